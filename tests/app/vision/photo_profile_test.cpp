// The profile is the law of the card photo as data: it says what services.md says, and no sloppy one is taken.

#include "app/vision/photo_profile.h"
#include "tests/support/requires.h"

#include <QFile>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class PhotoProfileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QFile file(QStringLiteral(KABAN_SOURCE_DIR "/resources/photo_profiles/third_generation.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        json_ = file.readAll();
    }

    void profile_ofTheProduct_saysWhatTheRulesSay() {
        REQUIRES("PHO-01");
        REQUIRES("PHO-02");
        REQUIRES("PHO-03");
        const auto profile = parsePhotoProfile(json_);
        QVERIFY2(profile, qPrintable(profile ? QString() : profile.error()));
        QCOMPARE(profile->width, 358);
        QCOMPARE(profile->height, 441);
        QCOMPARE(profile->dpi, 350);
        QCOMPARE(profile->qualityStart, 92);
        QCOMPARE(profile->headTop.min, 7.0);
        QCOMPARE(profile->headTop.max, 21.0);
        QCOMPARE(profile->eyeLineFromBottomMin, 207.0);
    }

    void bytes_atTheLimits_areJudgedByWhoMadeThem_data() {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("made");
        QTest::addColumn<bool>("received");
        QTest::newRow("19,999") << qint64(19'999) << false << false;
        QTest::newRow("20,000") << qint64(20'000) << false << true;
        QTest::newRow("20,479") << qint64(20'479) << false << true;
        QTest::newRow("20,480") << qint64(20'480) << true << true;
        QTest::newRow("8,750,000") << qint64(8'750'000) << true << true;
        QTest::newRow("8,750,001") << qint64(8'750'001) << false << true;
        QTest::newRow("9,175,040") << qint64(9'175'040) << false << true;
        QTest::newRow("9,175,041") << qint64(9'175'041) << false << false;
    }
    void bytes_atTheLimits_areJudgedByWhoMadeThem() {
        REQUIRES("TV-06");
        REQUIRES("PHO-02");
        REQUIRES("GAP-14");
        REQUIRES("VAL-11");
        QFETCH(qint64, size);
        QFETCH(bool, made);
        QFETCH(bool, received);
        const auto profile = parsePhotoProfile(json_);
        QVERIFY(profile);
        QCOMPARE(profile->bytes.holds(size), made);
        QCOMPARE(profile->receivedBytes.holds(size), received);
    }

    void profile_sloppy_isRefusedAndTheKeyNamed_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << u"{"_s << u""_s << u""_s;
        QTest::newRow("key unknown") << u"\"dpi\": 350"_s << u"\"dpi\": 350, \"dpis\": 1"_s << u"canvas.dpis"_s;
        QTest::newRow("section unknown") << u"\"quality\":"_s << u"\"extra\": {\"min\": 1}, \"quality\":"_s
                                         << u"extra"_s;
        QTest::newRow("key missing") << u"\"dpi\": 350"_s << u"\"height\": 441"_s << u"canvas.dpi"_s;
        QTest::newRow("text for a number") << u"\"width\": 358"_s << u"\"width\": \"358\""_s << u"canvas.width"_s;
        QTest::newRow("width of nothing") << u"\"width\": 358"_s << u"\"width\": 0"_s << u"canvas.width"_s;
        QTest::newRow("out of order") << u"\"min\": 85"_s << u"\"min\": 90"_s << u"inter_eye"_s;
        QTest::newRow("eyes on one spot") << u"\"min\": 85"_s << u"\"min\": 0"_s << u"inter_eye.min"_s;
        QTest::newRow("quality over 100") << u"\"max\": 100"_s << u"\"max\": 101"_s << u"quality.max"_s;
        QTest::newRow("bytes out of order") << u"20480"_s << u"99999999"_s << u"bytes"_s;
        QTest::newRow("no name") << u"\"third-generation\""_s << u"\"\""_s << u"id"_s;
    }
    void profile_sloppy_isRefusedAndTheKeyNamed() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, named);
        const QString spoilt = QString::fromUtf8(json_).replace(from, to);
        QVERIFY(spoilt != QString::fromUtf8(json_));
        const auto profile = parsePhotoProfile(spoilt.toUtf8());
        QVERIFY(!profile);
        QVERIFY2(profile.error().contains(named), qPrintable(profile.error()));
    }

private:
    QByteArray json_;
};

QTEST_APPLESS_MAIN(PhotoProfileTest)
#include "photo_profile_test.moc"
