#pragma once
// Purpose: how many characters were typed into a window: key presses that carry printable text and texts an input
// method commits, as the control with the focus gets them, whoever sends them: a keyboard, the robot, a keyboard on the
// screen. Thread: the screen's. Ownership: the window outlives it. Units: characters as a person sees them (a character
// of four bytes is one). Errors: none.

#include <QObject>
#include <QWidget>

namespace kaban {

class TypingCount : public QObject {
    Q_OBJECT
public:
    explicit TypingCount(QWidget& window);

    int characters() const { return characters_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& window_;
    int characters_ = 0;
};

} // namespace kaban
