#pragma once
// Purpose: the calls that run for somebody at the screen, by their ticket: each answered once, or dropped in silence
// when nobody wants it any more. Thread: the creator's. Ownership: owns calls and bodies, which are overwritten when
// done; borrows requests and clock. Units: milliseconds. Errors: HttpAnswer::end; a call that could not be made is
// NotTrusted, never from inside begin(); one that takes longer than the answer deadline in all is Broken. Rules: SEC-20
// (no answer after cancel), SEC-81 (a line of the log has the call's name and status, no URL and no header).

#include "app/base/clock.h"
#include "app/base/secret.h"
#include "app/upstream/kiosk_requests.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace kaban {

class RunningCalls final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const HttpAnswer&)>;

    RunningCalls(const KioskRequests& requests, const Clock& clock);
    ~RunningCalls() override;

    /// `name` is for the log and lives for ever. A ticket that still runs must not be used again. `patience` stands
    /// for the answer deadline where it is not 0.
    void begin(quint64 ticket, const char* name, HttpRequest request, SecretBytes body, Done done,
               std::chrono::milliseconds patience = {});
    void cancel(quint64 ticket);
    void cancelAll();

private:
    struct Running;

    void finish(quint64 ticket, const HttpAnswer& answer);
    static void end(std::unique_ptr<Running> running);

    const KioskRequests& requests_;
    const Clock& clock_;
    std::map<quint64, std::unique_ptr<Running>> running_;
};

} // namespace kaban
