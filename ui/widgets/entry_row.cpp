#include "ui/widgets/entry_row.h"

#include "ui/widgets/box_painter.h"
#include "ui/widgets/heard_parts.h"

namespace kaban {

namespace entry_row {

constexpr int gap = 20;
constexpr int endGap = 12;
constexpr int leastRow = 116;
constexpr int leastTile = 100;
constexpr int paddingY = 12;
constexpr int tilePadding = 24;
constexpr int longName = 48;    ///< characters
constexpr int leastWords = 300; ///< narrower than this, tag and distance go below the words

/// Where the parts of an entry lie at a width.
struct Places {
    int words = 0;      ///< width of title and subtitle
    int wordsLeft = 0;  ///< and where they begin
    int textHeight = 0; ///< of title and subtitle
    int tag = 0;        ///< width of the tag
    int trailing = 0;   ///< width of the distance
    int ended = 0;      ///< height of tag and distance where they stand below the words
    int height = 0;
};

int paddingOf(const Theme& theme, EntryLook look) {
    return look == EntryLook::Row ? theme.measures().gutter : tilePadding;
}

TextFlow titleOf(const Theme& theme, const EntrySpec& spec) {
    // Beside the keys of a low screen a name of eighty letters in large text would be higher than its list.
    const bool tight = theme.elder() && theme.form() != FormFactor::Portrait && spec.title.size() > longName;
    const TextRole role = tight ? TextRole::Label : TextRole::Lead;
    TextFlow flow(spec.title, theme.font(role, FontWeight::Bold), theme.line(role));
    flow.mark(spec.matchFrom, spec.matchLength, theme.colours().primary, true);
    return flow;
}

TextFlow subtitleOf(const Theme& theme, const EntrySpec& spec) {
    return TextFlow(spec.subtitle, theme.font(TextRole::Caption), theme.line(TextRole::Caption));
}

Places placesOf(const Theme& theme, EntryLook look, const EntrySpec& spec, int width) {
    Places places;
    const QSize tag = SourceBadge::sizeOf(theme, spec.tag);
    const int padding = paddingOf(theme, look);
    places.wordsLeft = padding + RadioButtonBase::markSize + gap;
    places.tag = spec.tag.isEmpty() ? 0 : tag.width();
    places.trailing = spec.trailing.isEmpty() ? 0 : TextFlow::naturalWidth(spec.trailing, theme.font(TextRole::Label));
    const int inside = width - places.wordsLeft - padding;
    const int ends = (places.tag > 0 ? places.tag + endGap : 0) + (places.trailing > 0 ? places.trailing + endGap : 0);
    const bool below = ends > 0 && inside - ends < leastWords;
    places.words = std::max(1, below ? inside : inside - ends);
    places.textHeight = titleOf(theme, spec).layOut(places.words);
    if (!spec.subtitle.isEmpty())
        places.textHeight += subtitleOf(theme, spec).layOut(places.words);
    places.ended = below ? std::max(tag.height(), theme.line(TextRole::Label)) : 0;
    const int least = look == EntryLook::Row ? leastRow : leastTile;
    places.height = std::max(least, places.textHeight + places.ended + 2 * paddingY);
    return places;
}

} // namespace entry_row

int EntryRow::heightOf(const Theme& theme, EntryLook look, const EntrySpec& spec, int width) {
    return entry_row::placesOf(theme, look, spec, width).height;
}

EntryRow::EntryRow(const WidgetContext& context, EntryLook look, QWidget* parent)
    : RadioButtonBase(context, {}, parent), look_(look), tag_(new SourceBadge(context.theme, this)) {
    setCornerRadius(look == EntryLook::Tile ? theme().measures().radiusTile : 0);
    tag_->setAttribute(Qt::WA_TransparentForMouseEvents);
    tag_->hide();
}

void EntryRow::setEntry(const EntrySpec& spec) {
    if (spec == spec_)
        return;
    spec_ = spec;
    setId(spec.id);
    setLabel(spec.title);
    setAccessibleDescription(heardTogether({spec.subtitle, spec.tag, spec.trailing}));
    setChecked(spec.chosen);
    tag_->setBadge(BadgeKind::Here, spec.tag);
    tag_->setOnTint(spec.chosen);
    resizeEvent(nullptr);
    update();
}

void EntryRow::resizeEvent(QResizeEvent*) {
    const entry_row::Places places = entry_row::placesOf(theme(), look_, spec_, width());
    const int padding = entry_row::paddingOf(theme(), look_);
    const int high = tag_->sizeHint().height();
    const int end = places.trailing > 0 ? places.trailing + entry_row::endGap : 0;
    const int left = places.ended > 0 ? places.wordsLeft : width() - padding - end - places.tag;
    const int below = (height() + places.textHeight - places.ended) / 2 + (places.ended - high) / 2;
    const int top = places.ended > 0 ? below : (height() - high) / 2;
    tag_->setGeometry(left, top, places.tag, high);
}

void EntryRow::paintGround(QPainter& painter) const {
    const Colours& colours = theme().colours();
    const Measures& measures = theme().measures();
    const QColor ground = !isEnabled()              ? colours.disabled
                          : isChecked() || isDown() ? colours.primaryTint
                                                    : colours.surface;
    if (look_ == EntryLook::Tile) {
        const QColor edge = !isEnabled() ? colours.line : isChecked() ? colours.primary : colours.lineStrong;
        paintBox(
            painter, rect(),
            {ground, edge, qreal(isChecked() ? measures.strokeSelected : measures.stroke), qreal(measures.radiusTile)});
        return;
    }
    painter.fillRect(rect(), ground);
}

void EntryRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter);
    const Colours& colours = theme().colours();
    const entry_row::Places places = entry_row::placesOf(theme(), look_, spec_, width());
    const int padding = entry_row::paddingOf(theme(), look_);
    paintMark(painter, QPointF(padding, (height() - markSize) / 2));
    const int top = (height() - places.textHeight - places.ended) / 2;
    TextFlow title = entry_row::titleOf(theme(), spec_);
    const int titleHeight = title.layOut(places.words);
    title.draw(painter, QPointF(places.wordsLeft, top), isEnabled() ? colours.ink : colours.onDisabled);
    TextFlow subtitle = entry_row::subtitleOf(theme(), spec_);
    subtitle.layOut(places.words);
    const QColor second = isEnabled() ? colours.ink2 : colours.onDisabled;
    subtitle.draw(painter, QPointF(places.wordsLeft, top + titleHeight), second);
    if (places.trailing == 0)
        return;
    TextFlow trailing(spec_.trailing, theme().font(TextRole::Label), theme().line(TextRole::Label));
    trailing.layOut(0);
    const int belowLeft = places.wordsLeft + (places.tag > 0 ? places.tag + entry_row::endGap : 0);
    const QPointF corner = places.ended > 0
                               ? QPointF(belowLeft, tag_->y() + (tag_->height() - trailing.height()) / 2)
                               : QPointF(width() - padding - places.trailing, (height() - trailing.height()) / 2);
    trailing.draw(painter, corner, second);
}

} // namespace kaban
