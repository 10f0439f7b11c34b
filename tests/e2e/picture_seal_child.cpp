// A kiosk's engine that seals one made-up application with its pictures and ends, or is killed on the way:
// picture_seal_child STORE RECIPIENT DEVICE_KEY DEVICE_CERTIFICATE BYTES_OF_EACH_PICTURE. Real seal, real store, no
// network. It stands for the steps that take pictures, and lets a test choose how large they are.

#include "tests/support/made_up_jpeg.h"
#include "tests/support/outbox_engine_fixture.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>

using namespace kaban;
using namespace kaban::tests;

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    const qint64 bytes = given.value(5).toLongLong();
    EngineFixture fixture;
    fixture.upstream.offline = true;
    fixture.clock.setWallMilliseconds(
        QDateTime::currentMSecsSinceEpoch()); // certificates are made by the machine's date
    EngineOptions options = fixture.options();
    options.store.path = given.value(1);
    options.seal = {};
    options.sealer = {{given.value(2)}, given.value(3), given.value(4)};
    const auto engine = fixture.engine(options);
    QObject::connect(engine.get(), &OutboxEngine::sealed, &program, [] { QCoreApplication::exit(0); });
    QObject::connect(engine.get(), &OutboxEngine::sealFailed, &program, [] { QCoreApplication::exit(1); });
    if (const auto started = engine->start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error()));
        return 2;
    }
    Application application = madeUpApplication(1);
    application.pictures = madeUpPictures(bytes, bytes);
    QMetaObject::invokeMethod(
        engine.get(), [&] { engine->seal(application); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
