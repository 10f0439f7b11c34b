#pragma once
// Purpose: the product's mark, a card with a check; a drawing without meaning of its own, the brand's name stands
// beside it. Thread: the screen's. Units: pixels, 64 x 48.

#include "ui/theme/theme.h"

#include <QWidget>

namespace kaban {

class LogoMark : public QWidget {
    Q_OBJECT
public:
    explicit LogoMark(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
};

} // namespace kaban
