// From home to the check page: every state that a page of these can show.
#include "tests/ui/session_walk.h"

namespace kaban::tests {
using namespace std::chrono_literals;

namespace identity_scenarios {

const SignInCode code{u"https://sign-in.example/device?user_code=WDJB-MJHT"_s, 60'000};

void home(SessionWalk& walk) {
    walk.watch();
    walk.act(u"document.id_card"_s); // asked in English only
    walk.setOnline(false);
    walk.setOnline(true);
    for (const FailureCode refusal : {FailureCode::StoreFull, FailureCode::QueueLimitReached}) {
        walk.outbox.refused = refusal;
        walk.setOnline(true);
    }
}

/// The sample person is older than 60.
void largeTextOffered(SessionWalk& walk) {
    walk.toPlaceCard();
    walk.watch();
    Q_EMIT walk.cards.cardRead(walk.card);
    walk.at(u"id_sides"_s);
    walk.act(u"ask.stay"_s);
    walk.at(u"id_sides"_s);
}

/// Home left alone, and touched again.
void attract(SessionWalk& walk) {
    walk.watch();
    walk.pass(61s);
    walk.at(u"attract"_s);
    walk.act(u"attract.start"_s);
    walk.at(u"home"_s);
}

/// Every answer and every list, and what is printed of them.
void whatToBring(SessionWalk& walk) {
    const QList<QStringList> ways = {{u"myself"_s, u"id_card"_s},
                                     {u"myself"_s, u"other"_s},
                                     {u"myself"_s, u"residence_permit"_s},
                                     {u"child"_s, u"under_7"_s, u"id_card"_s},
                                     {u"child"_s, u"from_7"_s, u"booklet"_s, u"no"_s},
                                     {u"child"_s, u"under_7"_s, u"booklet"_s, u"yes"_s}};
    walk.watch();
    walk.act(u"document.id_card"_s); // asked in English only
    walk.act(u"start.what_to_bring"_s);
    for (const QStringList& way : ways) {
        walk.at(u"whom"_s);
        walk.actAll(way);
        walk.act(u"print_slip"_s);
        Q_EMIT walk.printer.finished(true);
        walk.act(u"again"_s);
    }
    walk.act(u"back"_s);
    walk.at(u"home"_s);
    walk.act(u"document.foreign_permanent"_s);
    walk.at(u"to_counter"_s);
    walk.act(u"leave"_s);
    walk.at(u"home"_s);
}

void servicesOff(SessionWalk& walk) {
    walk.act(u"document.id_card"_s);
    const auto tiles = std::get<HomeContent>(walk.session->page().content).tiles;
    walk.watch();
    for (const TileModel& tile : tiles) {
        if (tile.off) {
            walk.act(tile.id);
            walk.at(u"service_off"_s);
            walk.act(u"home"_s);
        }
    }
}

void signIn(SessionWalk& walk) {
    walk.watch();
    walk.act(u"start.individual"_s);
    Q_EMIT walk.signIn.codeReady(code);
    walk.actAll({u"app.alipay"_s, u"app.baidu"_s, u"app.wechat"_s});
    walk.pass(18s);
    walk.pass(43s); // over
    walk.act(u"renew"_s);
    Q_EMIT walk.signIn.codeReady(code);
    Q_EMIT walk.signIn.scanned();
    Q_EMIT walk.signIn.signedIn(); // the profile is on its way
    walk.at(u"sign_in"_s);
}

void signInElsewhere(SessionWalk& walk) {
    walk.act(u"start.individual"_s);
    walk.watch();
    walk.act(u"other"_s);
    walk.at(u"sign_in_other"_s);
    walk.act(u"back"_s);
    walk.at(u"sign_in"_s);
}

void signInFails(SessionWalk& walk) {
    walk.act(u"start.individual"_s);
    walk.watch();
    for (const SignInFailure why : {SignInFailure::Denied, SignInFailure::Unavailable}) {
        Q_EMIT walk.signIn.failed(why);
        walk.at(u"sign_in_problem"_s);
        walk.act(u"retry"_s);
        walk.at(u"sign_in"_s);
    }
    Q_EMIT walk.signIn.signedIn();
    Q_EMIT walk.authority.failed(walk.authority.last(u"profile"_s).ticket, AuthorityFailure::Unavailable);
    walk.at(u"sign_in_problem"_s);
}

/// Without a network from the first page on, up to the card.
void offlineWay(SessionWalk& walk) {
    walk.setOnline(false);
    walk.act(u"start.individual"_s);
    walk.watch();
    Q_EMIT walk.signIn.failed(SignInFailure::Offline);
    walk.act(u"offline"_s);
    walk.at(u"disclaimer"_s);
    walk.actAll({u"read_to_end"_s, u"tick"_s, u"agree"_s});
    walk.at(u"authorise"_s); // nobody is known yet
    walk.actAll({u"tick.required"_s, u"start"_s});
    walk.at(u"eligibility_unavailable"_s);
    walk.act(u"go_on"_s);
    walk.at(u"place_card"_s);
    walk.layCard();
    walk.at(u"check_data"_s);
    walk.next(u"supplement"_s);
    walk.next(u"supplement"_s); // everything is missing
    walk.openEveryField();
}

void consents(SessionWalk& walk) {
    walk.toDisclaimer();
    walk.watch();
    walk.actAll({u"read_to_end"_s, u"tick"_s, u"tick"_s, u"tick"_s, u"agree"_s});
    walk.at(u"authorise"_s);
    walk.actAll({u"tick.optional"_s, u"tick.required"_s, u"refuse"_s});
    walk.at(u"refused"_s);
    walk.actAll({u"back"_s, u"back"_s});
    walk.at(u"disclaimer"_s);
}

void notEligible(SessionWalk& walk) {
    for (int outcome = static_cast<int>(Eligibility::HasCard); outcome < static_cast<int>(Eligibility::Unavailable);
         ++outcome) {
        walk.lookAway();
        walk.toEligibility();
        walk.watch();
        walk.answerEligibility(static_cast<Eligibility>(outcome));
        walk.at(u"not_eligible"_s);
        walk.act(u"leave"_s);
        walk.at(u"home"_s);
    }
}

void eligibilityUnknown(SessionWalk& walk) {
    walk.toEligibility();
    walk.watch();
    Q_EMIT walk.authority.failed(walk.authority.last(u"eligibility"_s).ticket, AuthorityFailure::Unavailable);
    walk.at(u"eligibility_unavailable"_s);
    walk.act(u"retry"_s);
    walk.pass(11s);
    walk.at(u"eligibility_unavailable"_s);
    walk.act(u"go_on"_s);
    walk.at(u"place_card"_s);
}

void placeCard(SessionWalk& walk) {
    walk.toPlaceCard();
    walk.watch();
    walk.pass(8s);
    Q_EMIT walk.cards.availableChanged(false);
    Q_EMIT walk.cards.availableChanged(true);
    Q_EMIT walk.cards.reading();
    Q_EMIT walk.cards.failed(FailureCode::CardUnreadable, u"SW 9F 3F"_s);
    walk.pass(53s);
    walk.at(u"card_problem"_s); // nobody has laid a card
    walk.act(u"retry"_s);
    Q_EMIT walk.cards.availableChanged(false);
    walk.pass(61s);
    walk.at(u"card_problem"_s); // the reader is away
}

void cardProblems(SessionWalk& walk) {
    walk.toPlaceCard();
    walk.watch();
    for (const FailureEntry& entry : failureEntries()) {
        if (entry.number >= 200 && entry.number < 400) { // of the reader and of what the card says
            walk.failCard(entry.code, u"SW 9F 3F"_s);
            walk.at(u"card_problem"_s);
            if (entry.again) {
                walk.act(u"retry"_s);
            } else {
                walk.act(u"leave"_s);
                walk.lookAway();
                walk.toPlaceCard();
                walk.watch();
            }
            walk.at(u"place_card"_s);
        }
    }
}

/// The slip for the counter: printing, not printed, printed; and where nothing prints.
void counterSlip(SessionWalk& walk) {
    walk.toPlaceCard();
    walk.watch();
    walk.failCard(FailureCode::CardUnreadable, u"SW 9F 3F"_s);
    walk.act(u"print_slip"_s);
    Q_EMIT walk.printer.finished(false);
    walk.act(u"print_slip"_s);
    Q_EMIT walk.printer.finished(true);
    walk.printer.availableNow = false;
    walk.act(u"retry"_s);
    walk.failCard(FailureCode::CardExpired, {});
    walk.at(u"card_problem"_s);
}

void noCard(SessionWalk& walk) {
    walk.toPlaceCard();
    walk.watch();
    for (const QString& way : {u"no_card"_s, u"other_document"_s}) {
        walk.act(way);
        walk.at(way);
        walk.act(u"print_slip"_s);
        Q_EMIT walk.printer.finished(true);
        walk.act(u"back"_s);
        walk.at(u"place_card"_s);
    }
}

/// A period that does not fit the age, and one that ends soon.
void strangeCards(SessionWalk& walk) {
    for (const QDate end : {QDate(2030, 1, 1), QDate(2026, 12, 1)}) {
        walk.lookAway();
        walk.card.validFrom = end.addYears(-20);
        walk.card.validUntil = {false, end};
        walk.toPlaceCard();
        walk.watch();
        walk.layCard();
        walk.at(u"check_data"_s);
        walk.act(u"exit"_s);
        walk.act(u"ask.leave"_s);
    }
}

void checkPage(SessionWalk& walk) {
    walk.readCard();
    walk.watch();
    walk.act(u"reveal.0"_s);
    walk.pass(2s);
    walk.act(u"reveal.1"_s);
    walk.pass(6s);
    walk.act(u"wrong"_s);
    walk.at(u"info_wrong"_s);
    walk.act(u"back"_s);
    walk.at(u"check_data"_s);
}

void checkPageLong(SessionWalk& walk) {
    longPerson(walk);
    checkPage(walk);
}

/// Another name on the card than in the sign-in; the number is the same.
void cardDiffers(SessionWalk& walk) {
    walk.card.name = SecretText(u"章测试"_s);
    walk.toPlaceCard();
    walk.watch();
    walk.layCard();
    walk.at(u"card_differs"_s);
    walk.act(u"back"_s);
    walk.at(u"place_card"_s);
}

} // namespace identity_scenarios

QList<Scenario> identityScenarios() {
    using namespace identity_scenarios;
    return {{"home", home},
            {"attract", attract},
            {"large text offered", largeTextOffered, &sessionTestData, false, true},
            {"what to bring", whatToBring},
            {"services off", servicesOff},
            {"sign in", signIn},
            {"sign in elsewhere", signInElsewhere},
            {"sign in fails", signInFails},
            {"offline way", offlineWay},
            {"consents", consents},
            {"not eligible", notEligible},
            {"eligibility unknown", eligibilityUnknown},
            {"place card", placeCard},
            {"card problems", cardProblems},
            {"counter slip", counterSlip},
            {"no card", noCard},
            {"strange cards", strangeCards},
            {"check page", checkPage},
            {"check page, long values", checkPageLong},
            {"card differs", cardDiffers}};
}

} // namespace kaban::tests
