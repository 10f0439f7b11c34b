#include "tests/authority/tls_connection.h"

#include <algorithm>
#include <cerrno>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kaban::authority {
namespace tls_connection_detail {

using namespace std::chrono_literals;

constexpr auto progressLimit = 30s; // a peer that neither sends nor takes a byte for this long is gone
constexpr int slowReceiveBuffer = 4096;
constexpr std::string_view endOfHead = "\r\n\r\n"; // httplib writes a head in one piece
constexpr std::size_t slowReadsPerSecond = 10;

template <typename Value>
void setSocketOption(socket_t socket, int level, int option, const Value& value) {
    ::setsockopt(socket, level, option, &value, sizeof value);
}

} // namespace tls_connection_detail

TlsConnection::TlsConnection(socket_t socket, SSL_CTX* context) : socket_(socket), ssl_(SSL_new(context)) {
    namespace detail = tls_connection_detail;
    const timeval limit{.tv_sec = detail::progressLimit.count(), .tv_usec = 0};
    detail::setSocketOption(socket_, SOL_SOCKET, SO_RCVTIMEO, limit);
    detail::setSocketOption(socket_, SOL_SOCKET, SO_SNDTIMEO, limit);
    detail::setSocketOption(socket_, IPPROTO_TCP, TCP_NODELAY, 1);
    usable_ = ssl_ && SSL_set_fd(ssl_.get(), socket_) == 1 && SSL_set_app_data(ssl_.get(), this) == 1;
}

TlsConnection::~TlsConnection() {
    if (farewell_ == Farewell::Reset) {
        tls_connection_detail::setSocketOption(socket_, SOL_SOCKET, SO_LINGER, linger{.l_onoff = 1, .l_linger = 0});
    } else if (established_) {
        SSL_shutdown(ssl_.get());
    }
    ERR_clear_error(); // the queue belongs to the thread and outlives this connection
    ::close(socket_);
}

TlsConnection& TlsConnection::of(const httplib::Request& request) {
    return *static_cast<TlsConnection*>(SSL_get_app_data(request.ssl));
}

bool TlsConnection::handshake() {
    established_ = usable_ && SSL_accept(ssl_.get()) == 1;
    usable_ = established_;
    return established_;
}

bool TlsConnection::waitForRequest(std::chrono::milliseconds limit) const {
    return usable_ && (SSL_pending(ssl_.get()) > 0 || waitFor(POLLIN, limit));
}

void TlsConnection::closeWithoutAnswer(Farewell farewell) {
    farewell_ = farewell;
    usable_ = false;
}

void TlsConnection::limitReading(std::size_t bytesPerSecond) {
    readRate_ = bytesPerSecond;
    if (bytesPerSecond > 0) {
        // Otherwise the kernel would take the whole body and the client would never feel how slow we are.
        tls_connection_detail::setSocketOption(socket_, SOL_SOCKET, SO_RCVBUF,
                                               tls_connection_detail::slowReceiveBuffer);
    }
}

bool TlsConnection::pause(std::chrono::milliseconds duration) const {
    return !waitFor(POLLRDHUP, duration);
}

void TlsConnection::interrupt() const {
    ::shutdown(socket_, SHUT_RD);
}

void TlsConnection::disconnect() const {
    ::shutdown(socket_, SHUT_RDWR);
}

bool TlsConnection::is_readable() const {
    return waitForRequest(tls_connection_detail::progressLimit);
}

bool TlsConnection::is_writable() const {
    return usable_ && waitFor(POLLOUT, tls_connection_detail::progressLimit);
}

ssize_t TlsConnection::read(char* buffer, std::size_t size) {
    if (!usable_) {
        return -1;
    }
    std::size_t portion = std::min<std::size_t>(size, std::numeric_limits<int>::max());
    if (readRate_ > 0) {
        portion = std::min(portion, std::max<std::size_t>(1, readRate_ / tls_connection_detail::slowReadsPerSecond));
    }
    const int received = SSL_read(ssl_.get(), buffer, static_cast<int>(portion));
    if (received <= 0) {
        usable_ = false;
        return SSL_get_error(ssl_.get(), received) == SSL_ERROR_ZERO_RETURN ? 0 : -1;
    }
    if (readRate_ > 0) {
        pause(std::chrono::milliseconds(static_cast<std::size_t>(received) * 1000 / readRate_));
    }
    return received;
}

ssize_t TlsConnection::write(const char* data, std::size_t size) {
    namespace detail = tls_connection_detail;
    if (!usable_) {
        return -1;
    }
    if (const std::size_t end =
            bodyLeft_ ? std::string_view(data, size).find(detail::endOfHead) : std::string_view::npos;
        end != std::string_view::npos) {
        answerLeft_ = end + detail::endOfHead.size() + *bodyLeft_;
        bodyLeft_.reset();
    }
    const std::size_t portion = std::min(size, answerLeft_);
    std::size_t done = 0;
    while (done < portion) {
        const ssize_t written = writeSome(data + done, portion - done);
        if (written <= 0) {
            usable_ = false;
            return -1;
        }
        done += static_cast<std::size_t>(written);
    }
    if (answerLeft_ != unlimited) {
        answerLeft_ -= portion;
        if (portion < size || answerLeft_ == 0) {
            usable_ = false;
        }
    }
    return portion == size ? static_cast<ssize_t>(size) : -1;
}

ssize_t TlsConnection::writeSome(const char* data, std::size_t size) {
    return SSL_write(ssl_.get(), data, static_cast<int>(std::min<std::size_t>(size, std::numeric_limits<int>::max())));
}

void TlsConnection::get_remote_ip_and_port(std::string& address, int& port) const {
    address.clear(); // nothing here depends on who calls from where
    port = 0;
}

void TlsConnection::get_local_ip_and_port(std::string& address, int& port) const {
    address.clear();
    port = 0;
}

bool TlsConnection::waitFor(short events, std::chrono::milliseconds limit) const {
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + limit;
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        pollfd watched{.fd = socket_, .events = events, .revents = 0};
        const int ready = ::poll(&watched, 1, static_cast<int>(std::max<std::int64_t>(0, left.count())));
        if (ready >= 0 || errno != EINTR) {
            return ready != 0;
        }
    }
}

} // namespace kaban::authority
