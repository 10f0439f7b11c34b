#pragma once
// Purpose: the screen of a kiosk at which nobody stands (SCR-01): a touch anywhere and every key lead to home. No
// names, no faces, nothing of whoever was here before; the assist bar with the other language stays below it. Thread:
// the screen's. Ownership: the window's.

#include "ui/pages/attract_screen.h"
#include "ui/widgets/page_surface.h"

namespace kaban {

class AttractPage : public PageSurface {
    Q_OBJECT
public:
    AttractPage(const WidgetContext& context, QWidget* parent);

    bool canShow(const PageModel& model) const override;
    void showModel(const PageModel& model) override;
    bool reachesUp() const override { return true; }
    bool standsAlone() const override { return true; }
    bool takesAnyKey() override;

private:
    AttractScreen* screen_;
};

} // namespace kaban
