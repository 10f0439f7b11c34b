#include "drivers/sim/sam_frame.h"

namespace kaban::simdev {

std::uint8_t checksum(const Bytes& bytes, std::size_t first, std::size_t last) {
    std::uint8_t sum = 0;
    for (std::size_t i = first; i < last; ++i)
        sum = static_cast<std::uint8_t>(sum ^ bytes.at(i));
    return sum;
}

void repairChecksum(Bytes& frame) {
    if (frame.size() > headerBytes)
        frame.back() = checksum(frame, preamble.size(), frame.size() - 1);
}

Bytes replyFrame(std::uint8_t sw3, const Bytes& data, std::uint8_t sw1, std::uint8_t sw2) {
    const std::size_t length = 3 + data.size() + 1;
    Bytes frame(preamble.begin(), preamble.end());
    frame.push_back(static_cast<std::uint8_t>(length >> 8));
    frame.push_back(static_cast<std::uint8_t>(length));
    append(frame, {sw1, sw2, sw3});
    append(frame, data);
    frame.push_back(0);
    repairChecksum(frame);
    return frame;
}

} // namespace kaban::simdev
