// Finds the host's requests in a stream of bytes that arrives in any pieces. Sans-I/O: the time is handed in.
// Not thread-safe; owned by SamModule. Memory is bounded by the longest request (about 1 KiB).
// Rules: id-card reference sections 1.2 and 8.1 (bad checksum, bad length, 500 ms of silence inside a frame).
#pragma once

#include "drivers/sim/sam_frame.h"

#include <optional>

namespace kaban::simdev {

struct Request {
    enum class Fault { None, BadChecksum, BadLength };
    Fault fault = Fault::None;
    Command command = 0; // 0 where it is not known
    Bytes data;          // after CMD PARA
    Bytes raw;           // the frame as it came
};

class RequestParser {
public:
    static constexpr Micros gapLimit{500'000};

    std::vector<Request> feed(const Bytes& bytes, Micros now);

    // When the frame that has begun will be given up; empty while none has begun.
    std::optional<Micros> gapDeadline() const;

    // Call at gapDeadline(): the short frame as a BadLength request.
    Request giveUp();

    void clear() { buffer_.clear(); }

private:
    std::optional<Request> takeOne();
    void skipToPreamble();

    Bytes buffer_;
    Micros lastByte_{0};
};

} // namespace kaban::simdev
