#include "ui/widgets/text_board.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace text_board {

constexpr int gap = 8;
constexpr int side = 14;
constexpr int padding = 16;
constexpr int paddingWhenLow = 12;
constexpr int columns = 10;
constexpr QSize comfortable(98, 96);
constexpr int smallest = 88;
constexpr int tabWidth = 200;
constexpr qreal finishWide = 3.04; ///< 308 pixels beside keys of 98
constexpr int mostSigns = 12;

bool sameKeys(const TextBoardSpec& one, const TextBoardSpec& other) {
    const bool digits = one.keys == TextBoardSpec::Keys::Digits;
    return digits == (other.keys == TextBoardSpec::Keys::Digits) && one.signs == other.signs &&
           one.digits == other.digits && one.low == other.low;
}

} // namespace text_board

TextBoard::TextBoard(const WidgetContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      tabs_(new SegmentedChoice(context, this)),
      action_(new ActionPlace(context, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(tabs_, &SegmentedChoice::tapped, this, &TextBoard::tapped);
    connect(action_, &ActionPlace::tapped, this, &TextBoard::tapped);
}

void TextBoard::setSpec(const TextBoardSpec& spec, const TextActionSpec& action, const ButtonSpec& finish) {
    const bool another = places_.isEmpty() || !text_board::sameKeys(spec, spec_);
    spec_ = spec;
    if (another)
        rebuild(spec);
    tabs_->setChoices(spec.tabs, spec.chosenTab);
    tabs_->setVisible(spec.tabs.size() > 1);
    action_->setAction(action);
    space_->setLabel(qtTrId("key.space"));
    if (!finish_) {
        finish_ = new BigButton(context_, finish, this);
        finish_->setMinimumHeight(0);
        finish_->setMaximumHeight(QWIDGETSIZE_MAX); // as high as the keys beside it
        finish_->show();
        connect(finish_, &TapButton::tapped, this, &TextBoard::tapped);
    }
    finish_->setSpec(finish);
    finish_->raise(); // last in the order of the keyboard's focus
    updateGeometry();
    place();
}

void TextBoard::rebuild(const TextBoardSpec& spec) {
    for (const Place& old : std::as_const(places_)) {
        // One of them may be the one whose tap brings us here.
        old.key->hide();
        old.key->setParent(nullptr);
        old.key->deleteLater();
    }
    places_.clear();
    if (spec.keys == TextBoardSpec::Keys::Digits) {
        addDigits();
    } else {
        addLetters();
    }
    addSpace();
}

/// What is left of the last row before the button.
void TextBoard::addSpace() {
    const int last = rows() - 1;
    qreal from = 0;
    if (spec_.keys != TextBoardSpec::Keys::Digits && !spec_.digits) {
        for (const QString& sign : std::as_const(spec_.signs)) {
            addKey(sign, last, from);
            from += 1;
        }
    }
    for (const Place& one : std::as_const(places_)) {
        if (one.row == last)
            from = std::max(from, one.from + one.wide);
    }
    addKey(u"space"_s, last, from, text_board::columns - text_board::finishWide - from);
    space_ = places_.last().key;
}

void TextBoard::addKey(const QString& key, int row, qreal from, qreal wide) {
    const QString icon = key == u"backspace" ? key : QString();
    auto* button = new KeyButton(context_, KeyPad::idOf(key), key, icon, this);
    button->show();
    connect(button, &TapButton::tapped, this, &TextBoard::tapped);
    places_.append({button, row, from, wide});
}

void TextBoard::addLetters() {
    int row = 0;
    if (spec_.digits && !spec_.low) {
        for (int i = 0; i < text_board::columns; ++i)
            addKey(QString::number((i + 1) % 10), row, i);
        ++row;
    }
    const QString lines[] = {u"QWERTYUIOP"_s, u"ASDFGHJKL"_s, u"ZXCVBNM"_s};
    for (const QString& line : lines) {
        // A shorter row stands in the middle; the last one begins where the one above it does.
        const qreal from = line.size() == text_board::columns ? 0 : 0.5;
        for (qsizetype i = 0; i < line.size(); ++i)
            addKey(line.mid(i, 1), row, from + qreal(i));
        ++row;
    }
    addKey(u"backspace"_s, row - 1, 7.5, 2);
}

/// Digits as on a telephone, beside them what stands between the numbers of an address.
void TextBoard::addDigits() {
    const int signColumns = spec_.low ? 4 : 3;
    const qreal wide = qreal(text_board::columns) / (3 + signColumns);
    for (int i = 0; i < 9; ++i)
        addKey(QString::number(i + 1), i / 3, wide * (i % 3), wide);
    const int most = std::min<int>(text_board::mostSigns, static_cast<int>(spec_.signs.size()));
    for (int i = 0; i < most; ++i)
        addKey(spec_.signs[i], i / signColumns, wide * (3 + i % signColumns), wide);
    addKey(u"0"_s, 3, 0, 2 * wide);
    addKey(u"backspace"_s, 3, 2 * wide, wide);
}

int TextBoard::rows() const {
    const bool five = spec_.digits || spec_.keys == TextBoardSpec::Keys::Digits;
    return five && !spec_.low ? 5 : 4;
}

bool TextBoard::press(const QString& key) {
    const QString id = KeyPad::idOf(key);
    for (const Place& one : std::as_const(places_)) {
        if (one.key->id() == id && one.key->isEnabled()) {
            one.key->click();
            return true;
        }
    }
    return false;
}

int TextBoard::padding() const {
    return spec_.low ? text_board::paddingWhenLow : text_board::padding;
}

int TextBoard::tabsHeight() const {
    const bool any = spec_.tabs.size() > 1 || !action_->isHidden();
    const int touch = spec_.low ? text_board::smallest : context_.theme.measures().touch;
    return any ? touch + padding() : 0;
}

int TextBoard::heightFor(int keyHeight) const {
    return 2 * padding() + tabsHeight() + rows() * keyHeight + (rows() - 1) * text_board::gap;
}

QSize TextBoard::sizeHint() const {
    const int wide = text_board::columns * (text_board::comfortable.width() + text_board::gap) - text_board::gap;
    return {wide + 2 * text_board::side, heightFor(text_board::comfortable.height())};
}

QSize TextBoard::minimumSizeHint() const {
    const int wide = text_board::columns * (text_board::smallest + text_board::gap) - text_board::gap;
    return {wide + 2 * text_board::side, heightFor(text_board::smallest)};
}

void TextBoard::place() {
    if (places_.isEmpty() || !finish_)
        return;
    const int gap = text_board::gap;
    const int room = width() - 2 * text_board::side + gap;
    const qreal step = std::min(text_board::comfortable.width() + gap, room / text_board::columns);
    const int left = (width() - qRound(step * text_board::columns) + gap) / 2;
    const int top = padding() + tabsHeight();
    const int free = height() - top - padding() - (rows() - 1) * gap;
    const int high = std::min(text_board::comfortable.height(), free / rows());
    const auto put = [&](QWidget* key, int row, qreal from, qreal wide) {
        const int x = qRound(from * step);
        key->setGeometry(left + x, top + row * (high + gap), qRound((from + wide) * step) - x - gap, high);
    };
    for (const Place& one : std::as_const(places_))
        put(one.key, one.row, one.from, one.wide);
    put(finish_, rows() - 1, text_board::columns - text_board::finishWide, text_board::finishWide);
    const int whole = qRound(step * text_board::columns) - gap;
    const int touch = spec_.low ? text_board::smallest : context_.theme.measures().touch;
    const QSize action = action_->sizeHint();
    action_->setGeometry(left + whole - action.width(), padding(), action.width(), touch);
    const int tabs = static_cast<int>(spec_.tabs.size()) * text_board::tabWidth;
    // The cells of the track stand where the keys begin.
    tabs_->setGeometry(left - gap, padding() - gap, std::min(tabs, whole - action.width() - gap), touch + 2 * gap);
}

void TextBoard::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), context_.theme.colours().sunken);
}

void TextBoard::resizeEvent(QResizeEvent*) {
    place();
}

} // namespace kaban
