#include "ui/widgets/check_row.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"

#include <utility>

namespace kaban {
using namespace Qt::StringLiterals;

namespace check_row {

constexpr int padding = 34;
constexpr int paddingWhenLow = 20; ///< above and below on screens that are wider than high
constexpr int gap = 28;
constexpr int box = 60;
constexpr int boxRadius = 12;
constexpr int boxDrop = 4;
constexpr int checkSize = 44;
constexpr qreal checkStroke = 3;
constexpr int leastHeight = 128;
constexpr int hintGap = 4;

} // namespace check_row

CheckRow::CheckRow(const WidgetContext& context, const QString& id, QWidget* parent) : TapButton(context, id, parent) {
    setCheckable(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckRow::setState(const QString& sentence, bool ticked, const QString& hint, bool enabled) {
    setLabel(sentence);
    setAccessibleDescription(hint);
    setChecked(ticked);
    setEnabled(enabled);
    if (std::exchange(hint_, hint) == hint)
        return;
    updateGeometry();
    update();
}

int CheckRow::paddingY() const {
    return theme().form() == FormFactor::Portrait ? check_row::padding : check_row::paddingWhenLow;
}

int CheckRow::textWidth(int rowWidth) const {
    return rowWidth - 2 * check_row::padding - check_row::box - check_row::gap;
}

/// Always of the bold face, which is the wider one, so that a tick moves nothing.
int CheckRow::sentenceHeight(int width) const {
    TextFlow sentence(label(), theme().font(TextRole::Lead, FontWeight::Bold), theme().line(TextRole::Lead));
    return sentence.layOut(width);
}

int CheckRow::heightForWidth(int width) const {
    const int room = std::max(1, textWidth(width));
    int text = sentenceHeight(room);
    if (!hint_.isEmpty()) {
        TextFlow hint(hint_, theme().font(TextRole::Label), theme().line(TextRole::Label));
        text += check_row::hintGap + hint.layOut(room);
    }
    return std::max(check_row::leastHeight, text + 2 * paddingY());
}

QSize CheckRow::sizeHint() const {
    return {900, heightForWidth(900)};
}

QSize CheckRow::minimumSizeHint() const {
    return {400, check_row::leastHeight};
}

void CheckRow::paintCheckBox(QPainter& painter) const {
    const Colours& colours = theme().colours();
    const bool ticked = isChecked();
    const bool oneLine = heightForWidth(width()) == check_row::leastHeight;
    const int top = oneLine ? (height() - check_row::box) / 2 : paddingY() + check_row::boxDrop;
    const QRectF box(check_row::padding, top, check_row::box, check_row::box);
    const QColor edge = !isEnabled() ? colours.line : ticked ? colours.primary : colours.lineStrong;
    const QColor fill = ticked ? colours.primary : isEnabled() ? colours.surface : colours.disabled;
    paintBox(painter, box, {fill, edge, qreal(theme().measures().strokeStrong), check_row::boxRadius});
    if (ticked)
        paintCentred(painter, box,
                     theme().icon(u"check"_s, colours.onPrimary, check_row::checkSize, devicePixelRatioF(),
                                  check_row::checkStroke));
}

void CheckRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    const Measures& measures = theme().measures();
    const bool ticked = isChecked();
    const QColor ground = !isEnabled() ? colours.disabled : ticked || isDown() ? colours.primaryTint : colours.surface;
    const QColor edge = !isEnabled() ? colours.line : ticked ? colours.primary : colours.lineStrong;
    const int edgeWidth = ticked ? measures.strokeSelected : measures.stroke;
    paintBox(painter, rect(), {ground, edge, qreal(edgeWidth), qreal(measures.radiusTile)});
    paintCheckBox(painter);
    const int room = textWidth(width());
    const int left = check_row::padding + check_row::box + check_row::gap;
    const int reserved = sentenceHeight(room);
    TextFlow sentence(label(), theme().font(TextRole::Lead, ticked ? FontWeight::Bold : FontWeight::Regular),
                      theme().line(TextRole::Lead));
    sentence.layOut(room);
    TextFlow hint(hint_, theme().font(TextRole::Label), theme().line(TextRole::Label));
    const int hintHeight = hint_.isEmpty() ? 0 : check_row::hintGap + hint.layOut(room);
    const int top = (height() - reserved - hintHeight) / 2;
    sentence.draw(painter, QPointF(left, top), isEnabled() ? colours.ink : colours.onDisabled);
    if (!hint_.isEmpty())
        hint.draw(painter, QPointF(left, top + reserved + check_row::hintGap), colours.ink2);
}

} // namespace kaban
