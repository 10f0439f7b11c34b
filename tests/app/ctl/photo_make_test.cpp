// `kabanctl photo make` on real faces and on files that are none, judged from outside: the file by a reader of the
// test's own and by Qt's decoder, the geometry by eyes that a person marked.

#include "jfif_reader.h"
#include "tests/support/child_process.h"
#include "tests/support/requires.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString facePath(const QString& file) {
    return QStringLiteral(KABAN_SOURCE_DIR "/tests/data/faces/") + file;
}

struct Answer {
    int exitCode = -1;
    QJsonObject json;
    QByteArray out;
    QByteArray err;
};

Answer photoMake(const QStringList& arguments) {
    ChildProcess kabanctl(u"kabanctl"_s, QStringList{u"photo"_s, u"make"_s} + arguments);
    Answer answer;
    if (kabanctl.start() && kabanctl.waitForExit()) {
        answer.exitCode = kabanctl.exitCode();
        answer.out = kabanctl.standardOutput();
        answer.err = kabanctl.standardError();
        answer.json = QJsonDocument::fromJson(answer.out).object();
    }
    return answer;
}

/// What is wrong with the file by PHO-01 to PHO-04; empty: nothing.
QString fileFault(const QByteArray& bytes) {
    const JfifFile file = readJfif(bytes);
    if (!file.problem.isEmpty()) {
        return file.problem;
    }
    if (bytes.size() < 20'480 || bytes.size() > 8'750'000) {
        return u"%1 bytes"_s.arg(bytes.size());
    }
    if (file.width != 358 || file.height != 441 || file.bits != 8 || file.components != 3) {
        return u"%1 x %2, %3 x %4 bits"_s.arg(file.width).arg(file.height).arg(file.components).arg(file.bits);
    }
    if (file.unit != 1 || file.densityX != 350 || file.densityY != 350) {
        return u"density %1 x %2, unit %3"_s.arg(file.densityX).arg(file.densityY).arg(file.unit);
    }
    for (const int segment : file.segments) {
        const QList<int> wanted{0xE0, 0xDB, 0xC0, 0xC4, 0xDA}; // JFIF, tables, baseline frame, pixels
        if (!wanted.contains(segment)) {
            return u"segment %1"_s.arg(segment, 0, 16);
        }
    }
    const QImage image = QImage::fromData(bytes, "JPEG");
    return image.size() == QSize(358, 441) && !image.isGrayscale() ? QString() : u"Qt reads something else"_s;
}

/// What is wrong with the marked eyes in the photo, brought there by the crop that the command reports.
QString geometryFault(const QJsonObject& crop, const QList<QByteArray>& row) {
    const double cosine = crop[u"cosine"_s].toDouble();
    const double sine = crop[u"sine"_s].toDouble();
    const auto inPhoto = [&](int column) {
        const double x = row[column].toDouble();
        const double y = row[column + 1].toDouble();
        return QPointF(cosine * x - sine * y + crop[u"shift_x"_s].toDouble(),
                       sine * x + cosine * y + crop[u"shift_y"_s].toDouble());
    };
    const QPointF left = inPhoto(3);
    const QPointF right = inPhoto(5);
    const double between = std::hypot(right.x() - left.x(), right.y() - left.y());
    const QPointF middle = (left + right) / 2;
    if (between < 85 || between > 94 || middle.x() < 162 || middle.x() > 196 || 441 - middle.y() < 207) {
        return u"eyes %1 apart, middle at %2, %3"_s.arg(between).arg(middle.x()).arg(middle.y());
    }
    return {};
}

} // namespace

class PhotoMakeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(folder_.isValid()); }

    void make_ofEveryFace_givesAnAcceptablePhotoOrAReason() {
        REQUIRES("PHO-01");
        REQUIRES("PHO-02");
        REQUIRES("PHO-03");
        REQUIRES("PHO-04");
        REQUIRES("VAL-11");
        QStringList refused;
        const QList<QByteArray> lines = contentOf(facePath(u"annotations.csv"_s)).trimmed().split('\n').mid(1);
        QCOMPARE(lines.size(), 15);
        for (const QByteArray& line : lines) {
            const QList<QByteArray> row = line.split(',');
            const QString name = QString::fromLatin1(row[0]);
            const QString path = folder_.filePath(name + u".photo.jpg"_s);
            const Answer answer = photoMake({facePath(name), path, u"--json"_s});
            QVERIFY2(answer.err.isEmpty(), answer.err.constData());
            QCOMPARE(answer.out.count('\n'), 1);
            const QJsonArray codes = answer.json[u"codes"_s].toArray();
            QCOMPARE(answer.json[u"accepted"_s].toBool(), answer.exitCode == 0);
            QCOMPARE(codes.isEmpty(), answer.exitCode == 0);
            if (answer.exitCode != 0) {
                QCOMPARE(answer.exitCode, 1);
                QVERIFY(!QFile::exists(path));
                refused.append(name);
                continue;
            }
            const QByteArray photo = contentOf(path);
            const QJsonObject measures = answer.json[u"measures"_s].toObject();
            QVERIFY2(fileFault(photo).isEmpty(), qPrintable(name + u": "_s + fileFault(photo)));
            const QString fault = geometryFault(measures[u"crop"_s].toObject(), row);
            QVERIFY2(fault.isEmpty(), qPrintable(name + u": "_s + fault));
            QCOMPARE(measures[u"bytes"_s].toInteger(), photo.size());
        }
        QVERIFY2(refused.size() <= 1, qPrintable(refused.join(u' ')));
    }

    void make_ofHostileFiles_isRefusedAndWritesNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray face = contentOf(facePath(u"A000148.jpg"_s));
        QByteArray huge = contentOf(facePath(u"astronaut.png"_s));
        huge.replace(16, 8, QByteArray("\0\0\x75\x30\0\0\x75\x30", 8)); // IHDR: 30,000 by 30,000
        QTest::newRow("empty") << QByteArray() << u"PICTURE_EMPTY"_s;
        QTest::newRow("text") << QByteArray("no picture") << u"PICTURE_NOT_JPEG_OR_PNG"_s;
        QTest::newRow("cut off") << face.left(face.size() / 2) << u"PICTURE_DAMAGED"_s;
        QTest::newRow("huge header") << huge << u"PICTURE_TOO_MANY_PIXELS"_s;
    }
    void make_ofHostileFiles_isRefusedAndWritesNothing() {
        REQUIRES("SEC-68");
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const QString in = folder_.filePath(u"hostile"_s);
        const QString out = folder_.filePath(u"hostile.jpg"_s);
        QFile file(in);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Answer answer = photoMake({in, out, u"--json"_s});
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.json[u"accepted"_s], QJsonValue(false));
        QCOMPARE(answer.json[u"codes"_s].toArray(), QJsonArray{code});
        QVERIFY(!QFile::exists(out));
    }

    void make_ofAFileWithoutEnd_readsNoFurtherThanTheLimit() {
        REQUIRES("SEC-68");
        const Answer answer = photoMake({u"/dev/zero"_s, folder_.filePath(u"zero.jpg"_s), u"--json"_s});
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.json[u"codes"_s].toArray(), QJsonArray{u"PICTURE_TOO_MANY_BYTES"_s});
    }

    void make_exitCodes_tellWhoseFaultItIs() {
        const QString face = facePath(u"A000148.jpg"_s);
        const QString photo = folder_.filePath(u"photo.jpg"_s);
        const auto exitCode = [](const QStringList& arguments) { return photoMake(arguments).exitCode; };
        QCOMPARE(exitCode({face, photo}), 0);
        QCOMPARE(exitCode({}), 2);
        QCOMPARE(exitCode({face}), 2);
        QCOMPARE(exitCode({face, photo, photo}), 2);
        QCOMPARE(exitCode({face, photo, u"--quick"_s}), 2);
        QCOMPARE(exitCode({folder_.filePath(u"missing.jpg"_s), photo}), 2);
        QCOMPARE(exitCode({folder_.path(), photo}), 2);
        QCOMPARE(exitCode({face, folder_.filePath(u"no/such/folder.jpg"_s)}), 3);
        const Answer words = photoMake({facePath(u"astronaut.png"_s), photo});
        QCOMPARE(words.exitCode, 1);
        QCOMPARE(words.out, QByteArray("refused: LOW_RES\n"));
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(PhotoMakeTest)
#include "photo_make_test.moc"
