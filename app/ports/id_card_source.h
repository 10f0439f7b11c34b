#pragma once
// Purpose: the ID card reader as a step needs it: ask for a card, get a person or a failure.
// Thread: the object lives in the session's thread; implementations talk to the device's thread by queued signals.
// Ownership: by the composition root. Errors: failed() with a code of the closed list; a device that is away is a
// state, not an error.

#include "app/domain/failure_code.h"
#include "app/domain/person.h"

#include <QObject>

namespace kaban {

class IdCardSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins to look for a card; answers until stop(). A card that already lies there counts.
    virtual void start() = 0;
    /// No signal but availableChanged() and cardRemoved() comes after it.
    virtual void stop() = 0;
    virtual bool available() const = 0;
    /// True while a card lies on the reader (as far as the reader can tell).
    virtual bool cardPresent() const = 0;

Q_SIGNALS:
    void availableChanged(bool available);
    void reading();
    void cardRead(const kaban::ResidentCard& card);
    void failed(kaban::FailureCode code, const QString& statusForSupport);
    void cardRemoved();
};

} // namespace kaban

Q_DECLARE_METATYPE(kaban::ResidentCard)
