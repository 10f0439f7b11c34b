// The screen of a kiosk at which nobody stands, and how it gives way to home.
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; ///< milliseconds, under load

struct Kiosk : SessionBench {
    explicit Kiosk(int attractSeconds = 60, const QString& language = u"zh"_s)
        : SessionBench(language, sessionTestData(), sessionTestFacts(), nullptr, nullptr, attractSeconds) {}

    /// Time passes, and the session has seen it.
    bool pass(int seconds) {
        QSignalSpy ticked(session.get(), &Session::stripChanged);
        clock.advance(std::chrono::seconds(seconds));
        return ticked.wait(patience);
    }
    AttractContent content() const { return std::get<AttractContent>(session->page().content); }
};

} // namespace

class SessionAttractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void home_leftAlone_asksInBothLanguagesToBeTouched() {
        REQUIRES("SCR-01");
        Kiosk kiosk;
        QCOMPARE(kiosk.step(), u"home"_s);
        QVERIFY(kiosk.pass(59));
        QCOMPARE(kiosk.step(), u"home"_s);
        QVERIFY(kiosk.pass(1));
        QCOMPARE(kiosk.step(), u"attract"_s);
        QCOMPARE(kiosk.content().first.touch, u"点一下屏幕开始"_s);
        QCOMPARE(kiosk.content().second.touch, u"Touch the screen to start"_s);
        QVERIFY(kiosk.session->page().actions.isEmpty());
        QVERIFY(!kiosk.session->page().inSession); // the assist bar is that of home
    }

    void kioskInEnglish_saysItsOwnLanguageFirst() {
        Kiosk kiosk(60, u"en"_s);
        QVERIFY(kiosk.pass(60));
        QCOMPARE(kiosk.content().first.touch, u"Touch the screen to start"_s);
        QCOMPARE(kiosk.content().second.touch, u"点一下屏幕开始"_s);
    }

    void kioskWithoutAttract_staysAtHome() {
        Kiosk kiosk(0);
        QVERIFY(kiosk.pass(3600));
        QCOMPARE(kiosk.step(), u"home"_s);
    }

    void touch_onlyWakesTheScreen() {
        REQUIRES("SCR-01");
        for (const QString& id : {u"attract.start"_s, u"start.individual"_s, u"home.more"_s, u"document.id_card"_s}) {
            Kiosk kiosk;
            QVERIFY(kiosk.pass(60));
            const int visit = kiosk.session->page().visit;
            kiosk.session->act(id); // whatever lay there before
            QCOMPARE(kiosk.step(), u"home"_s);
            QVERIFY(kiosk.session->page().visit != visit);
            QVERIFY(!kiosk.session->page().inSession);
            QVERIFY(kiosk.pass(59)); // counted anew
            QCOMPARE(kiosk.step(), u"home"_s);
        }
    }

    void assistBar_actsAtOnceAndBringsHome() {
        REQUIRES("SCR-01");
        Kiosk kiosk;
        QVERIFY(kiosk.pass(60));
        kiosk.session->switchLanguage();
        QCOMPARE(kiosk.step(), u"home"_s);
        QCOMPARE(kiosk.session->language(), u"en"_s);
        QVERIFY(kiosk.pass(60));
        QCOMPARE(kiosk.step(), u"attract"_s);
        QCOMPARE(kiosk.session->language(), u"zh"_s);
        kiosk.session->switchDisplay(DisplayFeature::Elder);
        QCOMPARE(kiosk.step(), u"home"_s);
        QVERIFY(kiosk.session->display().elder);
        QVERIFY(kiosk.pass(119)); // twice the time
        QCOMPARE(kiosk.step(), u"home"_s);
        QVERIFY(kiosk.pass(1));
        kiosk.session->act(u"voice"_s);
        QCOMPARE(kiosk.step(), u"home"_s);
        QVERIFY(kiosk.session->page().voice.on);
    }

    void attract_knowsNothingOfWhoWasThere() {
        REQUIRES("SEC-16");
        REQUIRES("LOG-22");
        Kiosk kiosk;
        kiosk.session->switchLanguage();
        kiosk.session->switchDisplay(DisplayFeature::HighContrast);
        kiosk.session->switchDisplay(DisplayFeature::Lowered);
        QVERIFY(kiosk.pass(60));
        QCOMPARE(kiosk.step(), u"attract"_s);
        QCOMPARE(kiosk.session->language(), u"zh"_s);
        QCOMPARE(kiosk.session->display(), DisplaySettings());
    }

    void call_thatRings_keepsHome() {
        Kiosk kiosk;
        kiosk.session->callStaff();
        kiosk.session->act(u"ask.stay"_s);
        QCOMPARE(kiosk.staff.state(), StaffCallState::Calling);
        QVERIFY(kiosk.pass(300));
        QCOMPARE(kiosk.step(), u"home"_s);
    }

    void staffCalled_onTheAttractScreen_bringsHomeAndShowsTheCall() {
        Kiosk kiosk;
        QVERIFY(kiosk.pass(60));
        kiosk.session->callStaff();
        QCOMPARE(kiosk.step(), u"home"_s);
        QVERIFY(kiosk.session->page().confirm);
    }

    void service_leftAlone_endsByItsOwnTime() {
        Kiosk kiosk;
        kiosk.act(u"start.individual"_s);
        QVERIFY(kiosk.pass(61));
        QCOMPARE(kiosk.step(), u"sign_in"_s);
    }
};

QTEST_GUILESS_MAIN(SessionAttractTest)
#include "session_attract_test.moc"
