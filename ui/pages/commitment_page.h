#pragma once
// Purpose: a versioned text to agree to. Disclaimer (mock-up 03): its points, the whole text, the tick (GEN-13), the
// provider (GEN-18). Commitment: what will be applied for, the whole text, the tick (IND-13), the production time
// (TXT-29), the provider. Thread: the screen's. Ownership: the window's.

#include "ui/pages/titled_page.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/field_card.h"
#include "ui/widgets/key_points_card.h"
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
    void showHints(const CommitmentContent& content);
    void arrange(QLayout* hints);

    KeyPointsCard* points_;
    FieldCard* summary_;
    ReadingPanel* reading_;
    CheckRow* tick_;
    IconBadge* clock_ = nullptr;
    TextBlock* time_;
    TextBlock* provider_;
    QString readToEndAction_;
};

} // namespace kaban
