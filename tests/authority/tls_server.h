// HTTP/1.1 over TLS: httplib parses and routes, this class owns the connections.
// Thread: listen_after_bind() blocks its thread and serves from a pool; stopNow() from any thread.
// Errors: OpensslError from the constructor; a connection that fails is closed and nothing else is affected.
#pragma once

#include <atomic>
#include <mutex>
#include <set>

#include <httplib.h>

#include "tests/authority/certificates.h"
#include "tests/authority/tls_connection.h"

namespace kaban::authority {

class TlsServer : public httplib::Server {
public:
    explicit TlsServer(const Identity& identity);

    /// Accepts nothing more and cuts the connections that are open: bytes already stored stay stored.
    void stopNow();

private:
    /// Called by httplib in a worker for every accepted socket.
    bool process_and_close_socket(socket_t socket) override;
    void serve(TlsConnection& connection);

    SslContextHandle context_;
    std::atomic<bool> stopping_ = false;
    std::mutex mutex_;
    std::set<TlsConnection*> connections_;
};

} // namespace kaban::authority
