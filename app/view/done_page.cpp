#include "app/domain/beijing_time.h"
#include "app/view/pages.h"

namespace kaban::pages {
namespace {

constexpr int productionDays = 30; // natural days (GEN-06)

DoneContent::Standing standingOf(ItemState state) {
    switch (state) {
    case ItemState::Accepted:
        return DoneContent::Standing::Accepted;
    case ItemState::Held:
        return DoneContent::Standing::Held;
    case ItemState::Rejected:
    case ItemState::Parked:
    case ItemState::Withdrawn:
        return DoneContent::Standing::NeedsStaff;
    case ItemState::Sealed:
    case ItemState::Sending:
    case ItemState::Unknown:
        break;
    }
    return DoneContent::Standing::Saved;
}

QList<TimelineEntry> acceptedTimeline(const PageInput& input) {
    using State = TimelineEntry::State;
    const QDate today = beijingDate(input.parts.clock.wallMilliseconds());
    const QString ready = today.addDays(productionDays).toString(Qt::ISODate);
    return {
        {State::Done, qtTrId("done.step.accepted"), qtTrId("done.step.accepted.note").arg(today.toString(Qt::ISODate))},
        {State::Coming, qtTrId("done.step.made").arg(ready), qtTrId("done.step.made.note")},
        {State::Coming, qtTrId("done.step.collect"), qtTrId("done.step.collect.note")}};
}

QList<TimelineEntry> savedTimeline(bool held) {
    using State = TimelineEntry::State;
    return {{State::Done, qtTrId("done.step.saved"), qtTrId("done.step.saved.note")},
            {held ? State::Done : State::Waiting, held ? qtTrId("done.step.held") : qtTrId("done.step.send"),
             held ? qtTrId("done.step.held.note") : qtTrId("done.step.send.note")},
            {held ? State::Waiting : State::Coming, qtTrId("done.step.official"), qtTrId("done.step.official.note")}};
}

} // namespace

DoneContent doneContent(const PageInput& input, const ItemStatus& item) {
    DoneContent content;
    content.standing = standingOf(item.state);
    content.nextTitle = qtTrId("done.next");
    const qint64 seconds = (input.remainingMilliseconds.value_or(0) + 999) / 1000;
    content.note = qtTrId("done.note").arg(seconds);
    if (content.standing == DoneContent::Standing::Accepted) {
        content.numberLabel = qtTrId("done.number.accepted");
        content.number = item.receiptNumber;
        content.numberHint = qtTrId("done.number.accepted.hint");
        content.timeline = acceptedTimeline(input);
        return content;
    }
    const bool held = content.standing == DoneContent::Standing::Held;
    content.numberLabel = held ? qtTrId("done.number.held") : qtTrId("done.number.saved");
    content.number = held ? item.receiptNumber : item.localNumber;
    content.numberHint = qtTrId("done.number.hint");
    content.timeline = savedTimeline(held);
    return content;
}

} // namespace kaban::pages
