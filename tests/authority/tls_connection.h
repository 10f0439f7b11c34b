// One TLS connection of the sandbox, and the ways in which it can let a client down on purpose.
//
// Why not httplib::SSLServer: it always writes an answer and ends politely. A sandbox must be able to commit and then
// say nothing, to reset after a given byte, to cut an answer anywhere and to read slowly.
//
// Thread: the worker that serves the connection; interrupt() and disconnect() also from others while it lives.
// Ownership: owns the socket and closes it. Units: bytes of HTTP (inside TLS), milliseconds.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>

#include <httplib.h>

#include "tests/authority/openssl_handles.h"

namespace kaban::authority {

enum class Farewell {
    Close, ///< an orderly end of TLS and TCP, without a byte of an answer
    Reset  ///< a TCP reset, as when a cable is pulled behind a router
};

class TlsConnection : public httplib::Stream {
public:
    TlsConnection(socket_t socket, SSL_CTX* context);
    TlsConnection(const TlsConnection&) = delete;
    TlsConnection& operator=(const TlsConnection&) = delete;
    ~TlsConnection() override;

    /// The connection on which `request` arrived.
    static TlsConnection& of(const httplib::Request& request);

    bool handshake();
    /// Waits for the next request of a kept connection; false when there will be none.
    bool waitForRequest(std::chrono::milliseconds limit) const;
    /// False after an end, a failure or a farewell: no further request may be served.
    bool isUsable() const { return usable_; }
    SSL* ssl() const { return ssl_.get(); }

    /// From now on nothing is read and nothing is written; the destructor ends the connection in the given way.
    void closeWithoutAnswer(Farewell farewell);
    /// The answer breaks off after `bytes`, counted from the first character of the status line.
    void cutAnswerAfter(std::size_t bytes) { answerLeft_ = bytes; }
    /// The same, counted from the end of the head.
    void cutBodyAfter(std::size_t bytes) { bodyLeft_ = bytes; }
    /// Takes at most this many bytes per second off the wire; 0 lifts the limit.
    void limitReading(std::size_t bytesPerSecond);
    /// Waits; ends early with false when the client leaves or the server stops.
    bool pause(std::chrono::milliseconds duration) const;

    /// Nothing more will be read; an answer may still be written.
    void interrupt() const;
    void disconnect() const;

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char* buffer, std::size_t size) override;
    ssize_t write(const char* data, std::size_t size) override;
    void get_remote_ip_and_port(std::string& address, int& port) const override;
    void get_local_ip_and_port(std::string& address, int& port) const override;
    socket_t socket() const override { return socket_; }

private:
    static constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

    bool waitFor(short events, std::chrono::milliseconds limit) const;
    ssize_t writeSome(const char* data, std::size_t size);

    socket_t socket_;
    SslHandle ssl_;
    bool established_ = false;
    bool usable_ = true;
    Farewell farewell_ = Farewell::Close;
    std::size_t answerLeft_ = unlimited;
    std::optional<std::size_t> bodyLeft_; ///< until the end of the head has been written
    std::size_t readRate_ = 0;
};

} // namespace kaban::authority
