// The recorder's hooks on everything that opens a file for writing or makes a name. The C library does not call itself
// by these names, so each function is hooked that a program can call, the checked ones (__open_2 …) of fortified
// libraries included.

#include "record_file.h"

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace kaban::tests::recorder;

namespace {

bool writes(int flags) {
    const bool pathOnly = (flags & O_PATH) != 0;
    return !pathOnly && ((flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC)) != 0);
}

int opened(int descriptor, int flags) {
    noteOpened(descriptor, writes(flags));
    return descriptor;
}

int openedForWriting(int descriptor) {
    noteOpened(descriptor, true);
    return descriptor;
}

FILE* opened(FILE* file, const char* mode) {
    if (file != nullptr) {
        noteOpened(::fileno(file), std::strpbrk(mode, "wa+") != nullptr);
    }
    return file;
}

int made(int result, int folder, const char* path) {
    if (result == 0) {
        const KeepErrno kept;
        note("made", absolute(folder, path));
    }
    return result;
}

bool hasMode(int flags) {
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

mode_t modeFrom(int flags, va_list arguments) {
    return hasMode(flags) ? va_arg(arguments, mode_t) : mode_t(0);
}

} // namespace

extern "C" {

#define KABAN_HOOK_OPEN(name)                                                                                          \
    int name(const char* path, int flags, ...) {                                                                       \
        static const auto real = next(&::name, #name);                                                                 \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeFrom(flags, arguments);                                                                \
        va_end(arguments);                                                                                             \
        return opened(real(path, flags, mode), flags);                                                                 \
    }
KABAN_HOOK_OPEN(open)
KABAN_HOOK_OPEN(open64)

#define KABAN_HOOK_OPENAT(name)                                                                                        \
    int name(int folder, const char* path, int flags, ...) {                                                           \
        static const auto real = next(&::name, #name);                                                                 \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeFrom(flags, arguments);                                                                \
        va_end(arguments);                                                                                             \
        return opened(real(folder, path, flags, mode), flags);                                                         \
    }
KABAN_HOOK_OPENAT(openat)
KABAN_HOOK_OPENAT(openat64)

#define KABAN_HOOK_CHECKED_OPEN(name)                                                                                  \
    int name(const char* path, int flags);                                                                             \
    int name(const char* path, int flags) {                                                                            \
        static const auto real = next(&::name, #name);                                                                 \
        return opened(real(path, flags), flags);                                                                       \
    }
KABAN_HOOK_CHECKED_OPEN(__open_2)
KABAN_HOOK_CHECKED_OPEN(__open64_2)

#define KABAN_HOOK_CHECKED_OPENAT(name)                                                                                \
    int name(int folder, const char* path, int flags);                                                                 \
    int name(int folder, const char* path, int flags) {                                                                \
        static const auto real = next(&::name, #name);                                                                 \
        return opened(real(folder, path, flags), flags);                                                               \
    }
KABAN_HOOK_CHECKED_OPENAT(__openat_2)
KABAN_HOOK_CHECKED_OPENAT(__openat64_2)

/// One that always writes and answers a descriptor. `parameters` and `arguments` in brackets.
#define KABAN_HOOK_WRITER(name, parameters, arguments)                                                                 \
    int name parameters {                                                                                              \
        static const auto real = next(&::name, #name);                                                                 \
        return openedForWriting(real arguments);                                                                       \
    }
KABAN_HOOK_WRITER(creat, (const char* path, mode_t mode), (path, mode))
KABAN_HOOK_WRITER(creat64, (const char* path, mode_t mode), (path, mode))
KABAN_HOOK_WRITER(mkstemp, (char* pattern), (pattern))
KABAN_HOOK_WRITER(mkstemp64, (char* pattern), (pattern))
KABAN_HOOK_WRITER(mkostemp, (char* pattern, int flags), (pattern, flags))
KABAN_HOOK_WRITER(mkostemp64, (char* pattern, int flags), (pattern, flags))
KABAN_HOOK_WRITER(mkstemps, (char* pattern, int suffix), (pattern, suffix))
KABAN_HOOK_WRITER(mkstemps64, (char* pattern, int suffix), (pattern, suffix))
KABAN_HOOK_WRITER(mkostemps, (char* pattern, int suffix, int flags), (pattern, suffix, flags))
KABAN_HOOK_WRITER(mkostemps64, (char* pattern, int suffix, int flags), (pattern, suffix, flags))

int shm_open(const char* name, int flags, mode_t mode) {
    static const auto real = next(&::shm_open, "shm_open");
    return opened(real(name, flags, mode), flags);
}

#define KABAN_HOOK_FILE(name, parameters, arguments, mode)                                                             \
    FILE* name parameters {                                                                                            \
        static const auto real = next(&::name, #name);                                                                 \
        return opened(real arguments, mode);                                                                           \
    }
KABAN_HOOK_FILE(fopen, (const char* path, const char* mode), (path, mode), mode)
KABAN_HOOK_FILE(fopen64, (const char* path, const char* mode), (path, mode), mode)
KABAN_HOOK_FILE(freopen, (const char* path, const char* mode, FILE* file), (path, mode, file), mode)
KABAN_HOOK_FILE(freopen64, (const char* path, const char* mode, FILE* file), (path, mode, file), mode)
KABAN_HOOK_FILE(tmpfile, (void), (), "w")
KABAN_HOOK_FILE(tmpfile64, (void), (), "w")

/// One that makes a name and answers 0.
#define KABAN_HOOK_MAKER(name, parameters, arguments, folder, path)                                                    \
    int name parameters noexcept {                                                                                     \
        static const auto real = next(&::name, #name);                                                                 \
        return made(real arguments, folder, path);                                                                     \
    }
KABAN_HOOK_MAKER(mkdir, (const char* path, mode_t mode), (path, mode), AT_FDCWD, path)
KABAN_HOOK_MAKER(mkdirat, (int at, const char* path, mode_t mode), (at, path, mode), at, path)
KABAN_HOOK_MAKER(mkfifo, (const char* path, mode_t mode), (path, mode), AT_FDCWD, path)
KABAN_HOOK_MAKER(mkfifoat, (int at, const char* path, mode_t mode), (at, path, mode), at, path)
KABAN_HOOK_MAKER(mknod, (const char* path, mode_t mode, dev_t device), (path, mode, device), AT_FDCWD, path)
KABAN_HOOK_MAKER(mknodat, (int at, const char* path, mode_t mode, dev_t device), (at, path, mode, device), at, path)
KABAN_HOOK_MAKER(symlink, (const char* target, const char* path), (target, path), AT_FDCWD, path)
KABAN_HOOK_MAKER(symlinkat, (const char* target, int at, const char* path), (target, at, path), at, path)
KABAN_HOOK_MAKER(link, (const char* from, const char* path), (from, path), AT_FDCWD, path)
KABAN_HOOK_MAKER(linkat, (int fromAt, const char* from, int at, const char* path, int flags),
                 (fromAt, from, at, path, flags), at, path)

char* mkdtemp(char* pattern) noexcept {
    static const auto real = next(&::mkdtemp, "mkdtemp");
    char* const path = real(pattern);
    if (path != nullptr) {
        made(0, AT_FDCWD, path);
    }
    return path;
}

int bind(int socket, const sockaddr* address, socklen_t size) noexcept {
    static const auto real = next(&::bind, "bind");
    const int result = real(socket, address, size);
    const auto* local = reinterpret_cast<const sockaddr_un*>(address);
    const bool named = address->sa_family == AF_UNIX && size > offsetof(sockaddr_un, sun_path) && *local->sun_path != 0;
    if (result == 0 && named) {
        made(0, AT_FDCWD, local->sun_path);
    }
    return result;
}

} // extern "C"
