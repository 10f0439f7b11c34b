#include "app/domain/legal_text.h"
#include "tests/support/requires.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

LegalText shippedText(const QString& id) {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/resources/texts/%1.json").arg(id));
    const auto text = parseLegalText(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!text) {
        qFatal("%s: %s", qPrintable(id), qPrintable(text.error()));
    }
    return *text;
}

QByteArray withPoints(const QByteArray& points) {
    return R"({"id":"x","version":"1","effective":"2026-01-01","title":{"zh":"a","en":"b"},"paragraphs":{"zh":["a"],"en":["a"]},"points":)" +
           points + '}';
}

} // namespace

class LegalTextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shippedTexts_all_areReadableSamplesWithKnownIcons() {
        REQUIRES("GAP-02");
        REQUIRES("GEN-15");
        const QStringList files =
            QDir(QStringLiteral(KABAN_SOURCE_DIR "/resources/texts")).entryList({u"*.json"_s}, QDir::Files);
        QVERIFY(files.size() >= 4);
        for (const QString& file : files) {
            const LegalText text = shippedText(file.chopped(5));
            QCOMPARE(text.id, file.chopped(5));
            QVERIFY2(text.sample, qPrintable(file));
            for (const LegalPoint& point : text.points) {
                QVERIFY2(QFile::exists(QStringLiteral(KABAN_SOURCE_DIR "/resources/icons/%1.svg").arg(point.icon)),
                         qPrintable(point.icon));
            }
        }
    }

    void disclaimer_individual_carriesWhatTheGuideSays() {
        REQUIRES("IND-05");
        REQUIRES("GEN-09");
        REQUIRES("GEN-10");
        const LegalText text = shippedText(u"disclaimer.individual"_s);
        const QString whole = text.paragraphsChinese.join(u'\n');
        for (const QString& content : {u"由北京市人力资源和社会保障局主办"_s, u"接受本声明的全部条款"_s,
                                       u"变更、中断或终止"_s, u"真实、准确、最新和完整"_s, u"身份证正反面原件照片"_s,
                                       u"责任及后果"_s, u"线下网点更新"_s, u"不收取工本费"_s, u"快递费"_s}) {
            QVERIFY2(whole.contains(content), qPrintable(content));
        }
        QCOMPARE(text.points.size(), 3);
        QCOMPARE(text.points[0].chinese.strong, u"真实、准确、完整"_s);
        QCOMPARE(text.points[0].english.strong, u"true, accurate and complete"_s);
    }

    void authorisation_twoPurposes_areTwoTexts() {
        REQUIRES("ELG-02");
        REQUIRES("ELG-03");
        REQUIRES("ELG-06");
        const QString check = shippedText(u"authorisation.eligibility"_s).paragraphsChinese.join(u'\n');
        const QString licence = shippedText(u"authorisation.electronic_licence"_s).paragraphsChinese.join(u'\n');
        QVERIFY(check.contains(u"资格校验"_s) && !check.contains(u"电子证照"_s));
        QVERIFY(licence.contains(u"电子证照"_s) && !licence.contains(u"资格校验"_s));
        QVERIFY(licence.contains(u"北京公安签发"_s));
        QVERIFY(licence.contains(u"可以不选"_s));
    }

    void points_wrong_areRefused_data() {
        QTest::addColumn<QByteArray>("points");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("no icon") << QByteArray(R"([{"zh":["a","b","c"],"en":["a","b","c"]}])");
        QTest::newRow("one language") << QByteArray(R"([{"icon":"bank","zh":["a","b","c"]}])");
        QTest::newRow("two parts") << QByteArray(R"([{"icon":"bank","zh":["a","b"],"en":["a","b","c"]}])");
        QTest::newRow("nothing bold") << QByteArray(R"([{"icon":"bank","zh":["a","","c"],"en":["a","b","c"]}])");
    }
    void points_wrong_areRefused() {
        QFETCH(QByteArray, points);
        const auto text = parseLegalText(withPoints(points));
        QVERIFY(!text);
        QVERIFY2(text.error().contains(u"a point"_s), qPrintable(text.error()));
    }

    void points_boldOnly_areFine() {
        const auto text = parseLegalText(withPoints(R"([{"icon":"bank","zh":["","b",""],"en":["","b",""]}])"));
        QVERIFY(text);
        QCOMPARE(text->points.size(), 1);
        QVERIFY(parseLegalText(withPoints("[]"))->points.isEmpty());
    }
};

QTEST_GUILESS_MAIN(LegalTextsTest)
#include "legal_texts_test.moc"
