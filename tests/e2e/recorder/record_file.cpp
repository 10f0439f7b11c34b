#include "record_file.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace kaban::tests::recorder {
namespace {

std::string recordFolder() {
    const char* folder = std::getenv("KABAN_WRITE_RECORD");
    return folder == nullptr ? std::string() : std::string(folder) + '/';
}

std::string linkTarget(const std::string& link) {
    std::array<char, PATH_MAX> target{};
    const long size = ::syscall(SYS_readlinkat, AT_FDCWD, link.c_str(), target.data(), target.size());
    return size <= 0 ? std::string() : std::string(target.data(), static_cast<std::size_t>(size));
}

std::string programName() {
    const std::string path = linkTarget("/proc/self/exe");
    return path.substr(path.rfind('/') + 1);
}

int openRaw(const std::string& path, int flags) {
    return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR));
}

void writeRaw(int descriptor, const char* bytes, std::size_t size) {
    while (size > 0) {
        const long done = ::syscall(SYS_write, descriptor, bytes, size);
        if (done <= 0 && errno != EINTR) {
            return;
        }
        bytes += done > 0 ? done : 0;
        size -= done > 0 ? static_cast<std::size_t>(done) : 0;
    }
}

/// One write: lines of several threads and programs do not mix.
void append(const std::string& file, std::string_view bytes) {
    const std::string folder = recordFolder();
    const int descriptor = folder.empty() ? -1 : openRaw(folder + file, O_WRONLY | O_CREAT | O_APPEND);
    if (descriptor >= 0) {
        writeRaw(descriptor, bytes.data(), bytes.size());
        ::syscall(SYS_close, descriptor);
    }
}

std::string escaped(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte > 0x20 && byte < 0x7f && byte != '%') {
            out += character;
        } else {
            out += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return out;
}

} // namespace

KeepErrno::KeepErrno() : kept_(errno) {}

KeepErrno::~KeepErrno() {
    errno = kept_;
}

std::string fileId(int descriptor) {
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        return {};
    }
    return std::to_string(status.st_dev) + '-' + std::to_string(status.st_ino);
}

std::string pathOf(int descriptor) {
    return linkTarget("/proc/self/fd/" + std::to_string(descriptor));
}

std::string absolute(int folder, const char* path) {
    std::string whole = path;
    if (whole.empty() || whole.front() != '/') {
        whole = (folder == AT_FDCWD ? linkTarget("/proc/self/cwd") : pathOf(folder)) + '/' + whole;
    }
    const std::size_t slash = whole.rfind('/');
    const int parent = openRaw(slash == 0 ? "/" : whole.substr(0, slash), O_PATH | O_DIRECTORY);
    if (parent < 0) {
        return whole;
    }
    const std::string canonical = pathOf(parent);
    ::syscall(SYS_close, parent);
    return (canonical == "/" ? std::string() : canonical) + whole.substr(slash);
}

void note(std::string_view verb, std::string_view path, std::string_view id, std::string_view other) {
    std::string line = programName();
    for (const std::string_view part : {verb, id}) {
        line.append("\t").append(part);
    }
    append("list", line + '\t' + escaped(path) + '\t' + escaped(other) + '\n');
}

void noteOpened(int descriptor, bool forWriting) {
    if (descriptor < 0 || !forWriting) {
        return;
    }
    const KeepErrno kept;
    const std::string id = fileId(descriptor);
    note("opened", pathOf(descriptor), id.empty() ? "-" : id);
}

void keepBytes(int descriptor, const void* bytes, std::size_t size) {
    const KeepErrno kept;
    const std::string id = fileId(descriptor);
    if (!id.empty()) {
        append("written-" + programName() + '-' + id, {static_cast<const char*>(bytes), size});
    }
}

std::string keepFile(const std::string& path) {
    static std::atomic<int> count = 0;
    const int from = openRaw(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (from < 0) {
        return "-";
    }
    std::string copy = "-";
    if (!fileId(from).empty()) {
        copy = "gone-" + std::to_string(::getpid()) + '-' + std::to_string(++count);
        append(copy, {}); // an empty file is kept too
        std::array<char, 65536> piece{};
        long size = 0;
        while ((size = ::syscall(SYS_read, from, piece.data(), piece.size())) > 0) {
            append(copy, {piece.data(), static_cast<std::size_t>(size)});
        }
    }
    ::syscall(SYS_close, from);
    return copy;
}

} // namespace kaban::tests::recorder
