#pragma once
// Purpose: the kiosk's window: the frame, connected to one session. All it does is carry models one way and ids the
// other, and build the frame anew when the person wants another theme. Thread: the screen's. Ownership: session, themes
// and clock outlive it; its size is the caller's.

#include "app/base/clock.h"
#include "ui/theme/theme_shelf.h"
#include "ui/widgets/page_surface.h"

namespace kaban {

class ScreenFrame;
class Session;

class MainWindow : public QWidget {
    Q_OBJECT
public:
    MainWindow(Session& session, const ThemeShelf& themes, const Clock& clock, PageFactory makePage,
               QWidget* parent = nullptr);

    /// The one of this moment: another theme brings another one.
    ScreenFrame& frame() const { return *frame_; }

Q_SIGNALS:
    /// A page has been painted on the screen.
    void shown(const QString& step, int visit);

private:
    const Theme& wantedTheme() const;
    void makeFrame();
    void followDisplay();

    Session& session_;
    const ThemeShelf& themes_;
    TapGuard taps_;
    PageFactory makePage_;
    const Theme* theme_ = nullptr; ///< of the frame
    ScreenFrame* frame_ = nullptr;
};

} // namespace kaban
