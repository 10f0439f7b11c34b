#include "ui/pages/sign_in_page.h"

#include "ui/widgets/ground.h"
#include "ui/widgets/widget_role.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace sign_in_page {

constexpr int spacing = 28;
constexpr int below = 32;
constexpr int cardX = 50;
constexpr int cardTop = 38;
constexpr int cardBelow = 30;
constexpr int cardGap = 24;
constexpr int cardYWhenLow = 16; ///< above and below on screens that are wider than high
constexpr int statusGap = 24;
constexpr int hintsAbove = 4;
constexpr int hintsGap = 32;
constexpr int appsGap = 14;

QrState stateOf(SignInContent::Phase phase) {
    switch (phase) {
    case SignInContent::Phase::Loading:
        break;
    case SignInContent::Phase::Live:
        return QrState::Live;
    case SignInContent::Phase::Scanned:
        return QrState::Scanned;
    case SignInContent::Phase::Expired:
        return QrState::Expired;
    case SignInContent::Phase::Offline:
        return QrState::Offline;
    }
    return QrState::Loading;
}

} // namespace sign_in_page

SignInPage::SignInPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, sign_in_page::spacing, sign_in_page::below, parent),
      hintsLayout_(
          new QBoxLayout(theme().form() == FormFactor::Portrait ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom)) {
    arrange();
    connect(panel_, &QrPanel::tapped, this, &PageSurface::actionUsed);
    connect(renew_, &ActionPlace::tapped, this, &PageSurface::actionUsed);
    connect(apps_, &SegmentedChoice::tapped, this, &PageSurface::actionUsed);
}

QWidget* SignInPage::makeCodeCard(QWidget* parent) {
    auto* card = new QWidget(parent);
    setGround(card, Ground::Card);
    panel_ = new QrPanel(context(), card);
    const bool high = theme().form() == FormFactor::Portrait;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(sign_in_page::cardX, high ? sign_in_page::cardTop : sign_in_page::cardYWhenLow,
                               sign_in_page::cardX, high ? sign_in_page::cardBelow : sign_in_page::cardYWhenLow);
    layout->setSpacing(sign_in_page::cardGap);
    layout->addWidget(panel_, 1);
    return card;
}

QLayout* SignInPage::makeStatus(QWidget* parent) {
    ring_ = new CountdownRing(theme(), CountdownRing::Size::Small, parent);
    statusTitle_ = new TextBlock(theme(), TextRole::Lead, theme().colours().ink, parent);
    statusTitle_->setRole(TextRole::Lead, FontWeight::Bold);
    statusSentence_ = new TextBlock(theme(), TextRole::Label, theme().colours().ink2, parent);
    renew_ = new ActionPlace(context(), parent);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(statusTitle_);
    words->addWidget(statusSentence_);
    words->addStretch(1);
    auto* status = new QHBoxLayout;
    status->setSpacing(sign_in_page::statusGap);
    // The row is as high as its button, whether there is one or not: the code stays where it is.
    auto* strut = new QWidget(parent);
    strut->setFixedSize(0, theme().measures().touch);
    words->setContentsMargins(0, 0, 0, 0);
    status->addWidget(ring_, 0, Qt::AlignVCenter);
    status->addLayout(words, 1);
    status->addWidget(renew_, 0, Qt::AlignVCenter);
    status->addWidget(strut);
    return status;
}

QLayout* SignInPage::makeApps() {
    appsTitle_ = new TextBlock(theme(), TextRole::Lead, theme().colours().ink, content());
    appsTitle_->setRole(TextRole::Lead, FontWeight::Bold);
    giveRole(appsTitle_, QAccessible::Heading);
    apps_ = new SegmentedChoice(context(), content());
    auto* layout = new QVBoxLayout;
    layout->setSpacing(sign_in_page::appsGap);
    layout->addWidget(appsTitle_);
    layout->addWidget(apps_);
    return layout;
}

/// On a wide screen the code stands left and what to do with it right: the code never scrolls out of sight.
void SignInPage::arrange() {
    const bool high = theme().form() == FormFactor::Portrait;
    QWidget* const card = makeCodeCard(high ? content() : this);
    QLayout* const status = makeStatus(high ? card : content());
    QLayout* const apps = makeApps();
    if (high) {
        static_cast<QBoxLayout*>(card->layout())->addLayout(status);
        column()->addWidget(card);
        hintsLayout_->setSpacing(sign_in_page::hintsGap);
        hintsLayout_->setContentsMargins(0, sign_in_page::hintsAbove, 0, 0);
    } else {
        hintsLayout_->setSpacing(theme().measures().stackGap);
        column()->setSpacing(theme().measures().stackGap);
        standBeside(card);
        column()->addLayout(status);
    }
    column()->addLayout(hintsLayout_);
    column()->addStretch(1);
    column()->addLayout(apps);
}

void SignInPage::showThis(const SignInContent& content, const PageModel&) {
    showStatus(content);
    showHints(content.hints);
    QList<SegmentSpec> apps;
    for (const ActionModel& app : content.apps)
        apps += {app.id, app.label};
    apps_->setChoices(apps, content.chosenApp);
    apps_->setVisible(!apps.isEmpty());
    appsTitle_->setTextOrHide(apps.isEmpty() ? QString() : content.appsTitle);
}

void SignInPage::showStatus(const SignInContent& content) {
    panel_->setCode(sign_in_page::stateOf(content.phase), content.qrText, content.qrName);
    const ActionModel renew = content.renew.value_or(ActionModel{});
    const bool expired = content.phase == SignInContent::Phase::Expired;
    const QString icon = renew.icon.isEmpty() ? u"refresh"_s : renew.icon;
    // One button at a time: large over the code that has expired, quiet beside the one that still works.
    panel_->setRenewal({expired ? renew.id : QString(), renew.label, icon, ButtonKind::Primary, renew.enabled});
    renew_->setAction({expired ? QString() : renew.id, renew.label, icon, renew.enabled});
    ring_->setRemaining(content.remainingPart);
    ring_->setVisible(content.remainingPart > 0);
    statusTitle_->setTextOrHide(content.statusTitle);
    statusSentence_->setTextOrHide(content.statusSentence);
}

void SignInPage::showHints(const QList<SignInContent::Hint>& hints) {
    while (hints_.size() > hints.size())
        delete hints_.takeLast();
    while (hints_.size() < hints.size()) {
        hints_ += new NumberedHint(theme(), content());
        hintsLayout_->addWidget(hints_.last(), 1, Qt::AlignTop);
        hints_.last()->show();
    }
    for (qsizetype i = 0; i < hints.size(); ++i)
        hints_[i]->setHint(static_cast<int>(i) + 1, hints[i].plain, hints[i].strong);
}

} // namespace kaban
