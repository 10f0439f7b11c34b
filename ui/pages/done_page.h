#pragma once
// Purpose: the end: what became of the application, its number, what happens next. Saved here, held by the bank and
// accepted look different and are never mixed (INV-3). Bank, branch and method (IND-15), and what became of the slip
// with a way to print it. Thread: the screen's. Ownership: the window's.

#include "ui/pages/titled_page.h"
#include "ui/widgets/action_place.h"
#include "ui/widgets/field_card.h"
#include "ui/widgets/note_bar.h"
#include "ui/widgets/timeline_widget.h"

namespace kaban {

class DonePage : public PageOf<DoneContent> {
    Q_OBJECT
public:
    DonePage(const WidgetContext& context, QWidget* parent);

protected:
    void showThis(const DoneContent& content, const PageModel& model) override;

private:
    QWidget* makeNumberCard();
    QWidget* makeTimelineCard();
    QWidget* makeReceipt(QWidget* card);
    void showReceipt(const DoneContent& content, const PageModel& model);

    QWidget* numberCard_ = nullptr;
    TextBlock* numberLabel_ = nullptr;
    TextBlock* number_ = nullptr;
    TextBlock* numberHint_ = nullptr;
    QWidget* timelineCard_ = nullptr;
    TextBlock* nextTitle_ = nullptr;
    TimelineWidget* timeline_ = nullptr;
    FieldCard* facts_;
    QBoxLayout* cards_ = nullptr; ///< what there is now, and what comes
    QWidget* receiptPart_ = nullptr;
    TextBlock* receiptState_ = nullptr;
    ActionPlace* receipt_ = nullptr;
    NoteBar* note_;
};

} // namespace kaban
