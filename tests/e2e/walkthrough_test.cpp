// The whole product as an applicant meets it, driven by the robot on the real pages.

#include "tests/support/requires.h"
#include "walk.h"

#include <QImage>
#include <QStandardPaths>
#include <QTest>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

class WalkthroughTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void online_offscreen_endsAcceptedWithOnePicturePerScreen() {
        REQUIRES("IND-14");
        REQUIRES("SCR-02");
        Walk walk;
        const Finished run = walk.walkthrough();
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject result = walk.result();
        QCOMPARE(result[u"state"_s].toString(), u"accepted"_s);
        QVERIFY(!result[u"application_id"_s].toString().isEmpty());
        QStringList names;
        for (const QJsonValue& step : result[u"steps"_s].toArray()) {
            names.append(step[u"name"_s].toString());
            const QImage picture(walk.out() + u'/' + step[u"png"_s].toString());
            QCOMPARE(picture.size(), QSize(1080, 1920));
        }
        for (const QString& brief : {u"eligibility"_s, u"eligibility_again"_s, u"seal"_s}) {
            names.removeAll(brief); // may be over before the robot looks
        }
        QCOMPARE(names, QStringList({u"home"_s, u"sign_in_choice"_s, u"sign_in"_s, u"disclaimer"_s, u"authorise"_s,
                                     u"place_card"_s, u"id_sides"_s, u"check_data"_s, u"supplement"_s, u"bank"_s,
                                     u"card_photo"_s, u"collection"_s, u"review"_s, u"commitment"_s,
                                     u"confirm_submit"_s, u"done"_s}));
        QStringList entered;
        for (const QJsonValue& visit : result[u"entered"_s].toArray()) {
            entered.append(visit[u"name"_s].toString());
            QVERIFY(visit[u"ms"_s].toInt(-1) >= 0);
        }
        names.insert(5, u"eligibility"_s);
        names.insert(names.size() - 1, u"eligibility_again"_s);
        names.insert(names.size() - 1, u"seal"_s);
        QCOMPARE(entered, names);
        QVERIFY(result[u"touches"_s].toInt() >= 12);
        QCOMPARE(result[u"typed_characters"_s].toInt(), 0); // with the authority's data nobody types
    }

    void online_underXvfb_endsAccepted() {
        Walk walk;
        QVERIFY2(!QStandardPaths::findExecutable(u"xvfb-run"_s).isEmpty(), "xvfb is one of the installed packages");
        const QStringList arguments{u"-a"_s,
                                    u"-s"_s,
                                    u"-screen 0 1080x1920x24"_s,
                                    QStringLiteral(KABAN_BIN_DIR "/kaban"),
                                    u"--walkthrough"_s,
                                    u"individual"_s,
                                    u"--out"_s,
                                    walk.out(),
                                    u"--speed"_s,
                                    u"4"_s};
        const Finished run =
            runProgram(QStandardPaths::findExecutable(u"xvfb-run"_s), arguments, {{u"QT_QPA_PLATFORM"_s, u"xcb"_s}});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(walk.result()[u"state"_s].toString(), u"accepted"_s);
    }

    void english_offscreen_endsAccepted() {
        REQUIRES("GEN-15");
        Walk walk;
        const Finished run = walk.walkthrough({u"--lang"_s, u"en"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
    }

    void offline_anyTime_endsDurablySealed_data() {
        QTest::addColumn<QString>("option");
        QTest::newRow("from the start") << u"--offline=start"_s;
        QTest::newRow("at submit") << u"--offline=submit"_s;
    }
    void offline_anyTime_endsDurablySealed() {
        REQUIRES("INV-1");
        REQUIRES("INV-3");
        QFETCH(QString, option);
        Walk walk;
        const Finished run = walk.walkthrough({option});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY2(walk.durablySealed(), qPrintable(walk.onlyState()));
        QCOMPARE(walk.items().first()[u"key"_s].toString(), walk.result()[u"key"_s].toString());
    }
};

QTEST_GUILESS_MAIN(WalkthroughTest)
#include "walkthrough_test.moc"
