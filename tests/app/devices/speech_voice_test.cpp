// The real espeak-ng and a sound card that makes no sound: what comes out, and what happens when the program is killed,
// hangs or is missing.
#include "app/devices/speech_voice.h"
#include "app/devices/wav_sound.h"
#include "app/health/system_clock.h"
#include "app/view/translations.h"
#include "drivers/audio/simulated_audio.h"
#include "tests/support/requires.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace kaban::tests {

using namespace Qt::StringLiterals;
using drivers::AudioOutlet;

namespace speech_voice_tests {

constexpr int patience = 30'000;

/// As the kiosk starts it; empty when the program fails.
drivers::PcmSound speech(const QString& voice, const QString& text) {
    QProcess program;
    program.start(u"espeak-ng"_s, speechArguments(voice));
    program.write(text.toUtf8());
    program.closeWriteChannel();
    return program.waitForFinished(patience) ? soundOfWav(program.readAllStandardOutput()).value_or(drivers::PcmSound())
                                             : drivers::PcmSound();
}

/// A script in the place of the program.
QString script(const QTemporaryDir& folder, const QByteArray& lines) {
    const QString path = folder.filePath(u"speaker"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write("#!/bin/sh\n" + lines);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

struct Bench {
    explicit Bench(const SpeechOptions& options = {})
        : voice(options, {}, factory(), clock), said(&voice, &VoicePort::said) {
        record->setSpeed(100);
    }
    SpeechVoice::OutputFactory factory() const {
        return [record = record] { return std::make_unique<drivers::SimulatedAudio>(record); };
    }
    quint64 say(const QList<SpokenLine>& lines, const QString& language = u"zh"_s) {
        return voice.say({language, lines});
    }

    std::shared_ptr<drivers::AudioRecord> record = std::make_shared<drivers::AudioRecord>();
    SystemClock clock;
    SpeechVoice voice;
    QSignalSpy said;
};

SpokenText instruction() {
    return spoken("place_card.waiting.title");
}

PrivateSpokenText own() {
    return {spoken("field.mobile"), u"134****2456"_s};
}

} // namespace speech_voice_tests

using namespace speech_voice_tests;

class SpeechVoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(!QStandardPaths::findExecutable(u"espeak-ng"_s).isEmpty(),
                 "installer/dependencies installs espeak-ng");
        QVERIFY(translations_.load(u":/translations"_s));
        translations_.use(u"zh"_s);
    }

    void program_chinese_speaksAsLongAsSuchASentenceTakes() {
        const qint64 length = speech(SpeechOptions().chineseVoice, u"请将身份证放在读卡区"_s).milliseconds();
        QVERIFY2(length > 2'000 && length < 6'000, qPrintable(QString::number(length)));
    }

    void program_english_speaksAsLongAsSuchASentenceTakes() {
        const qint64 length =
            speech(SpeechOptions().englishVoice, u"Please put your ID card on the reader"_s).milliseconds();
        QVERIFY2(length > 1'200 && length < 5'000, qPrintable(QString::number(length)));
    }

    /// Plain cmn reads pinyin by the rules of English: longer, and nobody understands it.
    void program_chineseVoice_isNotThePlainOne() {
        const QString text = u"请将身份证放在读卡区"_s;
        const drivers::PcmSound ours = speech(SpeechOptions().chineseVoice, text);
        const drivers::PcmSound plain = speech(u"cmn"_s, text);
        QVERIFY(!ours.samples.isEmpty() && !plain.samples.isEmpty());
        QVERIFY(ours.samples != plain.samples);
        QVERIFY2(plain.milliseconds() > ours.milliseconds() + 300,
                 qPrintable(u"%1 %2"_s.arg(ours.milliseconds()).arg(plain.milliseconds())));
    }

    void line_isHeardOnTheLoudspeakerAndTheScriptIsWhole() {
        Bench bench;
        QTRY_COMPARE_WITH_TIMEOUT(bench.voice.state(), VoiceState::Ready, patience);
        const quint64 number = bench.say({instruction()});
        QVERIFY(bench.voice.speaking());
        QTRY_COMPARE_WITH_TIMEOUT(bench.said.size(), 1, patience);
        QCOMPARE(bench.said[0][0].toULongLong(), number);
        QVERIFY(bench.said[0][1].toBool());
        QVERIFY(!bench.voice.speaking());
        QCOMPARE(bench.record->played().size(), 1);
        QCOMPARE(bench.record->played()[0].outlet, AudioOutlet::Loudspeaker);
        QVERIFY(bench.record->played()[0].sound.milliseconds() > 500);
    }

    void languages_haveVoicesOfTheirOwn() {
        Bench bench;
        QTRY_COMPARE_WITH_TIMEOUT(bench.voice.state(), VoiceState::Ready, patience);
        bench.say({spoken("brand")}, u"zh"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.said.size(), 1, patience);
        bench.say({spoken("brand")}, u"en"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.said.size(), 2, patience);
        QVERIFY(bench.record->played()[0].sound.samples != bench.record->played()[1].sound.samples);
    }

    void privateLine_isHeardOnTheHeadsetOnly() {
        REQUIRES("SEC-29");
        Bench bench;
        QTRY_COMPARE_WITH_TIMEOUT(bench.voice.state(), VoiceState::Ready, patience);
        bench.say({own()});
        QTRY_COMPARE_WITH_TIMEOUT(bench.said.size(), 1, patience);
        QVERIFY(bench.record->played().isEmpty());
        bench.record->plug(AudioOutlet::Headset, true);
        QTRY_VERIFY(bench.voice.headset());
        bench.say({own()});
        QTRY_COMPARE_WITH_TIMEOUT(bench.said.size(), 2, patience);
        QCOMPARE(bench.record->played().size(), 1);
        QCOMPARE(bench.record->played()[0].outlet, AudioOutlet::Headset);
    }

    void text_isShownByNoListOfProcesses() {
        REQUIRES("SEC-29");
        const QTemporaryDir folder;
        const QString seen = folder.filePath(u"seen"_s);
        SpeechOptions options;
        options.program =
            script(folder, "echo \"$@\" >>" + seen.toUtf8() + "; env >>" + seen.toUtf8() + "; exec espeak-ng \"$@\"\n");
        Bench bench(options);
        bench.record->plug(AudioOutlet::Headset, true);
        QTRY_COMPARE_WITH_TIMEOUT(bench.voice.state(), VoiceState::Ready, patience);
        QTRY_VERIFY(bench.voice.headset());
        bench.say({own()});
        QTRY_COMPARE_WITH_TIMEOUT(bench.said.size(), 1, patience);
        QFile file(seen);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray told = file.readAll();
        QVERIFY(told.contains("--stdin"));
        QVERIFY(!told.contains("2 4 5 6") && !told.contains("2456"));
        QVERIFY(!told.contains("HOME="));
    }

    void program_killedInMidSpeech_saysTheLineAllTheSame() {
        const QTemporaryDir folder;
        SpeechOptions options;
        // The third start is the line's first: it dies with half of its sound out.
        options.program = script(folder, "echo >>" + folder.filePath(u"starts"_s).toUtf8() + "\nif [ $(wc -l <" +
                                             folder.filePath(u"starts"_s).toUtf8() +
                                             ") = 3 ]; then espeak-ng \"$@\" | head -c 2000; kill -9 $$; fi\n"
                                             "exec espeak-ng \"$@\"\n");
        Bench bench(options);
        QTRY_COMPARE_WITH_TIMEOUT(bench.voice.state(), VoiceState::Ready, patience);
        bench.say({instruction()});
        QTRY_COMPARE_WITH_TIMEOUT(bench.said.size(), 1, patience);
        QVERIFY(bench.said[0][1].toBool());
        QCOMPARE(bench.record->played().size(), 1);
        QVERIFY(bench.record->played()[0].sound.milliseconds() > 500);
        QCOMPARE(bench.voice.state(), VoiceState::Ready);
    }

    void program_hanging_isEndedAndSaysSo() {
        const QTemporaryDir folder;
        SpeechOptions options;
        options.rules.makeDeadline = 200;
        options.program = script(folder, "exec tail -f /dev/null\n");
        Bench bench(options);
        QTRY_COMPARE_WITH_TIMEOUT(bench.voice.state(), VoiceState::NoProgram, patience);
        QElapsedTimer time;
        time.start();
        bench.say({instruction()});
        QTRY_COMPARE_WITH_TIMEOUT(bench.said.size(), 1, patience);
        QVERIFY(!bench.said[0][1].toBool());
        QVERIFY(time.elapsed() < 5'000);
    }

    void program_missing_isAwayAndComesWhenInstalled() {
        const QTemporaryDir folder;
        SpeechOptions options;
        options.program = folder.filePath(u"speaker"_s);
        options.rules.firstPause = 20;
        options.rules.longestPause = 50;
        Bench bench(options);
        QTRY_COMPARE_WITH_TIMEOUT(bench.voice.state(), VoiceState::NoProgram, patience);
        QVERIFY(QFile::link(QStandardPaths::findExecutable(u"espeak-ng"_s), options.program));
        QTRY_COMPARE_WITH_TIMEOUT(bench.voice.state(), VoiceState::Ready, patience);
    }

    void voice_thatIsNotInstalled_isNoVoice() {
        SpeechOptions options;
        options.englishVoice = u"nobody"_s;
        Bench bench(options);
        QTRY_COMPARE_WITH_TIMEOUT(bench.voice.state(), VoiceState::NoProgram, patience);
    }

    void outlet_unplugged_saysSoAndComesBack() {
        Bench bench;
        QTRY_COMPARE_WITH_TIMEOUT(bench.voice.state(), VoiceState::Ready, patience);
        bench.record->plug(AudioOutlet::Loudspeaker, false);
        QTRY_COMPARE(bench.voice.state(), VoiceState::NoOutlet);
        bench.record->plug(AudioOutlet::Loudspeaker, true);
        QTRY_COMPARE(bench.voice.state(), VoiceState::Ready);
    }

    void stop_isAtOnceAndTheScriptIsNotWhole() {
        Bench bench;
        bench.record->setSpeed(0); // takes the sound and never ends it
        QTRY_COMPARE_WITH_TIMEOUT(bench.voice.state(), VoiceState::Ready, patience);
        bench.say({instruction(), instruction()});
        QTRY_COMPARE_WITH_TIMEOUT(bench.record->played().size(), 1, patience);
        bench.voice.stop();
        QVERIFY(!bench.voice.speaking());
        QTRY_COMPARE(bench.said.size(), 1);
        QVERIFY(!bench.said[0][1].toBool());
    }

    void volume_isHeard() {
        SpeechOptions options;
        options.volume = VoiceVolume::Soft;
        Bench bench(options);
        QTRY_COMPARE_WITH_TIMEOUT(bench.voice.state(), VoiceState::Ready, patience);
        bench.say({instruction()});
        QTRY_COMPARE_WITH_TIMEOUT(bench.said.size(), 1, patience);
        bench.voice.setVolume(VoiceVolume::Loud);
        bench.say({instruction()});
        QTRY_COMPARE_WITH_TIMEOUT(bench.said.size(), 2, patience);
        QVERIFY(bench.record->played()[0].volume < bench.record->played()[1].volume);
    }

private:
    Translations translations_;
};

} // namespace kaban::tests

QTEST_GUILESS_MAIN(kaban::tests::SpeechVoiceTest)
#include "speech_voice_test.moc"
