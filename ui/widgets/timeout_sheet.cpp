#include "ui/widgets/timeout_sheet.h"

#include "ui/widgets/widget_role.h"

#include <QHBoxLayout>

namespace kaban {

namespace timeout_sheet {

constexpr int padding = 56;
constexpr int paddingYWhenLow = 32; ///< on screens that are wider than high
constexpr int gap = 28;
constexpr int answersAbove = 12;
constexpr int answersGap = 24;
constexpr int ringGap = 48;

} // namespace timeout_sheet

TimeoutSheet::TimeoutSheet(const WidgetContext& context, QWidget* parent)
    : BottomSheet(context.theme, parent),
      context_(context),
      ring_(new CountdownRing(theme(), CountdownRing::Size::Large, sheet())),
      title_(new TextBlock(theme(), TextRole::H1, theme().colours().ink, sheet())),
      sentence_(new TextBlock(theme(), TextRole::Lead, theme().colours().ink, sheet())),
      answers_(new QVBoxLayout) {
    giveRole(title_, QAccessible::Heading);
    answers_->setContentsMargins(0, timeout_sheet::answersAbove, 0, 0);
    answers_->setSpacing(timeout_sheet::answersGap);
    arrange();
}

void TimeoutSheet::arrange() {
    const bool high = theme().form() == FormFactor::Portrait;
    const int paddingY = high ? timeout_sheet::padding : timeout_sheet::paddingYWhenLow;
    auto* layout = new QVBoxLayout(sheet());
    layout->setContentsMargins(timeout_sheet::padding, paddingY, timeout_sheet::padding, paddingY);
    layout->setSpacing(high ? timeout_sheet::gap : 0);
    if (high) {
        title_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        sentence_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        layout->addWidget(ring_, 0, Qt::AlignHCenter);
        layout->addWidget(title_);
        layout->addWidget(sentence_);
    } else {
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addStretch(1);
        words->addWidget(title_);
        words->addWidget(sentence_);
        words->addStretch(1);
        auto* head = new QHBoxLayout;
        head->setSpacing(timeout_sheet::ringGap);
        head->addWidget(ring_, 0, Qt::AlignVCenter);
        head->addLayout(words, 1);
        layout->addLayout(head);
    }
    layout->addLayout(answers_);
}

void TimeoutSheet::setTimeout(const TimeoutSpec& spec) {
    ring_->setRemaining(spec.remainingPart, QString::number(spec.secondsLeft));
    title_->setTextOrHide(spec.title);
    sentence_->setTextOrHide(spec.sentence);
    showAnswer(stay_, spec.stay);
    showAnswer(leave_, spec.leave);
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.sentence);
    place();
}

void TimeoutSheet::showAnswer(BigButton*& button, const ButtonSpec& spec) {
    if (button && button->id() != spec.id) {
        // It may be the very button whose tap brings us here.
        answers_->removeWidget(button);
        button->hide();
        button->deleteLater();
        button = nullptr;
    }
    if (spec.id.isEmpty())
        return;
    if (!button) {
        button = new BigButton(context_, spec, sheet());
        answers_->addWidget(button);
        button->show();
        connect(button, &TapButton::tapped, this, &TimeoutSheet::answered);
    }
    button->setSpec(spec);
}

QList<BigButton*> TimeoutSheet::buttons() const {
    QList<BigButton*> all;
    for (BigButton* button : {stay_, leave_}) {
        if (button)
            all += button;
    }
    return all;
}

} // namespace kaban
