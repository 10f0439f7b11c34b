#include "app/devices/wav_sound.h"
#include "wav_bytes.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;

class WavSoundTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wav_ofOneSecond_isThatLong() {
        const auto sound = soundOfWav(wavBytes(22'050, 22'050));
        QVERIFY(sound);
        QCOMPARE(sound->milliseconds(), 1'000);
        QCOMPARE(sound->sampleRate, 22'050);
        QCOMPARE(sound->channels, 1);
    }

    void wav_writtenIntoAPipe_namesTooGreatALengthAndIsWhatIsThere() {
        QByteArray wav = wavBytes(100, 22'050);
        wav.replace(40, 4, QByteArray::fromHex("00f0ff7f"));
        const auto sound = soundOfWav(wav);
        QVERIFY(sound);
        QCOMPARE(sound->samples.size(), 200);
    }

    void wav_withOtherPartsBeforeTheSamples_isFoundAllTheSame() {
        QByteArray wav = wavBytes(100, 8'000);
        wav.insert(36, QByteArray("LIST") + QByteArray::fromHex("03000000") + "abc" + QByteArray(1, '\0'));
        const auto sound = soundOfWav(wav);
        QVERIFY(sound);
        QCOMPARE(sound->samples.size(), 200);
    }

    void bytes_thatAreNoSuchWav_areNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = wavBytes(100, 22'050);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("header alone") << good.left(44);
        QTest::newRow("half a header") << good.left(20);
        QTest::newRow("text") << QByteArray("Error: the voice does not exist, and nothing to be heard came of it");
        QByteArray eightBit = good;
        eightBit[34] = 8;
        QTest::newRow("8 bit") << eightBit;
        QByteArray five = good;
        five[22] = 5;
        QTest::newRow("five channels") << five;
        QByteArray fast = good;
        fast.replace(24, 4, QByteArray::fromHex("00ee0200"));
        QTest::newRow("192 kHz") << fast;
        QByteArray floats = good;
        floats[20] = 3;
        QTest::newRow("floating point") << floats;
    }
    void bytes_thatAreNoSuchWav_areNothing() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!soundOfWav(bytes));
    }
};

QTEST_GUILESS_MAIN(WavSoundTest)
#include "wav_sound_test.moc"
