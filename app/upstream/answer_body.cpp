#include "app/upstream/answer_body.h"

#include <QIODevice>

#include <algorithm>

namespace kaban {

namespace answer_body_detail {

constexpr qsizetype firstRoom = 4096;

} // namespace answer_body_detail

void AnswerBody::readFrom(QIODevice& device, qsizetype most) {
    for (;;) {
        const qsizetype had = bytes_.size();
        const qsizetype wanted = std::min<qsizetype>(device.bytesAvailable(), most - had);
        if (wanted <= 0) {
            return;
        }
        makeRoom(had + wanted);
        bytes_.resize(had + wanted);
        const qint64 got = std::max<qint64>(device.read(bytes_.data() + had, wanted), 0);
        bytes_.resize(had + got);
        if (got == 0) {
            return;
        }
    }
}

void AnswerBody::makeRoom(qsizetype needed) {
    if (bytes_.capacity() >= needed) {
        return;
    }
    QByteArray larger;
    larger.reserve(std::max({needed, 2 * bytes_.capacity(), answer_body_detail::firstRoom}));
    larger.append(bytes_.constData(), bytes_.size());
    wipe(bytes_);
    bytes_ = std::move(larger);
}

} // namespace kaban
