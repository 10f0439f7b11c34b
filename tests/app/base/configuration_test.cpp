#include "app/base/configuration.h"
#include "app/base/configuration_schema.h"
#include "app/base/log.h"
#include "tests/support/requires.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

QByteArray exampleText() {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/resources/kiosk.example.toml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addNewerKeys() {
    const auto add = [](const char* name, const char* was, const char* is, const QString& said) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(is) << said;
    };
    const QString anId =
        u"1 to 64 letters, digits, dots, lines and underlines in quotes, the first a letter or digit"_s;
    add("kiosk id with a space", "\"bj-xzm-01\"", "\"bj xzm 01\"", anId);
    add("kiosk id with a line break", "\"bj-xzm-01\"", "\"bj-xzm\\n01\"", anId);
    add("kiosk id in characters", "\"bj-xzm-01\"", "\"西直门\"", anId);
    add("kiosk id too long", "\"bj-xzm-01\"", "\"k2345678901234567890123456789012345678901234567890123456789012345\"",
        anId);
    add("address with a question", "bank.example:443", "bank.example:443/?kiosk=1", u"or “?”"_s);
    const QString aBank = u"1 to 16 capital letters and digits in quotes, or \"\" for none"_s;
    add("bank code in small letters", "\"JAB\"", "\"jab\"", aBank);
    add("bank code with a hyphen", "\"JAB\"", "\"JA-B\"", aBank);
    add("bank code too long", "\"JAB\"", "\"JABJABJABJABJABJA\"", aBank);
    const QString aBranch =
        u"1 to 32 capital letters, digits and hyphens in quotes, the first a letter or digit, or \"\" for none"_s;
    add("branch code with a slash", "\"JAB-004\"", "\"JAB/001\"", aBranch);
    add("branch code as a number", "\"JAB-004\"", "1", aBranch);
    add("branch without its bank", "bank_code = \"JAB\"", "bank_code = \"\"",
        u"“kiosk.branch_code” is not used without “kiosk.bank_code”"_s);
    add("client id with a space", "\"kaban-kiosk\"", "\"kaban kiosk\"", u"1 to 64 letters, digits"_s);
    add("client id empty", "\"kaban-kiosk\"", "\"\"", u"1 to 64 letters, digits"_s);
    add("sound in quotes", "sound = true", "sound = \"true\"", u"true or false, without quotes"_s);
    add("sound as a number", "sound = true", "sound = 1", u"true or false, without quotes"_s);
    add("webhook in clear", "https://desk", "http://desk", u"begins with https://"_s);
    add("webhook with a password", "https://desk", "https://kiosk:secret@desk", u"no user or password"_s);
    add("webhook as a switch", "\"https://desk.bank.example/kaban/call\"", "true", u"or \"\" for none"_s);
    add("webhook whom nothing vouches for", "webhook_ca = \"trust/desk-ca.pem\"", "webhook_ca = \"\"",
        u"“staff_call.webhook” is not used without “staff_call.webhook_ca”"_s);
    add("authority of the desk as a list", "\"trust/desk-ca.pem\"", "[\"trust/desk-ca.pem\"]",
        u"a file name in quotes"_s);
    add("ringing without a pause", "acknowledge_seconds = 60", "acknowledge_seconds = 9",
        u"a whole number from 10 to 600"_s);
    add("ringing never again", "acknowledge_seconds = 60", "acknowledge_seconds = 601", u"from 10 to 600"_s);
    add("folder as a switch", "folder = \"receipts\"", "folder = true", u"a file name in quotes, or \"\""_s);
    const QString aCamera = u"the name of a camera in quotes, as kabanctl doctor lists it, or \"\" for none"_s;
    add("camera as a number", "\"HD Webcam: HD Webcam\"", "0", aCamera);
    add("camera with a line break", "\"DocCam 5M\"", "\"Doc\\nCam\"", aCamera);
    add("camera too small", "width = 1280", "width = 639", u"a whole number from 640 to 8192"_s);
    add("camera too fast", "rate = 15", "rate = 121", u"a whole number from 1 to 120"_s);
    add("camera of a kind that nobody has", "[camera.document]", "[camera.iris]", u"“camera.iris” is not a setting"_s);
    add("camera key that nobody knows", "rate = 30", "rtae = 30", u"“camera.face.rtae” is not a setting"_s);
    add("camera rate as a table", "rate = 30", "rate = { least = 5 }", u"a whole number from 1 to 120"_s);
    add("idle too short", "seconds = 120", "seconds = 59", u"a whole number from 60 to 900"_s);
    add("idle for ever", "seconds = 120", "seconds = 901", u"a whole number from 60 to 900"_s);
    add("idle with a fraction", "seconds = 120", "seconds = 120.5", u"a whole number from 60 to 900"_s);
    add("attract before anybody can read", "\nseconds = 60 ", "\nseconds = -1 ", u"a whole number from 0 to 900"_s);
    add("attract as a text", "\nseconds = 60 ", "\nseconds = \"60\" ", u"a whole number from 0 to 900"_s);
    add("motion as a word", "reduced_motion = false", "reduced_motion = \"less\"", u"true or false, without quotes"_s);
    add("offer as a number", "offer_large_text = true", "offer_large_text = 60", u"true or false, without quotes"_s);
    add("log level unknown", "level = \"info\"", "level = \"verbose\"", u"one of debug, info, warning"_s);
}

} // namespace

class ConfigurationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void example_asShipped_isValidAndRelativePathsFollowTheFile() {
        const auto configuration = parseConfiguration(exampleText(), u"/etc/kaban/kiosk.toml"_s);
        QVERIFY2(configuration.has_value(), configuration ? "" : qPrintable(configuration.error().text()));
        QCOMPARE(configuration->kioskId, u"bj-xzm-01"_s);
        QCOMPARE(configuration->sealRecipients, QStringList{u"/etc/kaban/trust/authority.pem"_s});
        QCOMPARE(configuration->individualMinimumAge, 18);
    }

    void example_asShipped_documentsEveryKey() {
        const QString text = QString::fromUtf8(exampleText());
        QString table;
        QStringList documented;
        for (const QString& line : text.split(u'\n')) {
            if (line.startsWith(u'[')) {
                table = line.section(u']', 0, 0).mid(1);
            } else if (line.contains(u" = "_s) && !line.startsWith(u'#')) {
                documented.append(table + u'.' + line.section(u" = "_s, 0, 0).trimmed());
                QVERIFY2(line.contains(u'#'), qPrintable(line));
            }
        }
        for (const ConfigurationKey& key : configurationKeys()) {
            QVERIFY2(documented.contains(key.path), qPrintable(key.path));
        }
        QCOMPARE(documented.size(), configurationKeys().size());
    }

    void mistake_anyKind_namesLineAndWhatIsAllowed_data() {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown key") << QByteArray("number =") << QByteArray("nmuber =")
                                     << u"“kiosk.nmuber” is not a setting"_s;
        QTest::newRow("unknown table") << QByteArray("[seal]") << QByteArray("[sael]")
                                       << u"“sael.recipients” is not a setting"_s;
        QTest::newRow("wrong type") << QByteArray("baud = 115200") << QByteArray("baud = \"fast\"")
                                    << u"a whole number from 9600 to 115200"_s;
        QTest::newRow("out of range") << QByteArray("min_age = 18") << QByteArray("min_age = -1")
                                      << u"a whole number from 0 to 150"_s;
        QTest::newRow("plain http") << QByteArray("https://gateway") << QByteArray("http://gateway")
                                    << u"begins with https://"_s;
        QTest::newRow("address with a password")
            << QByteArray("https://gateway") << QByteArray("https://a:b@gateway") << u"holds no user, password"_s;
        QTest::newRow("address without a host") << QByteArray("https://gateway.bank.example:443")
                                                << QByteArray("https:///calls") << u"begins with https://"_s;
        QTest::newRow("address missing") << QByteArray("https://gateway.bank.example:443") << QByteArray()
                                         << u"“upstream.url” must be an address"_s;
        QTest::newRow("text where a file belongs")
            << QByteArray("ca = \"trust/upstream-ca.pem\"") << QByteArray("ca = \"\"") << u"a file name in quotes"_s;
        addNewerKeys();
        QTest::newRow("not listed") << QByteArray("language = \"zh\"") << QByteArray("language = \"fr\"")
                                    << u"one of zh, en"_s;
        QTest::newRow("empty list") << QByteArray("recipients = [\"trust/authority.pem\"]")
                                    << QByteArray("recipients = []") << u"at least one"_s;
        QTest::newRow("not TOML") << QByteArray("[upstream]") << QByteArray("[upstream") << u"this is not TOML"_s;
    }
    void mistake_anyKind_namesLineAndWhatIsAllowed() {
        REQUIRES("REL-73");
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QFETCH(QString, said);
        QByteArray text = exampleText();
        QVERIFY(text.contains(was));
        const int line = static_cast<int>(text.left(text.indexOf(was)).count('\n')) + 1;
        text.replace(was, is);
        const auto configuration = parseConfiguration(text, u"/etc/kaban/kiosk.toml"_s);
        QVERIFY(!configuration);
        QVERIFY2(configuration.error().text().contains(said), qPrintable(configuration.error().text()));
        QVERIFY2(qAbs(configuration.error().line - line) <= 1, qPrintable(configuration.error().text()));
    }

    void newerKeys_asShipped_areRead() {
        const auto configuration = parseConfiguration(exampleText(), u"/etc/kaban/kiosk.toml"_s);
        QVERIFY(configuration);
        QCOMPARE(configuration->bankCode, u"JAB"_s);
        QCOMPARE(configuration->branchCode, u"JAB-004"_s);
        QCOMPARE(configuration->staffCallWebhook, u"https://desk.bank.example/kaban/call"_s);
        QCOMPARE(configuration->staffCallWebhookCa, u"/etc/kaban/trust/desk-ca.pem"_s);
        QCOMPARE(configuration->receiptFolder, u"/etc/kaban/receipts"_s);
        QCOMPARE(configuration->faceCamera.id, u"HD Webcam: HD Webcam"_s);
        QCOMPARE(configuration->documentCamera.id, u"DocCam 5M"_s);
    }

    void newerKeys_otherThanDefault_areRead() {
        QByteArray text = exampleText();
        text.replace("\"kaban-kiosk\"", "\"bank.kiosk_2\"");
        text.replace("sound = true", "sound = false");
        text.replace("acknowledge_seconds = 60", "acknowledge_seconds = 45");
        text.replace("width = 1280", "width = 1920");
        text.replace("height = 1080", "height = 1944");
        text.replace("rate = 15", "rate = 5");
        text.replace("seconds = 120", "seconds = 300");
        text.replace("offer_large_text = true", "offer_large_text = false");
        text.replace("reduced_motion = false", "reduced_motion = true");
        text.replace("\nseconds = 60 ", "\nseconds = 0 ");
        text.replace("level = \"info\"", "level = \"debug\"");
        const auto configuration = parseConfiguration(text, u"/etc/kaban/kiosk.toml"_s);
        QVERIFY2(configuration.has_value(), configuration ? "" : qPrintable(configuration.error().text()));
        QCOMPARE(configuration->signInClientId, u"bank.kiosk_2"_s);
        QVERIFY(!configuration->staffCallSound);
        QCOMPARE(configuration->staffCallAcknowledgeSeconds, 45);
        QCOMPARE(configuration->faceCamera.width, 1920);
        QCOMPARE(configuration->faceCamera.height, 720);
        QCOMPARE(configuration->documentCamera.height, 1944);
        QCOMPARE(configuration->documentCamera.rate, 5);
        QCOMPARE(configuration->idleSeconds, 300);
        QCOMPARE(configuration->attractSeconds, 0);
        QVERIFY(!configuration->displayOfferLargeText);
        QVERIFY(configuration->displayReducedMotion);
        QCOMPARE(configuration->logLevel, u"debug"_s);
    }

    void newerKeys_leftOut_haveTheDocumentedDefaults() {
        REQUIRES("LOG-22");
        QByteArray text = exampleText();
        const qsizetype newer = text.indexOf("[sign_in]");
        QVERIFY(newer > 0);
        text.truncate(newer);
        const auto configuration = parseConfiguration(text, u"/etc/kaban/kiosk.toml"_s);
        QVERIFY2(configuration.has_value(), configuration ? "" : qPrintable(configuration.error().text()));
        QCOMPARE(configuration->signInClientId, u"kaban-kiosk"_s);
        QVERIFY(configuration->staffCallSound);
        QVERIFY(configuration->staffCallWebhook.isEmpty());
        QCOMPARE(configuration->staffCallAcknowledgeSeconds, 60);
        QVERIFY(configuration->receiptFolder.isEmpty());
        QVERIFY(configuration->faceCamera.id.isEmpty() && configuration->documentCamera.id.isEmpty());
        QCOMPARE(configuration->faceCamera.rate, 30);
        QCOMPARE(configuration->documentCamera.width, 1920);
        QCOMPARE(configuration->idleSeconds, 120);
        QCOMPARE(configuration->attractSeconds, 60);
        QVERIFY(configuration->displayOfferLargeText);
        QVERIFY(!configuration->displayReducedMotion);
        QCOMPARE(configuration->logLevel, u"info"_s);
    }

    void newerKeys_empty_meanNone() {
        QByteArray text = exampleText();
        for (const char* value :
             {"\"JAB\"", "\"JAB-004\"", "\"https://desk.bank.example/kaban/call\"", "\"trust/desk-ca.pem\"",
              "\"receipts\"", "\"HD Webcam: HD Webcam\"", "\"DocCam 5M\""}) {
            QVERIFY(text.contains(value));
            text.replace(value, "\"\"");
        }
        const auto configuration = parseConfiguration(text, u"/etc/kaban/kiosk.toml"_s);
        QVERIFY2(configuration.has_value(), configuration ? "" : qPrintable(configuration.error().text()));
        QVERIFY(configuration->bankCode.isEmpty() && configuration->branchCode.isEmpty());
        QVERIFY(configuration->staffCallWebhook.isEmpty() && configuration->staffCallWebhookCa.isEmpty());
        QVERIFY(configuration->receiptFolder.isEmpty());
        QVERIFY(configuration->faceCamera.id.isEmpty() && configuration->documentCamera.id.isEmpty());
    }

    void logLevel_eachAllowed_setsTheLeastThatIsWritten() {
        setLogLevel(u"debug"_s);
        QVERIFY(logDevice().isDebugEnabled() && logDevice().isInfoEnabled());
        setLogLevel(u"info"_s);
        QVERIFY(!logDevice().isDebugEnabled() && logDevice().isInfoEnabled());
        setLogLevel(u"warning"_s);
        QVERIFY(!logNetwork().isInfoEnabled() && logNetwork().isWarningEnabled());
    }

    void names_thatAreSealed_haveTheFormOfTheBundlesSchema() {
        QFile file(QStringLiteral(KABAN_SOURCE_DIR "/resources/upstream/bundle.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonValue members = QJsonDocument::fromJson(file.readAll())[u"properties"_s];
        const QJsonValue form = members[u"form"_s][u"properties"_s];
        const QMap<QString, QJsonValue> sealed{{u"kiosk.id"_s, members[u"kiosk"_s]},
                                               {u"kiosk.bank_code"_s, form[u"bank_code"_s]},
                                               {u"kiosk.branch_code"_s, form[u"branch_code"_s]}};
        int checked = 0;
        for (const ConfigurationKey& key : configurationKeys()) {
            if (sealed.contains(key.path)) {
                QCOMPARE(u'^' + key.pattern + u'$', sealed[key.path][u"pattern"_s].toString());
                ++checked;
            }
        }
        QCOMPARE(checked, sealed.size());
    }

    void missingKey_required_isNamed() {
        QByteArray text = exampleText();
        text.replace("id = \"bj-xzm-01\"", "");
        const auto configuration = parseConfiguration(text, u"kiosk.toml"_s);
        QVERIFY(!configuration);
        QVERIFY(configuration.error().text().contains(u"“kiosk.id” is missing"_s));
    }
};

QTEST_GUILESS_MAIN(ConfigurationTest)
#include "configuration_test.moc"
