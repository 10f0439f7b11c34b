#include "ui/widgets/numbered_hint.h"

#include "ui/widgets/box_painter.h"

#include <QHBoxLayout>

#include <utility>

namespace kaban {

namespace numbered_hint {

constexpr int disc = 52;
constexpr int gap = 16;
constexpr int drop = 2;

} // namespace numbered_hint

NumberedHint::NumberedHint(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), words_(new TextBlock(theme, TextRole::Lead, theme.colours().ink, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(numbered_hint::disc + numbered_hint::gap, numbered_hint::drop, 0, 0);
    layout->addWidget(words_, 1, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(numbered_hint::disc);
}

void NumberedHint::setHint(int number, const QString& plain, const QString& strong) {
    words_->setSentence(plain, strong);
    const QString digits = QString::number(number);
    if (std::exchange(number_, digits) != digits)
        update();
}

void NumberedHint::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme_.colours();
    const int side = numbered_hint::disc;
    paintBox(painter, QRectF(0, 0, side, side), {colours.primary, {}, 0, side / 2.0});
    TextFlow number(number_, theme_.font(TextRole::Body, FontWeight::Bold), side, Qt::AlignHCenter);
    number.layOut(side);
    number.draw(painter, QPointF(0, 0), colours.onPrimary);
}

} // namespace kaban
