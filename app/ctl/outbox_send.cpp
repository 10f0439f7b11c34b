#include "app/ctl/outbox_send.h"

#include "app/base/configuration.h"
#include "app/base/log.h"
#include "app/ctl/command.h"
#include "app/health/system_clock.h"
#include "app/health/system_random.h"
#include "app/outbox/control_server.h"
#include "app/upstream/http_submission_upstream.h"
#include "app/upstream/trust_file.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

namespace kaban::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int againMilliseconds = 1'000;

/// What is left, and the exit code that follows from it.
int verdict(int waiting, int parked, bool untilEmpty, QTextStream& out) {
    out << u"%1 waiting, %2 parked"_s.arg(waiting).arg(parked) << '\n';
    if (waiting > 0) {
        return untilEmpty ? deviceFailure : done;
    }
    return parked > 0 ? notSo : done;
}

EngineOptions engineOptions(const Configuration& configuration, const QString& dataFolder) {
    EngineOptions options;
    options.store.path = QDir(dataFolder).absoluteFilePath(u"store/outbox.sqlite"_s);
    options.sealer = {configuration.sealRecipients, configuration.deviceKey, configuration.deviceCertificate};
    options.receiptSigners = configuration.receiptSigners;
    options.recoverySpread = 0;
    return options;
}

bool waitForLine(QLocalSocket& socket, int milliseconds) {
    const QDeadlineTimer deadline(milliseconds);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            return false;
        }
    }
    return true;
}

/// A kiosk holds the store: its engine is asked to send, and then how far it is.
int sendThroughKiosk(QLocalSocket& socket, const SendRequest& request, QTextStream& out, QTextStream& err) {
    QElapsedTimer time;
    time.start();
    while (true) {
        socket.write("{\"command\":\"send\"}\n");
        // Its engine may be busy with a slow disk: it gets the caller's patience.
        if (!socket.waitForBytesWritten(againMilliseconds) || !waitForLine(socket, 1'000 * request.timeoutSeconds)) {
            err << "the kiosk does not answer\n";
            return deviceFailure;
        }
        const QJsonObject answer = QJsonDocument::fromJson(socket.readLine()).object();
        const int waiting = answer.value(u"waiting"_s).toInt();
        if (waiting == 0 || !request.untilEmpty || time.elapsed() > 1000LL * request.timeoutSeconds) {
            return verdict(waiting, answer.value(u"states"_s)[u"parked"_s].toInt(), request.untilEmpty, out);
        }
        QEventLoop pause;
        QTimer::singleShot(againMilliseconds, &pause, &QEventLoop::quit);
        pause.exec();
    }
}

int sendHere(const SendRequest& request, const Configuration& configuration, QTextStream& out, QTextStream& err) {
    const auto ca = readTrustFile(u"upstream.ca"_s, configuration.upstreamCa);
    if (!ca) {
        err << ca.error() << '\n';
        return badUsage;
    }
    const SystemClock clock;
    SystemRandom random;
    const auto makeUpstream = [&]() -> std::unique_ptr<SubmissionUpstream> {
        return std::make_unique<HttpSubmissionUpstream>(HttpUpstreamOptions{QUrl(configuration.upstreamUrl), *ca,
                                                                            configuration.kioskId,
                                                                            QStringLiteral(KABAN_VERSION)},
                                                        random, clock);
    };
    OutboxEngine engine(engineOptions(configuration, request.dataFolder), makeUpstream, clock, random);
    QEventLoop loop;
    QTimer again;
    again.setSingleShot(true);
    QObject::connect(&engine, &OutboxEngine::rested, &loop, [&] {
        if (engine.waiting() == 0 || !request.untilEmpty) {
            loop.quit();
        } else if (!again.isActive()) {
            again.start(againMilliseconds);
        }
    });
    QObject::connect(&again, &QTimer::timeout, &engine, &OutboxEngine::sendNow);
    QTimer::singleShot(1000 * request.timeoutSeconds, &loop, &QEventLoop::quit);
    if (const auto started = engine.start(); !started) {
        err << started.error() << '\n';
        return badUsage;
    }
    const QString damaged = engine.movedAside();
    if (!damaged.isEmpty()) {
        err << u"the store was damaged and is kept as %1; what it held is not sent"_s.arg(damaged) << '\n';
    }
    QTimer::singleShot(0, &engine, &OutboxEngine::sendNow);
    loop.exec();
    const int code = verdict(engine.waiting(), engine.states().value(u"parked"_s), request.untilEmpty, out);
    return code == done && !damaged.isEmpty() ? notSo : code;
}

} // namespace

int outboxSend(const SendRequest& request, QTextStream& out, QTextStream& err) {
    const auto configuration = loadConfiguration(request.configurationFile);
    if (!configuration) {
        err << configuration.error().text() << '\n';
        return badUsage;
    }
    QLocalSocket socket;
    socket.connectToServer(controlSocketPath(request.dataFolder));
    if (socket.waitForConnected(againMilliseconds)) {
        return sendThroughKiosk(socket, request, out, err);
    }
    return sendHere(request, *configuration, out, err);
}

} // namespace kaban::ctl
