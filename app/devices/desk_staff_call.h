#pragma once
// Purpose: the StaffCallPort: the core with a clock, a loudspeaker and the branch's desk around it. Thread: the object
// lives in the session's thread and never waits; the loudspeaker and the network have a thread each. Ownership: owns
// threads and driver; borrows clock and randomness. Units: milliseconds. Shapes: what the desk is told is a JSON object
// of kiosk, number, branch, service, step, code, called_at (Beijing time) and call_id; service, step and code are ids,
// and what does not look like one is left empty, so that nothing of a person can get out this way (MSK-07). Errors:
// states of the port; a hanging loudspeaker or desk costs nothing but its own thread.

#include "app/base/clock.h"
#include "app/base/random_source.h"
#include "app/devices/desk_client.h"
#include "app/devices/device_thread.h"
#include "app/devices/staff_call_core.h"
#include "app/ports/staff_call.h"
#include "drivers/api/sound_player.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace kaban {

struct StaffCallOptions {
    QString kioskId;
    QString kioskNumber;
    QString branch;
    DeskOptions desk;
    StaffCallRules rules; ///< `sound` and `desk` follow from the factory and the webhook
};

class DeskStaffCall : public StaffCallPort {
    Q_OBJECT
public:
    using SoundFactory = std::function<std::unique_ptr<drivers::SoundPlayer>()>;

    /// Without a factory no sound; it is called once, at the first ring, in the sound's thread.
    DeskStaffCall(const StaffCallOptions& options, SoundFactory sound, const Clock& clock, RandomSource& random,
                  QObject* parent = nullptr);
    ~DeskStaffCall() override;

    void call(const StaffCallReason& reason) override;
    void cancel() override;
    StaffCallState state() const override { return core_.state(); }
    qint64 callingSinceMilliseconds() const override { return core_.callingSinceMilliseconds(); }

private:
    class SoundGuest;

    void startSound(SoundFactory factory);
    void startDesk();
    void run(const StaffCallActions& actions);
    void post(quint64 request);
    void settle(StaffCallState before);

    StaffCallOptions options_;
    const Clock& clock_;
    RandomSource& random_;
    StaffCallCore core_;
    QTimer wake_;
    QByteArray announcement_;     ///< of the call that runs
    SoundGuest* sound_ = nullptr; ///< lives in its thread
    DeskClient* desk_ = nullptr;  ///< lives in its thread
    std::unique_ptr<DeviceThread> soundThread_;
    std::unique_ptr<DeviceThread> deskThread_;
};

} // namespace kaban
