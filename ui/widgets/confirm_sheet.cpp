#include "ui/widgets/confirm_sheet.h"

#include "ui/widgets/widget_role.h"

namespace kaban {

namespace confirm_sheet {

constexpr int padding = 56;
constexpr int gap = 28;
constexpr int paddingWhenLow = 32; // screens that are wider than high
constexpr int gapWhenLow = 16;
constexpr int iconBox = 96;
constexpr int iconRadius = 24;
constexpr int iconSize = 56;
constexpr int answersAbove = 12;

} // namespace confirm_sheet

ConfirmSheet::ConfirmSheet(const WidgetContext& context, QWidget* parent)
    : BottomSheet(context.theme, parent),
      icon_(new IconBadge(theme(), sheet())),
      title_(new TextBlock(theme(), TextRole::H1, theme().colours().ink, sheet())),
      sentence_(new TextBlock(theme(), TextRole::Lead, theme().colours().ink, sheet())),
      rows_(new FieldCard(theme(), theme().measures().rowHeight, sheet())),
      answers_(new ButtonRow(context, ButtonRow::Sharing::AllAlike, sheet())) {
    giveRole(title_, QAccessible::Heading);
    auto* layout = new QVBoxLayout(sheet());
    const bool low = theme().form() != FormFactor::Portrait;
    const int padding = low ? confirm_sheet::paddingWhenLow : confirm_sheet::padding;
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(low ? confirm_sheet::gapWhenLow : confirm_sheet::gap);
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
}

void ConfirmSheet::setQuestion(const ConfirmSpec& spec) {
    const Colours& colours = theme().colours();
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

void ConfirmSheet::dismiss() {
    hide();
    setQuestion({});
}

} // namespace kaban
