// Answers cut at every byte (REL-40), lost (REL-37) and not ours (REL-34).
#include "tests/support/requires.h"
#include "upstream_fixture.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kaban::tests::CallKind)

class UpstreamCutTest : public QObject {
    Q_OBJECT

    static QByteArray chunkedLookUp() {
        const QByteArray json = "{\"state\":\"accepted\",\"receipt\":\"a.b.c\"}";
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" +
               QByteArray::number(json.size(), 16) + "\r\n" + json + "\r\n0\r\n\r\n";
    }

    static void kinds() {
        QTest::addColumn<CallKind>("kind");
        QTest::newRow("create") << CallKind::Create;
        QTest::newRow("offset") << CallKind::Offset;
        QTest::newRow("bytes") << CallKind::Bytes;
        QTest::newRow("look-up") << CallKind::LookUp;
    }

private Q_SLOTS:
    void cut_answer_is_ambiguous_at_every_byte_data() {
        QTest::addColumn<CallKind>("kind");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("harmlessTail"); // bytes after the last one that says anything
        for (const CallKind kind : {CallKind::Create, CallKind::Offset, CallKind::Bytes, CallKind::LookUp}) {
            QTest::addRow("kind %d", static_cast<int>(kind)) << kind << UpstreamFixture::goodAnswer(kind) << 0;
        }
        QTest::newRow("chunked look-up") << CallKind::LookUp << chunkedLookUp() << 7;
    }
    void cut_answer_is_ambiguous_at_every_byte() {
        REQUIRES("REL-40");
        QFETCH(CallKind, kind);
        QFETCH(QByteArray, reply);
        QFETCH(int, harmlessTail);
        UpstreamFixture fixture;
        for (qsizetype size = 0; size < reply.size() - harmlessTail; ++size) {
            fixture.server.forget();
            fixture.server.setScript(UpstreamFixture::sayAndClose(reply.left(size)));
            const UpstreamAnswer answer = fixture.ask(kind);
            QVERIFY2(answer.outcome == UpstreamOutcome::Ambiguous,
                     qPrintable(u"cut at %1: outcome %2"_s.arg(size).arg(static_cast<int>(answer.outcome))));
            QVERIFY(fixture.server.requests().size() >= 1); // the cut was hit
            if (kind == CallKind::Bytes) {
                QCOMPARE(fixture.server.heads(), 1);
            }
        }
        fixture.server.setScript(UpstreamFixture::sayAndClose(reply));
        QCOMPARE(fixture.ask(kind).outcome, UpstreamOutcome::Ok);
    }

    void reset_in_place_of_an_answer_is_ambiguous_data() { kinds(); }
    void reset_in_place_of_an_answer_is_ambiguous() {
        REQUIRES("REL-40");
        QFETCH(CallKind, kind);
        UpstreamFixture fixture;
        fixture.server.setScript([](const WireRequest&, QSslSocket* socket) { socket->abort(); });
        QCOMPARE(fixture.ask(kind).outcome, UpstreamOutcome::Ambiguous);
        QVERIFY(fixture.server.requests().size() >= 1);
    }

    void upload_cut_on_the_way_is_ambiguous() {
        REQUIRES("REL-36");
        UpstreamFixture fixture;
        fixture.body = UpstreamFixture::content(1024 * 1024);
        const qint64 size = fixture.body.size();
        for (const qint64 cut : {qint64(1), qint64(1024), qint64(65536), size / 2, size - 1}) {
            fixture.server.forget();
            const auto watch =
                connect(&fixture.server, &ScriptedTlsServer::bytesSeen, this, [cut](qint64 bytes, QSslSocket* socket) {
                    if (bytes >= cut) {
                        socket->abort();
                    }
                });
            QCOMPARE(fixture.ask(CallKind::Bytes).outcome, UpstreamOutcome::Ambiguous);
            QVERIFY(fixture.server.bytesReceived() >= cut);
            // The library begins a second connection after some of the cuts; nothing may go over it.
            QVERIFY(!QTest::qWaitFor([&] { return fixture.server.heads() > 1; }, 100));
            QCOMPARE(fixture.server.encryptedConnections(), 1);
            QVERIFY(fixture.server.bytesReceived() < size + 1000);
            disconnect(watch);
        }
    }

    void portal_page_is_no_success_data() { kinds(); }
    void portal_page_is_no_success() {
        REQUIRES("REL-34");
        QFETCH(CallKind, kind);
        UpstreamFixture fixture;
        const QByteArray page = "<html><body>Welcome! Please log in.</body></html>";
        const QByteArray head =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(page.size()) +
            "\r\n\r\n";
        fixture.server.setScript([&](const WireRequest& request, QSslSocket* socket) {
            socket->write(request.verb == "HEAD" ? head : head + page);
            socket->disconnectFromHost();
        });
        const UpstreamAnswer answer = fixture.ask(kind);
        QCOMPARE(answer.outcome, UpstreamOutcome::Ambiguous);
        QVERIFY(!answer.state);
        QCOMPARE(fixture.server.heads(), 1);
    }

    void page_inside_the_agreed_status_is_no_success() {
        REQUIRES("REL-34");
        UpstreamFixture fixture;
        fixture.server.setScript(
            UpstreamFixture::sayAndClose("HTTP/1.1 204 No Content\r\nContent-Type: text/html\r\n\r\n"));
        QCOMPARE(fixture.ask(CallKind::Bytes).outcome, UpstreamOutcome::Ambiguous);
        fixture.server.setScript(UpstreamFixture::sayAndClose(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{\"state\":\"accepted\",\"receipt\":\"a.b.c\"}"));
        QCOMPARE(fixture.ask(CallKind::LookUp).outcome, UpstreamOutcome::Ambiguous);
    }

    void answer_that_is_not_http_is_ambiguous_data() { kinds(); }
    void answer_that_is_not_http_is_ambiguous() {
        REQUIRES("REL-40");
        QFETCH(CallKind, kind);
        UpstreamFixture fixture;
        for (const QByteArray& reply :
             {QByteArray("220 smtp.example ESMTP\r\n"), QByteArray("HTTP 204\r\nUpload-Offset: 5000\r\n\r\n"),
              QByteArray("\0\0\0\0\r\n\r\n", 8), QByteArray("HTTP/1.1 abc\r\nUpload-Offset: 5000\r\n\r\n"),
              QByteArray("\r\n\r\n")}) {
            fixture.server.setScript(UpstreamFixture::sayAndClose(reply));
            const UpstreamAnswer answer = fixture.ask(kind);
            QVERIFY2(answer.outcome == UpstreamOutcome::Ambiguous, reply.constData());
        }
    }
};

QTEST_GUILESS_MAIN(UpstreamCutTest)
#include "upstream_cut_test.moc"
