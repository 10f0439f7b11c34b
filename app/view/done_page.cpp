#include "app/domain/beijing_time.h"
#include "app/steps/end_step.h"
#include "app/view/field_presenter.h"
#include "app/view/pages.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int productionDays = 30; // natural days (GEN-06)

QList<TimelineEntry> acceptedTimeline(const PageInput& input) {
    using State = TimelineEntry::State;
    const QDate today = beijingDate(input.parts.clock.wallMilliseconds());
    const QString ready = today.addDays(productionDays).toString(Qt::ISODate);
    return {
        {State::Done, qtTrId("done.step.accepted"), qtTrId("done.step.accepted.note").arg(today.toString(Qt::ISODate))},
        {State::Coming, qtTrId("done.step.made").arg(ready), qtTrId("done.step.made.note")},
        input.answers.value(u"collection"_s) == u"post"
            ? TimelineEntry{State::Coming, qtTrId("done.step.mailed"), qtTrId("done.step.mailed.note")}
            : TimelineEntry{State::Coming, qtTrId("done.step.collect"), qtTrId("done.step.collect.note")}};
}

/// Nothing goes on by itself: staff have to look at it (INV-3).
QList<TimelineEntry> staffTimeline() {
    using State = TimelineEntry::State;
    return {{State::Done, qtTrId("done.step.saved"), qtTrId("done.step.saved.note")},
            {State::Waiting, qtTrId("done.step.staff"), qtTrId("done.step.staff.note")}};
}

QList<TimelineEntry> savedTimeline(bool held) {
    using State = TimelineEntry::State;
    return {{State::Done, qtTrId("done.step.saved"), qtTrId("done.step.saved.note")},
            {held ? State::Done : State::Waiting, held ? qtTrId("done.step.held") : qtTrId("done.step.send"),
             held ? qtTrId("done.step.held.note") : qtTrId("done.step.send.note")},
            {held ? State::Waiting : State::Coming, qtTrId("done.step.official"), qtTrId("done.step.official.note")}};
}

/// Bank, branch and method as the person chose them (IND-15).
QList<FieldRow> chosenFacts(const PageInput& input) {
    const FieldPresenter presenter(input.answers, input.parts.codeLists, input.language);
    const QList<FieldDefinition> fields = {{u"bank_code"_s, u"field.bank"_s, u"bank"_s},
                                           {u"branch_code"_s, u"field.branch"_s, u"branch"_s},
                                           {u"collection"_s, u"field.collection"_s, u"collection"_s}};
    QList<FieldRow> facts;
    for (const FieldDefinition& field : fields) {
        if (input.answers.has(field.id)) {
            FieldRow row = presenter.row(field);
            row.provenanceLabel.clear();
            facts.append(row);
        }
    }
    return facts;
}

void addReceipt(const EndStep& step, DoneContent& content) {
    if (!step.canPrint()) {
        content.numberHint = qtTrId("done.photograph");
        return;
    }
    ActionModel print{u"print"_s, qtTrId("done.print"), u"print"_s, ActionModel::Kind::Secondary};
    if (step.printing() != EndStep::Printing::NotAsked) {
        content.numberHint.clear(); // the number stands on the paper, or the next sentence asks for the photograph
    }
    switch (step.printing()) {
    case EndStep::Printing::NotAsked:
        break;
    case EndStep::Printing::Running:
        print.enabled = false;
        content.receiptState = qtTrId("done.printing");
        break;
    case EndStep::Printing::Printed:
        content.receiptState = qtTrId("done.printed");
        break;
    case EndStep::Printing::Failed:
        content.receiptState = qtTrId("done.print_failed");
        break;
    }
    content.receipt = print;
}

} // namespace

ItemWords itemWords(const ItemStatus& item, bool online) {
    switch (item.state) {
    case ItemState::Accepted:
        return {DoneContent::Standing::Accepted, QT_TRID_NOOP("ind.done.title"), QT_TRID_NOOP("ind.done.sentence")};
    case ItemState::Held:
        return {DoneContent::Standing::Held, QT_TRID_NOOP("done.held.title"), QT_TRID_NOOP("done.held.sentence")};
    case ItemState::Rejected:
    case ItemState::Parked:
    case ItemState::Withdrawn:
        return {DoneContent::Standing::NeedsStaff, QT_TRID_NOOP("done.staff.title"),
                QT_TRID_NOOP("done.staff.sentence")};
    case ItemState::Sealed:
    case ItemState::Sending:
    case ItemState::Unknown:
        break;
    }
    return {DoneContent::Standing::Saved, QT_TRID_NOOP("done.saved.title"),
            online ? QT_TRID_NOOP("done.saved.sending") : QT_TRID_NOOP("done.saved.offline")};
}

ReceiptPaper receiptOf(const PageInput& input, const ItemStatus& item) {
    const DoneContent done = doneContent(input, item);
    const FieldPresenter presenter(input.answers, input.parts.codeLists, input.language);
    ReceiptPaper receipt;
    receipt.bank = hostLine(input.parts);
    receipt.numberLabel = done.numberLabel;
    receipt.number = done.number;
    receipt.qrText = done.number;
    switch (done.standing) {
    case DoneContent::Standing::Accepted:
        receipt.title = qtTrId("receipt.accepted");
        break;
    case DoneContent::Standing::Held:
        receipt.title = qtTrId("receipt.held");
        receipt.warning = qtTrId("receipt.not_accepted");
        break;
    case DoneContent::Standing::NeedsStaff:
        receipt.title = qtTrId("receipt.staff");
        receipt.warning = qtTrId("receipt.not_accepted");
        break;
    case DoneContent::Standing::Saved:
        receipt.title = qtTrId("receipt.saved");
        receipt.warning = qtTrId("receipt.not_accepted");
        break;
    }
    receipt.lines.append({qtTrId("receipt.service"), textOf(input.service.subtitle)});
    receipt.lines.append({qtTrId("review.applicant"), presenter.shown({u"name"_s, {}, u"name"_s})});
    receipt.lines.append({qtTrId("receipt.id_number"), input.answers.value(u"id_number"_s).last(4)});
    for (const FieldRow& fact : done.facts) {
        receipt.lines.append({fact.label, fact.value});
    }
    receipt.lines.append(
        {qtTrId("receipt.time"), beijingIsoText(input.parts.clock.wallMilliseconds()).left(16).replace(u'T', u' ')});
    for (const TimelineEntry& entry : done.timeline) {
        receipt.next.append(entry.title);
    }
    receipt.nextTitle = done.nextTitle;
    receipt.qrBeside = {qtTrId("receipt.beside"), qtTrId("receipt.beside.more")};
    receipt.notes = {qtTrId("hint.30days"), qtTrId("receipt.free"), qtTrId("receipt.later")};
    receipt.hotline = qtTrId("receipt.hotline");
    receipt.provider = qtTrId("provider");
    receipt.foot = qtTrId("receipt.fraud");
    return receipt;
}

DoneContent doneContent(const PageInput& input, const ItemStatus& item) {
    DoneContent content;
    content.facts = chosenFacts(input);
    content.standing = itemWords(item, input.parts.outbox.online()).standing;
    content.nextTitle = qtTrId("done.next");
    const qint64 seconds = (input.remainingMilliseconds.value_or(0) + 999) / 1000;
    content.note = qtTrId("done.note").arg(seconds);
    if (content.standing == DoneContent::Standing::Accepted) {
        content.numberLabel = qtTrId("done.number.accepted");
        content.number = item.receiptNumber;
        content.numberHint = qtTrId("done.number.accepted.hint");
        content.timeline = acceptedTimeline(input);
        addReceipt(static_cast<const EndStep&>(input.step), content);
        return content;
    }
    const bool held = content.standing == DoneContent::Standing::Held;
    content.numberLabel = held ? qtTrId("done.number.held") : qtTrId("done.number.saved");
    content.number = held ? item.receiptNumber : item.localNumber;
    content.numberHint = qtTrId("done.number.hint");
    content.timeline = content.standing == DoneContent::Standing::NeedsStaff ? staffTimeline() : savedTimeline(held);
    addReceipt(static_cast<const EndStep&>(input.step), content);
    return content;
}

} // namespace kaban::pages
