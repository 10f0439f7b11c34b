#include "app/kiosk/command_line.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class KioskCommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void walkthrough_allOptions_areRead() {
        const auto options =
            parseCommandLine({u"--walkthrough"_s, u"individual"_s, u"--offline=start"_s, u"--case"_s, u"expired"_s,
                              u"--window"_s, u"1280x1024"_s, u"--lang=en"_s, u"--speed"_s, u"5"_s, u"--out"_s, u"o"_s});
        QVERIFY(options);
        QCOMPARE(options->mode, KioskOptions::Mode::Walkthrough);
        QCOMPARE(options->service, u"individual"_s);
        QCOMPARE(options->offline, KioskOptions::Offline::FromStart);
        QCOMPARE(options->caseName, u"expired"_s);
        QCOMPARE(options->window, QSize(1280, 1024));
        QCOMPARE(options->language, u"en"_s);
        QCOMPARE(options->speed, 5);
    }

    void mode_list_isTheDisplayOfEverySession() {
        QVERIFY(!parseCommandLine({})->display);
        QCOMPARE(parseCommandLine({u"--mode"_s, u"standard"_s})->display, DisplaySettings());
        QCOMPARE(parseCommandLine({u"--mode=elder,contrast"_s})->display, (DisplaySettings{true, true, false}));
        QCOMPARE(parseCommandLine({u"--mode"_s, u"lowered"_s})->display, (DisplaySettings{false, false, true}));
    }

    void offline_withoutAWord_cutsAtSubmit() {
        QCOMPARE(parseCommandLine({u"--offline"_s})->offline, KioskOptions::Offline::AtSubmit);
    }

    void mistake_any_namesTheOption_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList{u"--fast"_s} << u"--fast"_s;
        QTest::newRow("no value") << QStringList{u"--config"_s} << u"--config"_s;
        QTest::newRow("window") << QStringList{u"--window"_s, u"big"_s} << u"1080x1920"_s;
        QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s} << u"zh or en"_s;
        QTest::newRow("mode") << QStringList{u"--mode"_s, u"elder,huge"_s} << u"contrast, lowered"_s;
        QTest::newRow("offline") << QStringList{u"--offline=later"_s} << u"submit or start"_s;
        QTest::newRow("speed") << QStringList{u"--speed"_s, u"0"_s} << u"--speed"_s;
        QTest::newRow("no out") << QStringList{u"--walkthrough"_s, u"individual"_s} << u"--out"_s;
    }
    void mistake_any_namesTheOption() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = parseCommandLine(arguments);
        QVERIFY(!options);
        QVERIFY2(options.error().contains(named), qPrintable(options.error()));
    }
};

QTEST_GUILESS_MAIN(KioskCommandLineTest)
#include "kiosk_command_line_test.moc"
