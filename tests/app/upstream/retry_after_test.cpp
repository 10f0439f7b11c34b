#include "app/upstream/retry_after.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;

class RetryAfterTest : public QObject {
    Q_OBJECT
    static constexpr qint64 now = 784111777000; // Sun, 06 Nov 1994 08:49:37 GMT, the example of RFC 9110

private Q_SLOTS:
    void header_gives_the_wait_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("expected"); // −1: nothing
        const auto row = [](const char* name, const QByteArray& header, qint64 expected, const QByteArray& date = {}) {
            QTest::newRow(name) << header << date << expected;
        };
        row("seconds", "120", 120000);
        row("zero", "0", 0);
        row("spaces", "  7 ", 7000);
        row("negative", "-5", 0);
        row("ten years", "315360000", 315360000000);
        row("beyond every number", "99999999999999999999999", 10000000000000);
        row("date", "Sun, 06 Nov 1994 08:50:37 GMT", 60000);
        row("date of RFC 850", "Sunday, 06-Nov-94 08:50:37 GMT", 60000);
        row("date of RFC 850, later century", "Friday, 06-Nov-26 08:50:37 GMT",
            1009843260000); // 11688 days and a minute
        row("date of asctime", "Sun Nov  6 08:50:37 1994", 60000);
        row("past date", "Sun, 06 Nov 1994 08:00:00 GMT", 0);
        row("date against the server's own clock", "Wed, 21 Oct 2026 07:28:30 GMT", 30000,
            "Wed, 21 Oct 2026 07:28:00 GMT");
        row("date with a bad Date header", "Sun, 06 Nov 1994 08:50:37 GMT", 60000, "yesterday");
        row("missing", "", -1);
        row("garbage", "soon", -1);
        row("fraction", "1.5", -1);
        row("hexadecimal", "0x10", -1);
        row("sign", "+5", -1);
        row("only a sign", "-", -1);
        row("other zone", "Sun, 06 Nov 1994 08:50:37 CET", -1);
        row("no such day", "Sun, 32 Nov 1994 08:50:37 GMT", -1);
        row("long garbage", QByteArray(100000, 'x'), -1);
    }
    void header_gives_the_wait() {
        REQUIRES("REL-51");
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, date);
        QFETCH(qint64, expected);
        QCOMPARE(retryAfterMilliseconds(header, date, now).value_or(-1), expected);
    }
};

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "retry_after_test.moc"
