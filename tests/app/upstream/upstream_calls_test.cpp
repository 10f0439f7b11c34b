// The four calls as they look on the wire, and that each is answered once whatever happens.
#include "tests/support/requires.h"
#include "upstream_fixture.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr CallKind everyKind[] = {CallKind::Create, CallKind::Offset, CallKind::Bytes, CallKind::LookUp};

/// A sequential device that fails after some bytes, as a body whose part in the store cannot be read.
class BreakingDevice final : public QIODevice {
public:
    explicit BreakingDevice(qint64 good) : left_(good) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return left_ > 0 ? left_ : 1; }
    bool atEnd() const override { return false; }

protected:
    qint64 readData(char* data, qint64 maxSize) override {
        const qint64 given = std::min(left_, maxSize);
        std::fill_n(data, given, 'x');
        left_ -= given;
        return given > 0 ? given : -1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 left_;
};

} // namespace

class UpstreamCallsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void creation_carries_length_key_and_hash() {
        UpstreamFixture fixture;
        fixture.server.setScript(UpstreamFixture::sayAndClose(UpstreamFixture::goodAnswer(CallKind::Create)));
        const UpstreamAnswer answer = fixture.ask(CallKind::Create);
        QCOMPARE(answer.outcome, UpstreamOutcome::Ok);
        QCOMPARE(answer.location, u"/v1/uploads/7"_s);
        QCOMPARE(fixture.server.requests().size(), 1);
        const WireRequest& request = fixture.server.requests().first();
        QCOMPARE(request.verb, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/v1/uploads"));
        QCOMPARE(request.headers.value("upload-length"), QByteArray("5000"));
        QCOMPARE(request.headers.value("idempotency-key"), QByteArray("019aa3b0-1234-7abc-8def-0123456789ab"));
        QCOMPARE(request.headers.value("upload-metadata"), "sha256 " + QByteArray(64, 'a').toBase64());
        QCOMPARE(request.headers.value("tus-resumable"), QByteArray("1.0.0"));
        QCOMPARE(request.headers.value("content-length"), QByteArray("0"));
    }

    void offset_is_asked_by_head() {
        UpstreamFixture fixture;
        fixture.server.setScript(UpstreamFixture::sayAndClose(UpstreamFixture::goodAnswer(CallKind::Offset)));
        const UpstreamAnswer answer = fixture.ask(CallKind::Offset);
        QCOMPARE(answer.outcome, UpstreamOutcome::Ok);
        QCOMPARE(answer.offset, 1234);
        QCOMPARE(fixture.server.requests().first().verb, QByteArray("HEAD"));
        QCOMPARE(fixture.server.requests().first().target, QByteArray("/v1/uploads/7"));
        QCOMPARE(fixture.server.requests().first().headers.value("tus-resumable"), QByteArray("1.0.0"));
    }

    void bytes_arrive_unchanged_with_their_offset() {
        UpstreamFixture fixture;
        fixture.body = UpstreamFixture::content(3 * 1024 * 1024 + 17);
        fixture.server.setScript([](const WireRequest& request, QSslSocket* socket) {
            socket->write("HTTP/1.1 204 No Content\r\nUpload-Offset: " + QByteArray::number(request.body.size()) +
                          "\r\n\r\n");
        });
        const UpstreamAnswer answer = fixture.ask(CallKind::Bytes);
        QCOMPARE(answer.outcome, UpstreamOutcome::Ok);
        QCOMPARE(answer.offset, fixture.body.size());
        const WireRequest& request = fixture.server.requests().first();
        QCOMPARE(request.verb, QByteArray("PATCH"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/offset+octet-stream"));
        QCOMPARE(request.headers.value("upload-offset"), QByteArray("0"));
        QCOMPARE(request.headers.value("content-length"), QByteArray::number(fixture.body.size()));
        QVERIFY(request.body == fixture.body);
    }

    void bytes_stop_at_the_size_asked_for() {
        UpstreamFixture fixture;
        fixture.server.setScript(UpstreamFixture::sayAndClose("HTTP/1.1 204 No Content\r\nUpload-Offset: 300\r\n\r\n"));
        QBuffer body(&fixture.body);
        QVERIFY(body.open(QIODevice::ReadOnly));
        body.seek(100);
        fixture.client->sendBytes(77, fixture.location, 100, &body, 200);
        QCOMPARE(fixture.wait(77).outcome, UpstreamOutcome::Ok);
        QCOMPARE(fixture.server.requests().first().body, fixture.body.mid(100, 200));
        QCOMPARE(fixture.server.requests().first().headers.value("upload-offset"), QByteArray("100"));
    }

    void look_up_goes_by_the_key() {
        UpstreamFixture fixture;
        fixture.server.setScript(UpstreamFixture::sayAndClose(UpstreamFixture::goodAnswer(CallKind::LookUp)));
        const UpstreamAnswer answer = fixture.ask(CallKind::LookUp);
        QCOMPARE(answer.outcome, UpstreamOutcome::Ok);
        QCOMPARE(answer.state, SubmissionState::Accepted);
        QCOMPARE(answer.receipt, QByteArray("aGVhZA.cGF5.c2ln"));
        QCOMPARE(fixture.server.requests().first().verb, QByteArray("GET"));
        QCOMPARE(fixture.server.requests().first().target,
                 QByteArray("/v1/submissions/019aa3b0-1234-7abc-8def-0123456789ab"));
    }

    void every_call_says_who_calls_and_little_else() {
        REQUIRES("SEC-54");
        UpstreamFixture fixture;
        HttpUpstreamOptions options = fixture.options();
        options.base.setPath(u"/bank/"_s);
        fixture.setOptions(options);
        QSet<QByteArray> traces;
        for (const CallKind kind : everyKind) {
            QByteArray reply = UpstreamFixture::goodAnswer(kind);
            reply.insert(reply.indexOf("\r\n") + 2,
                         "Set-Cookie: session=1; Path=/\r\nETag: \"1\"\r\nCache-Control: max-age=3600\r\n");
            fixture.server.setScript(UpstreamFixture::sayAndClose(reply));
            fixture.server.forget();
            for (int times = 1; times <= 2; ++times) {
                QCOMPARE(fixture.ask(kind).outcome, UpstreamOutcome::Ok);
                QCOMPARE(fixture.server.requests().size(), times); // nothing comes out of a cache
                const auto& headers = fixture.server.requests().last().headers;
                QCOMPARE(headers.value("kaban-kiosk"), QByteArray("bj-test-01"));
                QCOMPARE(headers.value("kaban-version"), QByteArray("0.1.0"));
                const QRegularExpression form(u"^00-[0-9a-f]{32}-[0-9a-f]{16}-01$"_s);
                QVERIFY(form.match(QString::fromLatin1(headers.value("traceparent"))).hasMatch());
                traces.insert(headers.value("traceparent"));
                QVERIFY(!headers.contains("cookie"));
                QVERIFY(!headers.contains("if-none-match"));
                QVERIFY(!headers.contains("referer"));
            }
        }
        QCOMPARE(traces.size(), 8);
        QCOMPARE(fixture.server.requests().last().target,
                 QByteArray("/bank/v1/submissions/019aa3b0-1234-7abc-8def-0123456789ab"));
    }

    void proxies_of_program_and_environment_are_ignored() {
        REQUIRES("SEC-52");
        UpstreamFixture fixture;
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        QSignalSpy connected(&proxy, &QTcpServer::newConnection);
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.serverPort());
        qputenv("https_proxy", address);
        qputenv("all_proxy", address);
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        fixture.server.setScript(UpstreamFixture::sayAndClose(UpstreamFixture::goodAnswer(CallKind::LookUp)));
        const UpstreamOutcome withSystem = fixture.ask(CallKind::LookUp).outcome;
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()});
        const UpstreamOutcome withProgram = fixture.ask(CallKind::LookUp).outcome;
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        qunsetenv("https_proxy");
        qunsetenv("all_proxy");
        QCOMPARE(withSystem, UpstreamOutcome::Ok);
        QCOMPARE(withProgram, UpstreamOutcome::Ok);
        QCOMPARE(connected.size(), 0);
    }

    void answer_never_comes_from_inside_the_call() {
        UpstreamFixture fixture;
        fixture.location = u"https://evil.example/x"_s;
        for (const CallKind kind : {CallKind::Offset, CallKind::Bytes}) {
            const quint64 call = fixture.begin(kind);
            QCOMPARE(fixture.answersTo(call), 0);
            QCOMPARE(fixture.wait(call).outcome, UpstreamOutcome::ConfigurationFault);
        }
        const quint64 cancelled = fixture.begin(CallKind::LookUp);
        fixture.client->cancel(cancelled);
        QCOMPARE(fixture.answersTo(cancelled), 0);
        QCOMPARE(fixture.wait(cancelled).outcome, UpstreamOutcome::Ambiguous);
    }

    void options_that_cannot_work_refuse_every_call() {
        REQUIRES("SEC-44");
        UpstreamFixture fixture;
        const HttpUpstreamOptions good = fixture.options();
        QList<HttpUpstreamOptions> bad(5, good);
        bad[0].base.setScheme(u"http"_s);
        bad[1].base = QUrl();
        bad[2].base.setUserName(u"user"_s);
        bad[3].kioskId = u"a\r\nX-Injected: 1"_s;
        bad[4].programVersion.clear();
        for (const HttpUpstreamOptions& options : bad) {
            fixture.setOptions(options);
            for (const CallKind kind : everyKind) {
                QCOMPARE(fixture.ask(kind).outcome, UpstreamOutcome::ConfigurationFault);
            }
        }
        QCOMPARE(fixture.server.connections(), 0);
    }

    void cancelled_call_is_answered_once() {
        UpstreamFixture fixture; // no script: the server never answers
        for (const CallKind kind : everyKind) {
            const quint64 call = fixture.begin(kind);
            QTRY_VERIFY(!fixture.server.requests().isEmpty());
            fixture.server.forget();
            fixture.client->cancel(call);
            fixture.client->cancel(call);
            QCOMPARE(fixture.wait(call).outcome, UpstreamOutcome::Ambiguous);
            fixture.client->cancel(call);
            QCoreApplication::processEvents();
            QCOMPARE(fixture.answersTo(call), 1);
        }
        fixture.client->cancel(4711);
    }

    void destruction_answers_what_runs() {
        UpstreamFixture fixture;
        const quint64 first = fixture.begin(CallKind::LookUp);
        const quint64 second = fixture.begin(CallKind::Bytes);
        fixture.location = u"https://evil.example/x"_s;
        const quint64 third = fixture.begin(CallKind::Offset);
        QTRY_COMPARE(fixture.server.requests().size(), 2);
        fixture.client.reset();
        QCOMPARE(fixture.wait(first, 0).outcome, UpstreamOutcome::Ambiguous);
        QCOMPARE(fixture.wait(second, 0).outcome, UpstreamOutcome::Ambiguous);
        QCOMPARE(fixture.wait(third, 0).outcome, UpstreamOutcome::ConfigurationFault);
        fixture.device.reset(); // the body may go as soon as the answer is there
        QCoreApplication::processEvents();
        QCOMPARE(fixture.answersTo(first) + fixture.answersTo(second) + fixture.answersTo(third), 3);
    }

    void body_may_go_with_its_answer() {
        UpstreamFixture fixture;
        fixture.body = UpstreamFixture::content(3 * 1024 * 1024);
        connect(fixture.client.get(), &SubmissionUpstream::answered, this, [&fixture] { fixture.device.reset(); });
        fixture.server.setReadDelay(5000);
        const quint64 call = fixture.begin(CallKind::Bytes);
        QTRY_VERIFY(fixture.device->pos() > 100000);
        fixture.client->cancel(call);
        QCOMPARE(fixture.wait(call).outcome, UpstreamOutcome::Ambiguous);
        QVERIFY(!fixture.device);
        QCoreApplication::processEvents(); // whatever the library still wants of the body has its chance
    }

    void listener_may_destroy_the_client() {
        UpstreamFixture fixture;
        fixture.server.setScript(UpstreamFixture::sayAndClose(UpstreamFixture::goodAnswer(CallKind::LookUp)));
        connect(fixture.client.get(), &SubmissionUpstream::answered, this, [&fixture] { fixture.client.reset(); });
        const quint64 call = fixture.begin(CallKind::LookUp);
        QCOMPARE(fixture.wait(call).outcome, UpstreamOutcome::Ok);
        QVERIFY(!fixture.client);
        QCoreApplication::processEvents();
    }

    void calls_at_the_same_time_do_not_mix() {
        UpstreamFixture fixture;
        fixture.server.setScript([](const WireRequest& request, QSslSocket* socket) {
            for (const CallKind kind : everyKind) {
                const QByteArrayList verbs{"POST", "HEAD", "PATCH", "GET"};
                if (request.verb == verbs[static_cast<int>(kind)]) {
                    socket->write(UpstreamFixture::goodAnswer(kind));
                }
            }
        });
        QList<quint64> calls;
        for (const CallKind kind : everyKind) {
            calls.append(fixture.begin(kind));
        }
        QCOMPARE(fixture.wait(calls[3]).receipt, QByteArray("aGVhZA.cGF5.c2ln"));
        QCOMPARE(fixture.wait(calls[2]).offset, 5000);
        QCOMPARE(fixture.wait(calls[1]).offset, 1234);
        QCOMPARE(fixture.wait(calls[0]).location, u"/v1/uploads/7"_s);
    }

    void body_that_breaks_ends_the_call_at_once() {
        UpstreamFixture fixture;
        BreakingDevice body(100000);
        fixture.client->sendBytes(5, fixture.location, 0, &body, 200000);
        QCOMPARE(fixture.wait(5, 5000).outcome, UpstreamOutcome::Ambiguous);
        QVERIFY(fixture.server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(UpstreamCallsTest)
#include "upstream_calls_test.moc"
