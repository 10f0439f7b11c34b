#pragma once
// Purpose: the question before something that counts: the question, what will be done, the safe answer left and the
// doing one right (IND-14). Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/widgets/bottom_sheet.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/field_card.h"
#include "ui/widgets/icon_badge.h"

namespace kaban {

struct ConfirmSpec {
    QString icon;
    QString title;
    QString sentence;
    QList<FieldRowData> rows;
    ButtonSpec safe;
    ButtonSpec doing; ///< an empty id: there is only the safe answer
};

class ConfirmSheet : public BottomSheet {
    Q_OBJECT
public:
    explicit ConfirmSheet(const WidgetContext& context, QWidget* parent = nullptr);

    void setQuestion(const ConfirmSpec& spec);
    /// Hides it and forgets what it said: nothing of a person stays in hidden widgets (SEC-16).
    void dismiss();

Q_SIGNALS:
    void answered(const QString& id);

protected:
    QList<BigButton*> buttons() const override { return answers_->buttons(); }

private:
    IconBadge* icon_;
    TextBlock* title_;
    TextBlock* sentence_;
    FieldCard* rows_;
    ButtonRow* answers_;
};

} // namespace kaban
