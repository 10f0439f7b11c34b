#include "ui/pages/commitment_page.h"

#include "ui/pages/field_mapping.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace commitment_page {

constexpr int spacing = 20;
constexpr int below = 12;
constexpr int spacingOfPoints = 24;
constexpr int belowPoints = 16;
constexpr int iconSize = 32;
constexpr int iconGap = 16;
constexpr int halvesGap = 24;

} // namespace commitment_page

CommitmentPage::CommitmentPage(const WidgetContext& context, const CommitmentContent& first, QWidget* parent)
    : PageOf(context, commitment_page::spacing, commitment_page::below, parent),
      points_(new KeyPointsCard(theme(), content())),
      summary_(new FieldCard(context, theme().measures().rowHeightDense, content())),
      reading_(new ReadingPanel(context, content())),
      tick_(new CheckRow(context, first.ticksAction, content())),
      time_(new TextBlock(theme(), TextRole::Body, theme().colours().ink2, content())),
      provider_(new TextBlock(theme(), TextRole::Caption, theme().colours().ink2, content())) {
    arrange(makeHints());
    connect(summary_, &FieldCard::tapped, this, &PageSurface::actionUsed);
    connect(tick_, &TapButton::tapped, this, &PageSurface::actionUsed);
    connect(reading_, &ReadingPanel::endVisible, this, [this] { Q_EMIT actionUsed(readToEndAction_); });
}

QLayout* CommitmentPage::makeHints() {
    clock_ = new IconBadge(theme(), content());
    clock_->setLook({u"clock"_s, {}, theme().colours().ink2, commitment_page::iconSize, commitment_page::iconSize, 0});
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(time_);
    words->addWidget(provider_);
    auto* hints = new QHBoxLayout;
    hints->setSpacing(commitment_page::iconGap);
    hints->addWidget(clock_, 0, Qt::AlignVCenter);
    hints->addLayout(words, 1);
    return hints;
}

/// One column on a high screen; on a wide one the text stands beside what is agreed to, so that both stay in sight.
void CommitmentPage::arrange(QLayout* hints) {
    if (theme().form() == FormFactor::Portrait) {
        auto* agreement = new QVBoxLayout;
        agreement->setSpacing(commitment_page::spacing);
        agreement->addWidget(tick_);
        agreement->addLayout(hints);
        column()->addWidget(points_);
        column()->addWidget(summary_);
        column()->addWidget(reading_, 1);
        column()->addLayout(agreement);
        return;
    }
    auto* left = new QVBoxLayout;
    left->setSpacing(commitment_page::spacing);
    left->addWidget(reading_, 1);
    left->addLayout(hints);
    auto* right = new QVBoxLayout;
    right->setSpacing(commitment_page::spacing);
    right->addWidget(points_);
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
    QList<KeyPointData> points;
    for (const KeyPoint& point : content.points)
        points += {point.icon, point.before, point.strong, point.after};
    points_->setPoints(points);
    const bool pointed = !points.isEmpty();
    QMargins margins = column()->contentsMargins();
    margins.setBottom(pointed ? commitment_page::belowPoints : commitment_page::below);
    column()->setContentsMargins(margins);
    setRowSpacing(pointed ? commitment_page::spacingOfPoints : commitment_page::spacing);
    summary_->setContent(content.summary.title, toCardRows(content.summary.rows),
                         toTextAction(content.summary.reveal, u"eye"_s));
    summary_->setVisible(!content.summary.rows.isEmpty());
    reading_->setReading(content.textTitle, content.paragraphs);
    tick_->setState(content.tickText, content.ticked, content.tickHint, content.readToEnd);
    showHints(content);
}

void CommitmentPage::showHints(const CommitmentContent& content) {
    const bool timed = !content.productionTime.isEmpty();
    clock_->setVisible(timed);
    time_->setTextOrHide(content.productionTime);
    provider_->setTextOrHide(content.provider);
    // Alone it stands in the middle, as on every page that names the provider only.
    provider_->setAlignment((timed ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignTop);
}

} // namespace kaban
