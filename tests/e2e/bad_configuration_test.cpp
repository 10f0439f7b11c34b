// A configuration with a mistake, and files it names that are not what they should be, through the real programs: the
// start stops with exit code 2, standard error names the file and what is wrong, nothing is half begun. The tools that
// read the same file say the same.

#include "app/base/configuration_schema.h"
#include "kiosk_folder.h"
#include "running_kiosk.h"
#include "tests/support/requires.h"
#include "walk.h"

#include <QDir>
#include <QJsonDocument>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

void addText(const char* name, const QByteArray& text, const QString& said) {
    QTest::newRow(name) << text << said;
}

/// One thing of a configuration that would start, changed.
void addChange(const char* name, const QByteArray& was, const QByteArray& is, const QString& said) {
    QByteArray text = KioskFolder::configuration();
    QVERIFY2(text.count(was) == 1, name);
    addText(name, text.replace(was, is), said);
}

/// Without the key's line.
QByteArray without(const QString& path) {
    QByteArrayList lines = KioskFolder::configuration().split('\n');
    const QByteArray table = '[' + path.section(u'.', 0, 0).toUtf8() + ']';
    const QByteArray key = path.section(u'.', 1).toUtf8() + " =";
    for (qsizetype i = lines.indexOf(table) + 1; i < lines.size(); ++i) {
        if (lines[i].startsWith(key)) {
            lines.removeAt(i);
            break;
        }
    }
    return lines.join('\n');
}

struct Finding {
    bool well = true;
    QString what;
    QString todo;
};

Finding findingOf(const Finished& doctor, const QString& part) {
    for (const QJsonValue& found : QJsonDocument::fromJson(doctor.output).array()) {
        if (found[u"part"_s] == part) {
            return {found[u"well"_s].toBool(), found[u"what"_s].toString(), found[u"todo"_s].toString()};
        }
    }
    return {};
}

} // namespace

class BadConfigurationTest : public QObject {
    Q_OBJECT

    /// A start that is not stopped shows up as exit code -2.
    Finished kaban() const {
        return runProgram(u"kaban"_s, {u"--data-dir"_s, folder_->path()}, {}, std::chrono::seconds(20));
    }
    Finished kabanctl(const QStringList& command) const {
        return runProgram(u"kabanctl"_s, command + QStringList{u"--data-dir"_s, folder_->path()});
    }
    /// Exit code 2, everything that was to be said, and nothing on standard output.
    static void compareRefusal(const Finished& run, const QStringList& said) {
        QVERIFY2(run.exitCode == 2, run.errors.constData());
        QVERIFY2(run.output.isEmpty(), run.output.constData());
        for (const QString& words : said) {
            QVERIFY2(QString::fromUtf8(run.errors).contains(words), (words.toUtf8() + " | " + run.errors).constData());
        }
    }

    std::unique_ptr<KioskFolder> folder_;

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<KioskFolder>();
        QVERIFY(folder_->make());
    }

    void nothing_wrong_starts() {
        RunningKiosk kiosk(folder_->path());
        QVERIFY2(kiosk.start(), qPrintable(kiosk.failure()));
    }

    void configuration_withAMistake_stopsTheStart_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        addText("empty", {}, u"“kiosk.id” is missing"_s);
        addChange("not TOML", "[seal]", "[seal", u"kiosk.toml:14: this is not TOML"_s);
        addChange("cut off in a text", "authority.pem\"]\n\n[device]", "author", u"this is not TOML"_s);
        addChange("not UTF-8", "number = \"1\"", "number = \"\xff\"", u"kiosk.toml:3: this is not TOML"_s);
        addChange("table twice", "[staff_call]", "[upstream]", u"this is not TOML"_s);
        addChange("unknown key", "number =", "nmuber =", u"kiosk.toml:3: “kiosk.nmuber” is not a setting"_s);
        addChange("unknown table", "[seal]", "[sael]", u"“sael.recipients” is not a setting"_s);
        addChange("text for a number", "baud = 115200", "baud = \"115200\"", u"a whole number from 9600"_s);
        addChange("number for a text", "id = \"bj-test-01\"", "id = 1", u"kiosk.toml:2: “kiosk.id” must be"_s);
        addChange("text for a list", "[\"authority.pem\"]\n\n[receipts]", "\"authority.pem\"\n\n[receipts]",
                  u"“seal.recipients” must be a list"_s);
        addChange("value not listed", "\"zh\"", "\"fr\"", u"one of zh, en"_s);
        addChange("address in clear", "https://", "http://", u"begins with https://"_s);
        addChange("address with a password", "127.0.0.1", "kiosk:secret@127.0.0.1", u"holds no user, password"_s);
        addChange("id that no header can carry", "bj-test-01", "bj test 01", u"“kiosk.id” must be 1 to 64 letters"_s);
        for (const ConfigurationKey& key : configurationKeys()) {
            if (key.required) {
                addText(qPrintable(u"missing "_s + key.path), without(key.path), u"“%1” is missing"_s.arg(key.path));
            }
        }
    }
    void configuration_withAMistake_stopsTheStart() {
        REQUIRES("REL-73");
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        QVERIFY(folder_->write(u"kiosk.toml"_s, text));
        const QStringList words{folder_->path(u"kiosk.toml"_s), said};
        compareRefusal(kaban(), words);
        QVERIFY2(!QFile::exists(folder_->path(u"store"_s)), "no store is begun on a configuration that does not count");
        compareRefusal(kabanctl({u"doctor"_s}), words);
        compareRefusal(kabanctl({u"outbox"_s, u"send"_s}), words);
    }

    void configuration_cannotBeRead_stopsTheStart() {
        REQUIRES("REL-27");
        QVERIFY(QFile::remove(folder_->path(u"kiosk.toml"_s)));
        compareRefusal(kaban(), {folder_->path(u"kiosk.toml"_s), u"cannot be read"_s});
        QVERIFY(QDir().mkpath(folder_->path(u"kiosk.toml"_s)));
        compareRefusal(kaban(), {folder_->path(u"kiosk.toml"_s), u"cannot be read"_s});
    }

    void file_theConfigurationNames_isNotWhatItShouldBe_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content"); // null: there is no such file
        QTest::addColumn<QString>("key");        // that names it in a configuration of its own, empty: all that do
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("part"); // of doctor's report
        const auto add = [](const char* name, const char* file, const QByteArray& content, const char* key,
                            const char* said, const char* part) {
            QTest::newRow(name) << QString::fromLatin1(file) << content << QString::fromLatin1(key)
                                << QString::fromLatin1(said) << QString::fromLatin1(part);
        };
        add("authority missing", "other.pem", {}, "upstream.ca", "No such file", "network");
        add("authority empty", "other.pem", "", "upstream.ca", "no certificate", "network");
        add("authority is a text", "other.pem", "hello", "upstream.ca", "no certificate", "network");
        add("authority cut off", "other.pem", "half of authority.pem", "upstream.ca", "damaged", "network");
        add("authority is a key", "other.pem", "copy of authority.key", "upstream.ca", "no certificate", "network");
        add("recipient missing", "other.pem", {}, "seal.recipients", "recipient_unreadable", "keys");
        add("recipient cut off", "other.pem", "half of authority.pem", "seal.recipients", "recipient_unreadable",
            "keys");
        add("signer missing", "other.pem", {}, "receipts.signers", "recipient_unreadable", "keys");
        add("key missing", "device.key", {}, "", "device_key_unreadable", "keys");
        add("key cut off", "device.key", "half of device.key", "", "device_key_unreadable", "keys");
        add("key of another", "device.key", "copy of authority.key", "", "device_key_mismatch", "keys");
        add("certificate missing", "device.pem", {}, "", "device_key_unreadable", "keys");
        add("desk's authority missing", "other.pem", {}, "staff_call.webhook_ca", "No such file", "desk");
    }
    void file_theConfigurationNames_isNotWhatItShouldBe() {
        REQUIRES("REL-73");
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, key);
        QFETCH(QString, said);
        QFETCH(QString, part);
        QVERIFY(spoil(file, content));
        QVERIFY(nameIn(key, file));
        compareRefusal(kaban(), {folder_->path(file), said});
        const Finished doctor = kabanctl({u"doctor"_s, u"--json"_s});
        QVERIFY2(doctor.exitCode == 1, doctor.errors.constData());
        const Finding found = findingOf(doctor, part);
        QVERIFY2(!found.well && found.what.contains(folder_->path(file)) && found.what.contains(said),
                 qPrintable(found.what));
        QVERIFY(!found.todo.isEmpty());
        if (part != u"desk") { // sending does not call the desk
            compareRefusal(kabanctl({u"outbox"_s, u"send"_s}), {folder_->path(file), said});
        }
    }

    void key_othersCanRead_stopsTheStart() {
        REQUIRES("SEC-39");
        QVERIFY(QFile::setPermissions(folder_->path(u"device.key"_s), QFile::ReadOwner | QFile::ReadOther));
        compareRefusal(kaban(), {u"device_key_permissions"_s, folder_->path(u"device.key"_s)});
    }

    void place_thatCannotBeWritten_stopsTheStart_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("said");
        QTest::newRow("log") << u"log"_s << u"cannot be written"_s;
        QTest::newRow("store's folder") << u"store"_s << u"cannot be made"_s;
    }
    void place_thatCannotBeWritten_stopsTheStart() {
        REQUIRES("REL-27");
        QFETCH(QString, file);
        QFETCH(QString, said);
        QVERIFY(folder_->write(file, "a file where a folder belongs"));
        compareRefusal(kaban(), {folder_->path(), said});
    }

private:
    bool spoil(const QString& file, const QByteArray& content) const {
        if (content.isNull()) {
            return !QFile::exists(folder_->path(file)) || QFile::remove(folder_->path(file));
        }
        const QByteArray from = folder_->read(QString::fromUtf8(content.mid(content.indexOf(" of ") + 4)));
        const QByteArray bytes = content.startsWith("half of ")   ? from.left(from.size() / 2)
                                 : content.startsWith("copy of ") ? from
                                                                  : content;
        return folder_->write(file, bytes);
    }
    /// Lets one key of the configuration name the file.
    bool nameIn(const QString& key, const QString& file) const {
        QByteArray text = folder_->read(u"kiosk.toml"_s);
        const QByteArray named = '"' + file.toUtf8() + '"';
        if (key == u"upstream.ca") {
            text.replace("ca = \"authority.pem\"", "ca = " + named);
        } else if (key == u"staff_call.webhook_ca") {
            text += "webhook = \"https://127.0.0.1:9/call\"\nwebhook_ca = " + named + '\n';
        } else if (!key.isEmpty()) {
            const QByteArray name = key.section(u'.', 1).toUtf8();
            text.replace(name + " = [\"authority.pem\"]", name + " = [" + named + ']');
        }
        return key.isEmpty() || (text.contains(named) && folder_->write(u"kiosk.toml"_s, text));
    }
};

QTEST_GUILESS_MAIN(BadConfigurationTest)
#include "bad_configuration_test.moc"
