#pragma once
// Purpose: the one reply that a test expects behind some bytes. Thread: the test's. Errors: nothing when something
// else, or nothing, came.

#include "drivers/id_reader/sam_codec.h"

#include <optional>

namespace kaban::tests {

inline std::optional<drivers::sam::Reply> replyIn(drivers::sam::Receiver& receiver, const QByteArray& bytes) {
    receiver.feed(bytes);
    const auto event = receiver.next();
    if (!event || !std::holds_alternative<drivers::sam::Reply>(*event))
        return std::nullopt;
    return std::get<drivers::sam::Reply>(*event);
}

} // namespace kaban::tests
