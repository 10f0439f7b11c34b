#include "app/base/configuration.h"
#include "app/base/configuration_schema.h"
#include "tests/support/requires.h"

#include <QFile>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

QByteArray exampleText() {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/resources/kiosk.example.toml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
