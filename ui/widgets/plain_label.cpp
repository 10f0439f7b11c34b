#include "ui/widgets/plain_label.h"

namespace kaban {

PlainLabel::PlainLabel(const Theme& theme, TextRole role, const QColor& colour, QWidget* parent)
    : QLabel(parent), theme_(theme), role_(role) {
    QLabel::setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setFocusPolicy(Qt::NoFocus);
    setRole(role);
    setColour(colour);
}

void PlainLabel::setText(const QString& text) {
    if (text == QLabel::text())
        return;
    QLabel::setText(text);
    setAccessibleName(text);
}

void PlainLabel::setColour(const QColor& colour) {
    if (colour == colour_)
        return;
    colour_ = colour;
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, colour);
    setPalette(changed);
    update();
}

void PlainLabel::setRole(TextRole role, FontWeight weight) {
    const QFont letters = theme_.font(role, weight);
    if (role == role_ && letters == font())
        return;
    role_ = role;
    setFont(letters);
    updateGeometry();
}

} // namespace kaban
