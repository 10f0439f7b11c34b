#include "ui/widgets/entry_list.h"

#include <QEvent>
#include <QPainter>

namespace kaban {
using namespace Qt::StringLiterals;

namespace entry_list {

constexpr int tileGap = 16;
constexpr int buttonGap = 48;
constexpr int nothingAbove = 32;
constexpr int edges = 4; ///< a line above and one below the rows
constexpr int apart = 4; ///< rows are drawn edge to edge, but what is touched keeps 8 px between (section 2.1)

/// The same entries, whatever is chosen or underlined.
bool same(const QList<EntrySpec>& one, const QList<EntrySpec>& other) {
    return one.size() == other.size() &&
           std::equal(one.begin(), one.end(), other.begin(),
                      [](const EntrySpec& left, const EntrySpec& right) { return left.id == right.id; });
}

} // namespace entry_list

EntryList::EntryList(const WidgetContext& context, EntryLook look, int columns, QWidget* parent)
    : QWidget(parent),
      context_(context),
      look_(look),
      columns_(columns),
      host_(new QWidget(this)),
      nothing_(new TextBlock(context.theme, TextRole::Lead, context.theme.colours().ink2, this)),
      up_(new TextAction(context, u"entries.page_up"_s, u"chevron-up"_s, this)),
      down_(new TextAction(context, u"entries.page_down"_s, u"arrow-down"_s, this)) {
    nothing_->hide();
    connect(up_, &TapButton::tapped, this, [this] { turn(false); });
    connect(down_, &TapButton::tapped, this, [this] { turn(true); });
    retranslate();
}

void EntryList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EntryList::retranslate() {
    up_->setLabel(qtTrId("reading.page_up"));
    down_->setLabel(qtTrId("reading.page_down"));
    place();
}

int EntryList::gap() const {
    return look_ == EntryLook::Tile ? entry_list::tileGap : 0;
}

int EntryList::side() const {
    return look_ == EntryLook::Tile ? context_.theme.measures().gutter : 0;
}

int EntryList::cellWidth(int width) const {
    return (width - 2 * side() - (columns_ - 1) * gap()) / columns_;
}

int EntryList::listRoom() const {
    return height() - (turns_ ? up_->sizeHint().height() : 0);
}

void EntryList::setEntries(const QList<EntrySpec>& entries, const QString& nothingFound) {
    seek_ = seek_ || !entry_list::same(entries, entries_);
    entries_ = entries;
    nothing_->setText(nothingFound);
    place();
}

int EntryList::heightForRows(int rows) const {
    const EntrySpec plain{{}, u"X"_s, 0, 0, u"X"_s, {}, {}, false};
    const int high = rows * EntryRow::heightOf(context_.theme, look_, plain, 400) + entry_list::edges;
    const bool more = turns_ || entries_.size() > rows * columns_;
    return high + (more ? up_->sizeHint().height() : 0);
}

int EntryList::heightForAll(int width) const {
    int high = entry_list::edges;
    for (qsizetype at = 0; at < entries_.size(); at += columns_)
        high += bandHeight(at, cellWidth(width)) + (at > 0 ? gap() : 0);
    return high;
}

/// Height of one line of cells.
int EntryList::bandHeight(qsizetype from, int cellWidth) const {
    int high = 0;
    for (qsizetype at = from; at < std::min(entries_.size(), from + columns_); ++at)
        high = std::max(high, EntryRow::heightOf(context_.theme, look_, entries_[at], cellWidth));
    return high;
}

EntryRow* EntryList::rowAt(qsizetype index) {
    while (rows_.size() <= index) {
        rows_ += new EntryRow(context_, look_, host_);
        connect(rows_.last(), &TapButton::tapped, this, &EntryList::tapped);
    }
    return rows_[index];
}

/// Shows entries from here on as far as the room goes, at least one line; answers how many.
qsizetype EntryList::fill(qsizetype from, int room) {
    const int wide = cellWidth(width());
    int top = entry_list::edges / 2;
    qsizetype used = 0;
    for (qsizetype at = from; at < entries_.size(); at += columns_) {
        int high = bandHeight(at, wide);
        if (used > 0 && top + high > room)
            break;
        const bool tooHigh = top + high > room; // one that fills a small screen alone: its name goes before the rest
        if (tooHigh)
            high = room - top;
        for (qsizetype i = at; i < std::min(entries_.size(), at + columns_); ++i) {
            EntryRow* const row = rowAt(used++);
            EntrySpec entry = entries_[i];
            if (tooHigh)
                entry.subtitle.clear();
            row->setEntry(entry);
            const int inset = look_ == EntryLook::Row ? entry_list::apart : 0;
            row->setGeometry(side() + static_cast<int>(i - at) * (wide + gap()), top + inset, wide, high - 2 * inset);
            row->show();
        }
        top += high + gap();
    }
    for (qsizetype i = used; i < rows_.size(); ++i)
        rows_[i]->hide();
    return used;
}

/// Start of the page that ends before this one.
qsizetype EntryList::pageBefore(qsizetype start, int room) const {
    const int wide = cellWidth(width());
    int high = entry_list::edges;
    qsizetype at = start;
    while (at > 0) {
        const int band = bandHeight(at - columns_, wide);
        if (at < start && high + band > room)
            break;
        high += band + gap();
        at -= columns_;
    }
    return std::max<qsizetype>(0, at);
}

/// The first page where the chosen one is on it; else the page that begins with it, but never a page that could show
/// more.
qsizetype EntryList::pageOfChosen(int room) {
    const auto chosen =
        std::find_if(entries_.begin(), entries_.end(), [](const EntrySpec& entry) { return entry.chosen; });
    const qsizetype at = chosen == entries_.end() ? 0 : std::distance(entries_.begin(), chosen);
    if (at < fill(0, room))
        return 0;
    const qsizetype bands = (entries_.size() + columns_ - 1) / columns_;
    return std::min(at, pageBefore(bands * columns_, room));
}

void EntryList::place() {
    if (placing_ || width() <= 0 || height() <= 0)
        return;
    placing_ = true;
    host_->setGeometry(rect());
    turns_ = turns_ || fill(0, listRoom()) < entries_.size();
    const int room = listRoom();
    if (std::exchange(seek_, false))
        first_ = pageOfChosen(room);
    first_ = std::clamp<qsizetype>(first_, 0, std::max<qsizetype>(0, entries_.size() - 1));
    first_ -= first_ % columns_;
    shown_ = fill(first_, room);
    nothing_->setVisible(entries_.isEmpty() && !nothing_->text().isEmpty());
    const int gutter = context_.theme.measures().gutter;
    nothing_->setGeometry(gutter, entry_list::nothingAbove, width() - 2 * gutter, room - entry_list::nothingAbove);
    up_->setVisible(turns_ && first_ > 0);
    down_->setVisible(turns_ && first_ + shown_ < entries_.size());
    placeTurns(room);
    placing_ = false;
    update();
}

/// What is shown of the two stands in the middle.
void EntryList::placeTurns(int top) {
    QList<TextAction*> shown;
    int wide = -entry_list::buttonGap;
    for (TextAction* turn : {up_, down_}) {
        if (turn->isHidden())
            continue;
        shown += turn;
        wide += turn->sizeHint().width() + entry_list::buttonGap;
    }
    int left = (width() - wide) / 2;
    for (TextAction* turn : std::as_const(shown)) {
        turn->setGeometry(QRect(QPoint(left, top), turn->sizeHint()));
        left += turn->width() + entry_list::buttonGap;
    }
}

void EntryList::turn(bool forward) {
    const qsizetype next = first_ + shown_;
    if (forward && next < entries_.size())
        first_ = next;
    else if (!forward)
        first_ = pageBefore(first_, listRoom());
    place();
}

void EntryList::paintEvent(QPaintEvent*) {
    if (look_ != EntryLook::Row)
        return;
    QPainter painter(this);
    const Colours& colours = context_.theme.colours();
    const int stroke = context_.theme.measures().stroke;
    for (const EntryRow* row : std::as_const(rows_)) {
        if (row->isHidden())
            continue;
        const QRect band = row->geometry().adjusted(0, -entry_list::apart, 0, entry_list::apart);
        if (row->isChecked())
            painter.fillRect(band, colours.primaryTint);
        if (band.top() > entry_list::edges)
            painter.fillRect(QRect(0, band.top(), width(), stroke), colours.line);
    }
    painter.fillRect(QRect(0, 0, width(), stroke), colours.line);
    painter.fillRect(QRect(0, listRoom() - stroke, width(), stroke), colours.line);
}

void EntryList::resizeEvent(QResizeEvent*) {
    place();
}

} // namespace kaban
