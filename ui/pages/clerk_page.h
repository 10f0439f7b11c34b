#pragma once
// Purpose: a clerk answers at the screen (mock-up 35): compares person and ID card (LOG-25) or releases a photo
// (PHO-17). What was asked for, confirmations or reasons, number and PIN. On screens that are wider than high the pad
// stands beside the rest. Nothing of the applicant is shown. Thread: the screen's. Ownership: the window's.

#include "ui/pages/clerk_page_parts.h"
#include "ui/pages/titled_page.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/entry_row.h"
#include "ui/widgets/note_bar.h"

namespace kaban {

class ClerkPage : public PageOf<ClerkContent> {
    Q_OBJECT
public:
    ClerkPage(const WidgetContext& context, QWidget* parent);
    bool keepsRailPlace() const override { return false; } // as high as the pad needs
    bool forStaff() const override { return true; }

protected:
    void showThis(const ClerkContent& content, const PageModel& model) override;

private:
    void showTicks(const QList<TickModel>& ticks);
    void showWhoseTurn(const ClerkContent& content, bool sentBack);
    void showReasons(const QList<ChoiceModel>& reasons);

    StaffStrip* strip_;
    ClerkRequestCard* request_;
    QVBoxLayout* question_;
    QList<CheckRow*> ticks_;
    QList<EntryRow*> reasons_;
    ClerkPad* pad_;
    NoteBar* note_;
};

} // namespace kaban
