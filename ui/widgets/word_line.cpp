#include "ui/widgets/word_line.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace word_line {

constexpr int high = 112;
constexpr int side = 20;
constexpr int gap = 8;
constexpr int padding = 12;
constexpr int numberGap = 8;
constexpr int radius = 12;
constexpr int least = 480;
constexpr int leastWord = 88; ///< the smallest target

/// As large as the place allows: one line, or a sentence in two, and never cut.
TextFlow wordIn(const Theme& theme, const QString& text, FontWeight weight, const QSize& place) {
    const bool oneLine = TextFlow::naturalWidth(text, theme.font(TextRole::H2, weight)) <= place.width();
    for (const TextRole role : {TextRole::H2, TextRole::Lead, TextRole::Body, TextRole::Label}) {
        TextFlow word(text, theme.font(role, weight), theme.line(role));
        word.layOut(oneLine ? 0 : place.width());
        if (oneLine || (role != TextRole::H2 && word.height() <= place.height()))
            return word;
    }
    TextFlow word(text, theme.font(TextRole::Caption, weight), theme.line(TextRole::Caption));
    word.layOut(place.width());
    return word;
}

} // namespace word_line

WordButton::WordButton(const WidgetContext& context, int number, QWidget* parent)
    : TapButton(context, u"word.%1"_s.arg(number), parent), number_(number) {
    setCornerRadius(word_line::radius);
    setMayRepeat();
}

QSize WordButton::sizeHint() const {
    const int number = TextFlow::naturalWidth(QString::number(number_), theme().font(TextRole::Caption));
    const int word = TextFlow::naturalWidth(label(), theme().font(TextRole::H2));
    return {std::max(theme().measures().touch, number + word_line::numberGap + word + 2 * word_line::padding),
            word_line::high - 2 * word_line::gap};
}

/// The first word is what the space key takes.
void WordButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    if (isDown())
        paintBox(painter, rect(), {colours.primaryTint, {}, 0, qreal(word_line::radius)});
    const bool first = number_ == 1;
    const FontWeight weight = first ? FontWeight::Bold : FontWeight::Regular;
    TextFlow number(QString::number(number_), theme().font(TextRole::Caption, weight), theme().line(TextRole::Caption));
    number.layOut(0);
    const int room = width() - number.widestLine() - word_line::numberGap;
    TextFlow word = word_line::wordIn(theme(), label(), weight, QSize(room, height()));
    const int used = number.widestLine() + word_line::numberGap + word.widestLine();
    const int left = (width() - used) / 2;
    number.draw(painter, QPointF(left, (height() - number.height()) / 2), first ? colours.primary : colours.ink2);
    word.draw(painter, QPointF(left + number.widestLine() + word_line::numberGap, (height() - word.height()) / 2),
              first ? colours.primary : colours.ink);
}

WordLine::WordLine(const WidgetContext& context, QWidget* parent)
    : QWidget(parent),
      theme_(context.theme),
      note_(new TextBlock(context.theme, TextRole::Body, context.theme.colours().ink2, this)),
      earlier_(new ActionPlace(context, this)),
      later_(new ActionPlace(context, this)) {
    for (int i = 0; i < mostWords; ++i) {
        auto* button = new WordButton(context, i + 1, this);
        button->hide();
        pool_[static_cast<std::size_t>(i)] = button;
        connect(button, &TapButton::tapped, this, &WordLine::tapped);
    }
    // The keyboard's focus goes through the words and then on to more of them.
    earlier_->raise();
    later_->raise();
    note_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(earlier_, &ActionPlace::tapped, this, &WordLine::tapped);
    connect(later_, &ActionPlace::tapped, this, &WordLine::tapped);
}

void WordLine::setWords(const QStringList& words, const QString& note, const TextActionSpec& earlier,
                        const TextActionSpec& later) {
    shown_ = std::min<qsizetype>(words.size(), mostWords);
    for (qsizetype i = 0; i < mostWords; ++i) {
        WordButton* const button = pool_[static_cast<std::size_t>(i)];
        button->setLabel(words.value(i));
        button->setVisible(i < shown_);
    }
    note_->setTextOrHide(shown_ == 0 ? note : QString());
    earlier_->setAction(earlier);
    later_->setAction(later);
    place();
}

bool WordLine::press(qsizetype number) {
    if (number < 1 || number > shown_)
        return false;
    pool_[static_cast<std::size_t>(number - 1)]->click();
    return true;
}

QSize WordLine::sizeHint() const {
    return {word_line::least, lines() * word_line::high};
}

/// In large letters on a high screen a second line takes what the first has no room for.
int WordLine::lines() const {
    return theme_.elder() && theme_.form() == FormFactor::Portrait ? 2 : 1;
}

void WordLine::place() {
    const int line = word_line::high;
    int right = width() - word_line::side;
    const int last = height() - line; // what turns the page stands at the end of the last line
    for (ActionPlace* turn : {later_, earlier_}) {
        if (turn->isHidden())
            continue;
        const QSize size = turn->sizeHint();
        right -= size.width();
        turn->setGeometry(right, last + (line - size.height()) / 2, size.width(), size.height());
        right -= word_line::gap;
    }
    const int left = 2 * word_line::side;
    note_->setGeometry(left, 0, std::max(1, (lines() > 1 ? width() - word_line::side : right) - left), height());
    qsizetype next = 0;
    if (lines() > 1)
        next = placeWords(0, 0, width() - word_line::side, false);
    next = placeWords(next, last, right, true);
    // What finds no room is not there at all: never under something else.
    for (qsizetype i = next; i < mostWords; ++i)
        pool_[static_cast<std::size_t>(i)]->hide();
}

/// Words keep their width where there is room; in the last line the longest of them give way. Answers the first word
/// that has no place.
qsizetype WordLine::placeWords(qsizetype from, int top, int right, bool giveWay) {
    const int room = right - word_line::side;
    QList<int> widths;
    int used = -word_line::gap;
    for (qsizetype i = from; i < shown_; ++i) {
        const int natural = pool_[static_cast<std::size_t>(i)]->sizeHint().width();
        const int least = (giveWay ? std::min(natural, word_line::leastWord) : natural) + word_line::gap;
        if (used + least > room)
            break;
        used += least;
        widths += natural;
    }
    int widest = widths.isEmpty() ? 0 : *std::max_element(widths.begin(), widths.end());
    const auto needed = [&] {
        int sum = word_line::gap * static_cast<int>(widths.size() - 1);
        for (const int natural : std::as_const(widths))
            sum += std::min(natural, widest);
        return sum;
    };
    while (widest > word_line::leastWord && needed() > room)
        --widest;
    int left = word_line::side;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        WordButton* const button = pool_[static_cast<std::size_t>(from + i)];
        const QSize size(std::min(widths[i], widest), button->sizeHint().height());
        button->setGeometry(left, top + (word_line::high - size.height()) / 2, size.width(), size.height());
        button->show();
        left += size.width() + word_line::gap;
    }
    return from + widths.size();
}

void WordLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme_.colours();
    const int stroke = theme_.measures().stroke;
    painter.fillRect(rect(), colours.surface);
    if (y() > 0) // at the upper edge of its sheet it would cover the round corner
        painter.fillRect(QRect(0, 0, width(), stroke), colours.line);
    painter.fillRect(QRect(0, height() - stroke, width(), stroke), colours.line);
}

} // namespace kaban
