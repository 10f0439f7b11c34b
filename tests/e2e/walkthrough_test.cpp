// The whole product as an applicant meets it, driven by the robot on the real pages.

#include "tests/support/requires.h"
#include "walk.h"

#include <QDir>
#include <QImage>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray name = QString(u"张测试"_s).toUtf8();
const QByteArray idNumber = "11010519491231002X";

/// What base64 makes of the bytes wherever they begin in a group of three, without the characters at either end that
/// depend on the neighbours.
QByteArrayList base64Forms(const QByteArray& bytes) {
    constexpr qsizetype mixedAtStart[] = {0, 2, 3};
    QByteArrayList forms;
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray text = (QByteArray(shift, ' ') + bytes).toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype mixedAtEnd = (shift + bytes.size()) % 3 == 0 ? 0 : 1;
        forms.append(text.sliced(mixedAtStart[shift], text.size() - mixedAtStart[shift] - mixedAtEnd));
    }
    return forms;
}

/// The person's values as they could stand in a file: UTF-8, UTF-16, GB 18030, and base64 of these.
QByteArrayList marks() {
    QByteArrayList found;
    const QStringList values{u"张测试"_s, u"11010519491231002X"_s, u"13412342456"_s, u"样例路1号院2号楼"_s};
    for (const QString& value : values) {
        for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
            QStringEncoder encoder(encoding);
            const QByteArray bytes = encoder.isValid() ? QByteArray(encoder.encode(value)) : QByteArray();
            if (bytes.size() > 5) {
                found << bytes << base64Forms(bytes);
            }
        }
    }
    return found;
}

/// Every file the kiosk wrote, searched for the person.
QStringList filesThatName(const QString& folder) {
    const QByteArrayList wanted = marks();
    QStringList found;
    QStringList open{folder};
    while (!open.isEmpty()) {
        const QDir dir(open.takeLast());
        for (const QFileInfo& entry :
             dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System)) {
            if (entry.isDir()) {
                open.append(entry.filePath());
                continue;
            }
            QFile file(entry.filePath());
            if (!entry.isFile() || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QByteArray bytes = file.readAll();
            const bool named =
                std::any_of(wanted.begin(), wanted.end(), [&](const QByteArray& mark) { return bytes.contains(mark); });
            if (named) {
                found.append(entry.filePath());
            }
        }
    }
    return found;
}

} // namespace

class WalkthroughTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void search_findsAValueInsideBase64_whereverItBegins() {
        for (const QByteArray& before : {QByteArray(), QByteArray("x"), QByteArray("xy"), QByteArray("xyz")}) {
            const QByteArray text = (before + name + "tail").toBase64();
            const QByteArrayList forms = base64Forms(name);
            QVERIFY(
                std::any_of(forms.begin(), forms.end(), [&](const QByteArray& form) { return text.contains(form); }));
            QVERIFY(std::all_of(forms.begin(), forms.end(), [](const QByteArray& form) { return form.size() >= 8; }));
        }
    }

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
        QCOMPARE(names, QStringList({u"home"_s, u"sign_in"_s, u"disclaimer"_s, u"authorise"_s, u"place_card"_s,
                                     u"check_data"_s, u"supplement"_s, u"bank"_s, u"collection"_s, u"review"_s,
                                     u"commitment"_s, u"confirm_submit"_s, u"done"_s}));
        QStringList entered;
        for (const QJsonValue& visit : result[u"entered"_s].toArray()) {
            entered.append(visit[u"name"_s].toString());
            QVERIFY(visit[u"ms"_s].toInt(-1) >= 0);
        }
        names.insert(4, u"eligibility"_s);
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

    void kioskFolder_afterASession_namesNobody() {
        REQUIRES("MSK-07");
        REQUIRES("SEC-26");
        Walk walk;
        QVERIFY2(QStringEncoder("GB18030").isValid(), "the search must know this encoding");
        const Finished run = walk.walkthrough({u"--offline"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QFile configuration(walk.kioskFolder() + u"/kiosk.toml"_s);
        QVERIFY(configuration.open(QIODevice::ReadOnly));
        QVERIFY2(configuration.readAll().contains("level = \"debug\""), "the log must be at its most verbose");
        QVERIFY(walk.durablySealed()); // the application is there, and yet:
        QCOMPARE(filesThatName(walk.kioskFolder()), QStringList());
        QVERIFY(!run.errors.contains(name) && !run.errors.contains(idNumber));
        QVERIFY2(!filesThatName(walk.out() + u"/devices"_s).isEmpty(), "the search finds the card where it is");
    }
};

QTEST_GUILESS_MAIN(WalkthroughTest)
#include "walkthrough_test.moc"
