// An engine in a process of its own, to be killed: outbox_engine_child STORE. Seals one made-up application and sends
// it.

#include "tests/support/outbox_engine_fixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace kaban;
using namespace kaban::tests;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    EngineFixture fixture;
    EngineOptions options = fixture.options();
    options.store.path = QCoreApplication::arguments().value(1);
    const auto engine = fixture.engine(options);
    QObject::connect(engine.get(), &OutboxEngine::sealed, engine.get(), [] {
        std::puts("sealed");
        std::fflush(stdout);
    });
    QObject::connect(engine.get(), &OutboxEngine::itemChanged, engine.get(), [](const ItemStatus& item) {
        if (item.purged) {
            QCoreApplication::exit(0);
        }
    });
    if (!engine->start()) {
        return 1;
    }
    engine->seal(madeUpApplication(1));
    return QCoreApplication::exec();
}
