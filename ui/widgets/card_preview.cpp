#include "ui/widgets/card_preview.h"

#include "ui/widgets/frame_image.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/picture_role.h"

#include <QHBoxLayout>

namespace kaban {

namespace card_preview {

// As the drawing has it: its view box, how its card is turned, and where the photo stands on it.
constexpr QRectF viewBox(-30, -40, 520, 370);
constexpr QPointF turnedAbout(230, 145);
constexpr qreal turnedBy = -7;
constexpr QRectF photoPlace(326, 108, 104, 128);

struct Room {
    int cardWidth, paddingX, paddingY, gap;
};

Room roomIn(FormFactor form) {
    switch (form) {
    case FormFactor::Portrait:
        break;
    case FormFactor::Landscape:
        return {144, 24, 4, 24};
    case FormFactor::Small:
        return {220, 20, 8, 20};
    }
    return {416, 40, 24, 40};
}

/// A low screen has no room for a large caption of what is only an illustration.
TextRole sentenceRole(const Theme& theme) {
    return theme.elder() && theme.form() == FormFactor::Small ? TextRole::Caption : TextRole::Lead;
}

} // namespace card_preview

PrintedCard::PrintedCard(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    giveGraphicRole(this);
    setFixedSize(sizeHint());
}

void PrintedCard::setPhoto(const Frame& photo) {
    if (photo.bytes.isSharedWith(photo_.bytes))
        return;
    photo_ = photo;
    update();
}

QSize PrintedCard::sizeHint() const {
    const int width = card_preview::roomIn(theme_.form()).cardWidth;
    return {width, qRound(width * card_preview::viewBox.height() / card_preview::viewBox.width())};
}

void PrintedCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.drawPixmap(0, 0, theme_.picture(theme_.tokens().cardPicture, size(), devicePixelRatioF()));
    const QImage image = imageOver(photo_);
    if (image.isNull())
        return;
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    const qreal scale = width() / card_preview::viewBox.width();
    painter.scale(scale, scale);
    painter.translate(-card_preview::viewBox.topLeft());
    painter.translate(card_preview::turnedAbout);
    painter.rotate(card_preview::turnedBy);
    painter.translate(-card_preview::turnedAbout);
    painter.drawImage(card_preview::photoPlace, image, partThatFills(image.size(), card_preview::photoPlace.size()));
}

CardPreview::CardPreview(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      card_(new PrintedCard(theme, this)),
      title_(new TextBlock(theme, TextRole::H2, theme.colours().ink, this)),
      sentence_(new TextBlock(theme, card_preview::sentenceRole(theme), theme.colours().ink2, this)) {
    setGround(this, Ground::Summary);
    const card_preview::Room room = card_preview::roomIn(theme.form());
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(title_);
    words->addWidget(sentence_);
    words->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(room.paddingX, room.paddingY, room.paddingX, room.paddingY);
    layout->setSpacing(room.gap);
    layout->addWidget(card_, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void CardPreview::setPreview(const QString& title, const QString& sentence, const Frame& photo) {
    card_->setPhoto(photo);
    card_->setAccessibleName(title);
    title_->setTextOrHide(title);
    sentence_->setTextOrHide(sentence);
    setVisible(!title.isEmpty());
}

} // namespace kaban
