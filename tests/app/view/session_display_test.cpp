// Large text, contrast and the lowered page: theirs who ask for them, and gone with them.
#include "form_walk.h"
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class SessionDisplayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void feature_switched_actsAtOnceAndKeepsThePage() {
        SessionBench bench;
        bench.readCard();
        const int visit = bench.session->page().visit;
        QSignalSpy changed(bench.session.get(), &Session::displayChanged);
        bench.session->switchDisplay(DisplayFeature::Elder);
        bench.session->switchDisplay(DisplayFeature::HighContrast);
        bench.session->switchDisplay(DisplayFeature::Lowered);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(bench.session->display(), (DisplaySettings{true, true, true}));
        QCOMPARE(bench.step(), u"check_data"_s);
        QCOMPARE(bench.session->page().visit, visit);
        bench.session->switchDisplay(DisplayFeature::HighContrast);
        QCOMPARE(bench.session->display(), (DisplaySettings{true, false, true}));
    }

    void display_ofALeftSession_isNotTheNextPersons() {
        REQUIRES("SEC-16");
        SessionBench bench;
        bench.readCard();
        bench.session->switchDisplay(DisplayFeature::Elder);
        bench.session->switchDisplay(DisplayFeature::Lowered);
        QSignalSpy changed(bench.session.get(), &Session::displayChanged);
        bench.session->act(u"exit"_s);
        QCOMPARE(bench.session->display(), (DisplaySettings{true, false, true}));
        bench.session->act(u"ask.leave"_s);
        QCOMPARE(bench.session->display(), DisplaySettings());
        QCOMPARE(changed.size(), 1);
    }

    void display_chosenOnHome_staysForTheServiceThatIsBegun() {
        SessionBench bench;
        bench.session->switchDisplay(DisplayFeature::HighContrast);
        bench.readCard();
        QCOMPARE(bench.session->display(), (DisplaySettings{false, true, false}));
    }

    void display_onHomeLeftAlone_isTheKiosksAgain() {
        REQUIRES("LOG-22");
        SessionBench bench;
        bench.session->switchDisplay(DisplayFeature::HighContrast);
        bench.clock.advance(std::chrono::seconds(121));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session->display(), DisplaySettings(), 20'000);
    }

    void homeAgain_fromAServiceThatIsNotHere_isForTheSamePerson() {
        SessionBench bench;
        bench.session->switchLanguage();
        bench.session->switchDisplay(DisplayFeature::Elder);
        bench.session->act(u"start.minor"_s);
        bench.session->act(u"home"_s);
        QCOMPARE(bench.step(), u"home"_s);
        QCOMPARE(bench.session->language(), u"en"_s);
        QVERIFY(bench.session->display().elder);
    }

    void elder_hasTwiceTheTime() {
        REQUIRES("LOG-22");
        SessionBench bench;
        bench.readCard();
        bench.session->switchDisplay(DisplayFeature::Elder);
        QSignalSpy ticked(bench.session.get(), &Session::stripChanged);
        bench.clock.advance(std::chrono::seconds(205));
        QVERIFY(ticked.wait(30'000)); // the session has looked at the clock,
        QVERIFY(!bench.session->page().timeout);
        bench.clock.advance(std::chrono::seconds(10)); // 25 seconds are left of 240
        QTRY_VERIFY_WITH_TIMEOUT(bench.session->page().timeout, 30'000);
        bench.clock.advance(std::chrono::seconds(26));
        QTRY_COMPARE_WITH_TIMEOUT(bench.step(), u"home"_s, 30'000);
    }

    void elderHome_showsThreeServicesAndTheRestWhenAsked() {
        SessionBench bench;
        bench.session->switchDisplay(DisplayFeature::Elder);
        const auto tilesOf = [&] {
            QStringList ids;
            for (const TileModel& tile : std::get<HomeContent>(bench.session->page().content).tiles) {
                ids.append(tile.id);
            }
            return ids;
        };
        QCOMPARE(tilesOf(), QStringList({u"start.individual"_s, u"start.minor"_s, u"start.progress"_s}));
        QCOMPARE(std::get<HomeContent>(bench.session->page().content).tiles.first().title, u"给自己办卡"_s);
        bench.session->act(u"home.more"_s);
        QCOMPARE(tilesOf().size(), 7);
        QCOMPARE(std::get<HomeContent>(bench.session->page().content).tiles.first().title, u"本人申领"_s);
        bench.session->act(u"home.few"_s);
        QCOMPARE(tilesOf().size(), 3);
        bench.session->act(u"home.more"_s);
        bench.session->act(u"start.family"_s);
        bench.session->act(u"home"_s);
        QCOMPARE(tilesOf().size(), 3);
        bench.session->act(u"start.individual"_s);
        QCOMPARE(bench.step(), u"sign_in"_s);
    }

    void elderForm_asksOneQuestionAtATime() {
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        QVERIFY(sectionsOf(bench.session->page()).size() > 1);
        bench.session->switchDisplay(DisplayFeature::Elder);
        QCOMPARE(bench.session->page().title, u"您做什么工作？"_s);
        QCOMPARE(sectionsOf(bench.session->page()).size(), 1);
        QCOMPARE(sectionsOf(bench.session->page()).first().fields.size(), 1);
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"supplement"_s);
        QCOMPARE(bench.session->page().title, u"您平时住哪个区？"_s);
        bench.act(u"back"_s);
        QCOMPARE(bench.session->page().title, u"您做什么工作？"_s);
        bench.act(u"back"_s);
        QCOMPARE(bench.step(), u"check_data"_s);
    }

    void elderForm_shortList_isAnsweredByOneTap() {
        REQUIRES("FLD-10");
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        const auto content = [&]() -> const FormContent& {
            return std::get<FormContent>(bench.session->page().content);
        };
        QVERIFY(content().choices.isEmpty()); // standard: a field that opens
        bench.session->switchDisplay(DisplayFeature::Elder);
        bench.act(u"next"_s);
        QCOMPARE(bench.session->page().title, u"您平时住哪个区？"_s);
        QCOMPARE(content().choices.size(), 17);
        const auto chosen = [&] {
            QStringList ids;
            for (const ChoiceModel& choice : content().choices) {
                if (choice.chosen) {
                    ids.append(choice.id);
                }
            }
            return ids;
        };
        QCOMPARE(chosen(), QStringList{u"choose.district_code:110108"_s});
        bench.act(u"choose.district_code:110102"_s);
        QVERIFY(!bench.session->page().editor);
        QCOMPARE(chosen(), QStringList{u"choose.district_code:110102"_s});
        bench.act(u"choose.district_code:999999"_s); // nothing of the list
        QVERIFY(!bench.session->page().editor);
        QCOMPARE(chosen(), QStringList{u"choose.district_code:110102"_s});
        bench.act(u"next"_s);
        QVERIFY(content().choices.isEmpty()); // an address is typed
    }

    void elderForm_requiredQuestionLeftEmpty_staysAndSaysWhy() {
        REQUIRES("FLD-52");
        SessionBench bench;
        PersonProfile who = sampleProfile();
        who.occupationCode.clear();
        bench.readCard(who);
        bench.session->switchDisplay(DisplayFeature::Elder);
        bench.act(u"next"_s);
        QCOMPARE(bench.session->page().title, u"您做什么工作？"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.session->page().title, u"您做什么工作？"_s);
        QVERIFY(!std::get<FormContent>(bench.session->page().content).blockedNote.isEmpty());
    }

    void elderForm_helpAsked_callsAndKeepsTheQuestion() {
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        bench.session->switchDisplay(DisplayFeature::Elder);
        bench.act(u"next"_s);
        bench.act(u"ask_staff"_s);
        QCOMPARE(bench.staff.now, StaffCallState::Calling);
        QCOMPARE(bench.session->page().title, u"您平时住哪个区？"_s);
    }

    void standardText_again_hasTheUsualTimeAgain() {
        REQUIRES("LOG-22");
        SessionBench bench;
        bench.readCard();
        bench.session->switchDisplay(DisplayFeature::Elder);
        bench.session->switchDisplay(DisplayFeature::Elder);
        bench.clock.advance(std::chrono::seconds(121));
        QTRY_COMPARE_WITH_TIMEOUT(bench.step(), u"home"_s, 30'000);
    }
};

QTEST_GUILESS_MAIN(SessionDisplayTest)
#include "session_display_test.moc"
