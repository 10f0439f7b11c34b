// Signing in by ID card before a clerk: when it is offered, in which order, and where it leads.
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SessionCardSignInTest : public QObject {
    Q_OBJECT

    struct Bench : SessionBench {
        Bench() {
            clerks.anyNow = true;
            act(u"start.individual"_s);
        }
        void placeCard() {
            act(u"card"_s);
            Q_EMIT cards.cardRead(card);
            show();
            if (step() == u"witness_turn") {
                act(u"next"_s);
            }
        }
        void witness(const ClerkAnswer& answer = {ClerkAnswer::Outcome::Right, 0, 0}) {
            for (const QString& id :
                 {u"tick.person"_s, u"tick.original"_s, u"key.0"_s, u"key.7"_s, u"key.2"_s, u"key.1"_s, u"next"_s}) {
                act(id);
            }
            for (const QChar digit : u"273846"_s) {
                act(u"key."_s + digit);
            }
            act(u"confirm"_s);
            clerks.say(answer);
            show();
            if (step() == u"witness_turn_back") {
                ownTurn = session->page();
                act(u"next"_s);
            }
        }
        std::optional<PageModel> ownTurn; ///< what stood between the clerk and the applicant
        void agree() {
            for (const QString& id : {u"read_to_end"_s, u"tick"_s, u"agree"_s, u"tick.required"_s, u"start"_s}) {
                act(id);
            }
            show();
        }
    };

private Q_SLOTS:
    void start_noClerkOnThisKiosk_isThePhoneOnly() {
        REQUIRES("LOG-20"); // a way that is not there is not shown
        SessionBench bench;
        bench.act(u"start.individual"_s);
        QCOMPARE(bench.step(), u"sign_in"_s);
        bench.act(u"back"_s);
        QCOMPARE(bench.step(), u"home"_s);
    }

    void start_withClerks_offersCardThenPhoneThenCounter() {
        REQUIRES("LOG-20");
        Bench bench;
        QCOMPARE(bench.step(), u"sign_in_choice"_s);
        const auto& content = std::get<SignInChoiceContent>(bench.session->page().content);
        QCOMPARE(content.card->id, u"card"_s);
        QVERIFY(content.card->hero);
        QCOMPARE(content.phone.id, u"phone"_s);
        QCOMPARE(content.counter.id, u"counter"_s);
        bench.act(u"phone"_s);
        QCOMPARE(bench.step(), u"sign_in"_s);
        bench.act(u"other"_s);
        QCOMPARE(bench.step(), u"sign_in_choice"_s);
        bench.act(u"counter"_s);
        QCOMPARE(bench.step(), u"sign_in_other"_s);
        bench.act(u"back"_s);
        QCOMPARE(bench.step(), u"sign_in_choice"_s);
        bench.act(u"back"_s);
        QCOMPARE(bench.step(), u"home"_s);
    }

    void card_confirmedByAClerk_isReadOnceAndGoesOnWithoutTheAuthority() {
        REQUIRES("LOG-20");
        REQUIRES("LOG-25");
        Bench bench;
        bench.placeCard();
        QCOMPARE(bench.step(), u"clerk_witness"_s);
        bench.witness();
        QVERIFY(bench.ownTurn); // mockup 41: before each change of person
        using State = WhoseTurnContent::Turn::State;
        const auto turns = std::get<WhoseTurnContent>(bench.ownTurn->content).turns;
        QCOMPARE((QList<State>{turns[0].state, turns[1].state, turns[2].state}),
                 (QList<State>{State::Done, State::Done, State::Now}));
        QCOMPARE(bench.ownTurn->actions.size(), 1); // nothing leads back to the clerk's part
        QCOMPARE(bench.step(), u"disclaimer"_s);
        bench.agree();
        QCOMPARE(bench.step(), u"id_sides"_s);
        QCOMPARE(bench.authority.count(u"eligibility"_s), 0); // nobody is signed in there
        bench.act(u"back"_s);
        QCOMPARE(bench.step(), u"authorise"_s);
        bench.act(u"start"_s);
        bench.show();
        bench.photographSides();
        QCOMPARE(bench.step(), u"check_data"_s);
        QCOMPARE(valueOf(bench.session->page(), u"name"_s), u"张**"_s);
    }

    void card_sentBackOrLeftAlone_isNobodyAgain() {
        REQUIRES("SEC-79");
        REQUIRES("SEC-71");
        Bench bench;
        bench.placeCard();
        bench.clock.advance(60s);
        QTRY_COMPARE(bench.step(), u"sign_in_choice"_s); // the session looks at the clock four times a second
        bench.show();
        bench.card.name = SecretText(u"李测试"_s);
        bench.placeCard(); // another card is no card of another person
        QCOMPARE(bench.step(), u"clerk_witness"_s);
    }

    void session_next_knowsNothingOfTheWitness() {
        REQUIRES("SEC-18");
        Bench bench;
        bench.placeCard();
        bench.witness();
        bench.act(u"refuse"_s);
        QCOMPARE(bench.step(), u"home"_s);
        QVERIFY(bench.clerks.looks >= 2);
        bench.clerks.anyNow = false;
        bench.act(u"start.individual"_s);
        QCOMPARE(bench.step(), u"sign_in"_s);
    }
};

QTEST_GUILESS_MAIN(SessionCardSignInTest)
#include "session_card_sign_in_test.moc"
