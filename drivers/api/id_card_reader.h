#pragma once
// Purpose: what an ID card reader is to the program, in device language. Implemented by drivers/id_reader (SAM
// protocol) and by hosts of vendor libraries; used by app/devices and by tools. Thread: the object lives in the thread
// that created it (a worker, never the screen's) and all calls and signals belong to that thread. Ownership: by who
// creates it. Units: milliseconds. Errors: readFailed() per card, stateChanged() for the device; nothing blocks.
// Source: GA 450, GA 467, GA/T 490 as collected in the protocol notes of drivers/id_reader.

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

namespace kaban::drivers {

enum class IdCardKind { Resident, HongKongMacaoTaiwan, ForeignPermanent2017, ForeignPermanent2023 };

/// The fields as the chip holds them: trimmed on the right, inner spaces kept, nothing else changed. A field the kind
/// lacks is null (QString().isNull()), a blank field is empty. Dates stay YYYYMMDD here; `validUntil` may be the chip's
/// words for "long term".
struct IdCard {
    IdCardKind kind = IdCardKind::Resident;
    QString name;
    QString nameEnglish;
    QString sexCode;       ///< GB/T 2261.1: 0, 1, 2, 9
    QString ethnicityCode; ///< GB/T 3304 digits
    QString birthDate;
    QString address;
    QString number;
    QString authority;
    QString validFrom;
    QString validUntil;
    QString passNumber;
    QString issueCount;
    QString nationality; ///< GB/T 2659, three letters
    QString renewalCount;
    QStringList newAddresses; ///< in the order of the card
    QByteArray photo;         ///< 1024 bytes, WLT
    QByteArray text;          ///< the 256 bytes as read, for the business system
    QStringList warnings; ///< names of failed sanity checks (id-number-checksum, birth-date, sex, …), never values
};

enum class ReaderState {
    Closed,       ///< not asked to work
    Opening,      ///< the port is being opened or the module starts
    Ready,        ///< answers; watches when asked
    Offline,      ///< not there; tried again by itself with growing pauses
    OutOfService, ///< there, but says it cannot work (self-test failed, not authorised)
};

enum class ReaderError {
    CardUnreadable, ///< read cycles used up: damaged, moved, or shielded
    CardNotGenuine, ///< the module refused the card
    WrongCard,      ///< not an ID card
    DeviceFault,    ///< the link or the module failed while a card was there
    BadData,        ///< the reply was whole but makes no card
};

class IdCardReader : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~IdCardReader() override;

    /// Opens the device and keeps it open, re-opening by itself for ever (growing pauses). Answers by stateChanged().
    virtual void open() = 0;
    /// Closes; no signal of the watch comes after it.
    virtual void close() = 0;
    /// From now on a card that is laid down is read once and reported once; a card that already lies there counts as
    /// laid down.
    virtual void watch() = 0;
    /// Does a card lie there? Reads nothing of it: cardSeen() when one does, cardRemoved() as soon as none does (any
    /// more), which ends the look. While watch() runs it does nothing; watch() takes its place.
    virtual void look() = 0;
    /// Stops looking for cards; a running read is dropped without a signal.
    virtual void unwatch() = 0;
    virtual ReaderState state() const = 0;
    /// The module's number, empty until it answered. For logs and support: decoders are licensed by it.
    virtual QString samId() const = 0;

Q_SIGNALS:
    void stateChanged(kaban::drivers::ReaderState state);
    /// A card was found and is being read.
    void reading();
    void cardRead(const kaban::drivers::IdCard& card);
    void readFailed(kaban::drivers::ReaderError error, const QString& statusForSupport);
    /// look() has found one.
    void cardSeen();
    /// The card that was read (or failed, or seen) has left the field; after look(): none lies there.
    void cardRemoved();
};

} // namespace kaban::drivers

Q_DECLARE_METATYPE(kaban::drivers::IdCard)
