#include "drivers/sim/control_socket.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace kaban::simdev {

namespace control_detail {

constexpr std::size_t longestLine = 256 * 1024;
constexpr std::size_t mostPeers = 32;

sockaddr_un addressOf(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.c_str(), std::min(path.size(), sizeof address.sun_path - 1));
    return address;
}

const sockaddr* generic(const sockaddr_un& address) {
    return reinterpret_cast<const sockaddr*>(&address);
}

} // namespace control_detail

FileDescriptor connectToControl(const std::string& directory) try {
    const SocketDirectory home(directory);
    const sockaddr_un address = control_detail::addressOf(home.pathOf(controlSocketName));
    FileDescriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!fd.valid() || ::connect(fd.get(), control_detail::generic(address), sizeof address) != 0)
        return {};
    return fd;
} catch (const Refusal&) {
    return {};
}

ControlSocket::ControlSocket(const std::string& directory, Handler handler)
    : path_(directory + "/" + controlSocketName), handler_(std::move(handler)) {
    if (connectToControl(directory).valid())
        throw Refusal(directory + " is already served by another process");
    const SocketDirectory home(directory);
    const sockaddr_un address = control_detail::addressOf(home.pathOf(controlSocketName));
    ::unlink(path_.c_str());
    listener_ = FileDescriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    // The mode must be right from the first moment, not a moment later.
    const mode_t before = ::umask(0177);
    const int bound = ::bind(listener_.get(), control_detail::generic(address), sizeof address);
    ::umask(before);
    if (bound != 0 || ::listen(listener_.get(), 16) != 0)
        throw systemRefusal(path_);
}

ControlSocket::~ControlSocket() {
    ::unlink(path_.c_str());
}

void ControlSocket::addTo(std::vector<pollfd>& polled) const {
    polled.push_back({listener_.get(), POLLIN, 0});
    for (const Peer& peer : peers_) {
        const int events = (peer.inputEnded ? 0 : POLLIN) | (peer.output.empty() ? 0 : POLLOUT);
        polled.push_back({peer.fd.get(), static_cast<short>(events), 0});
    }
}

void ControlSocket::serve() {
    acceptPeers();
    for (Peer& peer : peers_)
        servePeer(peer);
    peers_.remove_if([](const Peer& peer) { return peer.finished; });
}

void ControlSocket::acceptPeers() {
    while (true) {
        FileDescriptor fd(::accept4(listener_.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!fd.valid())
            return;
        if (peers_.size() < control_detail::mostPeers)
            peers_.push_back(Peer{std::move(fd), {}, {}});
    }
}

void ControlSocket::servePeer(Peer& peer) {
    if (!peer.inputEnded) {
        const Bytes bytes = readAvailable(peer.fd.get(), peer.inputEnded);
        peer.input.append(bytes.begin(), bytes.end());
    }
    for (std::size_t end = peer.input.find('\n'); end != std::string::npos; end = peer.input.find('\n')) {
        const std::string line = peer.input.substr(0, end);
        peer.input.erase(0, end + 1);
        peer.output += handler_(line) + "\n";
    }
    bool broken = peer.input.size() > control_detail::longestLine;
    if (!peer.output.empty()) {
        const ssize_t sent = ::send(peer.fd.get(), peer.output.data(), peer.output.size(), MSG_NOSIGNAL);
        if (sent > 0)
            peer.output.erase(0, static_cast<std::size_t>(sent));
        else if (errno != EAGAIN && errno != EINTR)
            broken = true;
    }
    peer.finished = broken || (peer.inputEnded && peer.output.empty());
}

} // namespace kaban::simdev
