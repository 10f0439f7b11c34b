#include "app/domain/beijing_time.h"
#include "app/steps/clerk_witness_step.h"
#include "app/view/pages.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace clerk_witness_page {

using Phase = ClerkWitnessStep::Phase;
using Trouble = ClerkWitnessStep::Trouble;

constexpr int pinDigits = 6;

qint64 seconds(qint64 milliseconds) {
    return (milliseconds + 999) / 1000;
}

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

QString errorOf(const ClerkWitnessStep& step) {
    switch (step.trouble()) {
    case Trouble::None:
        break;
    case Trouble::Wrong:
        return step.triesLeft() > 0 ? qtTrId("witness.wrong.left").arg(step.triesLeft()) : qtTrId("witness.wrong");
    case Trouble::Locked:
        return step.lockLeftMilliseconds() > 0 ? qtTrId("witness.locked").arg(seconds(step.lockLeftMilliseconds()))
                                               : qtTrId("witness.unlocked");
    case Trouble::Unavailable:
        return qtTrId("witness.unavailable");
    }
    return {};
}

void describeQuestion(const ClerkWitnessStep& step, ClerkWitnessContent& content) {
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

void describePad(const ClerkWitnessStep& step, ClerkWitnessContent& content) {
    if (step.phase() == Phase::Number) {
        content.padTitle = qtTrId("witness.number");
        content.padSentence = qtTrId("witness.number.sentence");
        content.typed = step.number();
        content.typedName = qtTrId("witness.number.typed").arg(step.number());
        return;
    }
    const bool working = step.phase() == Phase::Checking;
    content.padEnabled = !working && step.lockLeftMilliseconds() == 0;
    if (!working) {
        content.change = ActionModel{u"change"_s, qtTrId("witness.change"), u"edit"_s, ActionModel::Kind::Secondary};
    }
    if (step.phase() == Phase::Code) {
        content.asked = ClerkWitnessContent::Asked::Code;
        content.padTitle = qtTrId("witness.code");
        content.padSentence = qtTrId("witness.code.sentence");
        content.typed = step.code();
        content.typedName = qtTrId("witness.code.typed").arg(step.code());
        return;
    }
    content.asked = ClerkWitnessContent::Asked::Pin;
    content.padTitle = qtTrId("witness.pin");
    content.padSentence = qtTrId("witness.clerk").arg(step.number());
    content.dots = step.phase() == Phase::Checking ? pinDigits : step.pinDigits();
    content.dotsOf = pinDigits;
    content.typedName = qtTrId("witness.pin.typed").arg(content.dots).arg(pinDigits);
}

/// What is still missing, in the button itself.
ActionModel confirmAction(const ClerkWitnessStep& step) {
    ActionModel confirm{u"confirm"_s, step.returning() ? qtTrId("witness.return.confirm") : qtTrId("witness.confirm"),
                        u"check"_s};
    if (step.ready()) {
        return confirm;
    }
    confirm.enabled = false;
    const bool answered = step.returning() ? step.reason().has_value() : step.samePerson() && step.original();
    if (step.phase() == Phase::Checking) {
        confirm.icon = u"sync"_s;
        confirm.label = qtTrId("witness.checking");
    } else if (step.lockLeftMilliseconds() > 0) {
        confirm.label = qtTrId("witness.confirm.locked");
    } else if (!answered) {
        confirm.label = step.returning() ? qtTrId("witness.confirm.reason") : qtTrId("witness.confirm.ticks");
    } else {
        const qsizetype there = step.phase() == Phase::Code ? step.code().size() : step.pinDigits();
        const int missing = pinDigits - static_cast<int>(there);
        confirm.label = step.returning() ? qtTrId("witness.return.digits").arg(missing)
                                         : qtTrId("witness.confirm.digits").arg(missing);
    }
    return confirm;
}

ActionModel nextAction(const ClerkWitnessStep& step) {
    ActionModel next{u"next"_s, qtTrId("witness.next"), u"arrow-right"_s, ActionModel::Kind::Primary, true, true};
    if (!step.numberComplete()) {
        next.enabled = false;
        next.icon.clear();
        next.label = qtTrId("witness.next.blocked");
    }
    return next;
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
    ClerkWitnessContent content;
    content.requestTitle = qtTrId("witness.request").arg(input.parts.kioskNumber, textOf(input.service.title));
    const bool after = step.reasonAskedFor() == u"face_not_matched";
    const QString asked = after ? qtTrId("witness.request.face_not_matched") : qtTrId("witness.request.chosen");
    content.requestSentence = asked.arg(beijingClockText(step.requestedAtMilliseconds()));
    content.stripTitle = qtTrId("witness.strip");
    const QString kiosk = qtTrId("kiosk.number").arg(input.parts.kioskNumber);
    content.stripPlace = step.phase() == ClerkWitnessStep::Phase::Number
                             ? kiosk
                             : u"%1  %2"_s.arg(qtTrId("witness.clerk").arg(step.number()), kiosk);
    content.lockLine = qtTrId("witness.lock").arg(clerk_witness_page::seconds(step.untilPageLocks()));
    clerk_witness_page::describeQuestion(step, content);
    clerk_witness_page::describePad(step, content);
    content.error = clerk_witness_page::errorOf(step);
    content.note = qtTrId("witness.note");
    page.title = qtTrId("witness.title");
    page.sentence = qtTrId("witness.sentence");
    page.content = content;
    page.rail.clear(); // a clerk's page is no stage of the applicant's way
    page.actions = {clerk_witness_page::otherAction(step), step.phase() == ClerkWitnessStep::Phase::Number
                                                               ? clerk_witness_page::nextAction(step)
                                                               : clerk_witness_page::confirmAction(step)};
}

} // namespace kaban::pages
