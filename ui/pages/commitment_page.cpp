#include "ui/pages/commitment_page.h"

#include "ui/pages/field_mapping.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace commitment_page {

constexpr int spacing = 20;
constexpr int below = 12;
constexpr int iconSize = 32;
constexpr int iconGap = 16;
constexpr int halvesGap = 24;

} // namespace commitment_page

CommitmentPage::CommitmentPage(const WidgetContext& context, const CommitmentContent& first, QWidget* parent)
    : PageOf(context, commitment_page::spacing, commitment_page::below, parent),
      summary_(new FieldCard(theme(), theme().measures().rowHeightDense, content())),
      reading_(new ReadingPanel(context, content())),
      tick_(new CheckRow(context, first.ticksAction, content())),
      time_(new TextBlock(theme(), TextRole::Body, theme().colours().ink2, content())),
      provider_(new TextBlock(theme(), TextRole::Caption, theme().colours().ink2, content())) {
    arrange(makeHints());
    connect(tick_, &TapButton::tapped, this, &PageSurface::actionUsed);
    connect(reading_, &ReadingPanel::endVisible, this, [this] { Q_EMIT actionUsed(readToEndAction_); });
}

QLayout* CommitmentPage::makeHints() {
    auto* clock = new IconBadge(theme(), content());
    clock->setLook({u"clock"_s, {}, theme().colours().ink2, commitment_page::iconSize, commitment_page::iconSize, 0});
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(time_);
    words->addWidget(provider_);
    auto* hints = new QHBoxLayout;
    hints->setSpacing(commitment_page::iconGap);
    hints->addWidget(clock, 0, Qt::AlignVCenter);
    hints->addLayout(words, 1);
    return hints;
}

/// One column on a high screen; on a wide one the text stands beside what is agreed to, so that both stay in sight.
void CommitmentPage::arrange(QLayout* hints) {
    if (theme().form() == FormFactor::Portrait) {
        column()->addWidget(summary_);
        column()->addWidget(reading_, 1);
        column()->addWidget(tick_);
        column()->addLayout(hints);
        return;
    }
    auto* left = new QVBoxLayout;
    left->setSpacing(commitment_page::spacing);
    left->addWidget(reading_, 1);
    left->addLayout(hints);
    auto* right = new QVBoxLayout;
    right->setSpacing(commitment_page::spacing);
    right->addWidget(summary_);
    right->addWidget(tick_);
    right->addStretch(1);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(commitment_page::halvesGap);
    halves->addLayout(left, 5);
    halves->addLayout(right, 6);
    column()->addLayout(halves, 1);
}

bool CommitmentPage::canShow(const PageModel& model) const {
    const auto* content = std::get_if<CommitmentContent>(&model.content);
    return content && content->ticksAction == tick_->id();
}

void CommitmentPage::showThis(const CommitmentContent& content, const PageModel&) {
    readToEndAction_ = content.readToEndAction;
    summary_->setContent(content.summary.title, toCardRows(content.summary.rows));
    summary_->setVisible(!content.summary.rows.isEmpty());
    reading_->setReading(content.textTitle, content.paragraphs);
    tick_->setState(content.tickText, content.ticked, content.tickHint, content.readToEnd);
    time_->setTextOrHide(content.productionTime);
    provider_->setTextOrHide(content.provider);
}

} // namespace kaban
