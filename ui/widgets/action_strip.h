#pragma once
// Purpose: the strip above the assist bar with the page's buttons. Thread: the screen's. Ownership: its parent's.
// Units: pixels; 176 high in the standard theme with a line on top.

#include "ui/widgets/button_row.h"

namespace kaban {

class ActionStrip : public QWidget {
    Q_OBJECT
public:
    explicit ActionStrip(const WidgetContext& context, QWidget* parent = nullptr);

    void setActions(const QList<ButtonSpec>& actions) { row_->setButtons(actions); }
    BigButton* primary() const { return row_->primary(); }

Q_SIGNALS:
    void tapped(const QString& id);

private:
    ButtonRow* row_;
};

} // namespace kaban
