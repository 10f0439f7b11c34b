#pragma once
// Purpose: what to bring, with pictures, before anybody signs in; the same list comes out of the printer (SCR-01,
// MIN-48, GAP-12, mockup 36). Thread: the screen's. Ownership: the window's.

#include "ui/pages/thing_card.h"
#include "ui/pages/titled_page.h"
#include "ui/widgets/action_place.h"
#include "ui/widgets/key_points_card.h"
#include "ui/widgets/note_bar.h"

namespace kaban {

class WhatToBringPage : public PageOf<WhatToBringContent> {
    Q_OBJECT
public:
    WhatToBringPage(const WidgetContext& context, QWidget* parent);

    bool keepsRailPlace() const override { return false; }

protected:
    void showThis(const WhatToBringContent& content, const PageModel& model) override;

private:
    void showThings(const QList<WhatToBringContent::Thing>& things);

    TextBlock* group_;
    ActionPlace* again_;
    QList<ThingCard*> cards_;
    QList<QString> shown_; ///< what the cards say, so that news of the printer do not rebuild them
    KeyPointsCard* remarks_;
    NoteBar* note_;
};

} // namespace kaban
