#pragma once
// Purpose: a clerk compares the person with the ID card (mock-up 35, LOG-25): what was asked for, two confirmations or
// the reasons for sending the request back, number and PIN. On screens that are wider than high the pad stands beside
// the rest. Nothing of the applicant is shown. Thread: the screen's. Ownership: the window's.

#include "ui/pages/clerk_witness_parts.h"
#include "ui/pages/titled_page.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/entry_row.h"
#include "ui/widgets/note_bar.h"

namespace kaban {

class ClerkWitnessPage : public PageOf<ClerkWitnessContent> {
    Q_OBJECT
public:
    ClerkWitnessPage(const WidgetContext& context, QWidget* parent);
    bool keepsRailPlace() const override { return false; } // as high as the pad needs
    bool forStaff() const override { return true; }

protected:
    void showThis(const ClerkWitnessContent& content, const PageModel& model) override;

private:
    void showTicks(const QList<TickModel>& ticks);
    void showWhoseTurn(const ClerkWitnessContent& content, bool sentBack);
    void showReasons(const QList<ChoiceModel>& reasons);

    StaffStrip* strip_;
    WitnessRequestCard* request_;
    QVBoxLayout* question_;
    QList<CheckRow*> ticks_;
    QList<EntryRow*> reasons_;
    WitnessPad* pad_;
    NoteBar* note_;
};

} // namespace kaban
