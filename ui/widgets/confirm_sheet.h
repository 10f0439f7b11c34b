#pragma once
// Purpose: the question before something that counts: scrim over everything but the assist bar, a sheet at the bottom
// with the question, what will be done, the safe answer left and the doing one right (IND-14). Taps on the scrim do
// nothing, Escape does nothing, the keyboard's focus stays inside. Thread: the screen's. Ownership: its parent's; it
// covers its parent's geometry as given by setGeometry. Units: pixels: 64 at the sides, 24 above its lower edge.

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

class ConfirmSheet : public QWidget {
    Q_OBJECT
public:
    explicit ConfirmSheet(const WidgetContext& context, QWidget* parent = nullptr);

    void setQuestion(const ConfirmSpec& spec);
    /// Shows the sheet with the keyboard on the safe answer.
    void open();
    /// Hides it and forgets what it said: nothing of a person stays in hidden widgets (SEC-16).
    void dismiss();
    QWidget* sheet() const { return sheet_; }

Q_SIGNALS:
    void answered(const QString& id);

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    WidgetContext context_;
    QWidget* sheet_;
    IconBadge* icon_;
    TextBlock* title_;
    TextBlock* sentence_;
    FieldCard* rows_;
    ButtonRow* answers_;
};

} // namespace kaban
