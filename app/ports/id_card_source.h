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
    /// No signal but availableChanged(), cardRemoved() and looked() comes after it.
    virtual void stop() = 0;
    virtual bool available() const = 0;
    /// True while a card lies on the reader, as far as is known: a card that was laid down while nobody asked for one
    /// is found by look() only.
    virtual bool cardPresent() const = 0;
    /// Somebody may have left a card (SEC-31): looked() answers, and nothing of the card is read. False when no answer
    /// will come: the reader is away, a card is known to lie there, or one is being asked for.
    virtual bool look() = 0;

Q_SIGNALS:
    void availableChanged(bool available);
    void reading();
    void cardRead(const kaban::ResidentCard& card);
    void failed(kaban::FailureCode code, const QString& statusForSupport);
    void looked(bool cardThere);
    void cardRemoved();
};

} // namespace kaban

Q_DECLARE_METATYPE(kaban::ResidentCard)
