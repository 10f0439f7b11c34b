#pragma once
// Purpose: whose turn it is at the screen, before it changes hands (mock-up 41): one word on a plate, who does what,
// who may not do it for them. Thread: the screen's. Ownership: the window's.

#include "ui/pages/titled_page.h"
#include "ui/pages/turn_parts.h"
#include "ui/widgets/note_bar.h"

namespace kaban {

class WhoseTurnPage : public PageOf<WhoseTurnContent> {
    Q_OBJECT
public:
    WhoseTurnPage(const WidgetContext& context, QWidget* parent);

protected:
    void showThis(const WhoseTurnContent& content, const PageModel& model) override;

private:
    TurnPlate* plate_;
    TurnCard* turns_;
    NoteBar* note_;
};

} // namespace kaban
