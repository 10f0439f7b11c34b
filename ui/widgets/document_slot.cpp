#include "ui/widgets/document_slot.h"

#include "ui/widgets/box_painter.h"
#include "ui/widgets/frame_image.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace document_slot {

constexpr int paddingX = 28; ///< edge included
constexpr int paddingXWhenNarrow = 14;
constexpr int paddingY = 20;
constexpr int gap = 20;
constexpr int gapWhenNarrow = 12;
constexpr int narrow = 400;
constexpr int thumbWidth = 150;
constexpr int thumbWidthWhenNarrow = 72;
constexpr qreal thumbHeight = 0.64; ///< of its width: an ID card
constexpr int iconSize = 64;
constexpr int stateIcon = 32;
constexpr int stateGap = 8;
constexpr int stateAbove = 6;
constexpr int leastWords = 120;

int paddingAt(int width) {
    return width < narrow ? paddingXWhenNarrow : paddingX;
}

int thumbAt(int width) {
    return width < narrow ? thumbWidthWhenNarrow : thumbWidth;
}

int wordsLeft(int width) {
    return paddingAt(width) + thumbAt(width) + (width < narrow ? gapWhenNarrow : gap);
}

int wordsWidth(int width) {
    return std::max(leastWords, width - wordsLeft(width) - paddingAt(width));
}

} // namespace document_slot

struct DocumentSlot::Look {
    QColor fill, edge, state;
    qreal edgeWidth;
    bool dashed;
    QString icon;
};

DocumentSlot::DocumentSlot(const WidgetContext& context, const SlotSpec& spec, int place, QWidget* parent)
    : TapButton(context, spec.id.isEmpty() ? u"slot."_s + QString::number(place) : spec.id, parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSpec(spec);
}

void DocumentSlot::setSpec(const SlotSpec& spec) {
    const QImage thumbnail = coarse(spec.thumbnail, coarsest);
    // What is kept is the coarse copy alone.
    SlotSpec kept = spec;
    kept.thumbnail = {};
    if (kept == spec_ && thumbnail == thumbnail_)
        return;
    spec_ = kept;
    thumbnail_ = thumbnail;
    setLabel(spec.subtitle.isEmpty() ? spec.title : spec.title + u' ' + spec.subtitle);
    setAccessibleDescription(spec.stateText);
    setEnabled(!spec.id.isEmpty());
    updateGeometry();
    update();
}

DocumentSlot::Look DocumentSlot::look() const {
    const Colours& colours = theme().colours();
    const Measures& measures = theme().measures();
    const QColor ground = isDown() ? colours.primaryTint : colours.surface;
    const qreal strong = measures.strokeStrong;
    switch (spec_.state) {
    case SlotSpec::State::Empty:
        break;
    case SlotSpec::State::Current:
        return {ground, colours.primary, colours.primary, strong, false, u"camera"_s};
    case SlotSpec::State::Done:
        return {ground, colours.ok, colours.ok, strong, false, u"check-circle"_s};
    case SlotSpec::State::Borrowed:
        return {ground, colours.ok, colours.ok, strong, false, u"server"_s};
    case SlotSpec::State::Refused:
        return {colours.dangerTint, colours.danger, colours.danger, qreal(measures.strokeSelected), false,
                u"cross-circle"_s};
    }
    return {ground, colours.lineStrong, colours.primary, strong, true, u"camera"_s};
}

TextFlow DocumentSlot::titleFlow() const {
    return TextFlow(spec_.title, theme().font(TextRole::Body, FontWeight::Bold), theme().line(TextRole::Body));
}

TextFlow DocumentSlot::subtitleFlow() const {
    return TextFlow(spec_.subtitle, theme().font(TextRole::Caption), theme().line(TextRole::Caption));
}

TextFlow DocumentSlot::stateFlow() const {
    return TextFlow(spec_.stateText, theme().font(TextRole::Label, FontWeight::Bold), theme().line(TextRole::Label));
}

int DocumentSlot::heightForWidth(int width) const {
    using namespace document_slot;
    const int room = wordsWidth(width);
    int words = titleFlow().layOut(room);
    if (!spec_.subtitle.isEmpty())
        words += subtitleFlow().layOut(room);
    if (!spec_.stateText.isEmpty())
        words += stateAbove + stateFlow().layOut(room - stateIcon - stateGap);
    const int picture = qRound(thumbAt(width) * thumbHeight);
    return std::max({theme().measures().touch, words + 2 * paddingY, picture + 2 * paddingY});
}

QSize DocumentSlot::sizeHint() const {
    constexpr int natural = 464; // two to a row of the portrait screen
    return {natural, heightForWidth(natural)};
}

QSize DocumentSlot::minimumSizeHint() const {
    return {document_slot::wordsLeft(0) + document_slot::leastWords + document_slot::paddingXWhenNarrow,
            theme().measures().touch};
}

void DocumentSlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look shown = look();
    paintGround(painter, shown);
    const int width = this->width();
    const int thumb = document_slot::thumbAt(width);
    // A portrait may be higher than a card, as far as the slot is.
    const qreal high =
        thumbnail_.isNull() ? thumb * document_slot::thumbHeight : height() - 2 * document_slot::paddingY;
    paintThumbnail(painter, QRectF(document_slot::paddingAt(width), (height() - high) / 2, thumb, high));
    paintWords(painter, QRect(document_slot::wordsLeft(width), 0, document_slot::wordsWidth(width), height()), shown);
}

void DocumentSlot::paintGround(QPainter& painter, const Look& look) const {
    const qreal radius = theme().measures().radiusTile;
    if (!look.dashed) {
        paintBox(painter, rect(), {look.fill, look.edge, look.edgeWidth, radius});
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(look.edge, look.edgeWidth);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(look.fill);
    const qreal inset = look.edgeWidth / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void DocumentSlot::paintThumbnail(QPainter& painter, const QRectF& place) const {
    const Colours& colours = theme().colours();
    if (thumbnail_.isNull()) {
        const int size = std::min(document_slot::iconSize, qRound(place.height()));
        paintBox(painter, place, {colours.sunken, {}, 0, qreal(theme().measures().radiusPicture)});
        paintCentred(painter, place, theme().icon(spec_.icon, colours.ink2, size, devicePixelRatioF()));
        return;
    }
    painter.save();
    // In its own squares, on purpose.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(wholeInside(thumbnail_.size(), place), thumbnail_);
    painter.restore();
}

void DocumentSlot::paintWords(QPainter& painter, const QRect& place, const Look& look) const {
    using namespace document_slot;
    const Colours& colours = theme().colours();
    TextFlow title = titleFlow();
    TextFlow subtitle = subtitleFlow();
    TextFlow state = stateFlow();
    const int titleHeight = title.layOut(place.width());
    const int subtitleHeight = spec_.subtitle.isEmpty() ? 0 : subtitle.layOut(place.width());
    const int stateHeight = spec_.stateText.isEmpty() ? 0 : state.layOut(place.width() - stateIcon - stateGap);
    const int all = titleHeight + subtitleHeight + (stateHeight > 0 ? stateAbove + stateHeight : 0);
    int top = (height() - all) / 2;
    title.draw(painter, QPointF(place.left(), top), colours.ink);
    top += titleHeight;
    if (subtitleHeight > 0)
        subtitle.draw(painter, QPointF(place.left(), top), colours.ink2);
    top += subtitleHeight + stateAbove;
    if (stateHeight <= 0)
        return;
    const QRectF icon(place.left(), top, stateIcon, theme().line(TextRole::Label));
    paintCentred(painter, icon, theme().icon(look.icon, look.state, stateIcon, devicePixelRatioF()));
    state.draw(painter, QPointF(place.left() + stateIcon + stateGap, top), look.state);
}

} // namespace kaban
