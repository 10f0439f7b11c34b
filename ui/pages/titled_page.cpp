#include "ui/pages/titled_page.h"

#include <QAbstractButton>

namespace kaban {

namespace titled_page {

constexpr int leastMain = 3; ///< buttons high: a row of content, and what turns the page

} // namespace titled_page

TitledPage::TitledPage(const WidgetContext& context, int spacing, int roomBelow, QWidget* parent)
    : PageSurface(parent),
      context_(context),
      title_(new TitleBlock(context.theme, this)),
      listen_(new ListenBar(context, QStringLiteral("listen"), QStringLiteral("listen.volume"), title_)),
      main_(new ScrollColumn(context, this)) {
    const int gutter = context.theme.measures().gutter;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title_);
    layout->addWidget(main_, 1);
    title_->standAtEnd(listen_);
    connect(listen_, &ListenBar::tapped, this, &PageSurface::actionUsed);
    column()->setContentsMargins(gutter, 0, gutter, roomBelow);
    column()->setSpacing(spacing);
}

void TitledPage::standBeside(QWidget* picture) {
    beside_ = picture;
    const Measures& measures = theme().measures();
    auto* place = new QVBoxLayout;
    place->setContentsMargins(measures.gutter, measures.titleAbove, 0, measures.titleBelow);
    place->addWidget(picture, 1);
    title_->release(listen_); // beside a title of half the width the words would have no room
    place->addWidget(listen_, 0, Qt::AlignHCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title_);
    words->addWidget(main_, 1);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addLayout(place, 1);
    halves->addLayout(words, 1);
    static_cast<QBoxLayout*>(layout())->addLayout(halves, 1);
}

QList<QWidget*> TitledPage::readingBlocks() {
    return beside_ ? QList<QWidget*>{beside_, listen_, main_} : QList<QWidget*>{title_, main_};
}

QBoxLayout::Direction TitledPage::sideBySide() const {
    const bool narrow = theme().form() == FormFactor::Portrait || theme().elder();
    return narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
}

void TitledPage::takeTo(QWidget* part) {
    if (!part)
        return;
    main_->reveal(part);
    if (auto* control = part->findChild<QAbstractButton*>())
        control->setFocus(Qt::OtherFocusReason);
}

void TitledPage::showVoice(const VoiceModel& voice) {
    const auto spec = [](const std::optional<ActionModel>& action, const QString& what) {
        return action ? std::optional(ListenSpec{action->id, action->label, action->icon, what}) : std::nullopt;
    };
    listen_->setButtons(spec(voice.listen, voice.listenWhat), spec(voice.volume, {}));
}

/// Large letters of a long language on a page that was moved down: the words that are read first must not push out what
/// they speak of.
void TitledPage::fitTitle() {
    if (beside_)
        return;
    title_->setDense(false);
    title_->setDense(height() - title_->heightOn(width()) < titled_page::leastMain * theme().measures().touch);
}

void TitledPage::resizeEvent(QResizeEvent* event) {
    PageSurface::resizeEvent(event);
    fitTitle();
}

void TitledPage::showModel(const PageModel& model) {
    setAccessibleName(model.title);
    title_->setTitle(model.title, model.sentence);
    showVoice(model.voice);
    showContent(model);
    fitTitle();
}

} // namespace kaban
