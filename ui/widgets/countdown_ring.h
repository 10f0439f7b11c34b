#pragma once
// Purpose: the time that is left, as a ring that gets shorter clockwise to the top. It moves only when it is told to,
// which is once per second: no sweep. Thread: the screen's. Ownership: its parent's. Units: pixels; part 1 → 0. A
// drawing beside words, or around the seconds, which then are its accessible name.

#include "ui/theme/theme.h"

#include <QWidget>

namespace kaban {

class CountdownRing : public QWidget {
    Q_OBJECT
public:
    enum class Size {
        Small, ///< 76 wide, primary, beside a status line (mock-up 02)
        Large, ///< the width of the theme, warn colour, around the seconds (mock-up 15)
    };

    CountdownRing(const Theme& theme, Size size, QWidget* parent = nullptr);
    void setRemaining(double part, const QString& seconds = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    Size size_;
    double part_ = 0;
    QString seconds_;
};

} // namespace kaban
