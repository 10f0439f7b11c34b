#include "ui/widgets/text_block.h"

#include <QRegularExpression>

namespace kaban {

namespace text_block {

/// A wrapped text is never squeezed narrower than this many of its own letters.
constexpr int narrowestLetters = 4;
constexpr int longWord = 6; ///< letters; shorter ones have room everywhere

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
    if (wraps == wraps_)
        return;
    wraps_ = wraps;
    QSizePolicy policy(wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Minimum);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
}

void TextBlock::setRoomBesideFirstLine(int pixels) {
    if (pixels == besideFirst_)
        return;
    besideFirst_ = pixels;
    updateGeometry();
    update();
}

/// No word is parted: where one has no room, all letters become smaller.
TextRole TextBlock::roleIn(int width) const {
    static const QRegularExpression longWord(QStringLiteral("[A-Za-z0-9*]{%1,}").arg(text_block::longWord));
    if (!wraps_ || width <= 0 || !text().contains(longWord))
        return role();
    const int most = theme().tokens().style(role()).size;
    const QString first = text().section(QLatin1Char(' '), 0, 0);
    QFont smaller = font();
    for (const TextRole one : {role(), TextRole::Lead, TextRole::Body, TextRole::Label}) {
        const int size = theme().tokens().style(one).size;
        smaller.setPixelSize(size);
        if (size <= most && TextFlow::widestWord(text(), smaller) <= width &&
            TextFlow::widestWord(first, smaller) <= width - besideFirst_)
            return one;
    }
    return theme().tokens().style(TextRole::Caption).size <= most ? TextRole::Caption : role();
}

TextFlow TextBlock::flow(int width) const {
    const TextRole fitting = roleIn(width);
    QFont letters = font();
    if (fitting != role())
        letters.setPixelSize(theme().tokens().style(fitting).size);
    TextFlow flow(text(), letters, theme().line(fitting), alignment() & Qt::AlignHorizontal_Mask);
    if (strongLength_ > 0)
        flow.setStrong(strongFrom_, strongLength_);
    flow.setRoomBesideFirstLine(besideFirst_);
    return flow;
}

int TextBlock::heightForWidth(int width) const {
    return wraps_ ? flow(width).layOut(width) : -1;
}

QSize TextBlock::sizeHint() const {
    TextFlow natural = flow(0);
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
    TextFlow shown = flow(width());
    const int used = shown.layOut(wraps_ || alignment().testFlag(Qt::AlignHCenter) ? width() : 0);
    const int top = alignment().testFlag(Qt::AlignVCenter) ? (height() - used) / 2 : 0;
    shown.draw(painter, QPointF(0, top), colour());
}

} // namespace kaban
