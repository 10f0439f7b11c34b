#include "app/upstream/upload_location.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class UploadLocationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void location_on_the_same_host_is_taken_data() {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("expected");
        QTest::newRow("path") << u"/v1/uploads/7"_s << u"https://gw.example:8443/v1/uploads/7"_s;
        QTest::newRow("absolute") << u"https://gw.example:8443/v1/uploads/7"_s
                                  << u"https://gw.example:8443/v1/uploads/7"_s;
        QTest::newRow("other case") << u"HTTPS://GW.example:8443/v1/uploads/7"_s
                                    << u"https://gw.example:8443/v1/uploads/7"_s;
        QTest::newRow("beside") << u"uploads/7?part=1"_s << u"https://gw.example:8443/v1/uploads/7?part=1"_s;
        QTest::newRow("escaped") << u"/v1/uploads/a%2Fb"_s << u"https://gw.example:8443/v1/uploads/a%2Fb"_s;
    }
    void location_on_the_same_host_is_taken() {
        QFETCH(QString, location);
        QFETCH(QString, expected);
        const QUrl base(u"https://gw.example:8443/v1/uploads"_s);
        const auto url = resolveUploadLocation(base, location);
        QVERIFY(url.has_value());
        QCOMPARE(url->toString(QUrl::FullyEncoded), expected);
        const QString kept = uploadLocationText(*url);
        QVERIFY(kept.startsWith(u'/'));
        QCOMPARE(resolveUploadLocation(base, kept)->toString(QUrl::FullyEncoded), expected);
    }

    void default_port_is_443() {
        QVERIFY(resolveUploadLocation(QUrl(u"https://gw.example"_s), u"https://gw.example:443/x"_s).has_value());
    }

    void location_elsewhere_is_refused_data() {
        QTest::addColumn<QString>("location");
        for (const QString& location :
             {u""_s, u"/"_s, u"https://evil.example:8443/v1/uploads/7"_s, u"//evil.example:8443/v1/uploads/7"_s,
              u"http://gw.example:8443/v1/uploads/7"_s, u"https://gw.example/v1/uploads/7"_s,
              u"https://gw.example:8444/x"_s, u"https://gw.example.evil.example:8443/x"_s,
              u"https://user@gw.example:8443/x"_s, u"https://a:b@gw.example:8443/x"_s, u"file:///etc/passwd"_s,
              u"data:text/plain,x"_s, u"/x#fragment"_s, u"/x y"_s, u"http://169.254.169.254/"_s,
              u"\\\\evil.example\\x"_s, u"/"_s + QString(2048, u'a'), u"https://gw.example:8443"_s}) {
            QTest::newRow(qPrintable(location.left(40))) << location;
        }
    }
    void location_elsewhere_is_refused() {
        REQUIRES("SEC-51");
        QFETCH(QString, location);
        QVERIFY(!resolveUploadLocation(QUrl(u"https://gw.example:8443/v1/uploads"_s), location));
    }
};

QTEST_GUILESS_MAIN(UploadLocationTest)
#include "upload_location_test.moc"
