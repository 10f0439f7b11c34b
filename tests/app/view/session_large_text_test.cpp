// Large text is offered once to whom the card calls 60 or older, and forced on nobody.
#include "app/view/large_text_offer.h"
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

/// On this kiosk it is offered; the sample person was born on 31 December 1949.
struct Kiosk : SessionBench {
    explicit Kiosk(bool offers = true, VoicePort* speech = nullptr)
        : SessionBench(u"zh"_s, sessionTestData(), sessionTestFacts(), nullptr, speech, 0, offers) {}

    void lay() {
        toPlaceCard();
        Q_EMIT cards.cardRead(card);
        show();
    }
    const std::optional<ConfirmModel>& question() const { return session->page().confirm; }
    bool offered() const { return question() && question()->doing.id == u"ask.large_text"; }
    /// The whole visit ends.
    void leave() {
        act(u"exit"_s);
        act(u"ask.leave"_s);
    }
};

/// Midnight in Beijing.
qint64 beginOf(const QDate& day) {
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, 8 * 3600).toMSecsSinceEpoch();
}

} // namespace

class SessionLargeTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void card_ofAnOlderPerson_bringsTheOffer() {
        Kiosk kiosk;
        kiosk.lay();
        QCOMPARE(kiosk.step(), u"id_sides"_s);
        QVERIFY(kiosk.offered());
        QCOMPARE(kiosk.question()->title, u"要用大字吗？"_s);
        QCOMPARE(kiosk.question()->safe.kind, kiosk.question()->doing.kind); // both as easy
        QVERIFY(!kiosk.session->display().elder);
    }

    void birthday_decidesByTheCalendarOfBeijing() {
        for (const auto& [day, due] :
             {std::pair(QDate(2009, 12, 31).addDays(-1), false), std::pair(QDate(2009, 12, 31), true)}) {
            FakeClock clock;
            clock.setWallMilliseconds(beginOf(day));
            Answers answers;
            answers.set(u"birth_date"_s, u"1949-12-31"_s, AnswerSource::Card);
            QCOMPARE(LargeTextOffer(clock, true).isDue(answers, false), due);
        }
    }

    void birthDate_notFromTheCard_isNoReason() {
        FakeClock clock;
        clock.setWallMilliseconds(beginOf(QDate(2026, 1, 1)));
        for (const AnswerSource source : {AnswerSource::Upstream, AnswerSource::Typed}) {
            Answers answers;
            answers.set(u"birth_date"_s, u"1949-12-31"_s, source);
            QVERIFY(!LargeTextOffer(clock, true).isDue(answers, false));
        }
        QVERIFY(!LargeTextOffer(clock, true).isDue(Answers(), false));
    }

    void offer_taken_switchesAndLosesNothing() {
        Kiosk kiosk;
        kiosk.lay();
        const int visit = kiosk.session->page().visit;
        kiosk.session->switchDisplay(DisplayFeature::HighContrast);
        kiosk.act(u"ask.large_text"_s);
        QVERIFY(!kiosk.question());
        QCOMPARE(kiosk.session->display(), (DisplaySettings{true, true, false}));
        QCOMPARE(kiosk.step(), u"id_sides"_s);
        QCOMPARE(kiosk.session->page().visit, visit);
    }

    void offer_declined_isNotMadeAgain() {
        Kiosk kiosk;
        kiosk.lay();
        kiosk.act(u"ask.stay"_s);
        QVERIFY(!kiosk.question());
        QVERIFY(!kiosk.session->display().elder);
        kiosk.act(u"back"_s); // to the reader, and the card is read once more
        QCOMPARE(kiosk.step(), u"place_card"_s);
        Q_EMIT kiosk.cards.cardRead(kiosk.card);
        kiosk.show();
        QCOMPARE(kiosk.step(), u"id_sides"_s);
        QVERIFY(!kiosk.question());
    }

    void offer_isMadeAnewToTheNextPerson() {
        REQUIRES("SEC-16");
        Kiosk kiosk;
        kiosk.lay();
        kiosk.act(u"ask.large_text"_s);
        kiosk.leave();
        QVERIFY(!kiosk.session->display().elder);
        kiosk.lay();
        QVERIFY(kiosk.offered());
    }

    void whoUsedTheSwitch_isNotAsked() {
        Kiosk kiosk;
        kiosk.session->switchDisplay(DisplayFeature::Elder);
        kiosk.lay();
        QVERIFY(!kiosk.question()); // has it
        kiosk.leave();
        kiosk.session->switchDisplay(DisplayFeature::Elder);
        kiosk.session->switchDisplay(DisplayFeature::Elder);
        kiosk.lay();
        QVERIFY(!kiosk.question()); // has tried it, and does not want it
    }

    void kioskThatDoesNotWantIt_neverAsks() {
        Kiosk kiosk(false);
        kiosk.lay();
        QCOMPARE(kiosk.step(), u"id_sides"_s);
        QVERIFY(!kiosk.question());
    }

    void offer_aloud_comesBeforeThePageItStandsOver() {
        REQUIRES("SCR-10");
        ScriptedVoice speech;
        Kiosk kiosk(true, &speech);
        kiosk.session->act(u"voice"_s);
        kiosk.lay();
        QVERIFY(speech.lastHeard().contains(u"要用大字吗？"_s));
        kiosk.act(u"ask.stay"_s);
        QVERIFY(!speech.lastHeard().contains(u"要用大字吗？"_s));
    }
};

QTEST_GUILESS_MAIN(SessionLargeTextTest)
#include "session_large_text_test.moc"
