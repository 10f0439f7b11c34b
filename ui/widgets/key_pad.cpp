#include "ui/widgets/key_pad.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"

#include <QEvent>

namespace kaban {
using namespace Qt::StringLiterals;

namespace key_pad {

constexpr int gap = 8;
constexpr int paddingX = 40;
constexpr int paddingY = 20;
constexpr int smallest = 88;
constexpr int radius = 12;
constexpr int iconSize = 44;

QString backspace() {
    return u"backspace"_s;
}

} // namespace key_pad

KeyButton::KeyButton(const WidgetContext& context, const QString& id, const QString& label, const QString& icon,
                     QWidget* parent)
    : TapButton(context, id, parent), icon_(icon) {
    setCornerRadius(key_pad::radius);
    setMayRepeat();
    setLabel(icon.isEmpty() ? label : qtTrId("key.backspace"));
}

void KeyButton::changeEvent(QEvent* event) {
    TapButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !icon_.isEmpty())
        setLabel(qtTrId("key.backspace"));
}

void KeyButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    const bool function = !icon_.isEmpty();
    const QColor ground = isDown()       ? colours.primary
                          : !isEnabled() ? colours.disabled
                          : function     ? colours.line
                                         : colours.surface;
    // In high contrast the edge and the ground of a function key are one colour; its ink is then the ground of keys.
    const bool inverse = function && colours.line == colours.ink;
    const QColor ink = isDown()       ? colours.onPrimary
                       : !isEnabled() ? colours.onDisabled
                       : inverse      ? colours.surface
                                      : colours.ink;
    const QColor edge = isDown() ? colours.primary : colours.line;
    paintBox(painter, rect(), {ground, edge, qreal(theme().measures().stroke), qreal(key_pad::radius)});
    if (function) {
        paintCentred(painter, rect(), theme().icon(icon_, ink, key_pad::iconSize, devicePixelRatioF()));
        return;
    }
    TextFlow word(label(), theme().font(TextRole::Button), theme().line(TextRole::Button), Qt::AlignHCenter);
    const int used = word.layOut(width());
    word.draw(painter, QPointF(0, (height() - used) / 2), ink);
}

KeyPad::KeyPad(const WidgetContext& context, const QStringList& keys, int columns, QSize comfortable, QWidget* parent)
    : QWidget(parent), theme_(context.theme), columns_(columns), comfortable_(comfortable), keys_(keys) {
    for (const QString& key : keys) {
        const QString icon = key == key_pad::backspace() ? key : QString();
        auto* button = key.isEmpty() ? nullptr : new KeyButton(context, idOf(key), key, icon, this);
        buttons_ += button;
        if (button)
            connect(button, &TapButton::tapped, this, &KeyPad::tapped);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QString KeyPad::idOf(const QString& key) {
    return u"key."_s + key;
}

void KeyPad::setLive(const QStringList& characters) {
    for (qsizetype i = 0; i < keys_.size(); ++i) {
        if (buttons_[i])
            buttons_[i]->setEnabled(characters.isEmpty() || keys_[i] == key_pad::backspace() ||
                                    characters.contains(keys_[i], Qt::CaseInsensitive));
    }
}

bool KeyPad::press(const QString& key) {
    const qsizetype at = keys_.indexOf(key);
    if (at < 0 || !buttons_[at] || !buttons_[at]->isEnabled())
        return false;
    buttons_[at]->click();
    return true;
}

int KeyPad::rows() const {
    return (static_cast<int>(keys_.size()) + columns_ - 1) / columns_;
}

QSize KeyPad::around(QSize key) const {
    const int rows = this->rows();
    return {columns_ * key.width() + (columns_ - 1) * key_pad::gap + 2 * key_pad::paddingX,
            rows * key.height() + (rows - 1) * key_pad::gap + 2 * key_pad::paddingY};
}

QSize KeyPad::sizeHint() const {
    return around(comfortable_.expandedTo(QSize(0, theme_.measures().touch)));
}

QSize KeyPad::minimumSizeHint() const {
    return around({key_pad::smallest, key_pad::smallest});
}

void KeyPad::paintEvent(QPaintEvent*) {
    if (!bare_)
        QPainter(this).fillRect(rect(), theme_.colours().sunken);
}

void KeyPad::resizeEvent(QResizeEvent*) {
    const int rows = this->rows();
    const int gaps = (columns_ - 1) * key_pad::gap;
    const int wide = std::min(comfortable_.width(), (width() - gaps - 2 * key_pad::paddingX) / columns_);
    const int room = (height() - (rows - 1) * key_pad::gap - 2 * key_pad::paddingY) / rows;
    const int high = std::min(std::max(comfortable_.height(), theme_.measures().touch), room);
    const int left = (width() - columns_ * wide - gaps) / 2;
    const int top = (height() - rows * high - (rows - 1) * key_pad::gap) / 2;
    for (qsizetype i = 0; i < buttons_.size(); ++i) {
        const int row = static_cast<int>(i) / columns_;
        const int column = static_cast<int>(i) % columns_;
        if (buttons_[i])
            buttons_[i]->setGeometry(left + column * (wide + key_pad::gap), top + row * (high + key_pad::gap), wide,
                                     high);
    }
}

} // namespace kaban
