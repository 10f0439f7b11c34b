#pragma once
// Purpose: how many digits of a PIN are typed, as filled and empty discs; the digits themselves are known only to the
// step. Thread: the screen's. Ownership: its parent's. Units: pixels. Its accessible name says the number in words.

#include "ui/theme/theme.h"
#include "ui/widgets/entry_base.h"

namespace kaban {

class PinDots : public EntryBase {
    Q_OBJECT
public:
    explicit PinDots(const Theme& theme, QWidget* parent = nullptr);
    void setDots(int filled, int all, const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    int filled_ = 0;
    int all_ = 0;
};

} // namespace kaban
