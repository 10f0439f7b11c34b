#include "app/domain/beijing_time.h"
#include "app/steps/clerk_witness_step.h"
#include "app/view/clerk_parts.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace clerk_witness_page {

using Phase = ClerkStep::Phase;

QString reasonTitle(WitnessReturn reason) {
    switch (reason) {
    case WitnessReturn::OtherPerson:
        return qtTrId("witness.reason.other_person");
    case WitnessReturn::NoOriginal:
        return qtTrId("witness.reason.no_original");
    case WitnessReturn::Unclear:
        return qtTrId("witness.reason.unclear");
    case WitnessReturn::PersonLeft:
        break;
    }
    return qtTrId("witness.reason.person_left");
}

QString reasonSentence(WitnessReturn reason) {
    switch (reason) {
    case WitnessReturn::OtherPerson:
        return qtTrId("witness.reason.other_person.sentence");
    case WitnessReturn::NoOriginal:
        return qtTrId("witness.reason.no_original.sentence");
    case WitnessReturn::Unclear:
        return qtTrId("witness.reason.unclear.sentence");
    case WitnessReturn::PersonLeft:
        break;
    }
    return qtTrId("witness.reason.person_left.sentence");
}

QString reasonIcon(WitnessReturn reason) {
    switch (reason) {
    case WitnessReturn::OtherPerson:
        return u"person"_s;
    case WitnessReturn::NoOriginal:
        return u"document"_s;
    case WitnessReturn::Unclear:
        return u"question"_s;
    case WitnessReturn::PersonLeft:
        break;
    }
    return u"exit"_s;
}

void describeQuestion(const ClerkWitnessStep& step, ClerkContent& content) {
    const bool free = step.phase() != Phase::Checking;
    if (!step.returning()) {
        content.ticks = {
            {u"tick.person"_s, qtTrId("witness.person"), step.samePerson(), qtTrId("witness.person.sentence"), free},
            {u"tick.original"_s, qtTrId("witness.original"), step.original(), qtTrId("witness.original.sentence"),
             free}};
        return;
    }
    for (int i = 0; i < witnessReturnCount; ++i) {
        const auto reason = static_cast<WitnessReturn>(i);
        content.reasons.append({u"reason."_s + witnessReturnName(reason), reasonIcon(reason), reasonTitle(reason),
                                reasonSentence(reason), step.reason() == reason, free});
    }
}

/// As long as no clerk has begun, the page is still the applicant's to leave.
ActionModel otherAction(const ClerkWitnessStep& step) {
    if (step.returning()) {
        return {u"keep"_s, qtTrId("witness.keep"), u"arrow-left"_s, ActionModel::Kind::Neutral};
    }
    if (step.number().isEmpty()) {
        return backAction();
    }
    return {u"return"_s, qtTrId("witness.return"), u"cross"_s, ActionModel::Kind::Neutral,
            step.phase() != Phase::Checking};
}

} // namespace clerk_witness_page

void clerkWitness(const PageInput& input, PageModel& page) {
    const auto& step = static_cast<const ClerkWitnessStep&>(input.step);
    ClerkContent content = clerkContent(input, step);
    const bool after = step.reasonAskedFor() == u"face_not_matched";
    const QString asked = after ? qtTrId("witness.request.face_not_matched") : qtTrId("witness.request.chosen");
    content.requestSentence = asked.arg(beijingClockText(step.requestedAtMilliseconds()));
    clerk_witness_page::describeQuestion(step, content);
    content.note = qtTrId("witness.note");
    page.title = qtTrId("witness.title");
    page.sentence = qtTrId("witness.sentence");
    page.content = content;
    const ClerkWords words =
        step.returning()
            ? ClerkWords{qtTrId("witness.return.confirm"), qtTrId("witness.confirm.reason"), "witness.return.digits"}
            : ClerkWords{qtTrId("witness.confirm"), qtTrId("witness.confirm.ticks"), "witness.confirm.digits"};
    page.rail.clear(); // a clerk's page is no stage of the applicant's way
    page.actions = {clerk_witness_page::otherAction(step), clerkConfirmAction(step, words)};
}

} // namespace kaban::pages
