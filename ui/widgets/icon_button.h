#pragma once
// Purpose: a button that shows only a sign, for the few whose sign says it all (＋ － ← → ↑ ↓ of PHO-06); its name is
// for those who hear it. It may be used again at once, as a key. Thread: the screen's. Ownership: its parent's.

#include "ui/widgets/tap_button.h"

namespace kaban {

class IconButton : public TapButton {
    Q_OBJECT
public:
    IconButton(const WidgetContext& context, const QString& id, QWidget* parent = nullptr);

    void setSign(const QString& icon, const QString& name, bool enabled);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString icon_;
};

} // namespace kaban
