#include "ui/pages/hero_banner.h"

#include "ui/widgets/widget_role.h"

#include <QResizeEvent>

namespace kaban {

namespace hero_banner {

constexpr int wordsTop = 24;
constexpr int sentenceGap = 20;
constexpr qreal hillsPart = 0.46; ///< of the banner's height
constexpr qreal cardPart = 0.80;  ///< card width over banner height
constexpr int widestCard = 560;
constexpr int cardRight = 56;
constexpr int cardBelow = 28;
constexpr int hillsUnderWords = 40; ///< the highest hill leaves this much sky at its sides
constexpr int hillsLeast = 96;

int cardWidth(int bannerHeight) {
    return std::min(widestCard, qRound(bannerHeight * cardPart));
}

} // namespace hero_banner

HeroBanner::HeroBanner(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      cardAspect_(IconRenderer::aspect(theme.tokens().cardPicture)),
      comfortableHeight_(theme.measures().hero),
      headline_(new TextBlock(theme, TextRole::Display, theme.colours().ink, this)),
      sentence_(new TextBlock(theme, TextRole::Lead, theme.colours().ink, this)) {
    giveRole(headline_, QAccessible::Heading);
    setComfortableHeight(comfortableHeight_);
}

void HeroBanner::setWords(const QString& headline, const QString& sentence) {
    if (headline == headline_->text() && sentence == sentence_->text())
        return;
    headline_->setText(headline);
    sentence_->setTextOrHide(sentence);
    updateGeometry();
    place();
}

void HeroBanner::setComfortableHeight(int pixels) {
    comfortableHeight_ = pixels;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMaximumHeight(pixels);
    updateGeometry();
}

QSize HeroBanner::sizeHint() const {
    return {theme_.measures().hero, comfortableHeight_};
}

/// The sentence ends before the card begins.
int HeroBanner::sentenceRoom(int width) const {
    const int gutter = theme_.measures().gutter;
    const int card = hero_banner::cardWidth(theme_.measures().hero) + hero_banner::cardRight;
    return std::max((width - 2 * gutter) / 2, width - gutter - card);
}

int HeroBanner::wordsBottom(int width) const {
    const int room = std::max(1, width - 2 * theme_.measures().gutter);
    const int headline = hero_banner::wordsTop + headline_->heightForWidth(room);
    const bool noSentence = sentence_->text().isEmpty();
    return noSentence ? headline : headline + hero_banner::sentenceGap + sentence_->heightForWidth(sentenceRoom(width));
}

QSize HeroBanner::minimumSizeHint() const {
    const int needed = wordsBottom(width()) - hero_banner::hillsUnderWords + hero_banner::hillsLeast;
    return {0, std::min(comfortableHeight_, needed)};
}

void HeroBanner::resizeEvent(QResizeEvent* event) {
    place();
    // How high the words stand depends on the width.
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void HeroBanner::place() {
    const int gutter = theme_.measures().gutter;
    const int room = width() - 2 * gutter;
    if (room <= 0)
        return;
    const int headlineHeight = headline_->heightForWidth(room);
    headline_->setGeometry(gutter, hero_banner::wordsTop, room, headlineHeight);
    const int beside = sentenceRoom(width());
    const int top = hero_banner::wordsTop + headlineHeight + hero_banner::sentenceGap;
    sentence_->setGeometry(gutter, top, beside, sentence_->heightForWidth(beside));
}

void HeroBanner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.colours().sky);
    const int below = height() - wordsBottom(width()) + hero_banner::hillsUnderWords;
    const int hillsHeight =
        std::max(hero_banner::hillsLeast, std::min(qRound(height() * hero_banner::hillsPart), below));
    painter.drawPixmap(0, height() - hillsHeight,
                       theme_.picture(theme_.tokens().hillsPicture, QSize(width(), hillsHeight), devicePixelRatioF()));
    const int cardWidth = hero_banner::cardWidth(height());
    const QSize card(cardWidth, qRound(cardWidth * cardAspect_));
    painter.drawPixmap(width() - hero_banner::cardRight - card.width(),
                       height() - hero_banner::cardBelow - card.height(),
                       theme_.picture(theme_.tokens().cardPicture, card, devicePixelRatioF()));
}

} // namespace kaban
