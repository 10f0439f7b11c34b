// Deadlines: to connect, and without progress; never one over the whole (REL-35, REL-55). The deadline that is not
// meant is set beyond the fixture's own patience: an answer within that comes from the one that is. Where progress must
// keep a call alive the pauses are far below the deadline, so that a busy machine changes nothing.
#include "tests/support/requires.h"
#include "upstream_fixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(kaban::UpstreamOutcome)

namespace {

constexpr int patience = 60'000; ///< milliseconds for an answer that comes slowly

} // namespace

class UpstreamDeadlineTest : public QObject {
    Q_OBJECT

    static void setDeadlines(UpstreamFixture& fixture, std::chrono::milliseconds connect,
                             std::chrono::milliseconds noProgress, qint64 slowestLink = 1'000'000'000) {
        HttpUpstreamOptions options = fixture.options();
        options.connectDeadline = connect;
        options.noProgressDeadline = noProgress;
        options.slowestLinkBytesPerSecond = slowestLink;
        fixture.setOptions(options);
    }

private Q_SLOTS:
    void server_mute_before_tls_is_offline_after_the_connect_deadline() {
        REQUIRES("REL-35");
        UpstreamFixture fixture;
        fixture.server.setMute(true);
        setDeadlines(fixture, 300ms, 60s);
        for (const CallKind kind : {CallKind::Create, CallKind::Offset, CallKind::Bytes, CallKind::LookUp}) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(fixture.ask(kind).outcome, UpstreamOutcome::Offline);
            QVERIFY(timer.elapsed() >= 250);
        }
        QCOMPARE(fixture.server.bytesReceived(), 0);
        QCOMPARE(fixture.device->pos(), 0);
    }

    void server_mute_after_the_request_is_ambiguous_after_the_progress_deadline() {
        REQUIRES("REL-35");
        UpstreamFixture fixture; // no script: reads and says nothing
        setDeadlines(fixture, 60s, 300ms);
        for (const CallKind kind : {CallKind::Create, CallKind::Offset, CallKind::Bytes, CallKind::LookUp}) {
            QElapsedTimer timer;
            timer.start();
            const quint64 call = fixture.begin(kind);
            QCOMPARE(fixture.wait(call).outcome, UpstreamOutcome::Ambiguous);
            QVERIFY(timer.elapsed() >= 250);
            QCOMPARE(fixture.answersTo(call), 1);
        }
        QCOMPARE(fixture.server.requests().size(), 4);
    }

    void stall_in_the_answer_is_ambiguous() {
        REQUIRES("REL-55");
        UpstreamFixture fixture;
        setDeadlines(fixture, 60s, 300ms);
        const QByteArray reply = UpstreamFixture::goodAnswer(CallKind::LookUp);
        fixture.server.setScript(
            [&](const WireRequest&, QSslSocket* socket) { socket->write(reply.left(reply.size() * 99 / 100)); });
        QCOMPARE(fixture.ask(CallKind::LookUp).outcome, UpstreamOutcome::Ambiguous);
    }

    void answer_in_drops_longer_than_the_deadline_is_taken() {
        REQUIRES("REL-55");
        UpstreamFixture fixture;
        setDeadlines(fixture, 60s, 4s);
        const QByteArray reply = UpstreamFixture::goodAnswer(CallKind::LookUp);
        const qsizetype head = reply.indexOf("\r\n\r\n") + 4;
        fixture.server.setScript([&](const WireRequest&, QSslSocket* socket) {
            socket->write(reply.left(head));
            auto* drops = new QTimer(socket);
            connect(drops, &QTimer::timeout, socket, [&reply, socket, drops, at = head]() mutable {
                socket->write(reply.mid(at, 2));
                at += 2;
                if (at >= reply.size()) {
                    drops->stop();
                }
            });
            drops->start(250); // some 25 of them
        });
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(fixture.wait(fixture.begin(CallKind::LookUp), patience).outcome, UpstreamOutcome::Ok);
        QVERIFY(timer.elapsed() > 4'000); // longer than the deadline: only progress counts
    }

    void slow_upload_longer_than_the_deadline_goes_through() {
        REQUIRES("REL-55");
        UpstreamFixture fixture;
        // Many times what all buffers between the two take: while they empty at the end there is no progress to see.
        fixture.body = UpstreamFixture::content(64 * 1024 * 1024);
        fixture.server.setScript(
            UpstreamFixture::sayAndClose("HTTP/1.1 204 No Content\r\nUpload-Offset: 67108864\r\n\r\n"));
        fixture.server.setTrickle(256 * 1024, 40);
        setDeadlines(fixture, 60s, 6s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(fixture.wait(fixture.begin(CallKind::Bytes), patience).outcome, UpstreamOutcome::Ok);
        QVERIFY2(timer.elapsed() > 6'000, qPrintable(QString::number(timer.elapsed())));
    }

    void bytes_still_in_the_systems_buffer_get_the_time_of_the_slowest_link_data() {
        QTest::addColumn<qint64>("slowestLink");
        QTest::addColumn<UpstreamOutcome>("expected");
        QTest::newRow("with the time") << qint64(20'000) << UpstreamOutcome::Ok;
        QTest::newRow("without") << qint64(1'000'000'000) << UpstreamOutcome::Ambiguous; // the control
    }
    void bytes_still_in_the_systems_buffer_get_the_time_of_the_slowest_link() {
        REQUIRES("REL-55");
        QFETCH(qint64, slowestLink);
        QFETCH(UpstreamOutcome, expected);
        UpstreamFixture fixture;
        fixture.body = UpstreamFixture::content(200'000); // 10 s at 20 kB/s; all of it fits into the buffers at once
        fixture.server.setScript(
            UpstreamFixture::sayAndClose("HTTP/1.1 204 No Content\r\nUpload-Offset: 200000\r\n\r\n"));
        fixture.server.setReadDelay(3'000);
        setDeadlines(fixture, 60s, 200ms, slowestLink);
        QCOMPARE(fixture.ask(CallKind::Bytes).outcome, expected);
    }
};

QTEST_GUILESS_MAIN(UpstreamDeadlineTest)
#include "upstream_deadline_test.moc"
