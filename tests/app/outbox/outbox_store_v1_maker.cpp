// Writes the store that tests/data/outbox/store-v1.sqlite was made with: outbox_store_v1_maker PATH. Run once per
// schema version, by the program of that version; the file is then kept for ever (REL-69). All data is made up.

#include "store_fixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace kaban;
using namespace kaban::tests;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    auto opened = OutboxStore::open({QCoreApplication::arguments().value(1), {}});
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().text));
        return 1;
    }
    OutboxStore& store = **opened;
    using enum ItemState;
    int number = 0;
    for (const ItemState state : {Sealed, Unknown, Unknown, Held, Accepted, Rejected, Parked, Withdrawn}) {
        const auto item = store.insert(newItem(++number, 3'000));
        if (!item || !bring(store, *item, state)) {
            return 1;
        }
        OutboxItem now = (*store.find(item->key))->item;
        if (number == 3) {
            now.attempts = 4;
            now.uploadLocation = QStringLiteral("/v1/uploads/made-up");
            now.lastOutcome = QStringLiteral("ambiguous");
            if (!store.save(now)) {
                return 1;
            }
        }
        if ((state == Held || state == Accepted) && !store.purge(now)) {
            return 1;
        }
    }
    return 0;
}
