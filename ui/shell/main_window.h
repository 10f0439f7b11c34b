#pragma once
// Purpose: the kiosk's window: the frame, connected to one session. All it does is carry models one way and ids the
// other. Thread: the screen's. Ownership: session, theme and clock outlive it; its size is the caller's.

#include "app/base/clock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_surface.h"

namespace kaban {

class ScreenFrame;
class Session;

class MainWindow : public QWidget {
    Q_OBJECT
public:
    MainWindow(Session& session, const Theme& theme, const Clock& clock, PageFactory makePage,
               QWidget* parent = nullptr);

    ScreenFrame& frame() const { return *frame_; }

private:
    ScreenFrame* frame_;
};

} // namespace kaban
