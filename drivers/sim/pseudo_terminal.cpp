#include "drivers/sim/pseudo_terminal.h"

#include <array>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace kaban::simdev {

PseudoTerminal::PseudoTerminal() : master_(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)) {
    std::array<char, 64> name{};
    if (!master_.valid() || ::ptsname_r(master_.get(), name.data(), name.size()) != 0)
        throw systemRefusal("no pseudo-terminal");
    name_ = name.data();
}

void PseudoTerminal::unlock() {
    if (::grantpt(master_.get()) != 0 || ::unlockpt(master_.get()) != 0)
        throw systemRefusal(name_);
    slave_ = FileDescriptor(::open(name_.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK));
    termios settings{};
    if (!slave_.valid() || ::tcgetattr(slave_.get(), &settings) != 0)
        throw systemRefusal(name_);
    ::cfmakeraw(&settings);
    ::cfsetspeed(&settings, B115200);
    if (::tcsetattr(slave_.get(), TCSANOW, &settings) != 0)
        throw systemRefusal(name_);
    watch_ = FileDescriptor(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (watch_.valid() && ::inotify_add_watch(watch_.get(), name_.c_str(), IN_OPEN | IN_CLOSE) < 0)
        watch_ = FileDescriptor();
}

Bytes PseudoTerminal::read() {
    bool closed = false;
    return readAvailable(master_.get(), closed);
}

void PseudoTerminal::write(const Bytes& bytes) {
    for (std::size_t sent = 0; sent < bytes.size();) {
        const ssize_t count = ::write(master_.get(), bytes.data() + sent, bytes.size() - sent);
        if (count <= 0)
            return;
        sent += static_cast<std::size_t>(count);
    }
}

void PseudoTerminal::clientsChanged() {
    bool closed = false;
    const Bytes events = readAvailable(watch_.get(), closed);
    for (std::size_t at = 0; at + sizeof(inotify_event) <= events.size();) {
        inotify_event event{};
        std::memcpy(&event, events.data() + at, sizeof event);
        clients_ += (event.mask & IN_OPEN) != 0 ? 1 : 0;
        clients_ -= (event.mask & IN_CLOSE) != 0 ? 1 : 0;
        at += sizeof event + event.len;
    }
    if (clients_ > 0)
        return;
    clients_ = 0;
    ::ioctl(slave_.get(), TIOCNXCL);
    ::tcflush(slave_.get(), TCIFLUSH);
}

int PseudoTerminal::lineRate() const {
    termios settings{};
    if (::tcgetattr(slave_.get(), &settings) != 0)
        return 0;
    switch (::cfgetospeed(&settings)) {
    case B115200:
        return 115200;
    case B57600:
        return 57600;
    case B38400:
        return 38400;
    case B19200:
        return 19200;
    case B9600:
        return 9600;
    default:
        return 1;
    }
}

} // namespace kaban::simdev
