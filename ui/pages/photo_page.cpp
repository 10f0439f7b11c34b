#include "ui/pages/photo_page.h"

#include "ui/pages/picture_mapping.h"
#include "ui/widgets/ground.h"

#include <QHBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace photo_page {

constexpr int spacing = 24;
constexpr int below = 32;
constexpr int cardPadding = 18; ///< edge included
constexpr int cardWidth = 540;
constexpr int columnGap = 48;
constexpr int choiceGap = 24;
constexpr int factGap = 16;
constexpr int factGapWhenLow = 8; ///< on screens that are wider than high

QStringList idsOf(const PhotoContent& content) {
    QStringList ids;
    for (const PhotoContent::Photo& photo : content.photos)
        ids += photo.id;
    return ids;
}

/// The one that counts: chosen, or the only one.
Frame shownOnCard(const QList<PhotoContent::Photo>& photos) {
    for (const PhotoContent::Photo& photo : photos) {
        if (photo.chosen || photos.size() == 1)
            return photo.picture;
    }
    return {};
}

} // namespace photo_page

PhotoPage::PhotoPage(const WidgetContext& context, const PhotoContent& content, QWidget* parent)
    : PageOf(context, photo_page::spacing, photo_page::below, parent),
      ids_(photo_page::idsOf(content)),
      facts_(new QVBoxLayout),
      pad_(new AdjustPad(context, this->content())),
      error_(new HintLine(theme(), HintKind::Error, this->content())),
      card_(new CardPreview(theme(), this->content())),
      note_(new TextBlock(theme(), TextRole::Body, theme().colours().ink2, this->content())) {
    const bool high = theme().form() == FormFactor::Portrait;
    facts_->setSpacing(high ? photo_page::factGap : photo_page::factGapWhenLow);
    if (content.photos.size() > 1)
        makeChoice(content.photos);
    else
        makePhoto();
    arrange();
    connect(pad_, &AdjustPad::tapped, this, &PageSurface::actionUsed);
}

bool PhotoPage::canShow(const PageModel& model) const {
    const auto* content = std::get_if<PhotoContent>(&model.content);
    return content && photo_page::idsOf(*content) == ids_;
}

void PhotoPage::makePhoto() {
    photos_ = new QWidget(this);
    setGround(photos_, Ground::Card);
    photo_ = new PhotoView(context(), photos_);
    auto* layout = new QVBoxLayout(photos_);
    const int padding = photo_page::cardPadding;
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->addWidget(photo_, 1);
    listen(photo_);
}

void PhotoPage::makeChoice(const QList<PhotoContent::Photo>& photos) {
    photos_ = new QWidget(this);
    auto* layout = new QHBoxLayout(photos_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(photo_page::choiceGap);
    for (const PhotoContent::Photo& photo : photos) {
        auto* choice = new PhotoChoice(context(), photo.id, photos_);
        connect(choice, &TapButton::tapped, this, &PageSurface::actionUsed);
        listen(choice->photo());
        layout->addWidget(choice, 1);
        choices_ += choice;
    }
}

void PhotoPage::listen(PhotoView* photo) {
    connect(photo, &PhotoView::moved, this,
            [this](int right, int down) { Q_EMIT actionUsed(u"frame.move:%1:%2"_s.arg(right).arg(down)); });
    connect(photo, &PhotoView::zoomed, this,
            [this](int thousandths) { Q_EMIT actionUsed(u"frame.zoom:%1"_s.arg(thousandths)); });
}

/// The picture takes the height that there is, instead of asking for one.
void PhotoPage::arrangeWide() {
    const QSizePolicy any(QSizePolicy::Expanding, QSizePolicy::Expanding);
    if (photo_)
        photo_->setSizePolicy(any);
    for (PhotoChoice* choice : std::as_const(choices_))
        choice->setSizePolicy(any);
    const bool small = theme().form() == FormFactor::Small;
    column()->setSpacing(theme().measures().stackGap);
    standBeside(small ? photosAndCard() : photos_);
    column()->addLayout(facts_);
    column()->addWidget(pad_);
    column()->addWidget(error_);
    column()->addStretch(1);
    if (!small)
        column()->addWidget(card_);
    column()->addWidget(note_);
}

/// One above the other: the small screen has no room for the card beside the buttons.
QWidget* PhotoPage::photosAndCard() {
    auto* both = new QWidget(this);
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().measures().stackGap);
    layout->addWidget(photos_, 1);
    layout->addWidget(card_);
    return both;
}

void PhotoPage::arrange() {
    if (theme().form() != FormFactor::Portrait) {
        arrangeWide();
        return;
    }
    if (photo_) {
        photos_->setFixedWidth(photo_page::cardWidth);
        auto* beside = new QVBoxLayout;
        beside->setSpacing(photo_page::spacing);
        beside->addLayout(facts_);
        beside->addStretch(1);
        beside->addWidget(pad_);
        auto* row = new QHBoxLayout;
        row->setSpacing(photo_page::columnGap);
        row->addWidget(photos_);
        row->addLayout(beside, 1);
        column()->addLayout(row);
    } else {
        column()->addWidget(photos_);
        column()->addLayout(facts_);
        column()->addWidget(pad_);
    }
    column()->addWidget(error_);
    column()->addStretch(1);
    column()->addWidget(card_);
    column()->addWidget(note_);
}

void PhotoPage::showThis(const PhotoContent& content, const PageModel&) {
    showPhotos(content);
    showFacts(content.facts);
    const FormFactor form = theme().form();
    const bool inOneRow = form == FormFactor::Landscape || (form == FormFactor::Portrait && !photo_);
    pad_->setButtons(content.adjustTitle, toSignSpecs(content.adjust),
                     inOneRow ? AdjustPad::Shape::Row : AdjustPad::Shape::Cross);
    error_->setSentence(content.error);
    card_->setPreview(content.cardTitle, content.cardSentence, photo_page::shownOnCard(content.photos));
    note_->setTextOrHide(content.note);
}

void PhotoPage::showPhotos(const PhotoContent& content) {
    if (photo_) {
        const PhotoContent::Photo shown = content.photos.value(0);
        photo_->setPhoto(shown.title, shown.picture, content.busy);
        photo_->setAdjustable(content.adjustable);
        return;
    }
    for (qsizetype i = 0; i < choices_.size(); ++i) {
        const PhotoContent::Photo& photo = content.photos[i];
        choices_[i]->setChoice(photo.title, photo.chosen);
        choices_[i]->photo()->setPhoto(photo.title, photo.picture, photo.chosen ? content.busy : QString());
        choices_[i]->photo()->setAdjustable(photo.chosen && content.adjustable);
    }
}

void PhotoPage::showFacts(const QStringList& facts) {
    while (factLines_.size() > facts.size())
        delete factLines_.takeLast();
    while (factLines_.size() < facts.size()) {
        factLines_ += new TextBlock(theme(), TextRole::Lead, theme().colours().ink, content());
        facts_->addWidget(factLines_.last());
        factLines_.last()->show();
    }
    for (qsizetype i = 0; i < facts.size(); ++i)
        factLines_[i]->setText(facts[i]);
}

} // namespace kaban
