// What the decoder's process says about a picture, and that nothing else is taken for it.

#include "app/decoding/decoder_answer.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;

namespace {

QByteArray header(quint8 outcome, const QByteArray& width, const QByteArray& height) {
    return QByteArray(1, static_cast<char>(outcome)) + width + height;
}

const QByteArray hundred("\x64\0\0\0", 4);

} // namespace

class DecoderAnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picture_announced_isAFrameWithRoomForItsPixels() {
        Frame frame;
        frame.width = 300;
        frame.height = 2;
        const auto read = readDecoderAnswerHeader(decoderAnswerHeader(frame));
        QVERIFY(read);
        QCOMPARE(read->width, 300);
        QCOMPARE(read->height, 2);
        QVERIFY(isWhole(*read));
        QCOMPARE(decoderAnswerHeader(frame), header(0, QByteArray("\x2C\x01\0\0", 4), QByteArray("\x02\0\0\0", 4)));
    }

    void fault_said_isThatFault() {
        for (int i = 0; i <= static_cast<int>(lastPictureFault); ++i) {
            const auto fault = static_cast<PictureFault>(i);
            const auto read = readDecoderAnswerHeader(decoderAnswerHeader(failure(fault)));
            QVERIFY(!read);
            QCOMPARE(read.error(), fault);
        }
    }

    void nonsense_said_isAFailureOfTheDecoder_data() {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << header(0, hundred, hundred).chopped(1);
        QTest::newRow("a fault of no list") << header(200, hundred, hundred);
        QTest::newRow("no width") << header(0, QByteArray(4, '\0'), hundred);
        QTest::newRow("four thousand million columns") << header(0, QByteArray(4, '\xFF'), hundred);
        QTest::newRow("more pixels than allowed") << header(0, QByteArray("\0\0\1\0", 4), QByteArray("\0\0\1\0", 4));
    }
    void nonsense_said_isAFailureOfTheDecoder() {
        REQUIRES("SEC-68");
        QFETCH(QByteArray, said);
        const auto read = readDecoderAnswerHeader(said);
        QVERIFY(!read);
        QCOMPARE(read.error(), PictureFault::DecoderFailed);
    }
};

QTEST_APPLESS_MAIN(DecoderAnswerTest)
#include "decoder_answer_test.moc"
