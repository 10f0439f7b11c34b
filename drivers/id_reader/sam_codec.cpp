#include "drivers/id_reader/sam_codec.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kaban::drivers::sam {

namespace codec_detail {

constexpr std::array<quint8, 5> Preamble = {0xAA, 0xAA, 0xAA, 0x96, 0x69};

quint8 exclusiveOr(QByteArrayView bytes) {
    quint8 sum = 0;
    for (const char byte : bytes)
        sum = static_cast<quint8>(sum ^ static_cast<quint8>(byte));
    return sum;
}

} // namespace codec_detail

QByteArray encodeRequest(quint8 command, quint8 parameter, QByteArrayView data) {
    const auto length = static_cast<quint16>(data.size() + 3);
    QByteArray frame;
    for (const quint8 byte : codec_detail::Preamble)
        frame.append(static_cast<char>(byte));
    frame.append(static_cast<char>(length >> 8));
    frame.append(static_cast<char>(length & 0xFF));
    frame.append(static_cast<char>(command));
    frame.append(static_cast<char>(parameter));
    frame.append(data);
    frame.append(static_cast<char>(codec_detail::exclusiveOr(QByteArrayView(frame).sliced(5))));
    return frame;
}

void Receiver::purge() {
    counters_.trailingBytes += available();
    buffer_.clear();
    head_ = 0;
    request_.clear();
    error_.reset();
    quiet_ = false;
}

void Receiver::expectEcho(const QByteArray& request) {
    request_ = request;
}

void Receiver::feed(QByteArrayView bytes) {
    buffer_.append(bytes);
    quiet_ = false;
}

bool Receiver::isFilling() const {
    return available() >= static_cast<qsizetype>(codec_detail::Preamble.size());
}

void Receiver::lineWentQuiet() {
    quiet_ = true;
}

std::optional<Receiver::Event> Receiver::next() {
    std::optional<Event> event = search();
    // Compacting here and not per dropped byte keeps hostile input linear.
    buffer_.remove(0, head_);
    head_ = 0;
    return event;
}

std::optional<Receiver::Event> Receiver::search() {
    for (;;) {
        skipToPreamble();
        switch (examine()) {
        case Candidate::Echo:
            ++counters_.echoes;
            head_ += request_.size();
            continue;
        case Candidate::Impossible:
            ++counters_.badLengths;
            break;
        case Candidate::Incomplete:
            if (isFilling() && !quiet_)
                return std::nullopt; // an error found before is held back: this frame may be the real one
            if (!isFilling()) {
                const std::optional<LinkError> error = std::exchange(error_, std::nullopt);
                return error ? std::optional<Event>(*error) : std::nullopt;
            }
            ++counters_.brokenOff;
            error_ = LinkError::BrokenOff;
            break;
        case Candidate::Whole:
            if (checksumHolds()) {
                const qsizetype length = lengthField();
                Reply reply{byteAt(7), byteAt(8), byteAt(9), buffer_.mid(head_ + 10, length - MinimumReplyLength)};
                head_ += HeaderSize + length;
                error_.reset();
                return reply;
            }
            ++counters_.badChecksums;
            error_ = LinkError::BadChecksum;
            break;
        }
        // Not a frame. Its bytes may hold one that a false header swallowed: go on right behind its first byte.
        ++head_;
        ++counters_.noiseBytes;
    }
}

void Receiver::skipToPreamble() {
    constexpr auto size = static_cast<qsizetype>(codec_detail::Preamble.size());
    while (available() > 0) {
        const qsizetype known = std::min(size, available());
        qsizetype matching = 0;
        while (matching < known && byteAt(matching) == codec_detail::Preamble[static_cast<size_t>(matching)])
            ++matching;
        if (matching == known)
            return;
        ++head_;
        ++counters_.noiseBytes;
    }
}

Receiver::Candidate Receiver::examine() const {
    if (available() < HeaderSize)
        return Candidate::Incomplete;
    if (couldBeEcho())
        return available() < request_.size() ? Candidate::Incomplete : Candidate::Echo;
    const qsizetype length = lengthField();
    if (length < MinimumReplyLength || length > MaximumReplyLength)
        return Candidate::Impossible;
    return available() < HeaderSize + length ? Candidate::Incomplete : Candidate::Whole;
}

bool Receiver::couldBeEcho() const {
    if (request_.isEmpty() || (quiet_ && available() < request_.size()))
        return false;
    const qsizetype known = std::min(available(), request_.size());
    return QByteArrayView(buffer_).sliced(head_, known) == QByteArrayView(request_).first(known);
}

bool Receiver::checksumHolds() const {
    return codec_detail::exclusiveOr(QByteArrayView(buffer_).sliced(head_ + 5, lengthField() + 2)) == 0;
}

} // namespace kaban::drivers::sam
