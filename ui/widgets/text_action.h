#pragma once
// Purpose: the quiet button inside a card: icon and bold word in the primary colour, no edge, still a full target of 88
// px. Thread: the screen's. Ownership: its parent's. It is hidden rather than disabled when it can do nothing.

#include "ui/widgets/tap_button.h"

namespace kaban {

class TextAction : public TapButton {
    Q_OBJECT
public:
    TextAction(const WidgetContext& context, const QString& id, const QString& icon, QWidget* parent = nullptr);

    void setIconName(const QString& icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString icon_;
};

} // namespace kaban
