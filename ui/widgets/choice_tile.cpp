#include "ui/widgets/choice_tile.h"

#include "ui/widgets/box_painter.h"

namespace kaban {

namespace choice_tile {

constexpr int padding = 34; ///< edge included, so that it is the same whatever the edge
constexpr int denseAbove = 22;
constexpr int gap = 28;
constexpr int iconBox = 96;
constexpr int iconSize = 56;
constexpr int iconRadius = 24;
constexpr int iconLeft = padding + RadioButtonBase::markSize + gap;

/// Half of the small screen has no room for the icon beside the words.
bool iconShown(const Theme& theme, const ChoiceSpec& spec) {
    return !spec.dense || theme.form() != FormFactor::Small;
}

int wordsLeft(const Theme& theme, const ChoiceSpec& spec) {
    return iconShown(theme, spec) ? iconLeft + iconBox + gap : iconLeft;
}

} // namespace choice_tile

ChoiceTile::ChoiceTile(const WidgetContext& context, const ChoiceSpec& spec, QWidget* parent)
    : RadioButtonBase(context, spec.id, parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSpec(spec);
}

void ChoiceTile::setSpec(const ChoiceSpec& spec) {
    if (spec == spec_)
        return;
    spec_ = spec;
    setLabel(spec.title);
    setAccessibleDescription(spec.sentence);
    setChecked(spec.chosen);
    setEnabled(spec.enabled);
    updateGeometry();
    update();
}

/// Above and below.
int ChoiceTile::padding() const {
    return spec_.dense ? choice_tile::denseAbove : choice_tile::padding;
}

TextFlow ChoiceTile::titleFlow() const {
    return TextFlow(spec_.title, theme().font(TextRole::H2), theme().line(TextRole::H2));
}

TextFlow ChoiceTile::sentenceFlow() const {
    const TextRole role = spec_.dense ? TextRole::Label : TextRole::Lead;
    return TextFlow(spec_.sentence, theme().font(role), theme().line(role));
}

int ChoiceTile::heightForWidth(int width) const {
    const int room = std::max(1, width - choice_tile::wordsLeft(theme(), spec_) - choice_tile::padding);
    const int words = titleFlow().layOut(room) + (spec_.sentence.isEmpty() ? 0 : sentenceFlow().layOut(room));
    const int mark = choice_tile::iconShown(theme(), spec_) ? choice_tile::iconBox : markSize;
    return std::max(mark, words) + 2 * padding();
}

QSize ChoiceTile::sizeHint() const {
    return {900, heightForWidth(900)};
}

QSize ChoiceTile::minimumSizeHint() const {
    return {choice_tile::wordsLeft(theme(), spec_) + choice_tile::iconBox + choice_tile::padding,
            choice_tile::iconBox + 2 * padding()};
}

void ChoiceTile::paintIcon(QPainter& painter) const {
    const Colours& colours = theme().colours();
    const QRectF box(choice_tile::iconLeft, padding(), choice_tile::iconBox, choice_tile::iconBox);
    const bool tinted = isChecked() || isDown();
    const qreal edge = theme().measures().noteStroke;
    paintBox(
        painter, box,
        {tinted || !isEnabled() ? colours.surface : colours.primaryTint, colours.line, edge, choice_tile::iconRadius});
    paintCentred(painter, box,
                 theme().icon(spec_.icon, isEnabled() ? colours.primary : colours.onDisabled, choice_tile::iconSize,
                              devicePixelRatioF()));
}

void ChoiceTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    const Measures& measures = theme().measures();
    const bool tinted = isChecked() || isDown();
    const QColor ground = !isEnabled() ? colours.disabled : tinted ? colours.primaryTint : colours.surface;
    const QColor edge = !isEnabled() ? colours.line : isChecked() ? colours.primary : colours.lineStrong;
    paintBox(
        painter, rect(),
        {ground, edge, qreal(isChecked() ? measures.strokeSelected : measures.stroke), qreal(measures.radiusTile)});
    const bool icon = choice_tile::iconShown(theme(), spec_);
    const int markTop = padding() + (icon ? (choice_tile::iconBox - markSize) / 2 : 0);
    paintMark(painter, QPointF(choice_tile::padding, markTop));
    if (icon)
        paintIcon(painter);
    const int left = choice_tile::wordsLeft(theme(), spec_);
    const int room = std::max(1, width() - left - choice_tile::padding);
    TextFlow title = titleFlow();
    const int titleHeight = title.layOut(room);
    title.draw(painter, QPointF(left, padding()), isEnabled() ? colours.ink : colours.onDisabled);
    TextFlow sentence = sentenceFlow();
    sentence.layOut(room);
    sentence.draw(painter, QPointF(left, padding() + titleHeight), isEnabled() ? colours.ink2 : colours.onDisabled);
}

} // namespace kaban
