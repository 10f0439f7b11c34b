#pragma once
// Purpose: a branch's desk for tests: a real TLS server that answers as told, and what a kiosk needs to reach it.
// Thread: the test's. Ownership: all of it, by value. Errors: none; the requests tell.

#include "../upstream/scripted_tls_server.h"
#include "../upstream/test_certificates.h"
#include "app/devices/desk_client.h"

namespace kaban::tests {

struct DeskServer {
    static const TestIdentity& authority() {
        static const TestIdentity identity = TestIdentity::authority("desk authority");
        return identity;
    }

    static QSslConfiguration configurationOf(const TestIdentity& identity) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate());
        configuration.setPrivateKey(identity.key());
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        return configuration;
    }

    explicit DeskServer(const TestIdentity& identity = TestIdentity({}, authority()))
        : server(configurationOf(identity)) {}

    DeskOptions options(const QString& path = QStringLiteral("/kaban/call")) const {
        DeskOptions options;
        options.webhook = server.url();
        options.webhook.setPath(path);
        options.ca = {authority().certificate()};
        options.deadline = std::chrono::seconds(20);
        return options;
    }

    /// `headers` end in a line end each.
    static void say(QSslSocket* socket, const QByteArray& status, const QByteArray& body,
                    const QByteArray& headers = {}) {
        socket->write("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
                      "\r\nConnection: close\r\n\r\n" + body);
        socket->disconnectFromHost();
    }

    ScriptedTlsServer server;
};

} // namespace kaban::tests
