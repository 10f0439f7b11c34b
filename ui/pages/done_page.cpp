#include "ui/pages/done_page.h"

#include "ui/pages/field_mapping.h"
#include "ui/widgets/ground.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace done_page {

constexpr int spacing = 32;
constexpr int spacingWithFacts = 20;
constexpr int below = 32;
constexpr int roomAbove = 48;
constexpr int disc = 128;
constexpr int discIcon = 96;
constexpr int cardX = 50;
constexpr int cardY = 38;
constexpr int timelineBelow = 12;
constexpr int titleGap = 24;
constexpr int hintGap = 12;
constexpr int receiptIcon = 44;

struct StandingLook {
    QString icon;
    QColor ground, ink;
};

StandingLook lookOf(DoneContent::Standing standing, const Colours& colours) {
    switch (standing) {
    case DoneContent::Standing::Accepted:
        return {u"check"_s, colours.ok, colours.onOk};
    case DoneContent::Standing::Held:
        return {u"bank"_s, colours.primary, colours.onPrimary};
    case DoneContent::Standing::NeedsStaff:
        return {u"staff"_s, colours.danger, colours.onDanger};
    case DoneContent::Standing::Saved:
        break;
    }
    return {u"clock"_s, colours.warn, colours.onWarn};
}

TimelineStage stageOf(TimelineEntry::State state) {
    switch (state) {
    case TimelineEntry::State::Done:
        return TimelineStage::Done;
    case TimelineEntry::State::Waiting:
        return TimelineStage::Waiting;
    case TimelineEntry::State::Coming:
        break;
    }
    return TimelineStage::Coming;
}

} // namespace done_page

DonePage::DonePage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, done_page::spacing, done_page::below, parent),
      facts_(new FieldCard(theme(), theme().measures().rowHeightDense, content())),
      note_(new NoteBar(theme(), content())) {
    titleBlock()->setRoomAbove(done_page::roomAbove);
    numberCard_ = makeNumberCard();
    timelineCard_ = makeTimelineCard();
    auto* left = new QVBoxLayout;
    left->setSpacing(done_page::spacingWithFacts);
    left->addWidget(numberCard_);
    left->addWidget(facts_);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(timelineCard_);
    right->addStretch(1);
    cards_ = new QBoxLayout(sideBySide());
    cards_->addLayout(left, 1);
    cards_->addLayout(right, 1);
    column()->addLayout(cards_);
    column()->addStretch(1);
    column()->addWidget(note_);
}

QWidget* DonePage::makeNumberCard() {
    auto* card = new QWidget(content());
    setGround(card, Ground::Card);
    numberLabel_ = new TextBlock(theme(), TextRole::Body, theme().colours().ink2, card);
    number_ = new TextBlock(theme(), TextRole::Number, theme().colours().ink, card);
    number_->setObjectName(u"number"_s);
    numberHint_ = new TextBlock(theme(), TextRole::Lead, theme().colours().ink, card);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(numberLabel_);
    words->addWidget(number_);
    words->addSpacing(done_page::hintGap);
    words->addWidget(numberHint_);
    words->addStretch(1);
    receiptPart_ = makeReceipt(card);
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(done_page::cardX, done_page::cardY, done_page::cardX, done_page::cardY);
    layout->setSpacing(done_page::titleGap);
    layout->addLayout(words, 1);
    layout->addWidget(receiptPart_, 1);
    return card;
}

QWidget* DonePage::makeTimelineCard() {
    auto* card = new QWidget(content());
    setGround(card, Ground::Card);
    nextTitle_ = new TextBlock(theme(), TextRole::H2, theme().colours().ink, card);
    timeline_ = new TimelineWidget(theme(), card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(done_page::cardX, done_page::cardY, done_page::cardX, done_page::timelineBelow);
    layout->setSpacing(done_page::titleGap);
    layout->addWidget(nextTitle_);
    layout->addWidget(timeline_);
    return card;
}

/// What became of the slip, beside the number it carries.
QWidget* DonePage::makeReceipt(QWidget* card) {
    auto* part = new QWidget(card);
    auto* icon = new IconBadge(theme(), part);
    icon->setLook({u"print"_s, {}, theme().colours().ink2, done_page::receiptIcon, done_page::receiptIcon, 0});
    receiptState_ = new TextBlock(theme(), TextRole::Body, theme().colours().ink, part);
    receiptState_->setObjectName(u"receipt.state"_s);
    receipt_ = new ActionPlace(context(), part);
    auto* state = new QHBoxLayout;
    state->setSpacing(done_page::titleGap);
    state->addWidget(icon, 0, Qt::AlignTop);
    state->addWidget(receiptState_, 1);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addLayout(state);
    layout->addWidget(receipt_, 0, Qt::AlignRight);
    layout->addStretch(1);
    connect(receipt_, &ActionPlace::tapped, this, &PageSurface::actionUsed);
    return part;
}

/// Where the strip has the button already, the page says only what became of the slip.
void DonePage::showReceipt(const DoneContent& content, const PageModel& model) {
    const bool inStrip = content.receipt &&
                         std::any_of(model.actions.begin(), model.actions.end(), [&content](const ActionModel& action) {
                             return action.id == content.receipt->id;
                         });
    const std::optional<ActionModel> shown = inStrip ? std::nullopt : content.receipt;
    if (shown)
        receipt_->setAction(
            {shown->id, shown->label, shown->icon.isEmpty() ? u"print"_s : shown->icon, shown->enabled});
    else
        receipt_->setAction({});
    receiptState_->setTextOrHide(content.receiptState);
    receiptPart_->setVisible(shown || !content.receiptState.isEmpty());
}

void DonePage::showThis(const DoneContent& content, const PageModel& model) {
    const done_page::StandingLook look = done_page::lookOf(content.standing, theme().colours());
    titleBlock()->setBadge(
        {look.icon, look.ground, look.ink, done_page::disc, done_page::discIcon, done_page::disc / 2});
    numberLabel_->setTextOrHide(content.numberLabel);
    number_->setTextOrHide(content.number);
    numberHint_->setTextOrHide(content.numberHint);
    numberCard_->setVisible(!content.number.isEmpty() || !content.numberHint.isEmpty());
    facts_->setContent({}, toCardRows(content.facts));
    facts_->setVisible(!content.facts.isEmpty());
    const int spacing = content.facts.isEmpty() ? done_page::spacing : done_page::spacingWithFacts;
    setRowSpacing(spacing);
    if (cards_->spacing() != spacing)
        cards_->setSpacing(spacing);
    showReceipt(content, model);
    nextTitle_->setTextOrHide(content.nextTitle);
    QList<TimelineItem> items;
    for (const TimelineEntry& entry : content.timeline)
        items += {done_page::stageOf(entry.state), entry.title, entry.sentence};
    timeline_->setItems(items);
    timelineCard_->setVisible(!items.isEmpty());
    note_->setNote(NoteKind::Info, u"lock"_s, content.note);
}

} // namespace kaban
