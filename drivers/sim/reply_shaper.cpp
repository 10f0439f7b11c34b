#include "drivers/sim/reply_shaper.h"

#include "drivers/sim/card_layout.h"

#include <algorithm>

namespace kaban::simdev {

namespace shaper_detail {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

// A UART hands its bytes over in lots of this size.
constexpr std::size_t uartLot = 16;
constexpr std::size_t blockLengthOffset = 10;

void putLength(Bytes& frame, std::size_t offset, long long length) {
    frame.at(offset) = static_cast<std::uint8_t>(length >> 8);
    frame.at(offset + 1) = static_cast<std::uint8_t>(length);
}

bool isBaseReply(const Bytes& frame, Command command) {
    return (command == command::readBase || command == command::readWithFingers) &&
           frame.size() > textBytes + photoBytes;
}

void spoilContent(Bytes& frame, Strike& strike, Command command) {
    const std::size_t textOffset = blockLengthOffset + (command == command::readBase ? 4 : 6);
    if (Fault* fault = strike.take(FaultId::EmbeddedPreamble)) {
        const Bytes inner = replyFrame(status::noCard);
        const auto at = textOffset + textBytes + static_cast<std::size_t>(fault->number("at"));
        std::copy(inner.begin(), inner.end(), frame.begin() + static_cast<std::ptrdiff_t>(at));
    }
    if (Fault* fault = strike.take(FaultId::LenMismatch)) {
        if (fault->has("text"))
            putLength(frame, blockLengthOffset, fault->number("text"));
        if (fault->has("photo"))
            putLength(frame, blockLengthOffset + 2, fault->number("photo"));
    }
    repairChecksum(frame);
}

// Damage to the frame as a whole, the finest last.
void spoilFrame(Bytes& frame, Strike& strike) {
    for (const FaultId id : {FaultId::Oversize, FaultId::Undersize}) {
        if (Fault* fault = strike.take(id)) {
            putLength(frame, preamble.size(), fault->number("len"));
            repairChecksum(frame);
        }
    }
    if (strike.take(FaultId::BadChecksum))
        frame.back() ^= 1;
    if (Fault* fault = strike.take(FaultId::BitFlip)) {
        const auto chosen = fault->has("k") ? static_cast<std::uint64_t>(fault->number("k")) : fault->random();
        const std::uint64_t bit = chosen % (frame.size() * 8);
        frame[bit / 8] = static_cast<std::uint8_t>(frame[bit / 8] ^ (1U << (bit % 8)));
    }
    if (Fault* fault = strike.take(FaultId::Partial))
        frame.resize(std::min(frame.size(), static_cast<std::size_t>(fault->number("n"))));
}

void surround(Bytes& frame, Strike& strike) {
    if (strike.take(FaultId::Duplicate))
        append(frame, Bytes(frame));
    if (Fault* fault = strike.take(FaultId::NoiseBefore)) {
        Bytes noisy = fault->noise();
        append(noisy, frame);
        frame.swap(noisy);
    }
    if (Fault* fault = strike.take(FaultId::NoiseAfter))
        append(frame, fault->noise());
}

class Line {
public:
    Line(ShapedReply& reply, nanoseconds byteTime) : reply_(reply), byteTime_(byteTime) {}

    void send(const Bytes& bytes, std::size_t from, std::size_t count) {
        at_ += byteTime_ * count;
        const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(from);
        reply_.pieces.push_back({duration_cast<Micros>(at_), Bytes(first, first + static_cast<std::ptrdiff_t>(count))});
        reply_.duration = duration_cast<Micros>(at_);
    }
    void pause(nanoseconds time) { at_ += time; }

private:
    ShapedReply& reply_;
    nanoseconds byteTime_;
    nanoseconds at_{0};
};

void sendSlowly(const Bytes& bytes, Line& line, const Fault& fault) {
    const std::size_t gaps = fault.has("gaps") ? static_cast<std::size_t>(fault.number("gaps")) : bytes.size();
    const std::size_t lot = std::max<std::size_t>(1, bytes.size() / (gaps + 1));
    std::size_t gapsLeft = gaps;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t count = gapsLeft == 0 ? bytes.size() - i : std::min(lot, bytes.size() - i);
        line.send(bytes, i, count);
        i += count;
        if (gapsLeft > 0)
            --gapsLeft;
        line.pause(milliseconds(fault.number("ms")));
    }
}

// The pause keeps the pieces apart on a pseudo-terminal, where no byte takes time by itself.
void sendInChunks(const Bytes& bytes, Line& line, Fault& fault) {
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t count = std::min<std::size_t>(1 + fault.random() % 64, bytes.size() - i);
        line.send(bytes, i, count);
        line.pause(milliseconds(1));
        i += count;
    }
}

void send(const Bytes& bytes, Line& line, Strike& strike) {
    if (Fault* fault = strike.take(FaultId::Slow)) {
        sendSlowly(bytes, line, *fault);
    } else if (Fault* chunks = strike.take(FaultId::Chunks)) {
        sendInChunks(bytes, line, *chunks);
    } else {
        for (std::size_t i = 0; i < bytes.size(); i += uartLot)
            line.send(bytes, i, std::min(uartLot, bytes.size() - i));
    }
}

} // namespace shaper_detail

ShapedReply shapeReply(Bytes frame, Strike& strike, Command command, std::chrono::nanoseconds byteTime) {
    ShapedReply reply;
    if (shaper_detail::isBaseReply(frame, command))
        shaper_detail::spoilContent(frame, strike, command);
    shaper_detail::spoilFrame(frame, strike);
    shaper_detail::surround(frame, strike);

    // The module notices that the card has gone, stops where it is and says so.
    const Fault* removal = strike.find(FaultId::RemoveAt);
    if (removal && removal->has("byte") && static_cast<std::size_t>(removal->number("byte")) < frame.size()) {
        frame.resize(static_cast<std::size_t>(removal->number("byte")));
        append(frame, replyFrame(status::readFailed));
        reply.cardLeft = true;
    }

    shaper_detail::Line line(reply, byteTime);
    shaper_detail::send(frame, line, strike);
    if (Fault* fault = strike.take(FaultId::NoiseBetween))
        reply.pieces.push_back({reply.duration + std::chrono::milliseconds(fault->number("ms")), fault->noise()});
    return reply;
}

} // namespace kaban::simdev
