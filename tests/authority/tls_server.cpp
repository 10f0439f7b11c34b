#include "tests/authority/tls_server.h"

#include <sys/socket.h>

namespace kaban::authority {
namespace tls_server_detail {

using namespace std::chrono_literals;

constexpr std::size_t workers = 32; // a kept connection occupies one
constexpr auto idleLimit = 15s;
constexpr std::size_t requestsPerConnection = 10000;

} // namespace tls_server_detail

TlsServer::TlsServer(const Identity& identity) : context_(SSL_CTX_new(TLS_server_method())) {
    requireOpenssl(context_ && SSL_CTX_set_min_proto_version(context_.get(), TLS1_2_VERSION) == 1 &&
                       SSL_CTX_use_certificate(context_.get(), identity.certificate.get()) == 1 &&
                       SSL_CTX_use_PrivateKey(context_.get(), identity.key.get()) == 1,
                   "TLS set-up");
    SSL_CTX_set_mode(context_.get(), SSL_MODE_AUTO_RETRY);
    new_task_queue = [] { return new httplib::ThreadPool(tls_server_detail::workers); };
    set_keep_alive_timeout(tls_server_detail::idleLimit.count());
    set_keep_alive_max_count(tls_server_detail::requestsPerConnection);
    // httplib's default also shares the port, and a second server would silently take half of the connections.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
}

void TlsServer::stopNow() {
    stopping_ = true;
    stop();
    const std::lock_guard lock(mutex_);
    for (const TlsConnection* const connection : connections_) {
        connection->disconnect();
    }
}

bool TlsServer::process_and_close_socket(socket_t socket) {
    TlsConnection connection(socket, context_.get());
    {
        const std::lock_guard lock(mutex_);
        if (stopping_) {
            return false;
        }
        connections_.insert(&connection);
    }
    serve(connection);
    const std::lock_guard lock(mutex_);
    connections_.erase(&connection);
    return true;
}

void TlsServer::serve(TlsConnection& connection) {
    if (!connection.handshake()) {
        return;
    }
    for (std::size_t left = keep_alive_max_count_; left > 0; --left) {
        if (stopping_ || !connection.waitForRequest(tls_server_detail::idleLimit)) {
            return;
        }
        bool closed = false;
        const bool served = process_request(connection, left == 1, closed, [&connection](httplib::Request& request) {
            request.ssl = connection.ssl();
        });
        if (!served || closed || !connection.isUsable()) {
            return;
        }
    }
}

} // namespace kaban::authority
