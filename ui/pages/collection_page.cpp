#include "ui/pages/collection_page.h"

namespace kaban {

namespace collection_page {

constexpr int spacing = 28;
constexpr int spacingWhenLow = 20;
constexpr int below = 24;
constexpr int methodsAbove = 20;
constexpr int cardsAbove = 12;

ChoiceSpec specOf(const ChoiceModel& choice) {
    return {choice.id, choice.icon, choice.title, choice.sentence, choice.chosen, choice.enabled};
}

int spacingFor(const Theme& theme) {
    return theme.form() == FormFactor::Portrait ? spacing : spacingWhenLow;
}

QBoxLayout::Direction directionFor(const Theme& theme) {
    return theme.form() == FormFactor::Portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
}

} // namespace collection_page

CollectionPage::CollectionPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, collection_page::spacingFor(context.theme), collection_page::below, parent),
      stages_(new StageBand(theme(), content())),
      methodsPlace_(new QBoxLayout(collection_page::directionFor(theme()))),
      postal_(new FormSections(context, content())),
      place_(new PlaceCard(context, content())),
      told_(new ToldCard(context, content())),
      blocked_(new BlockedNote(theme(), this)) {
    const bool portrait = theme().form() == FormFactor::Portrait;
    methodsPlace_->setSpacing(collection_page::spacingFor(theme()));
    methodsPlace_->setContentsMargins(0, portrait ? collection_page::methodsAbove : 0, 0, 0);
    auto* cards = new QBoxLayout(collection_page::directionFor(theme()));
    cards->setSpacing(collection_page::spacingFor(theme()));
    cards->setContentsMargins(0, portrait ? collection_page::cardsAbove : 0, 0, 0);
    cards->addWidget(place_, 1);
    cards->addWidget(told_, 1);
    column()->addWidget(stages_);
    column()->addLayout(methodsPlace_);
    column()->addWidget(postal_);
    column()->addLayout(cards);
    column()->addStretch(1);
    layout()->addWidget(blocked_);
    connect(postal_, &FormSections::tapped, this, &PageSurface::actionUsed);
    connect(place_, &TitledCard::tapped, this, &PageSurface::actionUsed);
    connect(told_, &TitledCard::tapped, this, &PageSurface::actionUsed);
}

void CollectionPage::showThis(const CollectionContent& content, const PageModel& model) {
    QList<StageItem> stages;
    for (const CollectionContent::Stage& stage : content.stages)
        stages += {stage.icon, stage.title, stage.sentence};
    stages_->setStages(stages);
    showMethods(content.methods);
    place_->setPlace(content.placeTitle, content.place);
    told_->setRow(content.phoneTitle, content.phone);
    postal_->setSections(content.postal, model.editor ? model.editor->field : QString());
    if (blocked_->setNote(content.blockedNote))
        takeTo(postal_->firstWrong());
}

void CollectionPage::showMethods(const QList<ChoiceModel>& methods) {
    bool same = methods.size() == methods_.size();
    for (qsizetype i = 0; same && i < methods.size(); ++i)
        same = methods[i].id == methods_[i]->id();
    if (!same) {
        for (ChoiceTile* old : std::as_const(methods_)) {
            old->hide();
            old->setParent(nullptr);
            old->deleteLater();
        }
        methods_.clear();
        for (const ChoiceModel& method : methods) {
            auto* tile = new ChoiceTile(context(), collection_page::specOf(method), this->content());
            connect(tile, &TapButton::tapped, this, &PageSurface::actionUsed);
            methodsPlace_->addWidget(tile, 1);
            tile->show();
            methods_ += tile;
        }
    }
    for (qsizetype i = 0; i < methods.size(); ++i)
        methods_[i]->setSpec(collection_page::specOf(methods[i]));
}

} // namespace kaban
