#include "drivers/sim/file_descriptor.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace kaban::simdev {

FileDescriptor::~FileDescriptor() {
    if (fd_ >= 0)
        ::close(fd_);
}

Refusal systemRefusal(const std::string& what) {
    return Refusal(what + ": " + std::strerror(errno));
}

Bytes readAvailable(int fd, bool& closed) {
    std::array<std::uint8_t, 4096> buffer;
    const ssize_t count = ::read(fd, buffer.data(), buffer.size());
    closed = count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR);
    if (count <= 0)
        return {};
    return Bytes(buffer.begin(), buffer.begin() + count);
}

SocketDirectory::SocketDirectory(const std::string& directory)
    : handle_(::open(directory.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)) {
    if (!handle_.valid())
        throw systemRefusal(directory);
}

std::string SocketDirectory::pathOf(const std::string& name) const {
    return "/proc/self/fd/" + std::to_string(handle_.get()) + "/" + name;
}

} // namespace kaban::simdev
