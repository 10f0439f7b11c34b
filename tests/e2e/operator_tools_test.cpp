// What an operator has on a kiosk with an application in its store: show, verify, export, send beside a running kiosk,
// doctor.

#include "running_kiosk.h"
#include "tests/support/requires.h"
#include "walk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds: only an end to waiting, never a measure

QJsonObject objectIn(const Finished& run) {
    return QJsonDocument::fromJson(run.output).object();
}

/// The simulated reader again, where the kiosk's configuration looks for it.
std::unique_ptr<ChildProcess> devicesOf(const Walk& walk) {
    auto devices = std::make_unique<ChildProcess>(
        u"kaban-simdev"_s, QStringList{u"serve"_s, u"--dir"_s, walk.out() + u"/devices"_s, u"--speed"_s, u"20"_s});
    return devices->start() && devices->firstLine() ? std::move(devices) : nullptr;
}

struct Diagnosis {
    int exitCode = -1;
    QMap<QString, bool> well;
    QMap<QString, QString> what;
    QMap<QString, QString> todo;

    QStringList unwell() const { return well.keys(false); }
};

Diagnosis diagnose(const Walk& walk) {
    const Finished run = runProgram(u"kabanctl"_s, {u"doctor"_s, u"--data-dir"_s, walk.kioskFolder(), u"--json"_s});
    Diagnosis found;
    found.exitCode = run.exitCode;
    for (const QJsonValue& part : QJsonDocument::fromJson(run.output).array()) {
        const QString name = part[u"part"_s].toString();
        found.well.insert(name, part[u"well"_s].toBool());
        found.what.insert(name, part[u"what"_s].toString());
        found.todo.insert(name, part[u"todo"_s].toString());
    }
    return found;
}

} // namespace

class OperatorToolsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const Finished run = walk_.walkthrough({u"--offline"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        item_ = walk_.items().first().toObject();
        // Whether this machine could be heard is its own business.
        QFile settings(walk_.kioskFolder() + u"/kiosk.toml"_s);
        QVERIFY(settings.open(QFile::Append) && settings.write("\n[voice]\nenabled = false\n") > 0);
    }

    void show_byNumberOrKey_tellsTheItemAndItsConsents() {
        const QString number = item_[u"local_number"_s].toString();
        const QString key = item_[u"key"_s].toString();
        const Finished byNumber = walk_.outbox({u"show"_s, number, u"--json"_s});
        QVERIFY2(byNumber.exitCode == 0, byNumber.errors.constData());
        QCOMPARE(walk_.outbox({u"show"_s, key, u"--json"_s}).output, byNumber.output);
        QJsonObject shown = objectIn(byNumber);
        const QJsonArray consents = shown.take(u"consents"_s).toArray();
        QCOMPARE(shown, item_);
        QCOMPARE(consents.size(), 4);
        QSet<QString> ids;
        for (const QJsonValue& consent : consents) {
            ids.insert(consent[u"id"_s].toString());
        }
        QVERIFY(ids.contains(u"commitment.individual"_s) && ids.contains(u"disclaimer.individual"_s));
        QCOMPARE(consents[0][u"sha256"_s].toString().size(), 64);
        const Finished forPeople = walk_.outbox({u"show"_s, number});
        QCOMPARE(forPeople.exitCode, 0);
        QVERIFY(forPeople.output.contains("sha256: " + item_[u"sha256"_s].toString().toLatin1()));
    }

    void show_unknownId_isNotSo() {
        const Finished run = walk_.outbox({u"show"_s, u"K-0101-9999"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY(run.errors.contains("K-0101-9999"));
    }

    void verify_wholeStore_saysSoForPeopleAndPrograms() {
        const Finished forPeople = walk_.outbox({u"verify"_s});
        QCOMPARE(forPeople.exitCode, 0);
        QVERIFY2(forPeople.output.contains("1 items, all whole"), forPeople.output.constData());
        const QJsonObject expected{{u"whole"_s, true}, {u"items"_s, 1}, {u"faults"_s, QJsonArray()}};
        QCOMPARE(objectIn(walk_.outbox({u"verify"_s, u"--json"_s})), expected);
    }

    void verify_oneByteOfABodyChanged_isFound() {
        REQUIRES("INV-5");
        const QTemporaryDir copy;
        QVERIFY(QDir(copy.path()).mkpath(u"store"_s));
        const QDir store(walk_.kioskFolder() + u"/store"_s);
        for (const QString& name : store.entryList({u"outbox.sqlite*"_s}, QDir::Files)) {
            QVERIFY(QFile::copy(store.filePath(name), copy.filePath(u"store/"_s + name)));
        }
        const Finished damaged = runProgram(
            u"/usr/bin/python3"_s,
            {u"-c"_s,
             u"import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute('DROP TRIGGER chunks_are_fixed');"
             "b=bytearray(c.execute('SELECT bytes FROM chunks').fetchone()[0]); b[100]^=1;"
             "c.execute('UPDATE chunks SET bytes=?',(bytes(b),)); c.commit()"_s,
             copy.filePath(u"store/outbox.sqlite"_s)});
        QVERIFY2(damaged.exitCode == 0, damaged.errors.constData());
        const QStringList verify{u"outbox"_s, u"verify"_s, u"--data-dir"_s, copy.path()};
        const QString number = item_[u"local_number"_s].toString();
        const Finished forPeople = runProgram(u"kabanctl"_s, verify);
        QCOMPARE(forPeople.exitCode, 1);
        QVERIFY2(forPeople.output.contains(number.toLatin1()), forPeople.output.constData());
        const Finished forPrograms = runProgram(u"kabanctl"_s, verify + QStringList{u"--json"_s});
        QCOMPARE(forPrograms.exitCode, 1);
        QCOMPARE(objectIn(forPrograms)[u"whole"_s].toBool(true), false);
        QVERIFY(objectIn(forPrograms)[u"faults"_s][0].toString().startsWith(number));
    }

    void export_json_describesTheFileItWrote() {
        const QString file = walk_.folder() + u"/exported.der"_s;
        const Finished run = walk_.outbox({u"export"_s, item_[u"key"_s].toString(), file, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QFile bundle(file);
        QVERIFY(bundle.open(QIODevice::ReadOnly));
        const QByteArray bytes = bundle.readAll();
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const QJsonObject expected{
            {u"key"_s, item_[u"key"_s]}, {u"file"_s, file}, {u"size"_s, bytes.size()}, {u"sha256"_s, hash}};
        QCOMPARE(objectIn(run), expected);
        QCOMPARE(hash, item_[u"sha256"_s].toString());
    }

    void send_besideARunningKiosk_goesThroughIt() {
        REQUIRES("SEC-88");
        Walk walk;
        QVERIFY2(walk.walkthrough({u"--offline"_s}).exitCode == 0, "offline walkthrough");
        RunningKiosk kiosk(walk.kioskFolder());
        QVERIFY2(kiosk.start(), qPrintable(kiosk.failure()));
        const Finished away = walk.outbox({u"send"_s, u"--until-empty"_s, u"--timeout"_s, u"2"_s});
        QVERIFY2(away.exitCode == 3, away.errors.constData()); // the kiosk holds the store: without it this were a 2
        QVERIFY2(away.output.contains("1 waiting, 0 parked"), away.output.constData());
        QVERIFY(walk.startAuthority());
        const Finished sent = walk.outbox({u"send"_s, u"--until-empty"_s});
        QVERIFY2(sent.exitCode == 0, (sent.errors + sent.output).constData());
        QVERIFY2(sent.output.contains("0 waiting, 0 parked"), sent.output.constData());
        QCOMPARE(walk.applications().size(), 1);
        QCOMPARE(walk.onlyState(), u"accepted"_s); // read beside the running kiosk
        QVERIFY(walk.verified());
    }

    void doctor_everythingThere_isWell() {
        const auto devices = devicesOf(walk_);
        QVERIFY(devices);
        QVERIFY(walk_.startAuthority());
        const Diagnosis found = diagnose(walk_);
        QCOMPARE(found.well.keys(),
                 QStringList({u"clerks"_s, u"clock"_s, u"desk"_s, u"disk"_s, u"document-camera"_s, u"face-camera"_s,
                              u"id-reader"_s, u"keys"_s, u"network"_s, u"picture-decoder"_s, u"pinyin"_s, u"queue"_s,
                              u"receipts"_s, u"sound"_s, u"voice"_s}));
        QCOMPARE(found.unwell(), QStringList());
        QCOMPARE(found.exitCode, 0);
        QVERIFY2(found.what.value(u"id-reader"_s).contains(u"05.03-"_s), "it has asked the module for its number");
        const Finished forPeople = runProgram(u"kabanctl"_s, {u"doctor"_s, u"--data-dir"_s, walk_.kioskFolder()});
        QCOMPARE(forPeople.exitCode, 0);
        QCOMPARE(forPeople.output.count("ok    "), 15);
    }

    void doctor_onePartBroken_isNamedWithWhatToDo_data() {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("how");
        QTest::newRow("reader pulled out") << u"id-reader"_s << u"no devices"_s;
        QTest::newRow("reader out of service") << u"id-reader"_s << u"boot_fail"_s;
        QTest::newRow("face camera not there") << u"face-camera"_s << u"camera"_s;
        QTest::newRow("authority away") << u"network"_s << u"no authority"_s;
        QTest::newRow("damaged store put aside") << u"queue"_s << u"damaged store"_s;
        QTest::newRow("nothing that speaks") << u"voice"_s << u"no speaker"_s;
        QTest::newRow("key readable by others") << u"keys"_s << u"mode"_s;
    }
    void doctor_onePartBroken_isNamedWithWhatToDo() {
        QFETCH(QString, part);
        QFETCH(QString, how);
        auto devices = devicesOf(walk_);
        QVERIFY(devices);
        QVERIFY(walk_.startAuthority());
        QFile key(walk_.kioskFolder() + u"/keys/device.key.pem"_s);
        const QFile::Permissions before = key.permissions();
        QFile damaged(walk_.kioskFolder() + u"/store/outbox-corrupt-1.sqlite"_s);
        QFile settings(walk_.kioskFolder() + u"/kiosk.toml"_s);
        QVERIFY(settings.open(QFile::ReadOnly));
        const QByteArray settled = settings.readAll();
        settings.close();
        if (how == u"no devices") {
            devices.reset();
        } else if (how == u"boot_fail") {
            const QStringList fault{u"--dir"_s, walk_.out() + u"/devices"_s, u"fault"_s, how, u"code=60"_s};
            QCOMPARE(runProgram(u"kaban-simdev"_s, fault).exitCode, 0);
        } else if (how == u"camera") {
            QVERIFY(settings.open(QFile::Append) && settings.write("\n[camera.face]\nid = \"Not there\"\n") > 0);
            settings.close();
        } else if (how == u"no speaker") {
            QByteArray speaking = settled;
            speaking.replace("enabled = false", "program = \"no-such-speaker\"");
            QVERIFY(settings.open(QFile::WriteOnly) && settings.write(speaking) > 0);
            settings.close();
        } else if (how == u"no authority") {
            walk_.stopAuthority();
        } else if (how == u"damaged store") {
            QVERIFY(damaged.open(QIODevice::WriteOnly));
        } else {
            QVERIFY(key.setPermissions(before | QFile::ReadGroup | QFile::ReadOther));
        }
        const Diagnosis found = diagnose(walk_);
        key.setPermissions(before);
        damaged.remove();
        QVERIFY(settings.open(QFile::WriteOnly) && settings.write(settled) == settled.size());
        settings.close();
        QCOMPARE(found.unwell(), QStringList{part});
        QCOMPARE(found.exitCode, 1);
        QVERIFY(!found.what.value(part).isEmpty());
        QVERIFY(!found.todo.value(part).isEmpty());
    }

    void doctor_besideARunningKiosk_leavesItsReaderAlone() {
        const auto devices = devicesOf(walk_);
        QVERIFY(devices);
        QVERIFY(walk_.startAuthority());
        RunningKiosk kiosk(walk_.kioskFolder());
        QVERIFY2(kiosk.start(), qPrintable(kiosk.failure()));
        Diagnosis found;
        const auto readerIsTheKiosks = [&] { // it opens its reader when it likes
            found = diagnose(walk_);
            return found.what.value(u"id-reader"_s).contains(u"running kiosk"_s);
        };
        QVERIFY2(QTest::qWaitFor(readerIsTheKiosks, patience), qPrintable(found.what.value(u"id-reader"_s)));
        QCOMPARE(found.unwell(), QStringList());
        QCOMPARE(found.exitCode, 0);
    }

private:
    Walk walk_;
    QJsonObject item_;
};

QTEST_GUILESS_MAIN(OperatorToolsTest)
#include "operator_tools_test.moc"
