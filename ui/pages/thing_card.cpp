#include "ui/pages/thing_card.h"

#include "ui/widgets/box_painter.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/picture_view.h"

#include <QHBoxLayout>
#include <QStyleOption>

namespace kaban {

namespace thing_card {

constexpr int paddingX = 32;
constexpr int paddingY = 22;
constexpr int disc = 72;
constexpr int gap = 32;
constexpr int pictureWidth = 220;
constexpr int tallPictureWidth = 116; ///< of a picture that is higher than wide
constexpr int sideWidth = 140;
constexpr int sideGap = 12;
constexpr int sideAbove = 18;

/// Never smaller than it should be: a column that scrolls would take the room from the words beside it.
PictureView* pictureOf(const Theme& theme, const QString& name, int widthWhenTall, QWidget* parent) {
    const qreal aspect = IconRenderer::aspect(name);
    const int width = aspect > 1 ? widthWhenTall : pictureWidth;
    return new PictureView(theme, name, width, qRound(width * aspect), parent);
}

} // namespace thing_card

ThingCard::ThingCard(const Theme& theme, int number, const WhatToBringContent::Thing& thing, QWidget* parent)
    : QWidget(parent), theme_(theme), number_(QString::number(number)), oneRow_(thing.sides.isEmpty()) {
    setGround(this, Ground::Card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(thing_card::paddingX + thing_card::disc + thing_card::gap, thing_card::paddingY,
                               thing_card::paddingX, thing_card::paddingY);
    column->setSpacing(thing_card::sideAbove);
    column->addLayout(words(thing));
    if (!thing.sides.isEmpty())
        column->addLayout(sides(thing.sides));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

QBoxLayout* ThingCard::words(const WhatToBringContent::Thing& thing) {
    auto* row = new QHBoxLayout;
    row->setSpacing(thing_card::gap);
    row->addStrut(thing_card::disc);
    if (!thing.picture.isEmpty()) {
        PictureView* const picture = thing_card::pictureOf(theme_, thing.picture, thing_card::tallPictureWidth, this);
        picture->setFixedWidth(thing_card::pictureWidth);
        row->addWidget(picture);
    }
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addStretch(1);
    auto* title = new TextBlock(theme_, TextRole::Lead, theme_.colours().ink, this);
    title->setRole(TextRole::Lead, FontWeight::Bold);
    title->setText(thing.title);
    text->addWidget(title);
    auto* sentence = new TextBlock(theme_, TextRole::Body, theme_.colours().ink2, this);
    sentence->setTextOrHide(thing.sentence);
    text->addWidget(sentence);
    text->addStretch(1);
    row->addLayout(text, 1);
    return row;
}

/// All in one line: what belongs together is seen together.
QBoxLayout* ThingCard::sides(const QList<WhatToBringContent::Side>& sides) {
    auto* row = new QHBoxLayout;
    row->setSpacing(thing_card::sideGap);
    for (const WhatToBringContent::Side& side : sides) {
        auto* column = new QVBoxLayout;
        column->setSpacing(thing_card::sideGap / 2);
        column->addWidget(thing_card::pictureOf(theme_, side.picture, thing_card::sideWidth, this));
        auto* label = new TextBlock(theme_, TextRole::Caption, theme_.colours().ink, this);
        label->setRole(TextRole::Caption, FontWeight::Bold);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setText(side.label);
        column->addWidget(label);
        row->addLayout(column, 1);
    }
    return row;
}

void ThingCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
    const int side = thing_card::disc;
    const int top = oneRow_ ? (height() - side) / 2 : thing_card::paddingY;
    const QRectF place(thing_card::paddingX, top, side, side);
    paintBox(painter, place, {theme_.colours().primary, {}, 0, side / 2.0});
    TextFlow number(number_, theme_.font(TextRole::Lead, FontWeight::Bold), side, Qt::AlignHCenter);
    number.layOut(side);
    number.draw(painter, place.topLeft(), theme_.colours().onPrimary);
}

} // namespace kaban
