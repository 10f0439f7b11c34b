#include "ui/widgets/editor_sheet.h"

#include "ui/widgets/layout_activation.h"
#include "ui/widgets/widget_role.h"

#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>

namespace kaban {
using namespace Qt::StringLiterals;

namespace editor_sheet {

constexpr int above = 24; ///< of the page stays in sight
constexpr int headTop = 28;
constexpr int headBottom = 12;
constexpr int headRight = 32; ///< the word of close stands on the gutter
constexpr int room = 20;
constexpr int roomWhenLow = 4;
constexpr int rowsInSight = 4;
constexpr int leastList = 204; ///< a row and the page buttons
constexpr int aboveField = 24; ///< between two fields of a form

bool sameEditor(const EditorSpec& one, const EditorSpec& other) {
    return one.kind == other.kind && one.field == other.field && one.extraKeys == other.extraKeys &&
           one.board.signs == other.board.signs;
}

} // namespace editor_sheet

EditorSheet::EditorSheet(const WidgetContext& context, QWidget* parent)
    : QWidget(parent), context_(context), sheet_(new QWidget(this)) {
    auto* layout = new QVBoxLayout(sheet_);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

bool EditorSheet::setEditor(const EditorSpec& spec) {
    if (content_ && spec == spec_)
        return false;
    const bool another = !content_ || !editor_sheet::sameEditor(spec, spec_);
    spec_ = spec;
    if (another) {
        clear();
        build();
    }
    fill(spec);
    place();
    return another;
}

void EditorSheet::clear() {
    if (!content_)
        return;
    // The key whose tap brings us here is in it.
    content_->hide();
    sheet_->layout()->removeWidget(content_);
    content_->setParent(nullptr);
    content_->deleteLater();
    content_ = nullptr;
}

void EditorSheet::standUnder(QWidget* field) {
    const bool another = docked_ != (field != nullptr);
    docked_ = field != nullptr;
    field_ = field;
    if (another && content_) {
        const bool focused = isAncestorOf(window()->focusWidget());
        clear();
        build();
        fill(spec_);
        if (focused)
            setFocus(Qt::OtherFocusReason);
    }
    if (another || needed() != placed_ || (docked_ && sheet_->y() != dockedTop()))
        place();
}

int EditorSheet::heightDocked() const {
    if (content_)
        activateLayouts(content_); // what was just told to its parts counts already
    return content_ ? content_->layout()->totalHeightForWidth(width()) + lines_->roomToCome() : 0;
}

/// Keys beside the list where the screen is wider than high, below it otherwise.
bool EditorSheet::sideBySide() const {
    const FormFactor form = context_.theme.form();
    return keys_ ? form == FormFactor::Landscape : pad_ && form != FormFactor::Portrait;
}

int EditorSheet::keysWidth() const {
    return keys_ ? keys_->boardWidth() : pad_->sizeHint().width();
}

/// Five rows of keys leave little room on a low screen.
QMargins EditorSheet::headMargins() const {
    const bool low = keys_ && context_.theme.form() == FormFactor::Small;
    const int above = low ? editor_sheet::headBottom / 2 : editor_sheet::headTop;
    return {context_.theme.measures().gutter, above, editor_sheet::headRight, low ? 0 : editor_sheet::headBottom};
}

void EditorSheet::build() {
    const Theme& theme = context_.theme;
    const int gutter = theme.measures().gutter;
    content_ = new QWidget(sheet_);
    title_ = new TextBlock(theme, TextRole::H2, theme.colours().ink, content_);
    giveRole(title_, QAccessible::Heading);
    title_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    close_ = new ActionPlace(context_, content_);
    lines_ = new EditorLines(context_, spec_.kind, content_);
    const bool text = spec_.kind == EditorSpec::Kind::Text;
    keys_ = text ? new TextKeys(context_, content_) : nullptr;
    list_ = makeEditorList(context_, spec_, width(), content_);
    pad_ = makeEditorPad(context_, spec_, content_);
    answers_ = new ButtonRow(context_, ButtonRow::Sharing::AllAlike, content_);
    title_->setHidden(docked_); // it is the field's own name there
    close_->setHidden(docked_);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(docked_ ? QMargins() : headMargins());
    head->addWidget(title_, 1);
    head->addWidget(close_);
    auto* lines = new QVBoxLayout;
    const bool low = keys_ && theme.form() == FormFactor::Small;
    lines_->setDocked(docked_);
    lines->setContentsMargins(gutter, docked_ ? editor_sheet::aboveField : 0, gutter,
                              low ? editor_sheet::roomWhenLow : editor_sheet::room);
    lines->addWidget(lines_);
    auto* answers = new QVBoxLayout;
    answers->setContentsMargins(gutter, editor_sheet::room, gutter, editor_sheet::room);
    answers->addWidget(answers_);
    stack(new QBoxLayout(sideBySide() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, content_), head, lines,
          answers);
    connect(lines_, &EditorLines::tapped, this, &EditorSheet::answered);
    if (keys_)
        connect(keys_, &TextKeys::tapped, this, &EditorSheet::answered);
    if (list_)
        connect(list_, &EntryList::tapped, this, &EditorSheet::answered);
    if (pad_)
        connect(pad_, &KeyPad::tapped, this, &EditorSheet::answered);
    connect(close_, &ActionPlace::tapped, this, &EditorSheet::answered);
    connect(answers_, &ButtonRow::tapped, this, &EditorSheet::answered);
    sheet_->layout()->addWidget(content_);
    content_->show();
}

void EditorSheet::stack(QBoxLayout* whole, QLayout* head, QLayout* lines, QLayout* answers) {
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    if (keys_) {
        answers_->hide();
        delete answers;
        stackText(whole, head, lines);
        return;
    }
    if (!sideBySide()) {
        whole->addLayout(head);
        whole->addLayout(lines);
        if (list_)
            whole->addWidget(list_);
        if (pad_)
            whole->addWidget(pad_);
        whole->addLayout(answers);
        return;
    }
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(head);
    left->addLayout(lines);
    if (list_)
        left->addWidget(list_, 1);
    else
        left->addStretch(1);
    // The pad says how wide its side is; the name of a choice may be as long as it likes.
    answers_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addStretch(1);
    right->addWidget(pad_);
    right->addLayout(answers);
    whole->addLayout(left, 1);
    whole->addLayout(right);
}

void EditorSheet::stackText(QBoxLayout* whole, QLayout* head, QLayout* lines) {
    if (docked_ || !sideBySide()) {
        whole->addLayout(head);
        whole->addLayout(lines);
        whole->addStretch(docked_ ? 1 : 0);
        whole->addWidget(keys_, docked_ ? 0 : 1);
        return;
    }
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(head);
    left->addLayout(lines);
    left->addStretch(1);
    whole->addLayout(left, 1);
    whole->addWidget(keys_);
}

void EditorSheet::fill(const EditorSpec& spec) {
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.hint);
    title_->setText(spec.title);
    close_->setAction(docked_ ? TextActionSpec() : spec.close);
    lines_->setSpec(spec);
    if (list_)
        list_->setEntries(spec.entries, spec.nothingFound);
    if (pad_)
        pad_->setLive(spec.kind == EditorSpec::Kind::Picker ? spec.liveLetters : QStringList());
    if (keys_) {
        keys_->setSpec(spec, docked_ ? spec.close : spec.takeOver);
        return;
    }
    QList<ButtonSpec> answers;
    for (const ButtonSpec& answer : {spec.second, spec.confirm}) {
        if (!answer.id.isEmpty())
            answers += answer;
    }
    answers_->setButtons(answers);
}

void EditorSheet::open() {
    cameFrom_ = window()->focusWidget();
    raise();
    show();
    place();
    setFocus(Qt::OtherFocusReason);
}

void EditorSheet::dismiss() {
    const bool focused = hasFocus() || isAncestorOf(window()->focusWidget());
    hide();
    clear();
    spec_ = {};
    docked_ = false;
    field_ = nullptr;
    setAccessibleName({});
    setAccessibleDescription({});
    if (focused)
        (cameFrom_ && cameFrom_->isVisible() ? cameFrom_.data() : parentWidget())->setFocus(Qt::OtherFocusReason);
    cameFrom_ = nullptr;
}

/// News in the sheet change its height; it stays on its lower edge. Placing it asks for a layout in its turn: once the
/// height stays, that is the end of it.
bool EditorSheet::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && needed() != placed_)
        place();
    return QWidget::event(event);
}

void EditorSheet::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = context_.theme.colours();
    const Measures& measures = context_.theme.measures();
    if (docked_) {
        painter.fillRect(sheet_->geometry(), colours.paper);
        return;
    }
    painter.fillRect(rect(), colours.scrim);
    painter.setRenderHint(QPainter::Antialiasing);
    // Round above only: below, it stands on the assist bar.
    const QRectF box = QRectF(sheet_->geometry()).adjusted(0, 0, 0, measures.radiusSheet);
    QPainterPath shape;
    shape.addRoundedRect(box, measures.radiusSheet, measures.radiusSheet);
    painter.setClipRect(rect());
    painter.fillPath(shape, colours.surface);
    if (measures.noteStroke > 0) {
        painter.setPen(QPen(colours.line, measures.noteStroke));
        painter.drawPath(shape);
    }
}

/// Whether entries stand in a grid depends on the width.
void EditorSheet::resizeEvent(QResizeEvent* event) {
    if (content_ && event->oldSize().width() != width()) {
        clear();
        build();
        fill(spec_);
    }
    place();
}

int EditorSheet::needed() const {
    if (!content_)
        return placed_;
    const QLayout* const layout = content_->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width()) : layout->totalSizeHint().height();
}

void EditorSheet::place() {
    if (!content_ || width() <= 0 || height() <= 0)
        return;
    if (docked_)
        placeDocked();
    else
        placeSheet();
}

void EditorSheet::placeSheet() {
    const int room = height() - editor_sheet::above;
    const int gutter = context_.theme.measures().gutter;
    const int lineWidth = width() - 2 * gutter - (sideBySide() ? keysWidth() : 0);
    lines_->fit(lineWidth);
    const auto wanted = [&] {
        activateLayouts(content_);
        return needed();
    };
    int high = 0;
    if (sideBySide()) {
        high = list_ ? room : wanted();
    } else if (list_) {
        const int others = wanted() - std::max(list_->minimumHeight(), list_->sizeHint().height());
        const int comfortable = spec_.kind == EditorSpec::Kind::Picker ? list_->heightForRows(editor_sheet::rowsInSight)
                                                                       : list_->heightForAll(width());
        list_->setFixedHeight(std::max(editor_sheet::leastList, std::min(comfortable, room - others)));
        high = wanted();
    } else {
        high = wanted();
    }
    standAt(height() - std::min(high, room));
}

void EditorSheet::placeDocked() {
    lines_->fit(width() - 2 * context_.theme.measures().gutter);
    activateLayouts(content_);
    standAt(dockedTop());
}

/// From its field down: what stood below the field is covered, and the line lies where the field is.
int EditorSheet::dockedTop() const {
    const int lowest = height() - needed();
    const int field = field_ ? field_->mapTo(parentWidget(), QPoint()).y() - y() : lowest;
    return std::min(field - editor_sheet::aboveField, lowest);
}

void EditorSheet::standAt(int top) {
    placed_ = needed();
    const QRect place(0, top, width(), height() - top);
    if (sheet_->geometry() == place)
        return;
    sheet_->setGeometry(place);
    update();
}

} // namespace kaban
