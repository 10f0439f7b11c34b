// What a tool can say to a running engine through its socket.

#include "tests/support/outbox_engine_fixture.h"

#include "app/outbox/control_server.h"

#include "tests/support/requires.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace kaban;
using namespace kaban::tests;

namespace {

class Caller {
public:
    explicit Caller(const QString& folder) { socket.connectToServer(controlSocketPath(folder)); }

    void say(const QByteArray& line) { socket.write(line + '\n'); }
    /// The next line, with the event loop running meanwhile.
    QJsonObject hear() {
        if (!QTest::qWaitFor([this] { return socket.canReadLine(); }, 30'000)) {
            return {{u"nothing"_s, true}};
        }
        return QJsonDocument::fromJson(socket.readLine()).object();
    }

    QLocalSocket socket;
};

} // namespace

class OutboxControlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void socketFile_isForItsOwnerOnly();
    void status_answersWithFiguresAndNoPersonalData();
    void sendUntilEmpty_tellsHowItGoesUntilNothingWaits();
    void sendOnce_answersOnce();
    void sendUntilEmpty_nothingWaits_isDoneAtOnce();
    void whatIsNoCommand_isAnsweredWithAnError_data();
    void whatIsNoCommand_isAnsweredWithAnError();
    void endlessLine_callerIsLetGo();
    void deadProcessesSocket_isReplaced();
    void callerThatLeavesWhileWaiting_harmsNobody();
};

void OutboxControlTest::socketFile_isForItsOwnerOnly() {
    REQUIRES("SEC-88");
    EngineFixture fixture;
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    ControlServer server(*engine);
    QVERIFY(server.listen(fixture.folder()));
    struct stat file {};
    QCOMPARE(::stat(QFile::encodeName(controlSocketPath(fixture.folder())).constData(), &file), 0);
    QVERIFY(S_ISSOCK(file.st_mode));
    QCOMPARE(file.st_mode & 0777, mode_t(0700) & file.st_mode & 0777); // nothing for group and others
}

void OutboxControlTest::status_answersWithFiguresAndNoPersonalData() {
    EngineFixture fixture;
    fixture.upstream.offline = true;
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    engine->seal(madeUpApplication(1));
    QTRY_VERIFY_WITH_TIMEOUT(!engine->online(), 30'000);
    ControlServer server(*engine);
    QVERIFY(server.listen(fixture.folder()));
    Caller caller(fixture.folder());
    caller.say("{\"command\":\"status\"}");
    const QJsonObject answer = caller.hear();
    QCOMPARE(answer.keys(), QStringList({u"online"_s, u"states"_s, u"waiting"_s}));
    QCOMPARE(answer.value(u"waiting"_s).toInt(), 1);
    QCOMPARE(answer.value(u"online"_s).toBool(), false);
    QCOMPARE(answer.value(u"states"_s).toObject().value(u"sealed"_s).toInt(), 1);
}

void OutboxControlTest::sendUntilEmpty_tellsHowItGoesUntilNothingWaits() {
    EngineFixture fixture;
    fixture.upstream.offline = true;
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    for (int number = 1; number <= 3; ++number) {
        engine->seal(madeUpApplication(number));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!engine->online(), 30'000);
    ControlServer server(*engine);
    QVERIFY(server.listen(fixture.folder()));
    {
        const std::lock_guard lock(fixture.upstream.mutex);
        fixture.upstream.offline = false;
    }
    Caller caller(fixture.folder());
    caller.say("{\"command\":\"send\",\"until_empty\":true}");
    QList<int> waiting;
    QJsonObject last;
    do {
        last = caller.hear();
        QVERIFY(last.contains(u"waiting"_s));
        waiting.append(last.value(u"waiting"_s).toInt());
    } while (!last.value(u"done"_s).toBool());
    QCOMPARE(waiting.last(), 0);
    QVERIFY(waiting.size() >= 3);
    QVERIFY(std::is_sorted(waiting.rbegin(), waiting.rend()));
    QTRY_COMPARE_WITH_TIMEOUT(engine->states().value(u"accepted"_s), 3, 30'000);
    caller.say("{\"command\":\"status\"}"); // the line stays usable
    QCOMPARE(caller.hear().value(u"waiting"_s).toInt(), 0);
}

void OutboxControlTest::sendOnce_answersOnce() {
    EngineFixture fixture;
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    ControlServer server(*engine);
    QVERIFY(server.listen(fixture.folder()));
    Caller caller(fixture.folder());
    caller.say("{\"command\":\"send\"}\n{\"command\":\"status\"}");
    QVERIFY(caller.hear().contains(u"waiting"_s));
    QVERIFY(caller.hear().contains(u"waiting"_s));
}

void OutboxControlTest::sendUntilEmpty_nothingWaits_isDoneAtOnce() {
    EngineFixture fixture;
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    ControlServer server(*engine);
    QVERIFY(server.listen(fixture.folder()));
    Caller caller(fixture.folder());
    caller.say("{\"command\":\"send\",\"until_empty\":true}");
    const QJsonObject answer = caller.hear();
    QCOMPARE(answer.value(u"done"_s).toBool(), true);
    QCOMPARE(answer.value(u"waiting"_s).toInt(-1), 0);
}

void OutboxControlTest::whatIsNoCommand_isAnsweredWithAnError_data() {
    QTest::addColumn<QByteArray>("line");
    for (const char* line :
         {"", "nonsense", "[]", "{}", "{\"command\":7}", "{\"command\":\"purge everything\"}",
          "{\"command\":\"retry\"}", "{\"command\":\"retry\",\"key\":\"../../etc\"}", "\xff\xfe\x01"}) {
        QTest::newRow(line) << QByteArray(line);
    }
}

void OutboxControlTest::whatIsNoCommand_isAnsweredWithAnError() {
    QFETCH(QByteArray, line);
    EngineFixture fixture;
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    ControlServer server(*engine);
    QVERIFY(server.listen(fixture.folder()));
    Caller caller(fixture.folder());
    caller.say(line);
    QVERIFY(caller.hear().contains(u"error"_s));
    caller.say("{\"command\":\"status\"}");
    QVERIFY(caller.hear().contains(u"waiting"_s));
}

void OutboxControlTest::endlessLine_callerIsLetGo() {
    EngineFixture fixture;
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    ControlServer server(*engine);
    QVERIFY(server.listen(fixture.folder()));
    Caller caller(fixture.folder());
    caller.socket.write(QByteArray(100'000, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(caller.socket.state(), QLocalSocket::UnconnectedState, 30'000);
    Caller next(fixture.folder());
    next.say("{\"command\":\"status\"}");
    QVERIFY(next.hear().contains(u"waiting"_s));
}

void OutboxControlTest::deadProcessesSocket_isReplaced() {
    EngineFixture fixture;
    QFile stale(controlSocketPath(fixture.folder()));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    ControlServer server(*engine);
    QVERIFY(server.listen(fixture.folder()));
    Caller caller(fixture.folder());
    caller.say("{\"command\":\"status\"}");
    QVERIFY(caller.hear().contains(u"waiting"_s));
}

void OutboxControlTest::callerThatLeavesWhileWaiting_harmsNobody() {
    EngineFixture fixture;
    fixture.upstream.offline = true;
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    engine->seal(madeUpApplication(1));
    ControlServer server(*engine);
    QVERIFY(server.listen(fixture.folder()));
    {
        Caller leaving(fixture.folder());
        leaving.say("{\"command\":\"send\",\"until_empty\":true}");
        QVERIFY(leaving.hear().contains(u"waiting"_s));
    }
    {
        const std::lock_guard lock(fixture.upstream.mutex);
        fixture.upstream.offline = false;
    }
    Caller caller(fixture.folder());
    caller.say("{\"command\":\"send\",\"until_empty\":true}");
    QTRY_COMPARE_WITH_TIMEOUT(engine->states().value(u"accepted"_s), 1, 30'000);
}

QTEST_GUILESS_MAIN(OutboxControlTest)
#include "outbox_control_test.moc"
