#pragma once
// Purpose: the white panel at the left of a landscape screen while a service runs: mark, service, its stages, network
// and clock (mockup 26). Stands for top strip and step rail there. Read only, never personal data. Thread: the
// screen's. Ownership: its parent's. Units: pixels, 400 wide.

#include "ui/widgets/icon_badge.h"
#include "ui/widgets/side_rail.h"
#include "ui/widgets/top_strip.h"

namespace kaban {

class SidePanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int panelWidth = 400;

    explicit SidePanel(const Theme& theme, QWidget* parent = nullptr);

    void setStrip(const StripData& strip);
    void setItems(const QList<RailItem>& items) { rail_->setItems(items); }

private:
    const Theme& theme_;
    PlainLabel* brand_;
    TextBlock* service_;
    SideRail* rail_;
    IconBadge* networkIcon_;
    TextBlock* network_;
    TextBlock* clock_;
};

} // namespace kaban
