// Files that are not what they should be, through the real programs: a service file with a mistake is named by
// `kabanctl flow check` (the kiosk itself reads services, texts, code lists and theme only from inside the program:
// there is no file of them on a machine that could be wrong); a damaged store is kept, and nobody is told that its
// items were sent.

#include "kiosk_folder.h"
#include "running_kiosk.h"
#include "tests/support/requires.h"
#include "walk.h"

#include <QFile>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray shippedService() {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/resources/services/individual.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addService(const char* name, const QByteArray& json, int exitCode, const char* said) {
    QTest::newRow(name) << json << exitCode << QByteArray(said);
}

/// One thing of the shipped file, changed where it stands first.
void addChange(const char* name, const QByteArray& was, const QByteArray& is, int exitCode, const char* said) {
    QByteArray json = shippedService();
    QVERIFY2(json.contains(was), name);
    json.replace(json.indexOf(was), was.size(), is);
    addService(name, json, exitCode, said);
}

} // namespace

class BadFilesTest : public QObject {
    Q_OBJECT

    QString store() const { return folder_->path(u"store/outbox.sqlite"_s); }
    Finished outbox(const QStringList& command) const {
        return runProgram(u"kabanctl"_s,
                          QStringList{u"outbox"_s} + command + QStringList{u"--data-dir"_s, folder_->path()});
    }
    /// Makes a store and spoils it.
    void damageStore(const QByteArray& content) const {
        QCOMPARE(outbox({u"send"_s}).exitCode, 0);
        const QByteArray whole = folder_->read(u"store/outbox.sqlite"_s);
        QVERIFY(whole.size() > 4096);
        for (const QString& part : {u"-wal"_s, u"-shm"_s}) {
            QFile::remove(store() + part);
        }
        QVERIFY(folder_->write(u"store/outbox.sqlite"_s, content == "half" ? whole.left(whole.size() / 2) : content));
    }

    std::unique_ptr<KioskFolder> folder_;

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<KioskFolder>();
        QVERIFY(folder_->make());
    }

    void serviceFile_withAMistake_isNamed_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("exitCode"); // 2: cannot be read as a service; 1: a service that is not sound
        QTest::addColumn<QByteArray>("said");
        addService("as shipped", shippedService(), 0, "sound");
        addService("empty", {}, 2, "not a JSON object");
        addService("cut off", shippedService().left(4000), 2, "not a JSON object");
        addService("a list", "[]", 2, "not a JSON object");
        addChange("no start", "\"start\": \"sign_in\",", "", 2, "start must be a text");
        addChange("no version", "\"version\": 7,", "", 2, "version must be given");
        addChange("version as a text", "\"version\": 7,", "\"version\": \"2\",", 2, "version must be a whole number");
        addChange("unknown key", "\"idle_s\"", "\"idel_s\"", 2, "steps[0].idel_s is not known here");
        addChange("time as a text", "\"idle_s\": 180", "\"idle_s\": \"180\"", 2, "steps[4].idle_s must be a whole");
        addChange("no time at all", "\"idle_s\": 180", "\"idle_s\": 0", 2, "steps[4].idle_s must be a whole");
        addChange("step that is a text", "\"steps\": [", "\"steps\": [\"sign_in\",", 2, "steps[0].id must be a text");
        addChange("rail that is a number", "\"rail\": [\"rail.sign_in\"", "\"rail\": [7", 2, "rail must hold texts");
        addChange("required as a text", "\"required\": true", "\"required\": \"yes\"", 2, "must be true or false");
        addChange("condition on a number", "{\"card.differs\": \"yes\"}", "{\"card.differs\": 1}", 2,
                  "must hold texts only");
        addChange("target that does not exist", "\"next\": \"commitment\"", "\"next\": \"comitment\"", 1,
                  "review: unknown-step");
        addChange("outcome nobody handles", "\"read\": [", "\"raed\": [", 1, "sign_in_card: unhandled-outcome");
        addChange("deed that does not exist", "\"deed\": \"submit\"", "\"deed\": \"sumbit\"", 1, "seal: unknown-deed");
        addChange("page that does not exist", "\"page\": \"done\"", "\"page\": \"end\"", 1, "done: unknown-page");
        addChange("text without words", "\"title\": \"bank.title\"", "\"title\": \"bank.titel\"", 1, "missing-text");
        addChange("list that does not exist", "\"list\": \"banks\"", "\"list\": \"bnaks\"", 1, "bank: unknown-list");
        addChange("waits for ever", "\"timeout_s\": 60, \"title\": \"place_card", "\"title\": \"place_card", 1,
                  "place_card: no-time-limit");
        addChange("no end", ", \"end\": true", "", 1, "service: no-end");
    }
    void serviceFile_withAMistake_isNamed() {
        QFETCH(QByteArray, json);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, said);
        QVERIFY(folder_->write(u"individual.json"_s, json));
        const QString path = folder_->path(u"individual.json"_s);
        const Finished run = runProgram(u"kabanctl"_s, {u"flow"_s, u"check"_s, path});
        QVERIFY2(run.exitCode == exitCode, (run.errors + run.output).constData());
        const QByteArray words = exitCode == 2 ? run.errors : run.output;
        QVERIFY2(words.contains(said) && words.contains(path.toUtf8()), words.constData());
        QVERIFY2(exitCode != 2 || run.output.isEmpty(), run.output.constData());
        const Finished graph = runProgram(u"kabanctl"_s, {u"flow"_s, u"graph"_s, path});
        QCOMPARE(graph.exitCode, exitCode == 2 ? 2 : 0);
    }

    void serviceFile_missing_isNamed() {
        const Finished run = runProgram(u"kabanctl"_s, {u"flow"_s, u"check"_s, u"no-such-service.json"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.errors.contains("no-such-service.json: No such file"), run.errors.constData());
    }

    void store_damaged_isKeptAndTheKioskStarts_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("something else") << QByteArray(8192, '?');
        QTest::newRow("cut off") << QByteArray("half");
    }
    void store_damaged_isKeptAndTheKioskStarts() {
        REQUIRES("REL-23");
        REQUIRES("REL-25");
        QFETCH(QByteArray, content);
        damageStore(content);
        const QByteArray damaged = folder_->read(u"store/outbox.sqlite"_s);
        for (const QString& command : {u"list"_s, u"verify"_s}) {
            const Finished run = outbox({command});
            QVERIFY2(run.exitCode == 2 && run.errors.contains(store().toUtf8()), run.errors.constData());
            QVERIFY2(run.output.isEmpty(), run.output.constData());
        }
        QCOMPARE(folder_->read(u"store/outbox.sqlite"_s), damaged); // looking does not repair
        RunningKiosk kiosk(folder_->path());
        QVERIFY2(kiosk.start(), qPrintable(kiosk.failure()));
        QCOMPARE(folder_->read(u"store/outbox-corrupt-1.sqlite"_s), damaged);
        QVERIFY(folder_->read(u"log/kaban.log"_s).contains("outbox-corrupt-1.sqlite"));
        const Finished after = outbox({u"verify"_s});
        QVERIFY2(after.exitCode == 0, after.errors.constData());
    }

    void send_onADamagedStore_saysWhatWasNotSent() {
        REQUIRES("REL-23");
        damageStore(QByteArray(8192, '?'));
        const Finished sent = outbox({u"send"_s, u"--until-empty"_s});
        QVERIFY2(sent.exitCode == 1, (sent.output + sent.errors).constData()); // 0 would mean that all is delivered
        QVERIFY2(sent.errors.contains(folder_->path(u"store/outbox-corrupt-1.sqlite"_s).toUtf8()),
                 sent.errors.constData());
    }

    void store_isAFolder_stopsTheStart() {
        REQUIRES("REL-25");
        QVERIFY(folder_->write(u"store/outbox.sqlite/inside"_s, "x"));
        const Finished run = runProgram(u"kaban"_s, {u"--data-dir"_s, folder_->path()}, {}, std::chrono::seconds(20));
        QVERIFY2(run.exitCode == 2 && run.errors.contains((store() + u" is a folder"_s).toUtf8()),
                 run.errors.constData());
        const Finished listed = outbox({u"list"_s});
        QVERIFY2(listed.exitCode == 2 && listed.errors.contains(store().toUtf8()), listed.errors.constData());
    }
};

QTEST_GUILESS_MAIN(BadFilesTest)
#include "bad_files_test.moc"
