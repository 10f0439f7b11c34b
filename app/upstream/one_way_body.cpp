#include "app/upstream/one_way_body.h"

#include <algorithm>

namespace kaban {

OneWayBody::OneWayBody(QIODevice* source, qint64 size) : source_(source), size_(size), left_(size) {
    connect(source, &QIODevice::readyRead, this, &QIODevice::readyRead);
    // Unbuffered, so that no second copy of the bytes waits inside and bytesTaken() is what really went.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::bytesAvailable() const {
    return source_ ? std::min(left_, source_->bytesAvailable()) : 0;
}

void OneWayBody::release() {
    if (source_) {
        source_->disconnect(this);
        source_ = nullptr;
    }
}

qint64 OneWayBody::readData(char* data, qint64 maxSize) {
    if (!source_ || left_ == 0) {
        return -1;
    }
    const qint64 taken = source_->read(data, std::min(maxSize, left_));
    left_ -= std::max<qint64>(taken, 0);
    return taken;
}

qint64 OneWayBody::writeData(const char*, qint64) {
    return -1;
}

} // namespace kaban
