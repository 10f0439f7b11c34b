#include "app/domain/age.h"
#include "app/domain/beijing_time.h"
#include "app/steps/consent_step.h"
#include "app/steps/end_step.h"
#include "app/steps/read_card_step.h"
#include "app/view/field_presenter.h"
#include "app/view/pages.h"
#include "app/view/signpost_page.h"

#include <QSet>

#include <algorithm>

namespace kaban::pages {

using namespace Qt::StringLiterals;

CommitmentContent textContent(const PageInput& input, const LegalText& text) {
    const bool english = input.language == u"en";
    CommitmentContent content;
    const QString title = english ? text.titleEnglish : text.titleChinese;
    content.textTitle = text.sample ? qtTrId("text.sample").arg(title) : title;
    content.paragraphs = english ? text.paragraphsEnglish : text.paragraphsChinese;
    for (const LegalPoint& point : text.points) {
        const EmphasisedSentence& words = english ? point.english : point.chinese;
        content.points.append({point.icon, words.before, words.strong, words.after});
    }
    content.provider = qtTrId("provider");
    return content;
}

ActionModel backAction() {
    return {u"back"_s, qtTrId("btn.back"), u"arrow-left"_s, ActionModel::Kind::Neutral};
}

namespace {

QList<RailSegment> railOf(const PageInput& input) {
    QList<RailSegment> rail;
    const int current = input.definition.rail.value_or(0);
    for (int i = 0; i < input.service.rail.size(); ++i) {
        const bool done = i < current || input.definition.end;
        const RailState state = done ? RailState::Done : i == current ? RailState::Current : RailState::Coming;
        rail.append({textOf(input.service.rail[i]), state, textOf(railFullName(input.service.rail[i]))});
    }
    return rail;
}

QList<FieldGroup> groupsOf(const PageInput& input, const StepDefinition& definition) {
    const FieldPresenter presenter(input.answers, input.parts.codeLists, input.language);
    QList<FieldGroup> groups;
    for (const FieldGroupDefinition& group : definition.groups) {
        groups.append(presenter.group(group, input.reveal.group == groups.size()));
    }
    return groups;
}

/// 显示 5 秒 beside the title of every group that masks something (MSK-05).
void addReveal(const PageInput& input, QList<FieldGroup>& groups) {
    static const QSet<QString> masked{u"name"_s, u"id_number"_s, u"mobile"_s, u"address"_s};
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QList<FieldDefinition>& fields = input.definition.groups[i].fields;
        if (std::any_of(fields.begin(), fields.end(),
                        [](const FieldDefinition& field) { return masked.contains(field.show); })) {
            const bool on = input.reveal.group == i;
            groups[i].reveal = ActionModel{
                u"reveal.%1"_s.arg(i), on ? qtTrId("reveal.hide").arg(input.reveal.secondsLeft) : qtTrId("reveal.show"),
                on ? u"eye-off"_s : u"eye"_s, ActionModel::Kind::Secondary};
        }
    }
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
    const QHash<QString, OutcomeTargets>& outcomes = input.definition.outcomes;
    if (outcomes.contains(u"no_card"_s)) {
        page.actions.append({u"no_card"_s, qtTrId("place_card.no_card"), u"question"_s, ActionModel::Kind::Secondary});
    }
    if (outcomes.contains(u"other_document"_s)) { // a tile of the page, in two lines
        page.actions.append({u"other_document"_s,
                             u"%1\n%2"_s.arg(qtTrId("place_card.other"), qtTrId("place_card.other.sentence")),
                             u"document"_s, ActionModel::Kind::Secondary});
    }
}

/// What the applicant should know about the card's validity; it blocks nothing (IND-17, IND-18).
QString validityWarning(const PageInput& input) {
    if (input.answers.value(u"card.validity_odd"_s) == u"yes") {
        return qtTrId("check_data.validity_odd");
    }
    const QDate from = QDate::fromString(input.answers.value(u"valid_from"_s), Qt::ISODate);
    const QDate last = QDate::fromString(input.answers.value(u"valid_to"_s), Qt::ISODate); // invalid: long-term
    const QDate today = beijingDate(input.parts.clock.wallMilliseconds());
    if (!last.isValid() || validityOn(today, from, {false, last}) != Validity::EndsSoon) {
        return {};
    }
    return today == last ? qtTrId("check_data.ends_today") : qtTrId("check_data.ends_soon").arg(today.daysTo(last));
}

void checkData(const PageInput& input, PageModel& page) {
    QList<FieldGroup> groups = groupsOf(input, input.definition);
    for (FieldGroup& group : groups) {
        for (FieldRow& row : group.rows) {
            row.warning = row.id == u"valid_from" ? validityWarning(input) : QString();
        }
    }
    addReveal(input, groups);
    groups.removeIf([](const FieldGroup& group) { return group.rows.isEmpty(); }); // nobody has told us any of it
    page.content = CheckContent{groups, qtTrId("check_data.note")};
    page.actions = {backAction(),
                    {u"wrong"_s, qtTrId("check_data.wrong"), QString(), ActionModel::Kind::Neutral},
                    {u"next"_s, qtTrId("check_data.next"), u"arrow-right"_s, ActionModel::Kind::Primary, true, true}};
}

CommitmentContent commitmentContent(const PageInput& input, const StepDefinition& definition, const LegalText& text,
                                    bool readToEnd, bool ticked) {
    CommitmentContent content = textContent(input, text);
    content.summary = groupsOf(input, definition).value(0);
    // Who has agreed has read it: a page that comes back says so before its step runs again.
    content.readToEnd = readToEnd || ticked;
    content.ticked = ticked;
    content.tickText = qtTrId("commit.text");
    content.tickHint = content.readToEnd ? QString() : qtTrId("commit.read_first");
    content.productionTime = qtTrId("hint.30days");
    content.ticksAction = u"tick"_s;
    content.readToEndAction = u"read_to_end"_s;
    return content;
}

void commitment(const PageInput& input, PageModel& page) {
    const auto& step = static_cast<const ConsentStep&>(input.step);
    const LegalText* text = step.text();
    page.content = commitmentContent(input, input.definition, text == nullptr ? LegalText() : *text, step.readToEnd(),
                                     step.ticked());
    ActionModel submit{u"submit"_s, qtTrId("commitment.submit"), u"check"_s};
    if (!step.ticked()) {
        submit.enabled = false;
        submit.label = qtTrId("commitment.submit.blocked");
        submit.icon.clear();
    }
    page.actions = {backAction(), submit};
}

void disclaimer(const PageInput& input, PageModel& page) {
    const auto& step = static_cast<const ConsentStep&>(input.step);
    const LegalText* text = step.text();
    CommitmentContent content = commitmentContent(input, input.definition, text == nullptr ? LegalText() : *text,
                                                  step.readToEnd(), step.ticked());
    content.tickText = qtTrId("disclaimer.tick");
    content.productionTime.clear();
    page.content = content;
    ActionModel agree{u"agree"_s, qtTrId("disclaimer.agree"), u"arrow-right"_s, ActionModel::Kind::Primary, true, true};
    if (!step.ticked()) {
        agree.enabled = false;
        agree.label = qtTrId("disclaimer.agree.blocked");
        agree.icon.clear();
    }
    page.actions = {{u"refuse"_s, qtTrId("disclaimer.refuse"), QString(), ActionModel::Kind::Neutral}, agree};
}

void consent(const PageInput& input, PageModel& page) {
    if (static_cast<const ConsentStep&>(input.step).acceptOutcome() == u"agree") {
        disclaimer(input, page);
    } else {
        commitment(input, page);
    }
}

/// The second confirmation stands over the commitment it asks about.
void confirmSubmit(const PageInput& input, PageModel& page) {
    for (const StepDefinition& under : input.service.steps) {
        if (under.deed != u"commitment") {
            continue;
        }
        page.title = textOf(under.title);
        page.sentence = textOf(under.sentence);
        for (const LegalText& text : input.parts.legalTexts) {
            if (text.id == under.consent) {
                page.content = commitmentContent(input, under, text, true, true);
            }
        }
    }
    ConfirmModel confirm;
    confirm.icon = u"checklist"_s;
    confirm.title = textOf(input.definition.title);
    confirm.sentence = textOf(input.definition.sentence);
    for (const FieldGroup& group : groupsOf(input, input.definition)) {
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
    const ItemWords words = itemWords(item, input.parts.outbox.online());
    page.title = qtTrId(words.title);
    page.sentence = qtTrId(words.sentence);
    page.content = content;
    ActionModel finish{u"finish"_s, qtTrId("done.finish"), u"check"_s};
    if (content.receipt) {
        // Until it is accepted the paper with the number is what the person needs most (mockup 14).
        const bool paperFirst = content.standing != DoneContent::Standing::Accepted && content.receiptState.isEmpty();
        ActionModel print = *content.receipt;
        print.kind = paperFirst ? ActionModel::Kind::Primary : ActionModel::Kind::Secondary;
        finish.kind = paperFirst ? ActionModel::Kind::Secondary : ActionModel::Kind::Primary;
        page.actions.append(print);
    }
    page.actions.append(finish);
}

/// Beside the way to the counter, where there is a printer.
SignpostContent withSlip(SignpostContent content, const SlipPrinting& slip) {
    for (WayOut& way : content.ways) {
        if (way.action && way.action->id == u"print_slip") {
            way.action = counterSlipAction(slip);
            if (way.action && way.action->enabled) {
                way.action->label = qtTrId("signpost.do.print_slip");
            }
        }
    }
    const bool running = slip.state() == SlipPrinting::State::Running; // the button has gone meanwhile
    content.note = running ? qtTrId("slip.printing") : counterSlipNews(slip);
    return content;
}

/// The words belong to the step, or to the outcome of the eligibility check (ELG-07).
void signpostOf(const PageInput& input, PageModel& page) {
    const QString key = signpostKeyOf(input);
    const Signpost post = signpost(key);
    page.title = post.title;
    page.sentence = post.sentence;
    page.content = withSlip(post.content, input.slip);
    page.actions.clear();
    const QHash<QString, OutcomeTargets>& outcomes = input.definition.outcomes;
    if (outcomes.contains(u"back"_s)) {
        page.actions.append(backAction());
    }
    if (outcomes.contains(u"leave"_s)) {
        const bool only = !outcomes.contains(u"go_on"_s) && key != u"mismatch";
        page.actions.append({u"leave"_s, qtTrId("signpost.home"), u"home"_s,
                             only ? ActionModel::Kind::Primary : ActionModel::Kind::Neutral});
    }
    if (outcomes.contains(u"go_on"_s)) {
        page.actions.append(
            {u"go_on"_s, qtTrId("signpost.go_on"), u"arrow-right"_s, ActionModel::Kind::Primary, true, true});
    } else if (outcomes.contains(u"retry"_s) && key == u"mismatch") {
        page.actions.append({u"retry"_s, qtTrId("problem.retry"), u"refresh"_s});
    }
}

using PageBuilder = void (*)(const PageInput&, PageModel&);

PageBuilder builderOf(const QString& kind) {
    static const QHash<QString, PageBuilder> builders = {
        {u"question"_s, question},
        {u"what_to_bring"_s, whatToBring},
        {u"sign_in"_s, signIn},
        {u"sign_in_choice"_s, signInChoice},
        {u"clerk_witness"_s, clerkWitness},
        {u"photo_release"_s, photoRelease},
        {u"face_check"_s, faceCheck},
        {u"whose_turn"_s, whoseTurn},
        {u"own_turn"_s, ownTurn},
        {u"authorise"_s, authorise},
        {u"signpost"_s, signpostOf},
        {u"place_card"_s, placeCard},
        {u"document_shots"_s, documentShots},
        {u"card_photo"_s, cardPhoto},
        {u"check_data"_s, checkData},
        {u"form"_s, form},
        {u"collection"_s, collection},
        {u"review"_s, review},
        {u"consent"_s, consent},
        {u"confirm"_s, confirmSubmit},
        {u"done"_s, done},
        {u"problem"_s, problem},
    };
    return builders.value(kind, nullptr);
}

} // namespace

QString signpostKeyOf(const PageInput& input) {
    const bool byOutcome = input.definition.id == u"not_eligible";
    const QString own =
        input.definition.title.isEmpty() ? input.definition.id : input.definition.title.section(u'.', 0, 0);
    return byOutcome ? input.answers.value(u"eligibility.outcome"_s).toLower() : own;
}

const char* passedNews(const PageInput& input) {
    const QString method = input.answers.value(u"sign_in.method"_s);
    if (input.definition.id == u"disclaimer") {
        return method == u"card-face" || method == u"sms-face" ? "passed.face" : nullptr;
    }
    const bool eligible = input.answers.value(u"eligibility.outcome"_s) == u"eligible";
    const bool cardComes = input.definition.id == u"place_card";
    const bool cardWasRead = input.definition.id == u"id_sides" && input.answers.pictures().isEmpty() &&
                             input.answers.value(u"sign_in_face.reached"_s) == u"yes";
    return eligible && (cardComes || cardWasRead) ? "passed.eligible" : nullptr;
}

PageModel forStep(const PageInput& input) {
    PageModel page;
    page.step = input.definition.id;
    page.inSession = true;
    page.rail = railOf(input);
    page.title = textOf(input.definition.title);
    page.sentence = textOf(input.definition.sentence);
    if (const PageBuilder build = builderOf(input.definition.page)) {
        build(input, page);
    } else {
        page.content = BusyContent{qtTrId("busy.sentence")};
    }
    if (const char* passed = passedNews(input)) {
        page.sentence = qtTrId("passed.before").arg(qtTrId(passed), page.sentence);
    }
    return page;
}

} // namespace kaban::pages
