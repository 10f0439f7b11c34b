// From the review to the last page, and what stands over pages without being a step.
#include "tests/ui/session_walk.h"

namespace kaban::tests {
using namespace std::chrono_literals;

namespace end_scenarios {

void wholeWay(SessionWalk& walk) {
    walk.watch();
    walk.toTheEnd(ItemState::Accepted);
    walk.act(u"finish"_s);
    walk.at(u"home"_s);
}

/// 听 and the volume stand beside every title.
void wholeWaySpoken(SessionWalk& walk) {
    walk.watch();
    walk.act(u"voice"_s);
    walk.toTheEnd(ItemState::Accepted);
}

void headset(SessionWalk& walk) {
    walk.act(u"voice"_s);
    walk.toPlaceCard();
    walk.voice.headsetNow = true;
    walk.watch();
    walk.layCard();
    walk.act(u"ask.hear_private"_s);
    walk.at(u"check_data"_s);
}

void wholeWayLong(SessionWalk& walk) {
    longPerson(walk);
    wholeWay(walk);
}

/// The network goes away once somebody has signed in: the banner moves every page down.
void wholeWayOffline(SessionWalk& walk) {
    walk.setOnline(false);
    walk.watch();
    walk.toTheEnd(ItemState::Sealed);
    walk.setOnline(true);
}

void reviewOfPost(SessionWalk& walk) {
    walk.profile.landline = SecretText(u"0311-87654321-801"_s);
    walk.toCollection();
    walk.act(u"method.post"_s);
    walk.watch();
    walk.next(u"review"_s);
    walk.act(u"edit.supplement"_s);
    walk.next(u"review"_s);
    walk.next(u"commitment"_s);
    walk.actAll({u"read_to_end"_s, u"tick"_s, u"submit"_s});
    walk.act(u"review"_s); // not yet
    walk.at(u"commitment"_s);
}

/// The answer about eligibility is too old by now.
void eligibilityAgain(SessionWalk& walk) {
    walk.toConfirmation();
    walk.clock.advance(31min);
    walk.watch();
    walk.act(u"submit"_s);
    walk.at(u"eligibility_again"_s);
    walk.answerEligibility(Eligibility::InProgress);
    walk.at(u"not_eligible"_s);
}

void sealingFails(SessionWalk& walk) {
    walk.toSeal();
    for (const FailureEntry& entry : failureEntries()) {
        if (entry.number < 400 || entry.code == FailureCode::SavingUnsure) { // that one is no answer
            continue;
        }
        walk.watch();
        Q_EMIT walk.outbox.sealFailed(walk.outbox.asked.last().key.text(), entry.code);
        walk.at(u"submit_problem"_s);
        walk.act(u"retry"_s);
        walk.at(u"commitment"_s);
        walk.lookAway();
        walk.actAll({u"submit"_s, u"submit"_s});
        walk.at(u"seal"_s);
    }
}

void sealingUnsure(SessionWalk& walk) {
    walk.toSeal();
    walk.watch();
    walk.pass(61s);
    walk.at(u"submit_unsure"_s);
}

void everyStanding(SessionWalk& walk) {
    walk.toSeal();
    walk.watch();
    for (int state = 0; state <= static_cast<int>(ItemState::Withdrawn); ++state) {
        walk.say(static_cast<ItemState>(state));
        walk.at(u"done"_s);
    }
    walk.setOnline(false);
}

void receipt(SessionWalk& walk) {
    walk.toTheEnd(ItemState::Accepted);
    walk.watch();
    for (const bool printed : {true, false}) {
        walk.act(u"print"_s);
        Q_EMIT walk.printer.finished(printed);
    }
}

void noPrinter(SessionWalk& walk) {
    walk.printer.availableNow = false;
    walk.toCollection();
    walk.act(u"method.post"_s);
    walk.next(u"review"_s);
    walk.next(u"commitment"_s);
    walk.actAll({u"read_to_end"_s, u"tick"_s, u"submit"_s, u"submit"_s});
    walk.at(u"seal"_s);
    walk.watch();
    for (const ItemState state : {ItemState::Sealed, ItemState::Held, ItemState::Accepted, ItemState::Parked}) {
        walk.say(state);
        walk.at(u"done"_s);
    }
}

/// Texts do not change while a session runs, so no tap leads to the steps that ask anew: the way is bent to them.
SessionData askedAnew(const QString& step) {
    SessionData data = sessionTestData();
    for (ServiceDefinition& service : data.services) {
        for (StepDefinition& from : service.steps) {
            if (from.deed == u"confirm_submit") {
                from.outcomes[u"submit"_s] = {{{}, step}};
            }
        }
    }
    return data;
}

SessionData disclaimerAskedAnew() {
    return askedAnew(u"disclaimer_again"_s);
}

SessionData authorisationAskedAnew() {
    return askedAnew(u"authorise_again"_s);
}

void textChanged(SessionWalk& walk) {
    walk.toConfirmation();
    walk.watch();
    walk.act(u"submit"_s);
    walk.actAll({u"tick"_s, u"tick.required"_s}); // on the one page or the other
}

void timeRunsOut(SessionWalk& walk) {
    walk.readCard();
    walk.watch();
    walk.pass(91s);
    walk.pass(9s);
    walk.act(u"ask.more_time"_s);
    walk.lookAway();
    walk.next(u"supplement"_s);
    walk.act(u"open.district_code"_s);
    walk.watch();
    walk.pass(215s);
    walk.act(u"ask.leave"_s);
    walk.at(u"home"_s);
}

void leaving(SessionWalk& walk) {
    walk.readCard();
    walk.watch();
    walk.actAll({u"exit"_s, u"ask.stay"_s});
    walk.lookAway();
    walk.next(u"supplement"_s);
    walk.act(u"open.mobile"_s);
    walk.watch();
    walk.actAll({u"exit"_s, u"ask.leave"_s});
    walk.at(u"home"_s);
}

void staffCalled(SessionWalk& walk) {
    walk.watch();
    for (const bool inService : {false, true}) {
        walk.staff.since = walk.clock.wallMilliseconds();
        walk.session->callStaff();
        for (const StaffCallState state :
             {StaffCallState::Unanswered, StaffCallState::Acknowledged, StaffCallState::NoDesk}) {
            walk.staff.say(state);
        }
        if (inService) {
            walk.staff.say(StaffCallState::Unanswered);
            for (const bool printed : {false, true}) {
                walk.act(u"ask.print_slip"_s);
                Q_EMIT walk.printer.finished(printed);
            }
        }
        walk.act(u"ask.stay"_s);
        if (!inService) {
            walk.lookAway();
            walk.readCard();
            walk.next(u"supplement"_s);
            walk.act(u"open.occupation_code"_s);
            walk.watch();
        }
    }
}

void cardLeft(SessionWalk& walk) {
    walk.readCard();
    walk.cards.present = true;
    walk.watch();
    walk.actAll({u"exit"_s, u"ask.leave"_s});
    walk.at(u"home"_s);
    walk.cards.present = false;
    Q_EMIT walk.cards.cardRemoved();
}

} // namespace end_scenarios

QList<Scenario> endScenarios() {
    using namespace end_scenarios;
    return {{"whole way", wholeWay},
            {"whole way, spoken", wholeWaySpoken},
            {"headset", headset},
            {"whole way, long values", wholeWayLong},
            {"whole way, offline", wholeWayOffline},
            {"review of a card by post", reviewOfPost},
            {"eligibility again", eligibilityAgain},
            {"sealing fails", sealingFails},
            {"sealing unsure", sealingUnsure},
            {"every standing", everyStanding},
            {"receipt", receipt},
            {"no printer", noPrinter},
            {"disclaimer again", textChanged, disclaimerAskedAnew},
            {"authorisation again", textChanged, authorisationAskedAnew},
            {"time runs out", timeRunsOut},
            {"leaving", leaving},
            {"staff called", staffCalled},
            {"card left", cardLeft}};
}

} // namespace kaban::tests
