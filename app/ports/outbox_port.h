#pragma once
// Purpose: the sealed store as the submit step and the pages need it.
// Thread: the object lives in the session's thread; the engine behind it has its own. Ownership: by the composition
// root. Errors: sealFailed() with a code of the closed list; a promise (sealed) is only given after the durable commit
// returned (INV-3). States: failure cases section 0. draft is memory only and never here; purged is a flag, since the
// outcome stays known.

#include "app/domain/application.h"
#include "app/domain/failure_code.h"

#include <QObject>
#include <QString>

#include <optional>

namespace kaban {

enum class ItemState { Sealed, Sending, Unknown, Held, Accepted, Rejected, Parked, Withdrawn };

/// "sealed", "sending", … as in the store and in tools.
QString itemStateName(ItemState state);
std::optional<ItemState> itemStateFromName(const QString& name);

/// What may be known of an item outside the seal: no personal data.
struct ItemStatus {
    QString key;         ///< the submission key
    QString localNumber; ///< "K-1121-0312": shown as 暂存编号
    ItemState state = ItemState::Sealed;
    QString receiptNumber; ///< of the strongest stored receipt, empty before
    QString applicationId; ///< the authority's id, empty before
    bool purged = false;   ///< the body is gone
};

class OutboxPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Seals and stores; the answer is sealed() or sealFailed() with the same key. Asking again with the same key never
    /// makes a second item (GEN-17): the stored one is answered.
    virtual void seal(const Application& application) = 0;
    /// Whether a further application may be begun (space, queue limit); nothing when it may (REL-14, REL-81).
    virtual std::optional<FailureCode> refusal() const = 0;
    virtual bool online() const = 0;
    /// The last known status of an item sealed since the program started; nothing for an unknown key.
    virtual std::optional<ItemStatus> status(const QString& key) const = 0;

Q_SIGNALS:
    void sealed(const kaban::ItemStatus& item);
    void sealFailed(const QString& key, kaban::FailureCode code);
    void itemChanged(const kaban::ItemStatus& item);
    void onlineChanged(bool online);
};

} // namespace kaban

Q_DECLARE_METATYPE(kaban::ItemStatus)
