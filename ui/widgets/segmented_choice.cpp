#include "ui/widgets/segmented_choice.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace segmented_choice {

constexpr int padding = 8;
constexpr int gap = 8;
constexpr int iconSize = 32;
constexpr int iconGap = 14;
constexpr int cellPadding = 12;

} // namespace segmented_choice

SegmentCell::SegmentCell(const WidgetContext& context, const QString& id, QWidget* parent)
    : RadioButtonBase(context, id, parent) {
    setCornerRadius(theme().measures().radiusField);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// The check has its place in every cell, so that choosing moves no word to another line.
int SegmentCell::room(int width) const {
    const int check = segmented_choice::iconSize + segmented_choice::iconGap;
    return std::max(1, width - 2 * segmented_choice::cellPadding - check);
}

/// No word is parted: where the longest one has no room, the letters become smaller.
TextRole SegmentCell::roleIn(int width) const {
    for (const TextRole role : {TextRole::ButtonWrapped, TextRole::Label}) {
        if (TextFlow::widestWord(label(), theme().font(role, FontWeight::Bold)) <= room(width))
            return role;
    }
    return TextRole::Caption;
}

int SegmentCell::heightForWidth(int width) const {
    const TextRole role = roleIn(width);
    TextFlow word(label(), theme().font(role, FontWeight::Bold), theme().line(role));
    return std::max(theme().measures().touch, word.layOut(room(width)) + segmented_choice::cellPadding);
}

QSize SegmentCell::sizeHint() const {
    const int word = TextFlow::naturalWidth(label(), theme().font(TextRole::ButtonWrapped));
    const int check = segmented_choice::iconSize + segmented_choice::iconGap;
    return {word + check + 2 * segmented_choice::cellPadding, theme().measures().touch};
}

QSize SegmentCell::minimumSizeHint() const {
    return {2 * theme().measures().touch, theme().measures().touch};
}

void SegmentCell::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    const Measures& measures = theme().measures();
    const bool chosen = isChecked();
    if (chosen)
        paintBox(painter, rect(),
                 {colours.surface, colours.primary, qreal(measures.strokeStrong), qreal(measures.radiusField)});
    else if (isDown())
        paintBox(painter, rect(), {colours.primaryTint, {}, 0, qreal(measures.radiusField)});
    const FontWeight weight = chosen ? FontWeight::Bold : FontWeight::Regular;
    const TextRole role = roleIn(width());
    TextFlow word(label(), theme().font(role, weight), theme().line(role), Qt::AlignHCenter);
    const QColor ink = chosen ? colours.primary : colours.ink;
    const int used = word.layOut(room(width()));
    const int check = chosen ? segmented_choice::iconSize + segmented_choice::iconGap : 0;
    // What is laid out is centred in its room; the room stands so that check and word are centred together.
    const qreal left = (width() - room(width()) + check) / 2.0;
    word.draw(painter, QPointF(left, (height() - used) / 2.0), ink);
    if (!chosen)
        return;
    const qreal wordLeft = left + (room(width()) - word.widestLine()) / 2.0;
    const QRectF box(wordLeft - check, (height() - segmented_choice::iconSize) / 2.0, segmented_choice::iconSize,
                     segmented_choice::iconSize);
    paintCentred(painter, box, theme().icon(u"check"_s, ink, segmented_choice::iconSize, devicePixelRatioF()));
}

SegmentedChoice::SegmentedChoice(const WidgetContext& context, QWidget* parent)
    : QWidget(parent), context_(context), layout_(new QHBoxLayout(this)) {
    const int padding = segmented_choice::padding;
    layout_->setContentsMargins(padding, padding, padding, padding);
    layout_->setSpacing(segmented_choice::gap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void SegmentedChoice::setChoices(const QList<SegmentSpec>& choices, int chosen) {
    bool same = choices.size() == cells_.size();
    for (qsizetype i = 0; same && i < choices.size(); ++i)
        same = choices[i].id == cells_[i]->id();
    if (!same)
        rebuild(choices);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        cells_[i]->setLabel(choices[i].label);
        cells_[i]->setChecked(i == chosen);
    }
}

void SegmentedChoice::rebuild(const QList<SegmentSpec>& choices) {
    for (SegmentCell* old : std::as_const(cells_)) {
        layout_->removeWidget(old);
        old->hide();
        // One of them may be the one whose tap brings us here.
        old->deleteLater();
    }
    cells_.clear();
    for (const SegmentSpec& choice : choices) {
        cells_ += new SegmentCell(context_, choice.id, this);
        layout_->addWidget(cells_.last(), 1);
        cells_.last()->show();
        connect(cells_.last(), &TapButton::tapped, this, &SegmentedChoice::tapped);
    }
}

void SegmentedChoice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Measures& measures = context_.theme.measures();
    const Colours& colours = context_.theme.colours();
    paintBox(painter, rect(), {colours.sunken, colours.line, qreal(measures.noteStroke), qreal(measures.radiusTile)});
}

} // namespace kaban
