// A POSIX file descriptor that closes itself. Move-only; any thread, one owner.
#pragma once

#include "drivers/sim/bytes.h"

#include <string>
#include <utility>

namespace kaban::simdev {

class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd) : fd_(fd) {}
    FileDescriptor(FileDescriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept {
        std::swap(fd_, other.fd_);
        return *this;
    }
    ~FileDescriptor();

    int get() const { return fd_; }
    bool valid() const { return fd_ >= 0; }

private:
    int fd_ = -1;
};

// "what: reason", from errno.
Refusal systemRefusal(const std::string& what);

// Everything that can be read now without waiting, up to some KiB. `closed` becomes true at end of file or an error.
Bytes readAvailable(int fd, bool& closed);

// A directory path of any length for the address of a unix socket in it, whose field holds 107 bytes only.
class SocketDirectory {
public:
    // Throws Refusal if there is no such directory.
    explicit SocketDirectory(const std::string& directory);
    std::string pathOf(const std::string& name) const;

private:
    FileDescriptor handle_;
};

} // namespace kaban::simdev
