#include "ui/widgets/word_line.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"

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

void WordLine::setWords(const QList<WordSpec>& words, const QString& note, const TextActionSpec& earlier,
                        const TextActionSpec& later) {
    shown_ = std::min<qsizetype>(words.size(), mostWords);
    for (qsizetype i = 0; i < mostWords; ++i) {
        WordButton* const button = pool_[static_cast<std::size_t>(i)];
        button->setLabel(i < shown_ ? words[i].text : QString());
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
    return {word_line::least, word_line::high};
}

/// Words keep their width where there is room; else the longest of them give way.
void WordLine::place() {
    int left = word_line::side;
    int right = width() - word_line::side;
    const auto centred = [&](QWidget* widget, int x, QSize size) {
        widget->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
    };
    if (!later_->isHidden()) {
        right -= later_->sizeHint().width();
        centred(later_, right, later_->sizeHint());
        right -= word_line::gap;
    }
    if (!earlier_->isHidden()) {
        right -= earlier_->sizeHint().width();
        centred(earlier_, right, earlier_->sizeHint());
        right -= word_line::gap;
    }
    note_->setGeometry(left + word_line::side, 0, std::max(1, right - left - word_line::side), height());
    int wanted = 0;
    for (qsizetype i = 0; i < shown_; ++i)
        wanted += pool_[static_cast<std::size_t>(i)]->sizeHint().width() + word_line::gap;
    int over = wanted - (right - left);
    for (qsizetype i = 0; i < shown_; ++i) {
        WordButton* const button = pool_[static_cast<std::size_t>(i)];
        QSize size = button->sizeHint();
        const int given = std::clamp(over, 0, size.width() - theme_.measures().touch);
        over -= given;
        size.rwidth() -= given;
        centred(button, left, size);
        left += size.width() + word_line::gap;
    }
}

void WordLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme_.colours();
    const int stroke = theme_.measures().stroke;
    if (y() > 0) // at the upper edge of its sheet it would cover the round corner
        painter.fillRect(QRect(0, 0, width(), stroke), colours.line);
    painter.fillRect(QRect(0, height() - stroke, width(), stroke), colours.line);
}

} // namespace kaban
