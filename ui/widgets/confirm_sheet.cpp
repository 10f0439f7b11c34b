#include "ui/widgets/confirm_sheet.h"

#include "ui/widgets/ground.h"

#include <QKeyEvent>
#include <QPainter>

namespace kaban {

namespace confirm_sheet {

constexpr int side = 64;
constexpr int below = 24;
constexpr int padding = 56;
constexpr int gap = 28;
constexpr int iconBox = 96;
constexpr int iconRadius = 24;
constexpr int iconSize = 56;
constexpr int answersAbove = 12;

} // namespace confirm_sheet

ConfirmSheet::ConfirmSheet(const WidgetContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      sheet_(new QWidget(this)),
      icon_(new IconBadge(context.theme, sheet_)),
      title_(new TextBlock(context.theme, TextRole::H1, context.theme.colours().ink, sheet_)),
      sentence_(new TextBlock(context.theme, TextRole::Lead, context.theme.colours().ink, sheet_)),
      rows_(new FieldCard(context.theme, context.theme.measures().rowHeight, sheet_)),
      answers_(new ButtonRow(context, ButtonRow::Sharing::AllAlike, sheet_)) {
    setGround(sheet_, Ground::Sheet);
    auto* layout = new QVBoxLayout(sheet_);
    const int padding = confirm_sheet::padding;
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(confirm_sheet::gap);
    auto* head = new QHBoxLayout;
    head->setSpacing(24);
    head->addWidget(icon_, 0, Qt::AlignVCenter);
    head->addWidget(title_, 1);
    title_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addLayout(head);
    layout->addWidget(sentence_);
    layout->addWidget(rows_);
    layout->addSpacing(confirm_sheet::answersAbove);
    layout->addWidget(answers_);
    connect(answers_, &ButtonRow::tapped, this, &ConfirmSheet::answered);
    hide();
}

void ConfirmSheet::setQuestion(const ConfirmSpec& spec) {
    const Colours& colours = context_.theme.colours();
    icon_->setLook({spec.icon, colours.primaryTint, colours.primary, confirm_sheet::iconBox, confirm_sheet::iconSize,
                    confirm_sheet::iconRadius});
    icon_->setVisible(!spec.icon.isEmpty());
    title_->setText(spec.title);
    sentence_->setTextOrHide(spec.sentence);
    rows_->setContent(QString(), spec.rows);
    rows_->setVisible(!spec.rows.isEmpty());
    QList<ButtonSpec> answers;
    for (const ButtonSpec& answer : {spec.safe, spec.doing}) {
        if (!answer.id.isEmpty())
            answers += answer;
    }
    answers_->setButtons(answers);
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.sentence);
    place();
}

void ConfirmSheet::open() {
    raise();
    show();
    place();
    if (!answers_->buttons().isEmpty())
        answers_->buttons().first()->setFocus(Qt::OtherFocusReason);
}

void ConfirmSheet::dismiss() {
    hide();
    setQuestion({});
}

/// News in the sheet change its height; it stays on its lower edge.
bool ConfirmSheet::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

bool ConfirmSheet::focusNextPrevChild(bool next) {
    const QList<BigButton*>& all = answers_->buttons();
    if (all.isEmpty())
        return true;
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i]->hasFocus())
            at = i;
    }
    const qsizetype step = next ? 1 : all.size() - 1;
    for (qsizetype tries = 0; tries < all.size(); ++tries) {
        at = at < 0 ? 0 : (at + step) % all.size();
        if (all[at]->isEnabled())
            break;
    }
    all[at]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void ConfirmSheet::keyPressEvent(QKeyEvent* event) {
    event->accept();
}

void ConfirmSheet::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), context_.theme.colours().scrim);
}

void ConfirmSheet::resizeEvent(QResizeEvent*) {
    place();
}

void ConfirmSheet::place() {
    const int width = this->width() - 2 * confirm_sheet::side;
    if (width <= 0)
        return;
    sheet_->layout()->activate();
    const int wanted = sheet_->layout()->minimumHeightForWidth(width);
    const int height = std::min(wanted, this->height() - 2 * confirm_sheet::below);
    sheet_->setGeometry(confirm_sheet::side, this->height() - confirm_sheet::below - height, width, height);
}

} // namespace kaban
