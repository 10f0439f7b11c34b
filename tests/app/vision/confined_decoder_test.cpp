// Pictures through the real decoder's process, and through programs that do what a decoder should not.

#include "app/vision/confined_decoder.h"
#include "picture_makers.h"
#include "tests/support/requires.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

using Outcome = Result<Frame, PictureFault>;
constexpr int patience = 60'000;

QByteArray quartersJpeg(int width, int height) {
    return jpegPicture(width, height, [&](int x, int y) { return quarters(x, y, width, height); });
}

/// A decoder, the real one or a shell script in its place, and its answers.
struct DecoderBench {
    explicit DecoderBench(const QByteArray& script = {}, std::chrono::milliseconds deadline = std::chrono::minutes(1))
        : decoder(script.isEmpty() ? installedPictureDecoder() : written(script), deadline) {}

    QString written(const QByteArray& script) {
        QFile file(folder.filePath(u"decoder"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + "\n") < 0 ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
            return {};
        }
        return file.fileName();
    }

    void ask(const QByteArray& bytes) {
        decoder.decode(SecretBytes(bytes), [this](Outcome answer) {
            answers.append(std::move(answer));
            waiting.quit();
        });
    }
    /// In an event loop and not with qWaitFor(), which sleeps between two pieces of a pipe.
    std::optional<Outcome> answerTo(const QByteArray& bytes) {
        QTimer::singleShot(patience, &waiting, &QEventLoop::quit);
        ask(bytes);
        waiting.exec();
        return answers.isEmpty() ? std::nullopt : std::optional(answers.takeFirst());
    }

    QTemporaryDir folder;
    QEventLoop waiting;
    ConfinedDecoder decoder;
    QList<Outcome> answers;
};

QString said(const std::optional<Outcome>& answer) {
    if (!answer) {
        return u"no answer"_s;
    }
    return *answer ? u"%1x%2"_s.arg((*answer)->width).arg((*answer)->height) : pictureFaultName(answer->error());
}

} // namespace

class ConfinedDecoderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picture_throughTheProcess_isWhatTheDecoderMakesOfIt() {
        REQUIRES("SEC-68");
        const QByteArray deep = QByteArray("\x80\x12", 2).repeated(16LL * 16 * 3);
        for (const QByteArray& bytes : {quartersJpeg(640, 480), pngPicture(16, 16, 16, 2, deep)}) {
            DecoderBench bench;
            const auto answer = bench.answerTo(bytes);
            QVERIFY2(answer && *answer, qPrintable(said(answer)));
            QVERIFY((*answer)->bytes == decodePicture(bytes)->bytes);
        }
    }

    void picture_turnedByItsCamera_isTurnedInTheProcess() {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            const QByteArray bytes = withOrientation(quartersJpeg(64, 32), orientation);
            DecoderBench bench;
            const auto answer = bench.answerTo(bytes);
            QVERIFY2(answer && *answer, qPrintable(said(answer)));
            QVERIFY((*answer)->bytes == decodePicture(bytes)->bytes);
        }
    }

    void picture_asLargeAsAllowed_fitsTheProcess() {
        REQUIRES("SEC-68");
        const QByteArray bytes = jpegPicture(8000, 5000, [](int, int) { return Pixel{200, 100, 50}; });
        DecoderBench bench;
        QCOMPARE(said(bench.answerTo(withOrientation(bytes, 6))), u"5000x8000"_s);
    }

    void picture_hostile_hasItsReason_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no bytes") << QByteArray() << u"PICTURE_EMPTY"_s;
        QTest::newRow("text") << QByteArray(5000, 'x') << u"PICTURE_NOT_JPEG_OR_PNG"_s;
        QTest::newRow("cut") << quartersJpeg(640, 480).first(2000) << u"PICTURE_DAMAGED"_s;
        QTest::newRow("bomb") << pngPicture(30000, 30000, 8, 2, {}) << u"PICTURE_TOO_MANY_PIXELS"_s;
        QTest::newRow("too large") << QByteArray(PictureLimits().bytes + 1, '\xFF') << u"PICTURE_TOO_MANY_BYTES"_s;
    }
    void picture_hostile_hasItsReason() {
        REQUIRES("SEC-68");
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        DecoderBench bench;
        QCOMPARE(said(bench.answerTo(bytes)), reason);
    }

    void decoder_thatDoesNotDoItsWork_isAFaultAndNotAPicture_data() {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("reason");
        // Header: outcome 0, 2 columns, 1 row; six bytes of pixels would follow.
        const QByteArray announced = "printf '\\000\\002\\000\\000\\000\\001\\000\\000\\000";
        const auto row = [](const char* name, const QByteArray& script) {
            QTest::newRow(name) << script << u"PICTURE_DECODER_FAILED"_s;
        };
        row("says nothing", "cat >/dev/null");
        row("is killed", announced + "abcdef'; kill -9 $$");
        row("fails after all is said", announced + "abcdef'; exit 1");
        row("stops in the pixels", announced + "abc'");
        row("says too much", announced + "abcdefg'");
        row("never stops talking", announced + "'; exec cat /dev/zero");
        row("chatters", "exec yes");
        QTest::newRow("does what it should") << QByteArray(announced + "abcdef'") << u"2x1"_s;
        QTest::newRow("hears nothing of our environment")
            << QByteArray("test -z \"$HOME\" && " + announced + "abcdef'") << u"2x1"_s;
    }
    void decoder_thatDoesNotDoItsWork_isAFaultAndNotAPicture() {
        REQUIRES("SEC-68");
        QFETCH(QByteArray, script);
        QFETCH(QString, reason);
        qputenv("HOME", "/somewhere");
        DecoderBench bench(script);
        QCOMPARE(said(bench.answerTo(quartersJpeg(64, 64))), reason);
    }

    void decoder_thatHangs_isEndedAtTheDeadline() {
        REQUIRES("SEC-68");
        DecoderBench bench("echo $$ > \"$(dirname \"$0\")/pid\"; exec sleep 600", std::chrono::milliseconds(300));
        QCOMPARE(said(bench.answerTo(quartersJpeg(64, 64))), u"PICTURE_TOOK_TOO_LONG"_s);
        QFile pid(bench.folder.filePath(u"pid"_s));
        QVERIFY(pid.open(QIODevice::ReadOnly));
        const QString process = u"/proc/"_s + QString::fromLatin1(pid.readAll().trimmed());
        QVERIFY(QTest::qWaitFor([&] { return !QFile::exists(process); }, patience));
    }

    void decoder_thatIsNotThere_isSaidAtOnce() {
        ConfinedDecoder decoder(u"/nowhere/decoder"_s);
        std::optional<Outcome> answer;
        decoder.decode(SecretBytes(quartersJpeg(64, 64)), [&](Outcome given) { answer = std::move(given); });
        QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
        QCOMPARE(said(answer), u"PICTURE_DECODER_FAILED"_s);
    }

    void stopped_question_isNotAnsweredAndTheNextOneIs() {
        DecoderBench bench;
        bench.ask(quartersJpeg(640, 480));
        bench.decoder.stop();
        QCOMPARE(said(bench.answerTo(quartersJpeg(64, 32))), u"64x32"_s);
        QVERIFY(bench.answers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConfinedDecoderTest)
#include "confined_decoder_test.moc"
