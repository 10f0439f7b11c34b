#include "drivers/audio/bell.h"
#include "drivers/audio/speaker.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace kaban::drivers;

namespace {

constexpr int patience = 60'000; // the first look for a loudspeaker is slow

QList<qint16> samplesOf(const QByteArray& bytes) {
    QList<qint16> samples(bytes.size() / 2);
    std::copy_n(reinterpret_cast<const qint16*>(bytes.constData()), samples.size(), samples.begin());
    return samples;
}

/// How often the sound passes zero upwards between two moments: its frequency, counted.
int turnsBetween(const QList<qint16>& samples, int fromMilliseconds, int untilMilliseconds) {
    int turns = 0;
    for (qsizetype i = fromMilliseconds * (bellSampleRate / 1000) + 1; i < untilMilliseconds * (bellSampleRate / 1000);
         ++i) {
        turns += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    }
    return turns;
}

} // namespace

class SpeakerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bell_asComputed_isAsLongAsItSaysAndNeverTooLoud() {
        const QList<qint16> samples = samplesOf(bell());
        QCOMPARE(samples.size(), static_cast<qsizetype>(bellSampleRate) * bellMilliseconds / 1000);
        const auto [quietest, loudest] = std::minmax_element(samples.begin(), samples.end());
        QVERIFY(*loudest > 10'000 && *loudest < 30'000);
        QVERIFY(*quietest < -8'000 && *quietest > -30'000);
        QCOMPARE(samples.constFirst(), qint16(0));
        QVERIFY(qAbs(samples.constLast()) < 200); // no click
    }

    void bell_asComputed_alternatesTwoTones() {
        const QList<qint16> samples = samplesOf(bell());
        QVERIFY(qAbs(turnsBetween(samples, 50, 550) - 440) <= 2);    // 880 Hz for half a second
        QVERIFY(qAbs(turnsBetween(samples, 700, 1'200) - 330) <= 2); // 659 Hz
        QVERIFY(qAbs(turnsBetween(samples, 2'650, 3'150) - 440) <= 2);
    }

    void play_whateverTheMachineHas_endsOnceAndInItsOwnThread() {
        QThread thread;
        thread.start();
        auto* speaker = new Speaker(AudioOptions());
        speaker->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, speaker, &QObject::deleteLater);
        std::atomic<int> ends = 0;
        std::atomic<SoundOutcome> outcome = SoundOutcome::Stopped;
        QObject::connect(
            speaker, &SoundPlayer::ended, speaker,
            [&](SoundOutcome told) {
                outcome = told;
                ++ends;
            },
            Qt::DirectConnection);
        QMetaObject::invokeMethod(speaker, [speaker] { speaker->play(Sound::StaffCall); });
        QTRY_COMPARE_WITH_TIMEOUT(ends.load(), 1, patience);
        QVERIFY(outcome != SoundOutcome::Stopped);
        QMetaObject::invokeMethod(
            speaker, [speaker] { speaker->stop(); }, Qt::BlockingQueuedConnection);
        QCOMPARE(ends.load(), 1); // what has ended is not stopped
        thread.quit();
        QVERIFY(thread.wait(patience));
    }

    void play_whileItPlays_everyOneEnds() {
        Speaker speaker{AudioOptions()};
        int ends = 0;
        QObject::connect(&speaker, &SoundPlayer::ended, &speaker, [&] { ++ends; });
        speaker.play(Sound::StaffCall);
        speaker.play(Sound::StaffCall);
        speaker.stop();
        QCOMPARE(ends, 2);
    }
};

QTEST_GUILESS_MAIN(SpeakerTest)
#include "speaker_test.moc"
