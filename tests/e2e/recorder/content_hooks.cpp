// The recorder's hooks on what is written into files and on what goes away: moved, replaced, removed. Bytes that the C
// library's own streams write do not pass here; they are seen in the file, at its end or when it is removed.

#include "record_file.h"

#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

using namespace kaban::tests::recorder;

namespace {

ssize_t written(ssize_t size, int descriptor, const void* bytes) {
    if (size > 0) {
        keepBytes(descriptor, bytes, static_cast<std::size_t>(size));
    }
    return size;
}

ssize_t written(ssize_t size, int descriptor, const iovec* pieces, int count) {
    std::string bytes;
    for (int i = 0; i < count && size > 0; ++i) {
        bytes.append(static_cast<const char*>(pieces[i].iov_base), pieces[i].iov_len);
    }
    return written(size, descriptor, bytes.data());
}

/// What is about to be removed, kept before it happens and written down after it did.
class Going {
public:
    Going(int folder, const char* path) {
        const KeepErrno kept;
        path_ = absolute(folder, path);
        copy_ = keepFile(path_);
    }

    int removed(int result) const {
        if (result == 0) {
            const KeepErrno kept;
            note("removed", path_, "-", copy_);
        }
        return result;
    }

private:
    std::string path_;
    std::string copy_;
};

/// A name that becomes another, in the place of what may be there.
class Moving {
public:
    Moving(int fromFolder, const char* from, int toFolder, const char* to) : replaced_(toFolder, to) {
        const KeepErrno kept;
        from_ = absolute(fromFolder, from);
        to_ = absolute(toFolder, to);
        replaces_ = ::faccessat(toFolder, to, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
    }

    int moved(int result) const {
        if (result == 0) {
            const KeepErrno kept;
            if (replaces_) {
                replaced_.removed(0);
            }
            note("moved", from_, "-", to_);
            note("made", to_);
        }
        return result;
    }

private:
    Going replaced_;
    std::string from_;
    std::string to_;
    bool replaces_ = false;
};

} // namespace

extern "C" {

ssize_t write(int descriptor, const void* bytes, std::size_t size) {
    static const auto real = next(&::write, "write");
    return written(real(descriptor, bytes, size), descriptor, bytes);
}

ssize_t pwrite(int descriptor, const void* bytes, std::size_t size, off_t at) {
    static const auto real = next(&::pwrite, "pwrite");
    return written(real(descriptor, bytes, size, at), descriptor, bytes);
}

ssize_t pwrite64(int descriptor, const void* bytes, std::size_t size, off64_t at) {
    static const auto real = next(&::pwrite64, "pwrite64");
    return written(real(descriptor, bytes, size, at), descriptor, bytes);
}

ssize_t writev(int descriptor, const iovec* pieces, int count) {
    static const auto real = next(&::writev, "writev");
    return written(real(descriptor, pieces, count), descriptor, pieces, count);
}

ssize_t pwritev(int descriptor, const iovec* pieces, int count, off_t at) {
    static const auto real = next(&::pwritev, "pwritev");
    return written(real(descriptor, pieces, count, at), descriptor, pieces, count);
}

ssize_t pwritev64(int descriptor, const iovec* pieces, int count, off64_t at) {
    static const auto real = next(&::pwritev64, "pwritev64");
    return written(real(descriptor, pieces, count, at), descriptor, pieces, count);
}

int unlink(const char* path) noexcept {
    static const auto real = next(&::unlink, "unlink");
    const Going going(AT_FDCWD, path);
    return going.removed(real(path));
}

int unlinkat(int folder, const char* path, int flags) noexcept {
    static const auto real = next(&::unlinkat, "unlinkat");
    const Going going(folder, path);
    return going.removed(real(folder, path, flags));
}

int remove(const char* path) noexcept {
    static const auto real = next(&::remove, "remove");
    const Going going(AT_FDCWD, path);
    return going.removed(real(path));
}

int rmdir(const char* path) noexcept {
    static const auto real = next(&::rmdir, "rmdir");
    const Going going(AT_FDCWD, path);
    return going.removed(real(path));
}

int rename(const char* from, const char* to) noexcept {
    static const auto real = next(&::rename, "rename");
    const Moving moving(AT_FDCWD, from, AT_FDCWD, to);
    return moving.moved(real(from, to));
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept {
    static const auto real = next(&::renameat, "renameat");
    const Moving moving(fromFolder, from, toFolder, to);
    return moving.moved(real(fromFolder, from, toFolder, to));
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept {
    static const auto real = next(&::renameat2, "renameat2");
    const Moving moving(fromFolder, from, toFolder, to);
    return moving.moved(real(fromFolder, from, toFolder, to, flags));
}

} // extern "C"
