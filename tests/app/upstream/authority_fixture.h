#pragma once
// Purpose: the kiosk's ports to the authority, with their thread, against a scripted server that they trust. Thread:
// the test's; the network has its own. Ownership: all of it, by value. Units: milliseconds. Errors: none; wait() gives
// "nothing" when an answer stays away.

#include "app/upstream/upstream_thread.h"
#include "upstream_fixture.h"

#include <QMap>
#include <QTemporaryDir>

namespace kaban::tests {

/// What a port said, in words: "profile", "eligibility HAS_CARD yes", "photo 40960", "verdict no BLUR,GLARE",
/// "failed signed-out" …
class AuthorityFixture {
public:
    AuthorityFixture();

    /// Makes thread and ports anew.
    void restart();
    HttpUpstreamOptions options;

    AuthorityPort& port() { return thread->authority(); }
    FormExchange& forms() { return thread->forms(); }
    void signIn(const QByteArray& token = "tok-EN.1~+/=") { token_.keep(SecretBytes(token)); }
    TokenHolder& token() { return token_; }

    /// Waits for the answer to a ticket of the authority's port.
    QString wait(quint64 ticket, int milliseconds = 30000);
    FormAnswer waitForm(quint64 ticket, int milliseconds = 30000);
    /// All the answers that have come, in their order.
    QStringList said() const { return said_; }

    /// A script that answers everything with this.
    static ScriptedTlsServer::Script json(int status, const QByteArray& body, const QByteArray& headers = {});
    static QByteArray answer(int status, const QByteArray& type, const QByteArray& body,
                             const QByteArray& headers = {});

    ScriptedTlsServer server;
    QTemporaryDir folder;
    CountingRandom random;
    FakeClock clock;

    PersonProfile profile;
    CodeList list;
    BranchList branches;
    SmsChallenge challenge;
    SecretBytes photo;

private:
    void listen();
    void note(quint64 ticket, const QString& what);

    TokenHolder token_;
    QMap<quint64, QString> answers_;
    QMap<quint64, FormAnswer> formAnswers_;
    QStringList said_;

public:
    std::unique_ptr<UpstreamThread> thread; ///< gone before what it borrows
};

QString failureName(AuthorityFailure why);

} // namespace kaban::tests
