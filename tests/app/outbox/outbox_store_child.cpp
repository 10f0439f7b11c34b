// A process that works on a store until somebody kills it. Every promise is printed only after the store has given it.
//   outbox_store_child hold PATH                 opens the store and waits for the end
//   outbox_store_child seal PATH FIRST COUNT     seals, printing "sealing <key>" and "sealed <key>" each time
//   outbox_store_child deliver PATH              seals one, sends it, stores a receipt, purges

#include "store_fixture.h"

#include "app/outbox/body_device.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace kaban;
using namespace kaban::tests;

namespace {

void say(const char* word, const QString& text = {}) {
    std::printf("%s %s\n", word, qPrintable(text));
    std::fflush(stdout);
}

int refuse(const StoreError& error) {
    say("refused", error.text);
    return error.kind == StoreError::Kind::Locked ? 4 : 5;
}

int seal(OutboxStore& store, int first, int count) {
    for (int number = first; number < first + count; ++number) {
        const NewItem item = newItem(number, 20'000);
        say("sealing", item.key.text());
        const auto stored = store.insert(item);
        if (!stored) {
            return refuse(stored.error());
        }
        say("sealed", stored->key.text());
    }
    return 0;
}

int deliver(OutboxStore& store) {
    OutboxItem item = *store.insert(newItem(1, 700'000));
    say("sealed", item.key.text());
    item.state = ItemState::Sending;
    item.bytesMayHaveLeft = true;
    if (!store.save(item)) {
        return 1;
    }
    BodyDevice body(store, item.sequence, 0, item.size);
    while (!body.atEnd()) {
        body.read(65'536);
    }
    item.state = ItemState::Unknown;
    if (!store.save(item) || !bring(store, item, ItemState::Accepted)) {
        return 1;
    }
    say("accepted", item.key.text());
    return store.purge(item) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto store = OutboxStore::open({arguments.value(2), {}});
    if (!store) {
        return refuse(store.error());
    }
    say("{\"open\":true}");
    if (arguments.value(1) == QStringLiteral("seal")) {
        return seal(**store, arguments.value(3).toInt(), arguments.value(4).toInt());
    }
    if (arguments.value(1) == QStringLiteral("deliver")) {
        return deliver(**store);
    }
    ::pause();
    return 0;
}
