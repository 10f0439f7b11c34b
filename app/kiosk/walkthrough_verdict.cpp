#include "app/kiosk/walkthrough_verdict.h"

#include "app/outbox/outbox_reader.h"

#include <QDir>

namespace kaban {

using namespace Qt::StringLiterals;

Result<StoredItem, QString> readStoredItem(const QString& kioskFolder, const QString& key) {
    const auto reader = OutboxReader::open(QDir(kioskFolder).filePath(u"store/outbox.sqlite"_s));
    if (!reader) {
        return failure(reader.error().text);
    }
    if (const auto whole = reader->check(); !whole) {
        return failure(u"the store is damaged: "_s + whole.error().text);
    }
    const auto found = reader->find(key);
    if (!found) {
        return failure(found.error().text);
    }
    if (!*found) {
        return failure(u"the store does not have the item %1"_s.arg(key));
    }
    const OutboxItem& item = (*found)->item;
    if (!item.purged && reader->checkBody(item) != BodyCondition::Intact) {
        return failure(u"the stored bytes of %1 are not those that were sealed"_s.arg(item.localNumber));
    }
    return **found;
}

QString judgeStoredState(ItemState state, bool offline, const QString& expectedState) {
    if (!offline) {
        return itemStateName(state) == expectedState
                   ? QString()
                   : u"the store has the item as %1, not as %2"_s.arg(itemStateName(state), expectedState);
    }
    // Sending: on its way to a server that is not there. Nothing has left, so nothing may be unknown.
    const bool lawful = state == ItemState::Sealed || state == ItemState::Sending;
    return lawful ? QString() : u"the store has the item as %1 without a network"_s.arg(itemStateName(state));
}

} // namespace kaban
