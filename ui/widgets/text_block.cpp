#include "ui/widgets/text_block.h"

namespace kaban {

namespace text_block {

/// A wrapped text is never squeezed narrower than this many of its own letters.
constexpr int narrowestLetters = 4;

} // namespace text_block

TextBlock::TextBlock(const Theme& theme, TextRole role, const QColor& colour, QWidget* parent)
    : PlainLabel(theme, role, colour, parent) {
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setWraps(true);
}

void TextBlock::setText(const QString& text) {
    setSentence(text, {}, {});
}

void TextBlock::setSentence(const QString& before, const QString& strong, const QString& after) {
    const bool same = strongFrom_ == before.size() && strongLength_ == strong.size();
    strongFrom_ = before.size();
    strongLength_ = strong.size();
    PlainLabel::setText(before + strong + after);
    if (!same) {
        updateGeometry();
        update();
    }
}

void TextBlock::setTextOrHide(const QString& text) {
    setText(text);
    setVisible(!text.isEmpty());
}

void TextBlock::setWraps(bool wraps) {
    wraps_ = wraps;
    QSizePolicy policy(wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Minimum);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
}

TextFlow TextBlock::flow() const {
    TextFlow flow(text(), font(), theme().line(role()), alignment() & Qt::AlignHorizontal_Mask);
    if (strongLength_ > 0)
        flow.setStrong(strongFrom_, strongLength_);
    return flow;
}

int TextBlock::heightForWidth(int width) const {
    return wraps_ ? flow().layOut(width) : -1;
}

QSize TextBlock::sizeHint() const {
    TextFlow natural = flow();
    const int height = natural.layOut(0);
    return {natural.widestLine(), height};
}

QSize TextBlock::minimumSizeHint() const {
    const QSize natural = sizeHint();
    if (!wraps_)
        return natural;
    const int narrow = theme().tokens().style(role()).size * text_block::narrowestLetters;
    return {std::min(natural.width(), narrow), theme().line(role())};
}

void TextBlock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    TextFlow shown = flow();
    const int used = shown.layOut(wraps_ || alignment().testFlag(Qt::AlignHCenter) ? width() : 0);
    const int top = alignment().testFlag(Qt::AlignVCenter) ? (height() - used) / 2 : 0;
    shown.draw(painter, QPointF(0, top), colour());
}

} // namespace kaban
