// A whole visit in voice mode with the real espeak-ng and a sound card that keeps what it gets. A program in front of
// espeak-ng writes down every word that is to become sound.
#include "app/devices/speech_voice.h"
#include "app/health/system_clock.h"
#include "drivers/audio/simulated_audio.h"
#include "tests/support/requires.h"
#include "voice_walk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using drivers::AudioOutlet;

namespace {

constexpr int patience = 60'000;

/// espeak-ng that keeps a copy of what it is asked to say.
struct Listener {
    Listener() {
        QFile program(folder.filePath(u"speaker"_s));
        if (program.open(QIODevice::WriteOnly)) {
            program.write("#!/bin/sh\ntee -a " + copy().toUtf8() + " | espeak-ng \"$@\"\n");
            program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        options.program = program.fileName();
        record->setSpeed(100'000);
        voice = std::make_unique<SpeechVoice>(
            options, VoiceRecordings(), [record = record] { return std::make_unique<drivers::SimulatedAudio>(record); },
            clock);
    }
    QString copy() const { return folder.filePath(u"copy"_s); }
    QStringList heard() const {
        QFile file(copy());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }
    QList<drivers::PlayedSound> loud() const {
        QList<drivers::PlayedSound> sounds = record->played();
        sounds.removeIf([](const drivers::PlayedSound& one) { return one.outlet != AudioOutlet::Loudspeaker; });
        return sounds;
    }

    QTemporaryDir folder;
    SpeechOptions options;
    std::shared_ptr<drivers::AudioRecord> record = std::make_shared<drivers::AudioRecord>();
    SystemClock clock;
    std::unique_ptr<SpeechVoice> voice;
};

/// In voice mode.
std::unique_ptr<SessionBench> benchWith(Listener& listener) {
    auto bench = std::make_unique<SessionBench>(
        u"zh"_s, sessionTestData(), KioskFacts{u"demo-01"_s, u"0.1.0"_s, 18, u"BOB"_s, u"BOB-XZM"_s, u"西直门支行"_s},
        nullptr, listener.voice.get());
    bench->session->act(u"voice"_s);
    return bench;
}

} // namespace

class SessionSpeechTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeVisit_onTheLoudspeaker_saysNothingOfThePerson() {
        REQUIRES("SEC-29");
        Listener listener;
        QTRY_COMPARE_WITH_TIMEOUT(listener.voice->state(), VoiceState::Ready, patience);
        const auto bench = benchWith(listener);
        walkEverywhere(*bench, [&] { QTRY_VERIFY_WITH_TIMEOUT(!listener.voice->speaking(), patience); });
        const QStringList heard = listener.heard();
        QVERIFY2(listener.loud().size() > 50, qPrintable(QString::number(listener.loud().size())));
        QVERIFY(heard.contains(textOf(u"check_data.title"_s)));
        QCOMPARE(valuesIn(heard, *bench), QStringList());
    }

    void visit_withHeadsetAndConsent_saysOwnDataThereAndNothingOnTheLoudspeaker() {
        REQUIRES("SEC-29");
        Listener listener;
        listener.record->plug(AudioOutlet::Headset, true);
        QTRY_COMPARE_WITH_TIMEOUT(listener.voice->state(), VoiceState::Ready, patience);
        QTRY_VERIFY(listener.voice->headset());
        const auto bench = benchWith(listener);
        bench->toAuthorise();
        bench->session->act(u"ask.hear_private"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!listener.voice->speaking(), patience);
        const QString own = u"%1，张。"_s.arg(textOf(u"field.name"_s));
        QVERIFY2(listener.heard().contains(own), qPrintable(listener.heard().join(u'\n')));
        QVERIFY(listener.loud().isEmpty());
        // Pulled out: what was agreed is over, and the hall hears instructions only.
        listener.record->plug(AudioOutlet::Headset, false);
        QTRY_VERIFY(!listener.voice->headset());
        QFile::remove(listener.copy());
        QTRY_VERIFY(bench->session->page().voice.listen);
        bench->session->act(u"listen"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!listener.voice->speaking(), patience);
        QVERIFY(!listener.loud().isEmpty());
        QVERIFY(!listener.heard().contains(own));
        QCOMPARE(valuesIn(listener.heard(), *bench), QStringList());
    }
};

QTEST_GUILESS_MAIN(SessionSpeechTest)
#include "session_speech_test.moc"
