// SEC-48: answers meant to hurt. Limits hold before anything is parsed.
#include "tests/support/requires.h"
#include "upstream_fixture.h"

#include <QFile>
#include <QTest>
#include <QTimer>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(kaban::tests::CallKind)

class UpstreamHostileAnswerTest : public QObject {
    Q_OBJECT

    static constexpr qint64 patience =
        200LL * 1024 * 1024; // what a server gives up at; the client must have left long before

    /// Says `head`, then `piece` again and again for as long as somebody listens.
    static ScriptedTlsServer::Script endless(const QByteArray& head, const QByteArray& piece, qint64* written) {
        return [=](const WireRequest&, QSslSocket* socket) {
            socket->write(head);
            const auto more = [=] {
                if (socket->encryptedBytesToWrite() < 1024 * 1024 && *written < patience) {
                    *written += socket->write(piece);
                }
            };
            connect(socket, &QSslSocket::encryptedBytesWritten, socket, more);
            more();
        };
    }

    static qint64 residentKilobytes() {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly)) {
            return -1;
        }
        const QByteArray text = status.readAll();
        return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
    }

private Q_SLOTS:
    void endless_answer_is_cut_off_data() {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("piece");
        const QByteArray spaces(64 * 1024, ' ');
        const QByteArray type = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        QTest::newRow("1 GiB announced") << type + "Content-Length: 1073741824\r\n\r\n" << spaces;
        QTest::newRow("no length") << type + "\r\n" << spaces;
        QTest::newRow("chunks without end") << type + "Transfer-Encoding: chunked\r\n\r\n"
                                            << "10000\r\n" + QByteArray(65536, ' ') + "\r\n";
        QTest::newRow("inside a string") << type + "\r\n{\"state\":\"" << QByteArray(64 * 1024, 'a');
    }
    void endless_answer_is_cut_off() {
        REQUIRES("SEC-48");
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, piece);
        UpstreamFixture fixture;
        qint64 written = 0;
        fixture.server.setScript(endless(head, piece, &written));
        const qint64 before = residentKilobytes();
        QCOMPARE(fixture.ask(CallKind::LookUp).outcome, UpstreamOutcome::Ambiguous);
        QVERIFY2(written < patience / 4, qPrintable(QString::number(written)));
        QVERIFY2(residentKilobytes() - before < 100 * 1024, qPrintable(QString::number(residentKilobytes() - before)));
    }

    void endless_headers_end_at_the_deadline() {
        REQUIRES("SEC-48");
        UpstreamFixture fixture;
        HttpUpstreamOptions options = fixture.options();
        options.noProgressDeadline = 500ms;
        fixture.setOptions(options);
        fixture.server.setScript([](const WireRequest&, QSslSocket* socket) {
            socket->write("HTTP/1.1 200 OK\r\n");
            auto* drops = new QTimer(socket);
            connect(drops, &QTimer::timeout, socket, [socket] { socket->write("X-Header: 1\r\n"); });
            drops->start(10);
        });
        QCOMPARE(fixture.ask(CallKind::LookUp).outcome, UpstreamOutcome::Ambiguous);
    }

    void answer_of_exactly_the_limit_is_read() {
        UpstreamFixture fixture;
        const QByteArray begin = "{\"state\":\"processing\",\"filler\":\"";
        for (const qsizetype size : {1024 * 1024, 1024 * 1024 + 1}) {
            const QByteArray json = begin + QByteArray(size - begin.size() - 2, 'a') + "\"}";
            fixture.server.setScript(
                UpstreamFixture::sayAndClose("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                                             QByteArray::number(json.size()) + "\r\n\r\n" + json));
            QCOMPARE(fixture.ask(CallKind::LookUp).outcome,
                     size > 1024 * 1024 ? UpstreamOutcome::Ambiguous : UpstreamOutcome::Ok);
        }
    }

    void packed_answer_is_never_unpacked() {
        REQUIRES("SEC-48");
        UpstreamFixture fixture;
        const QByteArray json = "{\"state\":\"accepted\",\"receipt\":\"a.b.c\"}" + QByteArray(900 * 1024, ' ');
        const QByteArray packed = qCompress(json, 9).mid(4);
        for (const QByteArray& encoding : {QByteArray("deflate"), QByteArray("gzip")}) {
            fixture.server.setScript(UpstreamFixture::sayAndClose(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: " + encoding +
                "\r\nContent-Length: " + QByteArray::number(packed.size()) + "\r\n\r\n" + packed));
            QCOMPARE(fixture.ask(CallKind::LookUp).outcome, UpstreamOutcome::Ambiguous);
            QCOMPARE(fixture.server.requests().last().headers.value("accept-encoding"), QByteArray("identity"));
        }
    }

    void wrong_lengths_and_spellings_are_ambiguous_data() {
        QTest::addColumn<QByteArray>("reply");
        const QByteArray json = "{\"state\":\"accepted\",\"receipt\":\"a.b.c\"}";
        const QByteArray type = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        QTest::newRow("announces more") << type + "Content-Length: 4000\r\n\r\n" + json;
        QTest::newRow("announces nothing useful") << type + "Content-Length: -1\r\n\r\n" + json;
        QTest::newRow("two lengths") << type + "Content-Length: 4000\r\nContent-Length: 36\r\n\r\n" + json;
        QTest::newRow("duplicate names")
            << type + "\r\n{\"state\":\"rejected\",\"receipt\":\"a.b.c\",\"state\":\"accepted\"}";
        QTest::newRow("deep") << type + "\r\n{\"state\":\"accepted\",\"receipt\":\"a.b.c\",\"x\":" +
                                     QByteArray(100000, '[') + QByteArray(100000, ']') + "}";
        QTest::newRow("bad UTF-8") << type + "\r\n{\"state\":\"accepted\",\"receipt\":\"a.b.c\",\"x\":\"\xff\"}";
        QTest::newRow("bad chunk size") << type + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + json + "\r\n0\r\n\r\n";
    }
    void wrong_lengths_and_spellings_are_ambiguous() {
        REQUIRES("SEC-48");
        REQUIRES("REL-40");
        QFETCH(QByteArray, reply);
        UpstreamFixture fixture;
        fixture.server.setScript(UpstreamFixture::sayAndClose(reply));
        QCOMPARE(fixture.ask(CallKind::LookUp).outcome, UpstreamOutcome::Ambiguous);
    }

    void wait_of_the_server_is_passed_on() {
        REQUIRES("REL-51");
        UpstreamFixture fixture;
        const auto waitFor = [&fixture](const QByteArray& header) {
            fixture.server.setScript(UpstreamFixture::sayAndClose("HTTP/1.1 503 Service Unavailable\r\n" + header +
                                                                  "Content-Length: 0\r\n\r\n"));
            const UpstreamAnswer answer = fixture.ask(CallKind::Bytes);
            return answer.outcome == UpstreamOutcome::Busy ? answer.retryAfterMilliseconds.value_or(-1) : -2;
        };
        QCOMPARE(waitFor("Retry-After: 120\r\n"), 120000);
        QCOMPARE(waitFor("Retry-After: Mon, 05 Jan 2026 02:10:00 GMT\r\n"), 600000); // the test's clock: 02:00:00
        QCOMPARE(waitFor("Retry-After: 0\r\n"), 0);
        QCOMPARE(waitFor("Retry-After: later\r\n"), -1);
        QCOMPARE(waitFor(""), -1);
    }

    void early_no_with_the_upload_unread_is_no_success() {
        UpstreamFixture fixture;
        fixture.body = UpstreamFixture::content(24 * 1024 * 1024);
        const auto refuse =
            connect(&fixture.server, &ScriptedTlsServer::bytesSeen, this, [](qint64, QSslSocket* socket) {
                if (!socket->property("said").toBool()) {
                    socket->setProperty("said", true);
                    socket->write("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    socket->disconnectFromHost();
                }
            });
        const UpstreamOutcome outcome = fixture.ask(CallKind::Bytes).outcome;
        QVERIFY(outcome == UpstreamOutcome::TooLarge || outcome == UpstreamOutcome::Ambiguous);
        QCOMPARE(fixture.server.connections(), 1);
        disconnect(refuse);
    }
};

QTEST_GUILESS_MAIN(UpstreamHostileAnswerTest)
#include "upstream_hostile_answer_test.moc"
