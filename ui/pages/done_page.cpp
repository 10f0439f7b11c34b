#include "ui/pages/done_page.h"

#include "ui/widgets/ground.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace done_page {

constexpr int spacing = 32;
constexpr int below = 32;
constexpr int roomAbove = 48;
constexpr int disc = 128;
constexpr int discIcon = 96;
constexpr int cardX = 50;
constexpr int cardY = 38;
constexpr int timelineBelow = 12;
constexpr int titleGap = 24;
constexpr int hintGap = 12;

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
    : PageOf(context, done_page::spacing, done_page::below, parent), note_(new NoteBar(theme(), content())) {
    titleBlock()->setRoomAbove(done_page::roomAbove);
    numberCard_ = makeNumberCard();
    timelineCard_ = makeTimelineCard();
    column()->addWidget(numberCard_);
    column()->addWidget(timelineCard_);
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
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(done_page::cardX, done_page::cardY, done_page::cardX, done_page::cardY);
    layout->setSpacing(0);
    layout->addWidget(numberLabel_);
    layout->addWidget(number_);
    layout->addSpacing(done_page::hintGap);
    layout->addWidget(numberHint_);
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

void DonePage::showThis(const DoneContent& content, const PageModel&) {
    const done_page::StandingLook look = done_page::lookOf(content.standing, theme().colours());
    titleBlock()->setBadge(
        {look.icon, look.ground, look.ink, done_page::disc, done_page::discIcon, done_page::disc / 2});
    numberLabel_->setTextOrHide(content.numberLabel);
    number_->setTextOrHide(content.number);
    numberHint_->setTextOrHide(content.numberHint);
    numberCard_->setVisible(!content.number.isEmpty() || !content.numberHint.isEmpty());
    nextTitle_->setTextOrHide(content.nextTitle);
    QList<TimelineItem> items;
    for (const TimelineEntry& entry : content.timeline)
        items += {done_page::stageOf(entry.state), entry.title, entry.sentence};
    timeline_->setItems(items);
    timelineCard_->setVisible(!items.isEmpty());
    note_->setNote(NoteKind::Info, u"lock"_s, content.note);
}

} // namespace kaban
