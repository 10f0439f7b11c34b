// The session's voice: what is said of which page, what stops it, whom it is for, and that nothing of a person ever
// goes to the loudspeaker.
#include "form_walk.h"
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"
#include "voice_walk.h"

#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

/// Voice mode on, in the language of the bench.
struct Speaking : SessionBench {
    explicit Speaking(const QString& language = u"zh"_s) : SessionBench(language) { session->act(u"voice"_s); }
    const VoiceModel& shown() const { return session->page().voice; }
    bool heard(const QString& text) const { return voice.heardByAll().contains(text); }
    static void settle() { QCoreApplication::processEvents(); }
};

} // namespace

class SessionVoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void voice_pressedOnHome_isOnAndReadsHome() {
        REQUIRES("SCR-01");
        SessionBench bench;
        QVERIFY(bench.session->page().voice.possible);
        QVERIFY(!bench.session->page().voice.on);
        bench.session->act(u"voice"_s);
        QVERIFY(bench.session->page().voice.on);
        const QStringList heard = bench.voice.lastHeard();
        QCOMPARE(heard.first(), u"语音已打开。每一页都会读给您听。"_s);
        QVERIFY(heard.contains(textOf(u"home.headline"_s).simplified()));
        QVERIFY(heard.contains(textOf(u"home.counter.sentence"_s).simplified()));
        bench.session->act(u"voice"_s);
        QVERIFY(!bench.session->page().voice.on);
        QVERIFY(!bench.voice.speaking());
    }

    void voice_off_saysNothing() {
        SessionBench bench;
        bench.readCard();
        QVERIFY(bench.voice.said.isEmpty());
    }

    void voice_thatCannotSpeak_isOffAndSaysWhy_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("why");
        QTest::newRow("no program") << static_cast<int>(VoiceState::NoProgram) << u"本机暂时不能读出声"_s;
        QTest::newRow("no outlet") << static_cast<int>(VoiceState::NoOutlet) << u"本机没有接喇叭或耳机"_s;
        QTest::newRow("looking") << static_cast<int>(VoiceState::Looking) << u"语音还在准备"_s;
    }
    void voice_thatCannotSpeak_isOffAndSaysWhy() {
        QFETCH(int, state);
        QFETCH(QString, why);
        Speaking bench;
        bench.voice.said.clear();
        bench.voice.setState(static_cast<VoiceState>(state));
        QTRY_VERIFY(!bench.shown().possible);
        QVERIFY(!bench.shown().on);
        QCOMPARE(bench.shown().why, why);
        bench.session->act(u"voice"_s);
        bench.readCard();
        QVERIFY(bench.voice.said.isEmpty());
        QVERIFY(!bench.shown().listen);
    }

    void page_inVoiceMode_isReadAsItComes() {
        REQUIRES("SCR-10");
        Speaking bench;
        bench.toPlaceCard();
        const QStringList heard = bench.voice.lastHeard();
        QCOMPARE(heard.first(), bench.session->page().title.simplified());
        QVERIFY(heard.contains(textOf(u"place_card.waiting.title"_s)));
        QVERIFY(heard.contains(textOf(u"place_card.privacy"_s)));
    }

    void page_atItsEnd_saysWhatLeadsOn() {
        REQUIRES("SCR-10");
        Speaking bench;
        bench.readCard();
        QCOMPARE(bench.step(), u"check_data"_s);
        QCOMPARE(bench.voice.lastHeard().last(), u"按“都对，下一步”继续。"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.voice.lastHeard().last(), u"按“下一步”继续。"_s);
    }

    void eligibility_passed_isShownAndSaid() {
        REQUIRES("ELG-07");
        Speaking bench;
        bench.toPlaceCard();
        QVERIFY(bench.session->page().sentence.startsWith(u"您可以申领。"_s));
        QVERIFY(bench.heard(u"您可以申领。"_s));
        bench.act(u"back"_s);
        QVERIFY(!bench.session->page().sentence.contains(u"您可以申领"_s));
    }

    void pictureTaken_saysTheButtonThatLeadsOn() {
        REQUIRES("SCR-10");
        Speaking bench;
        bench.toPlaceCard();
        Q_EMIT bench.cards.cardRead(bench.card);
        bench.show();
        QCOMPARE(bench.voice.lastHeard().last(), u"按“拍照”继续。"_s);
        bench.act(u"capture"_s);
        QCOMPARE(bench.voice.lastHeard().last(), u"按“清楚，拍另一面”继续。"_s);
    }

    void pageChange_endsWhatIsSaidOfTheOldOne() {
        Speaking bench;
        bench.toPlaceCard();
        const quint64 before = bench.voice.script;
        QVERIFY(before != 0);
        QSignalSpy said(&bench.voice, &VoicePort::said);
        bench.act(u"back"_s);
        QVERIFY(!said.isEmpty());
        QCOMPARE(said.first()[0].toULongLong(), before);
        QVERIFY(!said.first()[1].toBool());
    }

    void cardReader_saysWhatItDoesInTheMiddleOfThePage() {
        Speaking bench;
        bench.toPlaceCard();
        Q_EMIT bench.cards.reading();
        QCOMPARE(bench.voice.lastHeard().first(), textOf(u"place_card.reading.title"_s));
    }

    void personalValues_inAWholeVisit_neverReachTheLoudspeaker_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("elder");
        QTest::addColumn<bool>("headset");
        for (const char* language : {"zh", "en"}) {
            for (const bool elder : {false, true}) {
                for (const bool headset : {false, true}) {
                    QTest::addRow("%s%s%s", language, elder ? " elder" : "", headset ? " headset" : "")
                        << QString::fromLatin1(language) << elder << headset;
                }
            }
        }
    }
    void personalValues_inAWholeVisit_neverReachTheLoudspeaker() {
        REQUIRES("SEC-29");
        QFETCH(QString, language);
        QFETCH(bool, elder);
        QFETCH(bool, headset);
        Speaking bench(language);
        bench.voice.headsetNow = headset;
        if (elder) {
            bench.session->switchDisplay(DisplayFeature::Elder);
        }
        walkEverywhere(bench, [&bench] { bench.voice.end(true); });
        const QStringList heard = bench.voice.heardByAll();
        QVERIFY2(heard.size() > 100, qPrintable(QString::number(heard.size()))); // else there was nothing to find
        QCOMPARE(valuesIn(heard, bench), QStringList());
        QVERIFY2(bench.voice.heardAlone().isEmpty(), "nobody has agreed to hear own data");
    }

    void headset_thereFromTheStart_isAskedAboutOnceBeforeTheFirstOwnData() {
        Speaking bench;
        bench.voice.headsetNow = true;
        bench.toDisclaimer();
        QVERIFY(!bench.session->page().confirm);
        bench.session->act(u"read_to_end"_s);
        bench.session->act(u"tick"_s);
        bench.act(u"agree"_s);
        QCOMPARE(bench.session->page().confirm->title, u"耳机插好了"_s);
        QCOMPARE(bench.voice.lastHeard().first(), u"耳机插好了"_s);
        bench.session->act(u"ask.stay"_s);
        bench.session->act(u"tick.required"_s);
        bench.act(u"start"_s);
        bench.answerEligibility(Eligibility::Eligible);
        bench.layCard();
        QCOMPARE(bench.step(), u"check_data"_s);
        QVERIFY(!bench.session->page().confirm);
        QVERIFY(bench.voice.heardAlone().isEmpty());
    }

    void headset_askedAndAgreed_saysMaskedValuesThere() {
        REQUIRES("SEC-29");
        Speaking bench;
        bench.readCard();
        QCOMPARE(bench.step(), u"check_data"_s);
        bench.voice.setHeadset(true);
        QTRY_VERIFY(bench.session->page().confirm);
        QVERIFY(bench.voice.heardAlone().isEmpty());
        bench.session->act(u"ask.hear_private"_s);
        const QStringList alone = bench.voice.heardAlone();
        QVERIFY(alone.contains(u"%1，尾号 0 0 2 X。"_s.arg(textOf(u"field.id_number"_s))));
        QVERIFY(alone.contains(u"%1，张。"_s.arg(textOf(u"field.name"_s))));
        for (const QString& text : alone) {
            QVERIFY2(!text.contains(bench.card.name.reveal()) && !text.contains(bench.card.address.reveal()),
                     qPrintable(text));
            QVERIFY2(!text.contains(u"1949"_s), qPrintable(text));
        }
    }

    void headset_pluggedInByAnother_needsConsentAnew() {
        REQUIRES("SEC-29");
        Speaking bench;
        bench.readCard();
        bench.voice.setHeadset(true);
        QTRY_VERIFY(bench.session->page().confirm);
        bench.session->act(u"ask.hear_private"_s);
        QVERIFY(!bench.voice.heardAlone().isEmpty());
        bench.voice.setHeadset(false);
        Speaking::settle();
        bench.voice.said.clear();
        bench.voice.setHeadset(true);
        QTRY_VERIFY(bench.session->page().confirm);
        bench.session->act(u"ask.stay"_s);
        bench.voice.end(true);
        bench.session->act(u"listen"_s);
        QVERIFY(!bench.voice.heardByAll().isEmpty());
        QVERIFY(bench.voice.heardAlone().isEmpty());
    }

    void fault_ofAField_isSpokenWithItsLabel() {
        REQUIRES("FLD-52");
        Speaking bench;
        bench.profile.occupationCode.clear();
        walkTo(bench, u"supplement"_s);
        bench.act(u"next"_s);
        const QString error = std::get<FormContent>(bench.session->page().content).blockedNote;
        QVERIFY(error.contains(textOf(u"field.occupation"_s)));
        QCOMPARE(bench.voice.lastHeard(), QStringList{error});
    }

    void sheet_opened_saysWhatToFillIn() {
        Speaking bench;
        walkTo(bench, u"supplement"_s);
        bench.session->act(u"open.landline"_s);
        QCOMPARE(bench.voice.lastHeard().first(), editorOf(bench).title);
    }

    void countdown_isSpokenAndStopsWithIt() {
        REQUIRES("LOG-22");
        Speaking bench;
        bench.readCard();
        bench.voice.end(true);
        Speaking::settle();
        bench.clock.advance(std::chrono::seconds(91));
        QTRY_VERIFY_WITH_TIMEOUT(bench.session->page().timeout, 20'000);
        QCOMPARE(bench.voice.lastHeard().first(), textOf(u"timeout.title"_s));
        bench.clock.advance(std::chrono::seconds(11));
        QTRY_COMPARE_WITH_TIMEOUT(bench.voice.lastHeard(), QStringList{u"还有 20 秒"_s}, 20'000);
        bench.session->act(u"ask.more_time"_s);
        QVERIFY(!bench.session->page().timeout);
        QVERIFY(!bench.voice.speaking());
    }

    void listening_keepsTheSessionAwake() {
        REQUIRES("GEN-13");
        Speaking bench;
        bench.toDisclaimer();
        QVERIFY(bench.voice.speaking());
        QSignalSpy ticked(bench.session.get(), &Session::stripChanged);
        for (int minute = 0; minute < 5; ++minute) {
            bench.clock.advance(std::chrono::seconds(60));
            ticked.clear();
            QVERIFY(ticked.wait(20'000));
        }
        QCOMPARE(bench.step(), u"disclaimer"_s);
        QVERIFY(!bench.session->page().timeout);
    }

    void legalText_heardToItsEnd_isReadToItsEnd() {
        REQUIRES("GEN-13");
        Speaking bench;
        bench.toDisclaimer();
        const auto text = [&bench] { return std::get<CommitmentContent>(bench.session->page().content); };
        QVERIFY(!text().readToEnd);
        const QStringList heard = bench.voice.lastHeard();
        for (const QString& paragraph : text().paragraphs) {
            QVERIFY2(heard.contains(paragraph.simplified()), qPrintable(paragraph));
        }
        bench.voice.end(true);
        QTRY_VERIFY(text().readToEnd);
        bench.session->act(u"tick"_s);
        QVERIFY(text().ticked);
    }

    void legalText_stopped_isNotReadToItsEnd() {
        REQUIRES("GEN-13");
        Speaking bench;
        bench.toDisclaimer();
        bench.session->act(u"listen"_s); // stops it
        QVERIFY(!bench.voice.speaking());
        Speaking::settle();
        QVERIFY(!std::get<CommitmentContent>(bench.session->page().content).readToEnd);
        bench.session->act(u"listen"_s);
        bench.voice.end(false); // a line could not be made
        Speaking::settle();
        QVERIFY(!std::get<CommitmentContent>(bench.session->page().content).readToEnd);
    }

    void listen_inLargeText_readsThePageAndStopsItWithoutVoiceMode() {
        REQUIRES("SCR-10");
        SessionBench bench;
        bench.session->switchDisplay(DisplayFeature::Elder);
        QVERIFY(!bench.session->page().voice.listen); // home has the assist bar's
        bench.toPlaceCard();
        QVERIFY(bench.voice.said.isEmpty());
        const auto shown = [&bench] { return bench.session->page().voice; };
        QCOMPARE(shown().listen->label, u"听"_s);
        QVERIFY(!shown().volume);
        bench.session->act(u"listen"_s);
        QVERIFY(shown().volume);
        QCOMPARE(bench.voice.lastHeard().first(), bench.session->page().title.simplified());
        QCOMPARE(shown().listen->label, u"停"_s);
        bench.session->act(u"listen"_s);
        QVERIFY(!bench.voice.speaking());
        QCOMPARE(shown().listen->label, u"听"_s);
        bench.session->act(u"listen"_s);
        bench.act(u"back"_s);
        QVERIFY(!bench.voice.speaking());
    }

    void listen_inStandardTextWithoutVoiceMode_isNotThere() {
        SessionBench bench;
        bench.toPlaceCard();
        QVERIFY(!bench.session->page().voice.listen);
    }

    void volume_goesRoundAndSaysWhatATapBrings() {
        Speaking bench;
        bench.toPlaceCard();
        QCOMPARE(bench.shown().volume->label, u"大声些"_s);
        bench.session->act(u"listen.volume"_s);
        QCOMPARE(bench.voice.volumeNow, VoiceVolume::Loud);
        QCOMPARE(bench.shown().volume->label, u"小声些"_s);
        bench.session->act(u"listen.volume"_s);
        QCOMPARE(bench.voice.volumeNow, VoiceVolume::Soft);
        bench.session->act(u"listen.volume"_s);
        QCOMPARE(bench.voice.volumeNow, VoiceVolume::Medium);
    }

    void nextPerson_findsTheKiosksOwnVoiceAndVolume() {
        REQUIRES("SEC-16");
        Speaking bench;
        bench.readCard();
        bench.session->act(u"listen.volume"_s);
        QCOMPARE(bench.voice.volumeNow, VoiceVolume::Loud);
        bench.session->act(u"exit"_s);
        bench.session->act(u"ask.leave"_s);
        QCOMPARE(bench.step(), u"home"_s);
        QVERIFY(!bench.shown().on);
        QCOMPARE(bench.voice.volumeNow, VoiceVolume::Medium);
        QVERIFY(!bench.voice.speaking());
    }

    void voice_onHomeLeftAlone_isOffAgain() {
        REQUIRES("LOG-22");
        Speaking bench;
        bench.clock.advance(std::chrono::seconds(121));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.shown().on, 20'000);
    }

    void language_switched_readsThePageInTheOther() {
        Speaking bench;
        bench.toPlaceCard();
        bench.session->switchLanguage();
        QCOMPARE(bench.voice.said.last().language, u"en"_s);
        QCOMPARE(bench.voice.lastHeard().first(), bench.session->page().title.simplified());
    }

    void serviceThatIsNotHere_isReadAndKeepsTheVoice() {
        Speaking bench;
        bench.session->act(u"start.minor"_s);
        QCOMPARE(bench.voice.lastHeard().first(), bench.session->page().title.simplified());
        bench.session->act(u"home"_s);
        QVERIFY(bench.shown().on);
    }

    void question_overThePage_isSpoken() {
        Speaking bench;
        bench.toPlaceCard();
        bench.session->act(u"exit"_s);
        QCOMPARE(bench.voice.lastHeard().first(), bench.session->page().confirm->title);
    }
};

QTEST_GUILESS_MAIN(SessionVoiceTest)
#include "session_voice_test.moc"
