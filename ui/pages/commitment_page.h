#pragma once
// Purpose: last look and commitment: what will be applied for, the whole versioned text to read, the tick (GEN-13,
// IND-13), the production time (TXT-29) and the provider (GEN-18). Thread: the screen's. Ownership: the window's.

#include "ui/pages/titled_page.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/field_card.h"
#include "ui/widgets/reading_panel.h"

namespace kaban {

class CommitmentPage : public PageOf<CommitmentContent> {
    Q_OBJECT
public:
    CommitmentPage(const WidgetContext& context, const CommitmentContent& first, QWidget* parent);

    bool canShow(const PageModel& model) const override;

protected:
    void showThis(const CommitmentContent& content, const PageModel& model) override;

private:
    QLayout* makeHints();
    void arrange(QLayout* hints);

    FieldCard* summary_;
    ReadingPanel* reading_;
    CheckRow* tick_;
    TextBlock* time_;
    TextBlock* provider_;
    QString readToEndAction_;
};

} // namespace kaban
