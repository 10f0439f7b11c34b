#pragma once
// Purpose: a sealed body as something to send: sequential and unbuffered, straight from the parts in the store, so that
// no library can rewind it and send it twice (REL-38) and memory stays at one part (REL-07). Thread: the store's.
// Ownership: borrows the store, which must outlive it. Units: bytes. Errors: a part that cannot be read ends the device
// with an error (read gives -1); the sender then gets a broken body, never another one.

#include "app/outbox/outbox_store.h"

#include <QIODevice>

namespace kaban {

class BodyDevice : public QIODevice {
    Q_OBJECT
public:
    /// From `offset` to the end of the item's body; open for reading at once.
    BodyDevice(OutboxStore& store, qint64 sequence, qint64 offset, qint64 size);

    bool isSequential() const override { return true; }
    bool atEnd() const override { return position_ >= size_ || failed_; }
    qint64 bytesAvailable() const override { return size_ - position_ + QIODevice::bytesAvailable(); }
    /// Every byte was handed over.
    bool exhausted() const { return position_ >= size_; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    bool loadPart();

    OutboxStore& store_;
    qint64 sequence_;
    qint64 position_;
    qint64 size_;
    qint64 partNumber_ = -1;
    QByteArray part_;
    bool failed_ = false;
};

} // namespace kaban
