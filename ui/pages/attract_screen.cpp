#include "ui/pages/attract_screen.h"

#include "ui/widgets/box_painter.h"
#include "ui/widgets/logo_mark.h"

namespace kaban {

namespace attract_screen {

constexpr int brandGap = 16;
constexpr int brandAbove = 36;
constexpr qreal wordsPart = 0.13; ///< of the page's height: where the words begin
constexpr int nameGap = 12;
constexpr qreal hillsPart = 0.34;
constexpr int plateWidest = 860;
constexpr int platePadding = 40;
constexpr int plateBelow = 72;
constexpr int plateRadius = 32;
constexpr int handSize = 96;
constexpr int handGap = 36;
constexpr int touchGap = 8;
constexpr int handRise = 12;          ///< up and down by so much,
constexpr int beats = 40;             ///< in so many steps,
constexpr int beatMilliseconds = 100; ///< each: four seconds in all
constexpr int cardRoom = 48;          ///< above and below the picture
constexpr int cardLeast = 240;        ///< wide: a smaller one would be no picture
constexpr int cardWidest = 620;

/// Centred; answers where it ends.
int paintLine(QPainter& painter, const Theme& theme, TextRole role, const QString& text, const QRect& place) {
    TextFlow flow(text, theme.font(role), theme.line(role), Qt::AlignHCenter);
    const int height = flow.layOut(place.width());
    flow.draw(painter, place.topLeft(), theme.colours().ink);
    return place.top() + height;
}

} // namespace attract_screen

AttractScreen::AttractScreen(const WidgetContext& context, QWidget* parent)
    : TapButton(context, QStringLiteral("attract.start"), parent) {
    setCornerRadius(0);
    pulse_.setInterval(attract_screen::beatMilliseconds);
    connect(&pulse_, &QTimer::timeout, this, &AttractScreen::moveHand);
    auto* mark = new LogoMark(theme(), this);
    mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    mark->move(theme().measures().gutter, attract_screen::brandAbove);
}

void AttractScreen::setContent(const AttractContent& content) {
    if (content == content_)
        return;
    content_ = content;
    setId(content.start.id);
    setLabel(content.start.label);
    update();
}

void AttractScreen::showEvent(QShowEvent* event) {
    TapButton::showEvent(event);
    if (!theme().reducedMotion())
        pulse_.start();
}

void AttractScreen::hideEvent(QHideEvent* event) {
    TapButton::hideEvent(event);
    pulse_.stop();
    beat_ = 0;
}

/// Only where the hand is gets painted: nobody's processor has to work for an empty hall.
void AttractScreen::moveHand() {
    beat_ = (beat_ + 1) % attract_screen::beats;
    const QRect hand = handPlace();
    update(hand.united(hand.translated(0, attract_screen::handRise)).adjusted(0, -attract_screen::handRise, 0, 0));
}

void AttractScreen::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().colours().sky);
    const QRect plate = platePlace();
    const int hills = qRound(height() * attract_screen::hillsPart);
    painter.drawPixmap(0, height() - hills,
                       theme().picture(theme().tokens().hillsPicture, QSize(width(), hills), devicePixelRatioF()));
    const int brandEnd = paintBrand(painter, attract_screen::brandAbove);
    const int wordsEnd = paintWords(painter, std::max(brandEnd, qRound(height() * attract_screen::wordsPart)));
    paintCard(painter, wordsEnd + attract_screen::cardRoom, plate.top() - attract_screen::cardRoom);
    paintPlate(painter, plate);
}

/// Beside the mark, as in the top strip.
int AttractScreen::paintBrand(QPainter& painter, int top) const {
    const auto* mark = findChild<LogoMark*>();
    TextFlow brand(content_.brand, theme().font(TextRole::Brand), theme().line(TextRole::Brand));
    const int high = brand.layOut(0);
    brand.draw(painter,
               QPointF(mark->geometry().right() + attract_screen::brandGap, top + (mark->height() - high) / 2.0),
               theme().colours().ink);
    return top + std::max(high, mark->height());
}

int AttractScreen::paintWords(QPainter& painter, int top) const {
    const int gutter = theme().measures().gutter;
    QRect place(gutter, top, width() - 2 * gutter, 0);
    place.moveTop(attract_screen::paintLine(painter, theme(), TextRole::Display, content_.first.name, place) +
                  attract_screen::nameGap);
    return attract_screen::paintLine(painter, theme(), TextRole::H2, content_.second.name, place);
}

void AttractScreen::paintCard(QPainter& painter, int top, int bottom) const {
    const QString& picture = theme().tokens().cardPicture;
    const qreal aspect = IconRenderer::aspect(picture);
    const int wide = std::min(attract_screen::cardWidest, qRound((bottom - top) / aspect));
    if (wide < attract_screen::cardLeast)
        return;
    const QSize size(wide, qRound(wide * aspect));
    painter.drawPixmap((width() - size.width()) / 2, top + (bottom - top - size.height()) / 2,
                       theme().picture(picture, size, devicePixelRatioF()));
}

/// Above the assist bar, where every hand comes to.
QRect AttractScreen::platePlace() const {
    const int beside = 2 * attract_screen::platePadding + attract_screen::handSize + attract_screen::handGap;
    const int wide = std::max(std::min(attract_screen::plateWidest, widestPlate()), wordsWidth() + beside);
    const int words = touchFlow(TextRole::H1, content_.first.touch).layOut(wordsWidth()) + attract_screen::touchGap +
                      touchFlow(TextRole::H2, content_.second.touch).layOut(wordsWidth());
    const int high = 2 * attract_screen::platePadding + std::max(words, attract_screen::handSize);
    return {(width() - wide) / 2, height() - attract_screen::plateBelow - high, wide, high};
}

int AttractScreen::widestPlate() const {
    return width() - 2 * theme().measures().gutter;
}

TextFlow AttractScreen::touchFlow(TextRole role, const QString& words) const {
    return {words, theme().font(role), theme().line(role)};
}

/// In one line each where the page is wide enough for it.
int AttractScreen::wordsWidth() const {
    const int natural = std::max(TextFlow::naturalWidth(content_.first.touch, theme().font(TextRole::H1)),
                                 TextFlow::naturalWidth(content_.second.touch, theme().font(TextRole::H2)));
    return std::min(natural, widestPlate() - 2 * attract_screen::platePadding - attract_screen::handSize -
                                 attract_screen::handGap);
}

void AttractScreen::paintPlate(QPainter& painter, const QRect& plate) const {
    const Colours& colours = theme().colours();
    paintBox(painter, plate,
             {isDown() ? colours.primaryPress : colours.primary, colours.onPrimary,
              qreal(theme().measures().strokeStrong), attract_screen::plateRadius});
    TextFlow first = touchFlow(TextRole::H1, content_.first.touch);
    TextFlow second = touchFlow(TextRole::H2, content_.second.touch);
    const int firstHigh = first.layOut(wordsWidth());
    const int high = firstHigh + attract_screen::touchGap + second.layOut(wordsWidth());
    const int left = handPlace().right() + attract_screen::handGap;
    const int top = plate.top() + (plate.height() - high) / 2;
    painter.drawPixmap(handPlace().topLeft(), theme().icon(content_.start.icon, colours.onPrimary,
                                                           attract_screen::handSize, devicePixelRatioF()));
    first.draw(painter, QPointF(left, top), colours.onPrimary);
    second.draw(painter, QPointF(left, top + firstHigh + attract_screen::touchGap), colours.onPrimary);
}

/// Hand and words are in the middle of the plate together.
QRect AttractScreen::handPlace() const {
    const QRect plate = platePlace();
    const int together = attract_screen::handSize + attract_screen::handGap + wordsWidth();
    const int left = plate.left() + (plate.width() - together) / 2;
    const int middle = plate.top() + (plate.height() - attract_screen::handSize) / 2;
    const int half = attract_screen::beats / 2;
    const int risen = attract_screen::handRise * (half - std::abs(beat_ - half)) / half;
    return {left, middle - risen, attract_screen::handSize, attract_screen::handSize};
}

} // namespace kaban
