#pragma once
// Purpose: what stands over a page without being a step: leaving, calling staff, a card left behind, nobody there.
// Internal to app/view. Thread: the screen's (texts). Rules: GEN-11, LOG-22, SEC-31, "Clerk call" and "Timeout
// countdown" of the visual language.

#include "app/ports/staff_call.h"
#include "app/view/page_model.h"

namespace kaban::overlays {

inline constexpr QStringView leaveAction = u"ask.leave";
inline constexpr QStringView stayAction = u"ask.stay";
inline constexpr QStringView cancelCallAction = u"ask.cancel_call";
inline constexpr QStringView moreTimeAction = u"ask.more_time";

/// What stands over the page and is not a step.
enum class Overlay { None, Leave, StaffCall, CardLeft };

/// Nothing for None. A call shows 正在呼叫 with its start time, and 已应答 only once the desk has acknowledged.
std::optional<ConfirmModel> questionOf(Overlay overlay, const StaffCallPort& staff);
/// The last seconds before the session ends by itself.
TimeoutModel timeRunsOut(qint64 remainingMilliseconds, qint64 warningMilliseconds);

} // namespace kaban::overlays
