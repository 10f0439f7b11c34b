// The order of what is said, its outlets, and a program or a sound card that fails.
#include "app/devices/speech_core.h"
#include "app/view/translations.h"
#include "tests/support/requires.h"
#include "wav_bytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using drivers::AudioOutlet;
using drivers::SoundOutcome;
using Kind = SpeechAction::Kind;

namespace {

const drivers::PcmSound aSecond{QByteArray(44'100, '\1'), 22'050, 1};

SpokenText first() {
    return spoken("home.headline");
}

SpokenText second() {
    return spoken("home.sentence");
}

PrivateSpokenText own() {
    return {spoken("field.mobile"), u"134****2456"_s};
}

/// The core, with a program that makes a second of sound of everything unless the test answers itself.
struct Core {
    explicit Core(VoiceRecordings recordings = {}) : core(std::move(recordings)) {}

    void take(const SpeechActions& actions) {
        for (const SpeechAction& action : actions) {
            log.append(action);
        }
    }
    void begin(bool loudspeaker, bool headset) {
        take(core.begin(now));
        take(core.outletsChanged(loudspeaker, headset, now));
        make();
        make(); // both voices
        log.clear();
    }
    void make(bool well = true) { take(core.made(log.last().job, well ? std::optional(aSecond) : std::nullopt, now)); }
    void play(SoundOutcome outcome = SoundOutcome::Played) { take(core.played(log.last().job, outcome, now)); }
    void say(const QList<SpokenLine>& lines) { take(core.say(++script, {u"zh"_s, lines}, now)); }
    Kind last() const { return log.last().kind; }
    QList<AudioOutlet> outlets() const {
        QList<AudioOutlet> used;
        for (const SpeechAction& action : log) {
            if (action.kind == Kind::Play) {
                used.append(action.outlet);
            }
        }
        return used;
    }

    SpeechCore core;
    SpeechActions log;
    qint64 now = 1'000;
    quint64 script = 0;
};

} // namespace

class SpeechCoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(translations_.load(u":/translations"_s));
        translations_.use(u"zh"_s);
    }

    void start_programAndOutletThere_isReadyAfterBothVoicesSpoke() {
        Core core;
        core.take(core.core.begin(core.now));
        QCOMPARE(core.core.state(), VoiceState::Looking);
        QCOMPARE(core.log.last().language, u"zh"_s);
        core.take(core.core.outletsChanged(true, false, core.now));
        core.make();
        QCOMPARE(core.log.last().language, u"en"_s);
        QCOMPARE(core.core.state(), VoiceState::Looking);
        core.make();
        QCOMPARE(core.core.state(), VoiceState::Ready);
        QVERIFY(!core.core.nextWake());
    }

    void start_withoutAnOutlet_saysSoAndIsReadyWhenOneComes() {
        Core core;
        core.begin(false, false);
        QCOMPARE(core.core.state(), VoiceState::NoOutlet);
        core.say({first()});
        QCOMPARE(core.last(), Kind::Said);
        QVERIFY(!core.log.last().whole);
        core.take(core.core.outletsChanged(true, false, core.now));
        QCOMPARE(core.core.state(), VoiceState::Ready);
    }

    void program_missing_isProbedAgainLessAndLessOften() {
        Core core;
        core.take(core.core.outletsChanged(true, false, core.now));
        core.take(core.core.begin(core.now));
        QList<qint64> pauses;
        for (int i = 0; i < 8; ++i) {
            core.make(false);
            QCOMPARE(core.core.state(), VoiceState::NoProgram);
            pauses.append(*core.core.nextWake() - core.now);
            core.now = *core.core.nextWake();
            core.take(core.core.wake(core.now));
            QCOMPARE(core.last(), Kind::Make);
        }
        QCOMPARE(pauses, QList<qint64>({1'000, 2'000, 4'000, 8'000, 16'000, 32'000, 60'000, 60'000}));
        core.make();
        core.make();
        QCOMPARE(core.core.state(), VoiceState::Ready);
    }

    void script_ofTwoLines_isSaidInItsOrderAndIsWhole() {
        Core core;
        core.begin(true, false);
        core.say({first(), second()});
        QCOMPARE(core.log.last().text.reveal(), first().text());
        core.make();
        QCOMPARE(core.last(), Kind::Play);
        QCOMPARE(core.log.last().outlet, AudioOutlet::Loudspeaker);
        core.play();
        QCOMPARE(core.log.last().text.reveal(), second().text());
        core.make();
        core.play();
        QCOMPARE(core.last(), Kind::Said);
        QCOMPARE(core.log.last().script, core.script);
        QVERIFY(core.log.last().whole);
        QVERIFY(!core.core.nextWake());
    }

    void whatIsSaidLast_winsAndTheFirstIsNotWhole() {
        Core core;
        core.begin(true, false);
        core.say({first(), first()});
        core.make();
        core.log.clear();
        core.say({second()});
        QCOMPARE(core.log.size(), 3);
        QCOMPARE(core.log[0].kind, Kind::StopPlaying);
        QCOMPARE(core.log[1].kind, Kind::Said);
        QCOMPARE(core.log[1].script, 1);
        QVERIFY(!core.log[1].whole);
        QCOMPARE(core.log[2].text.reveal(), second().text());
    }

    void saidAfter_waitsItsTurnAsPartOfTheSame() {
        Core core;
        core.begin(true, false);
        core.say({first()});
        core.take(core.core.sayAfter(77, {u"zh"_s, {second()}}, core.now));
        core.make();
        core.play();
        QCOMPARE(core.log.last().text.reveal(), second().text());
        core.make();
        core.play();
        QCOMPARE(core.log.last().script, core.script);
        core.take(core.core.sayAfter(78, {u"zh"_s, {first()}}, core.now)); // nothing is being said: now
        QCOMPARE(core.last(), Kind::Make);
        core.make();
        core.play();
        QCOMPARE(core.log.last().script, 78);
    }

    void stop_whileItIsMadeOrPlayed_endsBothAndHearsNoMore() {
        Core core;
        core.begin(true, false);
        core.say({first()});
        const quint64 job = core.log.last().job;
        core.log.clear();
        core.take(core.core.stop());
        QCOMPARE(core.log.first().kind, Kind::DropMaking);
        QVERIFY(core.core.made(job, aSecond, core.now).isEmpty());
        core.say({first()});
        core.make();
        const quint64 playing = core.log.last().job;
        core.log.clear();
        core.take(core.core.stop());
        QCOMPARE(core.log.first().kind, Kind::StopPlaying);
        QVERIFY(core.core.played(playing, SoundOutcome::Played, core.now).isEmpty());
        QVERIFY(core.core.stop().isEmpty());
        QVERIFY(!core.core.nextWake());
    }

    void privateLine_withoutAHeadset_isNeverMadeNorPlayed() {
        REQUIRES("SEC-29");
        Core core;
        core.begin(true, false);
        core.say({first(), own(), second()});
        for (const SpokenText& wanted : {first(), second()}) {
            QCOMPARE(core.log.last().text.reveal(), wanted.text());
            core.make();
            core.play();
        }
        QCOMPARE(core.last(), Kind::Said);
        QCOMPARE(core.outlets(), QList<AudioOutlet>({AudioOutlet::Loudspeaker, AudioOutlet::Loudspeaker}));
    }

    void headset_pluggedIn_getsAllOfIt() {
        REQUIRES("SEC-29");
        Core core;
        core.begin(true, true);
        core.say({first(), own()});
        core.make();
        core.play();
        QVERIFY(core.log.last().text.reveal().contains(u"2 4 5 6"_s));
        core.make();
        core.play();
        QCOMPARE(core.outlets(), QList<AudioOutlet>({AudioOutlet::Headset, AudioOutlet::Headset}));
    }

    void headset_goneWhileAPrivateLineIsMade_isNotHeardByTheHall() {
        REQUIRES("SEC-29");
        Core core;
        core.begin(true, true);
        core.say({own(), first()});
        core.take(core.core.outletsChanged(true, false, core.now));
        core.make();
        QCOMPARE(core.last(), Kind::Make);
        QCOMPARE(core.log.last().text.reveal(), first().text());
        QVERIFY(core.outlets().isEmpty());
    }

    void headset_goneWhileItSpeaks_endsAllOfIt() {
        REQUIRES("SEC-29");
        Core core;
        core.begin(true, true);
        core.say({own(), first()});
        core.make();
        core.log.clear();
        core.take(core.core.outletsChanged(true, false, core.now));
        QCOMPARE(core.log.size(), 2);
        QCOMPARE(core.log[0].kind, Kind::StopPlaying);
        QCOMPARE(core.log[1].kind, Kind::Said);
        QVERIFY(!core.log[1].whole);
        QCOMPARE(core.core.state(), VoiceState::Ready);
    }

    void program_killedOverALine_isAskedAgainOnce() {
        Core core;
        core.begin(true, false);
        core.say({first(), second()});
        core.make(false);
        QCOMPARE(core.last(), Kind::Make);
        QCOMPARE(core.log.last().text.reveal(), first().text());
        core.make();
        core.play();
        core.make();
        core.play();
        QVERIFY(core.log.last().whole);
    }

    void line_thatCannotBeMade_isLeftOutAndTheScriptIsNotWhole() {
        REQUIRES("GEN-13");
        Core core;
        core.begin(true, false);
        core.say({first(), second()});
        core.make(false);
        core.make(false);
        QCOMPARE(core.log.last().text.reveal(), second().text());
        core.make();
        core.play();
        QCOMPARE(core.last(), Kind::Said);
        QVERIFY(!core.log.last().whole);
        QCOMPARE(core.core.state(), VoiceState::Ready);
    }

    void program_failingAgainAndAgain_isAwayAndComesBack() {
        Core core;
        core.begin(true, false);
        core.say({first(), second()});
        for (int i = 0; i < 3; ++i) {
            core.make(false);
        }
        QCOMPARE(core.last(), Kind::Said);
        QCOMPARE(core.core.state(), VoiceState::NoProgram);
        core.now = *core.core.nextWake();
        core.take(core.core.wake(core.now));
        core.make();
        core.make();
        QCOMPARE(core.core.state(), VoiceState::Ready);
    }

    void program_hanging_isEndedAtItsDeadline() {
        Core core;
        core.begin(true, false);
        core.say({first()});
        core.log.clear();
        core.take(core.core.wake(core.now)); // too early
        QVERIFY(core.log.isEmpty());
        core.now = *core.core.nextWake();
        core.take(core.core.wake(core.now));
        QCOMPARE(core.log.first().kind, Kind::DropMaking);
        QCOMPARE(core.last(), Kind::Make);
    }

    void soundCard_thatNeverEnds_isGivenUp() {
        Core core;
        core.begin(true, false);
        core.say({first(), second()});
        core.make();
        QCOMPARE(*core.core.nextWake(), core.now + 1'000 + SpeechRules().playGrace);
        core.now = *core.core.nextWake();
        core.log.clear();
        core.take(core.core.wake(core.now));
        QCOMPARE(core.log.first().kind, Kind::StopPlaying);
        QCOMPARE(core.last(), Kind::Said);
        QVERIFY(!core.log.last().whole);
    }

    void soundCard_thatFails_endsTheScript() {
        Core core;
        core.begin(true, false);
        core.say({first(), second()});
        core.make();
        core.play(SoundOutcome::Fault);
        QCOMPARE(core.last(), Kind::Said);
        QVERIFY(!core.log.last().whole);
    }

    void volume_isThatOfTheNextLine() {
        Core core;
        core.begin(true, false);
        core.say({first(), second()});
        core.make();
        QCOMPARE(core.log.last().volume, VoiceVolume::Medium);
        core.core.setVolume(VoiceVolume::Loud);
        core.play();
        core.make();
        QCOMPARE(core.log.last().volume, VoiceVolume::Loud);
    }

    void recording_ofAText_isPlayedInThePlaceOfTheProgram() {
        const QTemporaryDir folder;
        QFile table(folder.filePath(u"recordings.json"_s));
        QFile sound(folder.filePath(u"home.wav"_s));
        QVERIFY(table.open(QIODevice::WriteOnly) && sound.open(QIODevice::WriteOnly));
        table.write(R"({"zh": {"home.headline": "home.wav"}})");
        sound.write(wavBytes(8'000, 8'000));
        table.close();
        sound.close();
        auto recordings = VoiceRecordings::read(folder.path(), [](const auto&, const auto&) { return true; });
        QVERIFY(recordings);
        Core core(*recordings);
        core.begin(true, false);
        core.say({first(), second()});
        QCOMPARE(core.last(), Kind::Play);
        QCOMPARE(core.log.last().sound.sampleRate, 8'000);
        core.play();
        QCOMPARE(core.last(), Kind::Make);
    }

    void script_thatHasNothingToSay_endsAtOnce() {
        Core core;
        core.begin(true, false);
        core.say({SpokenText(), own()});
        QCOMPARE(core.last(), Kind::Said);
    }

private:
    Translations translations_;
};

QTEST_GUILESS_MAIN(SpeechCoreTest)
#include "speech_core_test.moc"
