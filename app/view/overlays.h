#pragma once
// Purpose: what stands over a page without being a step: leaving, calling staff, a card left behind, large text
// offered, nobody there.
// Internal to app/view. Thread: the screen's (texts). Ownership: the session's; the port outlives it. Rules: GEN-11,
// LOG-22, SEC-31, "Clerk call" and "Timeout countdown" of the visual language.

#include "app/ports/spoken_text.h"
#include "app/ports/staff_call.h"
#include "app/steps/slip_printing.h"
#include "app/view/page_model.h"

namespace kaban::overlays {

inline constexpr QStringView leaveAction = u"ask.leave";
inline constexpr QStringView stayAction = u"ask.stay";
inline constexpr QStringView cancelCallAction = u"ask.cancel_call";
inline constexpr QStringView moreTimeAction = u"ask.more_time";
inline constexpr QStringView printSlipAction = u"ask.print_slip";
inline constexpr QStringView hearPrivateAction = u"ask.hear_private";
inline constexpr QStringView largeTextAction = u"ask.large_text";

/// What stands over the page and is not a step.
enum class Overlay { None, Leave, StaffCall, CardLeft, Headset, LargeText };

/// What a touch meant to the question that stands there.
enum class Answered { NotAsked, Handled, Leave, PrintSlip, HearPrivate, LargeText };

class Overlays {
public:
    explicit Overlays(StaffCallPort& staff) : staff_(staff) {}

    void show(Overlay what) { now_ = what; }
    Overlay now() const { return now_; }
    Answered answer(const QString& id);
    /// Nothing for None. A call shows 正在呼叫 with its start time, 已应答 only once the desk has acknowledged, and
    /// where nobody does, the slip for the counter. `slip`: null where none makes sense.
    std::optional<ConfirmModel> question(const SlipPrinting* slip) const;

    /// Who presses again after an answer has a new reason; who presses while it rings sees how it stands.
    void callStaff(const StaffCallReason& reason);

    void sessionEnded();
    /// The card that was left is gone; true when it had been asked for.
    bool cardTaken();

private:
    StaffCallPort& staff_;
    Overlay now_ = Overlay::None;
};

/// The question aloud, as Overlays::question() shows it; empty for None. `slip`: as there.
QList<SpokenText> spokenQuestion(Overlay what, StaffCallState call, const SlipPrinting* slip);
/// The last seconds before the session ends by itself.
TimeoutModel timeRunsOut(qint64 remainingMilliseconds, qint64 warningMilliseconds);

} // namespace kaban::overlays
