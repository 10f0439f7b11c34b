#pragma once
// Purpose: signing a person in by a code on the screen that a phone scans (OAuth 2.0 Device Authorization Grant, RFC
// 8628), as the sign-in step needs it. Implemented by app/identity. Thread: the object lives in the session's thread;
// the network behind it does not. Ownership: by the composition root. Units: milliseconds. Errors: failed() with what
// the page can say. Denied ends the watch until start(); after Offline and Unavailable it goes on trying with growing
// pauses, and codeReady() comes when it works again. There is silence after stop(), which who leaves the page calls.
// The token never leaves the implementation: what is asked in the person's name goes through AuthorityPort, which
// shares it (TokenHolder). Rules: LOG-01, LOG-22 (nothing is remembered), LOG-26, SEC-80, SEC-81.

#include <QObject>
#include <QString>

namespace kaban {

/// The program on the phone that scans; only the words on the screen differ, the code is the same (LOG-01).
enum class ScanningApp { WeChat, Alipay, Baidu };

struct SignInCode {
    QString text; ///< what the QR code holds: verification_uri_complete
    /// From now: min(server's expires_in, 60 s); once the code was scanned, what the server still grants.
    qint64 lifeMilliseconds = 0;
};

enum class SignInFailure {
    Denied,      ///< the person said no on the phone
    Offline,     ///< nothing of ours arrived
    Unavailable, ///< an answer that is not ours, or none in time
};

class SignInPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks for a code and watches it; when it expires a new one comes by itself (codeReady() again). Also renews at
    /// once.
    virtual void start() = 0;
    /// No signal comes after it; a code that is still valid is forgotten.
    virtual void stop() = 0;
    /// Ends the signed-in state: the token is wiped. Called at the end of every session (LOG-22).
    virtual void signOut() = 0;

Q_SIGNALS:
    void codeReady(const kaban::SignInCode& code);
    /// Right after a codeReady() with the same code and the longer life that it has now: it is not replaced while the
    /// person confirms.
    void scanned();
    void signedIn();
    void failed(kaban::SignInFailure why);
};

} // namespace kaban

Q_DECLARE_METATYPE(kaban::SignInCode)
Q_DECLARE_METATYPE(kaban::SignInFailure)
