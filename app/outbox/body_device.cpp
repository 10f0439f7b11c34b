#include "app/outbox/body_device.h"

#include "app/base/kill_point.h"

#include <cstring>

namespace kaban {

BodyDevice::BodyDevice(OutboxStore& store, qint64 sequence, qint64 offset, qint64 size)
    : store_(store), sequence_(sequence), position_(offset), size_(size) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool BodyDevice::loadPart() {
    const qint64 number = position_ / chunkBytes;
    if (number == partNumber_) {
        return true;
    }
    auto part = store_.chunk(sequence_, number);
    if (!part || part->size() <= position_ % chunkBytes) {
        failed_ = true;
        setErrorString(QStringLiteral("a part of the stored body cannot be read"));
        return false;
    }
    part_ = std::move(*part);
    partNumber_ = number;
    return true;
}

qint64 BodyDevice::readData(char* data, qint64 maxSize) {
    if (failed_ || position_ >= size_) {
        return -1;
    }
    qint64 given = 0;
    while (given < maxSize && position_ < size_) {
        if (!loadPart()) {
            return given > 0 ? given : -1;
        }
        const qint64 inPart = position_ % chunkBytes;
        const qint64 length = std::min({part_.size() - inPart, maxSize - given, size_ - position_});
        if (given == 0) {
            KABAN_KILL_POINT("send.first_byte");
        }
        std::memcpy(data + given, part_.constData() + inPart, static_cast<std::size_t>(length));
        given += length;
        position_ += length;
    }
    if (exhausted()) {
        KABAN_KILL_POINT("send.last_byte");
    }
    return given;
}

qint64 BodyDevice::writeData(const char*, qint64) {
    return -1;
}

} // namespace kaban
