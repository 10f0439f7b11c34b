#include "ui/pages/titled_page.h"

#include <QAbstractButton>

#include <utility>

namespace kaban {

namespace titled_page {

constexpr int leastMain = 3;      ///< buttons high: a row of content, and what turns the page
constexpr int leastPicture = 440; ///< a face and the words over it

} // namespace titled_page

TitledPage::TitledPage(const WidgetContext& context, int spacing, int roomBelow, QWidget* parent)
    : PageSurface(parent),
      context_(context),
      title_(new TitleBlock(context.theme, this)),
      listen_(new ListenBar(context, QStringLiteral("listen"), QStringLiteral("listen.volume"), title_)),
      main_(new ScrollColumn(context, this)),
      leastMain_(titled_page::leastMain * context.theme.measures().touch) {
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
    besidePlace_ = new QVBoxLayout;
    besidePlace_->addWidget(picture, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title_);
    words->addWidget(main_, 1);
    halves_ = new QHBoxLayout;
    halves_->setSpacing(0);
    halves_->addLayout(besidePlace_);
    halves_->addLayout(words, 1);
    static_cast<QBoxLayout*>(layout())->addLayout(halves_, 1);
    takeListenBeside();
}

/// Beside a title of half the width the words would have no room.
void TitledPage::takeListenBeside() {
    const Measures& measures = theme().measures();
    besidePlace_->setContentsMargins(measures.gutter, measures.titleAbove, 0, measures.titleBelow);
    halves_->setStretch(0, 1);
    title_->releaseEnd();
    besidePlace_->addWidget(listen_, 0, Qt::AlignHCenter);
}

void TitledPage::showBeside(bool shown) {
    if (!beside_ || shown != beside_->isHidden())
        return;
    beside_->setVisible(shown);
    if (shown) {
        takeListenBeside();
        return;
    }
    besidePlace_->removeWidget(listen_);
    besidePlace_->setContentsMargins(0, 0, 0, 0);
    halves_->setStretch(0, 0);
    const bool heard = !listen_->isHidden();
    title_->standAtEnd(listen_);
    listen_->setVisible(heard);
}

void TitledPage::keepWhole(QWidget* picture, int wanted) {
    main_->keepWhole(picture, wanted);
    leastMain_ = std::min(wanted, titled_page::leastPicture) + theme().measures().touch;
}

QList<QWidget*> TitledPage::readingBlocks() {
    return beside_ && !beside_->isHidden() ? QList<QWidget*>{beside_, listen_, main_} : QList<QWidget*>{title_, main_};
}

void TitledPage::setRowSpacing(int pixels) {
    if (column()->spacing() != pixels)
        column()->setSpacing(pixels);
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

void TitledPage::reveal(QWidget* part) {
    if (part != beside_)
        main_->reveal(part);
}

bool TitledPage::isNews(const QStringList& said) {
    return std::exchange(said_, said) != said;
}

void TitledPage::showVoice(const VoiceModel& voice) {
    const auto spec = [](const std::optional<ActionModel>& action, const QString& what) {
        return action ? std::optional(ListenSpec{action->id, action->label, action->icon, what}) : std::nullopt;
    };
    listen_->setButtons(spec(voice.listen, voice.listenWhat), spec(voice.volume, {}));
}

/// Large letters of a long language on a page that was moved down: the words that are read first must not push out what
/// they speak of. Asking how high they are lays out the page: only when they may have become higher.
void TitledPage::fitTitle() {
    const QSize listen = listen_->isHidden() ? QSize() : listen_->sizeHint();
    const Fitting now{accessibleName(), title_->sentence(), listen, leastMain_, size()};
    if (beside_ || now == fitted_)
        return;
    fitted_ = now;
    title_->setDense(false);
    title_->setDense(height() - title_->heightOn(width()) < leastMain_);
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
