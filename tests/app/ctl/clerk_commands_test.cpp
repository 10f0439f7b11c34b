// `kabanctl clerk`: adding, listing and removing clerks of a kiosk, the PIN on standard input.

#include "tests/support/requires.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace clerk_commands_test_detail {

struct Answer {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Answer clerk(const QStringList& arguments, const QByteArray& typed = {}) {
    QProcess kabanctl;
    kabanctl.start(QStringLiteral(KABAN_BIN_DIR "/kabanctl"), QStringList{u"clerk"_s} + arguments);
    kabanctl.write(typed);
    kabanctl.closeWriteChannel();
    if (!kabanctl.waitForFinished()) {
        return {};
    }
    return {kabanctl.exitCode(), kabanctl.readAllStandardOutput(), kabanctl.readAllStandardError()};
}

} // namespace clerk_commands_test_detail

using namespace clerk_commands_test_detail;

class ClerkCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clerk_addedListedRemoved_isThereAsLong() {
        REQUIRES("LOG-29");
        const QTemporaryDir folder;
        const QStringList here{u"--data-dir"_s, folder.path()};
        const Answer added = clerk(QStringList{u"add"_s, u"0721"_s} + here, "273846\n");
        QCOMPARE(added.exitCode, 0);
        QVERIFY(!added.out.contains("273846") && !added.err.contains("273846"));
        QVERIFY(added.out.contains("otpauth://totp/Kaban:0721?secret=")); // the second factor, shown this once
        const Answer listed = clerk(QStringList{u"list"_s, u"--json"_s} + here);
        QCOMPARE(listed.exitCode, 0);
        const QJsonArray entries = QJsonDocument::fromJson(listed.out).array();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first()[u"number"_s].toString(), u"0721"_s);
        QCOMPARE(entries.first()[u"lock_left_s"_s].toInt(-1), 0);
        QVERIFY(entries.first()[u"second_factor"_s].toBool());
        const Answer pinOnly = clerk(QStringList{u"add"_s, u"0722"_s, u"--pin-only"_s} + here, "273846\n");
        QVERIFY(pinOnly.exitCode == 0 && !pinOnly.out.contains("otpauth"));
        QVERIFY(clerk(QStringList{u"list"_s} + here).out.contains("0722  PIN only"));
        QCOMPARE(clerk(QStringList{u"remove"_s, u"0722"_s} + here).exitCode, 0);
        QCOMPARE(clerk(QStringList{u"add"_s, u"0721"_s} + here, "273846\n").exitCode, 1);
        QCOMPARE(clerk(QStringList{u"remove"_s, u"0721"_s} + here).exitCode, 0);
        QCOMPARE(clerk(QStringList{u"remove"_s, u"0721"_s} + here).exitCode, 1);
        QCOMPARE(clerk(QStringList{u"list"_s} + here).out, QByteArray());
    }

    void add_refusedPin_saysWhyAndAddsNobody() {
        REQUIRES("SEC-78");
        const QTemporaryDir folder;
        const QStringList here{u"--data-dir"_s, folder.path()};
        for (const QByteArray& typed : QList<QByteArray>{"123456\n", "000000\n", "12345\n", "207219\n", "", "\n"}) {
            const Answer answer = clerk(QStringList{u"add"_s, u"0721"_s} + here, typed);
            QCOMPARE(answer.exitCode, 1);
            QVERIFY(answer.err.contains("PIN"));
        }
        QVERIFY(!QFile::exists(folder.filePath(u"clerks.json"_s)));
    }

    void clerk_badUsage_exitsWith2() {
        const QTemporaryDir folder;
        const QStringList here{u"--data-dir"_s, folder.path()};
        QCOMPARE(clerk({u"list"_s}).exitCode, 2);
        QCOMPARE(clerk(here).exitCode, 2);
        QCOMPARE(clerk(QStringList{u"add"_s} + here).exitCode, 2);
        QCOMPARE(clerk(QStringList{u"add"_s, u"0721"_s, u"273846"_s} + here).exitCode, 2); // no PIN as an argument
        QCOMPARE(clerk(QStringList{u"add"_s, u"72"_s} + here, "273846\n").exitCode, 2);
        QCOMPARE(clerk({u"list"_s, u"--data-dir"_s, folder.filePath(u"missing"_s)}).exitCode, 2);
    }

    void list_damagedFile_exitsWith2AndSaysSo() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"clerks.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        file.close();
        const Answer listed = clerk({u"list"_s, u"--data-dir"_s, folder.path()});
        QCOMPARE(listed.exitCode, 2);
        QVERIFY(listed.err.contains("damaged"));
    }
};

QTEST_GUILESS_MAIN(ClerkCommandsTest)
#include "clerk_commands_test.moc"
