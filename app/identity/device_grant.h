#pragma once
// Purpose: the device grant of RFC 8628 as a machine without clock or network: what happened and the time in, what is
// to be done out. It asks for a code, shows it, polls at the server's pace, replaces the code when it ends, and goes on
// trying with growing pauses when the network is away. A code ends after its time on the screen; once a phone has
// opened it, only when the server's time for it is over: else the confirmation would be for a code that is gone.
// Thread: any. Ownership: by value. Units: milliseconds of a clock that never goes back. Errors: every failure of the
// world is an answer. Contract with the shell: actions are carried out in order, the last one may tell a listener;
// timePassed() is called at deadline() or soon after. It always has a deadline or has ended; at most one code lives and
// one call runs; an answer to any other call is ignored (SEC-20). Rules: LOG-01, LOG-26, SEC-80.

#include "app/identity/device_answers.h"
#include "app/ports/sign_in.h"

#include <optional>
#include <variant>
#include <vector>

namespace kaban {

namespace grant {

struct Post {
    quint64 call = 0; ///< names it in answered()
    QString path;
    FormFields fields;
};
struct Cancel { ///< the call that runs; its answer would be ignored
    quint64 call = 0;
};
struct ShowCode {
    SignInCode code;
};
struct TellScanned {
    SignInCode code; ///< the one that is shown, with the life that it has from now on
};
struct TellSignedIn {
    SecretBytes token;
};
struct TellFailed {
    SignInFailure why;
};

using Action = std::variant<Post, Cancel, ShowCode, TellScanned, TellSignedIn, TellFailed>;
using Actions = std::vector<Action>;

} // namespace grant

class DeviceGrant {
public:
    explicit DeviceGrant(QString clientId) : clientId_(std::move(clientId)) {}

    /// A new code at once; an older one is forgotten.
    grant::Actions start(qint64 now);
    grant::Actions stop();
    grant::Actions answered(quint64 call, const FormAnswer& answer, qint64 now);
    grant::Actions timePassed(qint64 now);

    /// When timePassed() has something to do; nothing when it has ended.
    std::optional<qint64> deadline() const;

private:
    enum class Phase {
        Ended,
        Asking,  ///< a code is asked for
        Waiting, ///< a code is shown, the next poll has its time
        Polling, ///< a code is shown, a poll is on its way
        Pausing, ///< it did not work; the next try has its time
    };

    void askForCode(qint64 now, grant::Actions& actions);
    void poll(qint64 now, grant::Actions& actions);
    void takeCode(const FormAnswer& answer, qint64 now, grant::Actions& actions);
    void takePoll(const FormAnswer& answer, qint64 now, grant::Actions& actions);
    void goOn(qint64 wait, qint64 now, grant::Actions& actions);
    void takeScan(qint64 now, grant::Actions& actions);
    qint64 codeOverAt() const;
    void noteTrouble(SignInFailure why, const FormAnswer& answer, qint64 now, grant::Actions& actions);
    void endCode(qint64 now, grant::Actions& actions);
    void pause(SignInFailure why, qint64 atLeast, qint64 now, grant::Actions& actions);
    void cancelCall(grant::Actions& actions);
    void forget();

    QString clientId_;
    Phase phase_ = Phase::Ended;
    quint64 lastCall_ = 0;
    bool callRuns_ = false;
    qint64 callEnds_ = 0; ///< a call that has not been answered by then is given up
    qint64 next_ = 0;     ///< the next poll, or the next try
    std::optional<DeviceCode> code_;
    qint64 shownEnds_ = 0; ///< of the code when no phone opens it
    qint64 codeEnds_ = 0;  ///< of the code in any case; never before shownEnds_
    bool scanned_ = false;
    int troubles_ = 0; ///< polls in a row that brought nothing
    SignInFailure lastTrouble_ = SignInFailure::Offline;
    int failedTries_ = 0; ///< since a code was last shown
};

} // namespace kaban
