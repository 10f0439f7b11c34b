#pragma once
// Purpose: what must hold on every page, whoever made its model: places of the zones, colours and letter sizes, texts
// that are large enough and whole, targets that are large enough and apart. The tests of hand-made samples and of the
// pages of a real session share it. Thread: the screen's. Units: pixels. Errors: every check answers its faults in
// words, with the widget's name; nothing when all is well. A page on which a check finds nothing to look at is a fault.
// Source: visual-language.md sections 1 and 2.

#include "tests/ui/ui_test_base.h"

namespace kaban::tests {

inline constexpr int placeTolerance = 2;

bool nearTo(const QRect& is, const QRect& wanted);
/// "64,696 952x184"
QString told(const QRect& rect);

/// Top strip, offline banner, step rail, action strip with its buttons, assist bar with the call button: where section
/// 2 has them, and shown when the model asks for them. The side panel of landscape is not built yet: nothing there.
QStringList zoneFaults(FrameOnScreen& screen, const PageModel& page);
/// Every colour that is painted and every size of letters is one of the theme's.
QStringList tokenFaults(FrameOnScreen& screen);
/// Letters of 24 and more, nothing cut off, shortened, left unfinished ("%1"), over another text or outside of what it
/// stands in; no word is broken inside.
QStringList textFaults(FrameOnScreen& screen);
/// 88 by 88 and more, 8 between neighbours, nothing outside of what it stands in.
QStringList targetFaults(FrameOnScreen& screen);
/// A button that is one of its parent's parts lies under none that stands in another part (a layer over the page has
/// another parent).
QStringList coverFaults(FrameOnScreen& screen);
/// A camera's picture is wholly in view from the moment the camera is wanted, unless a sheet lies over the page.
QStringList pictureFaults(FrameOnScreen& screen, const PageModel& page);
/// What is ticked is not drawn as if it could not be, while the page goes on because of it.
QStringList stateFaults(FrameOnScreen& screen, const PageModel& page);
/// On the portrait screen a page is seen whole.
QStringList scrollFaults(FrameOnScreen& screen);

/// Shown again as it is, a page paints nothing and lays nothing out: a session shows it every second, and a touch that
/// comes then has to wait.
QStringList restFaults(FrameOnScreen& screen, const PageModel& page, const StripModel& strip);

/// All of them but the last two, each with the page's name in front: a page with more to say than usual may scroll.
QStringList pageFaults(FrameOnScreen& screen, const PageModel& page, const QString& name);

} // namespace kaban::tests
