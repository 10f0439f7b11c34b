#include "app/steps/commitment_step.h"
#include "app/steps/end_step.h"
#include "app/steps/problem_step.h"
#include "app/steps/read_card_step.h"
#include "app/view/field_presenter.h"
#include "app/view/pages.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

ActionModel backAction() {
    return {u"back"_s, qtTrId("btn.back"), u"arrow-left"_s, ActionModel::Kind::Neutral};
}

namespace {

QList<RailSegment> railOf(const PageInput& input) {
    QList<RailSegment> rail;
    const int current = input.definition.rail.value_or(0);
    for (int i = 0; i < input.service.rail.size(); ++i) {
        const bool done = i < current || input.definition.end;
        rail.append({textOf(input.service.rail[i]), done           ? RailState::Done
                                                    : i == current ? RailState::Current
                                                                   : RailState::Coming});
    }
    return rail;
}

QList<FieldGroup> groupsOf(const PageInput& input) {
    const FieldPresenter presenter(input.answers, input.parts.ethnicGroups, input.language);
    QList<FieldGroup> groups;
    for (const FieldGroupDefinition& group : input.definition.groups) {
        groups.append(presenter.group(group));
    }
    return groups;
}

void placeCard(const PageInput& input, PageModel& page) {
    using Phase = ReadCardStep::Phase;
    const auto& step = static_cast<const ReadCardStep&>(input.step);
    PlaceCardContent content;
    content.privacyNote = qtTrId("place_card.privacy");
    switch (step.phase()) {
    case Phase::ReaderAway:
        content.phase = PlaceCardContent::Phase::ReaderAway;
        content.statusTitle = qtTrId("place_card.away.title");
        content.statusSentence = qtTrId("place_card.away.sentence");
        break;
    case Phase::Reading:
        content.phase = PlaceCardContent::Phase::Reading;
        content.statusTitle = qtTrId("place_card.reading.title");
        content.statusSentence = qtTrId("place_card.reading.sentence");
        break;
    case Phase::Retry:
        content.phase = PlaceCardContent::Phase::Retry;
        content.statusTitle = qtTrId("place_card.retry.title");
        content.statusSentence = qtTrId("place_card.retry.sentence");
        break;
    case Phase::Waiting:
        content.statusTitle = qtTrId("place_card.waiting.title");
        content.statusSentence = qtTrId("place_card.waiting.sentence");
        break;
    }
    if (input.remainingMilliseconds) {
        content.remaining = qtTrId("time.remaining").arg((*input.remainingMilliseconds + 999) / 1000);
    }
    page.content = content;
    page.actions = {backAction()};
}

void checkData(const PageInput& input, PageModel& page) {
    page.content = CheckContent{groupsOf(input), qtTrId("check_data.note")};
    page.actions = {backAction(),
                    {u"next"_s, qtTrId("check_data.next"), u"arrow-right"_s, ActionModel::Kind::Primary, true, true}};
}

CommitmentContent commitmentContent(const PageInput& input, const LegalText& text, bool readToEnd, bool ticked) {
    const bool english = input.language == u"en";
    CommitmentContent content;
    content.summary = groupsOf(input).value(0);
    const QString title = english ? text.titleEnglish : text.titleChinese;
    content.textTitle = text.sample ? qtTrId("text.sample").arg(title) : title;
    content.paragraphs = english ? text.paragraphsEnglish : text.paragraphsChinese;
    content.readToEnd = readToEnd;
    content.ticked = ticked;
    content.tickText = qtTrId("commit.text");
    content.tickHint = readToEnd ? QString() : qtTrId("commit.read_first");
    content.productionTime = qtTrId("hint.30days");
    content.provider = qtTrId("provider");
    content.ticksAction = u"tick"_s;
    content.readToEndAction = u"read_to_end"_s;
    return content;
}

void commitment(const PageInput& input, PageModel& page) {
    const auto& step = static_cast<const CommitmentStep&>(input.step);
    const LegalText* text = step.text();
    page.content = commitmentContent(input, text == nullptr ? LegalText() : *text, step.readToEnd(), step.ticked());
    ActionModel submit{u"submit"_s, qtTrId("commitment.submit"), u"check"_s};
    if (!step.ticked()) {
        submit.enabled = false;
        submit.label = qtTrId("commitment.submit.blocked");
        submit.icon.clear();
    }
    page.actions = {backAction(), submit};
}

/// The second confirmation stands over the commitment it asks about.
void confirmSubmit(const PageInput& input, PageModel& page) {
    for (const StepDefinition& under : input.service.steps) {
        if (under.page != u"commitment") {
            continue;
        }
        page.title = textOf(under.title);
        page.sentence = textOf(under.sentence);
        for (const LegalText& text : input.parts.legalTexts) {
            if (text.id == under.consent) {
                page.content = commitmentContent(input, text, true, true);
            }
        }
    }
    ConfirmModel confirm;
    confirm.icon = u"checklist"_s;
    confirm.title = textOf(input.definition.title);
    confirm.sentence = textOf(input.definition.sentence);
    for (const FieldGroup& group : groupsOf(input)) {
        confirm.rows += group.rows;
    }
    confirm.safe = {u"review"_s, qtTrId("confirm.review"), QString(), ActionModel::Kind::Secondary};
    confirm.doing = {u"submit"_s, qtTrId("confirm.submit"), QString(), ActionModel::Kind::Primary};
    page.confirm = confirm;
    page.actions = {backAction(),
                    {u"submit.under"_s, qtTrId("commitment.submit"), u"check"_s, ActionModel::Kind::Primary, false}};
}

void done(const PageInput& input, PageModel& page) {
    const ItemStatus& item = static_cast<const EndStep&>(input.step).item();
    const DoneContent content = doneContent(input, item);
    switch (content.standing) {
    case DoneContent::Standing::Accepted:
        page.title = qtTrId("ind.done.title");
        page.sentence = qtTrId("ind.done.sentence");
        break;
    case DoneContent::Standing::Held:
        page.title = qtTrId("done.held.title");
        page.sentence = qtTrId("done.held.sentence");
        break;
    case DoneContent::Standing::Saved:
        page.title = qtTrId("done.saved.title");
        page.sentence = input.parts.outbox.online() ? qtTrId("done.saved.sending") : qtTrId("done.saved.offline");
        break;
    case DoneContent::Standing::NeedsStaff:
        page.title = qtTrId("done.staff.title");
        page.sentence = qtTrId("done.staff.sentence");
        break;
    }
    page.content = content;
    page.actions = {{u"finish"_s, qtTrId("done.finish"), u"check"_s}};
}

void problem(const PageInput& input, PageModel& page) {
    const StepFailure failed = static_cast<const ProblemStep&>(input.step).failure();
    page.title = textOf(QString::fromUtf8(failureTextId(failed.code, "title")));
    page.content = problemContent(input, failed);
    page.actions = {{u"leave"_s, qtTrId("problem.leave"), u"exit"_s, ActionModel::Kind::Neutral}};
    if (input.definition.outcomes.contains(u"retry"_s)) {
        page.actions.append({u"retry"_s, qtTrId("problem.retry"), u"refresh"_s, ActionModel::Kind::Primary});
    }
}

} // namespace

PageModel forStep(const PageInput& input) {
    PageModel page;
    page.step = input.definition.id;
    page.inSession = true;
    page.rail = railOf(input);
    page.title = textOf(input.definition.title);
    page.sentence = textOf(input.definition.sentence);
    const QString& kind = input.definition.page;
    if (kind == u"place_card") {
        placeCard(input, page);
    } else if (kind == u"check_data") {
        checkData(input, page);
    } else if (kind == u"commitment") {
        commitment(input, page);
    } else if (kind == u"confirm") {
        confirmSubmit(input, page);
    } else if (kind == u"done") {
        done(input, page);
    } else if (kind == u"problem") {
        problem(input, page);
    } else {
        page.content = BusyContent{qtTrId("busy.sentence")};
    }
    return page;
}

} // namespace kaban::pages
