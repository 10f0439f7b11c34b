// The state table of a module and the card in its field: which answer a command gets. No time, no line, no faults.
// Not thread-safe; owned by SamModule. Source: id-card reference section 8.1.
#pragma once

#include "drivers/sim/card.h"
#include "drivers/sim/profile.h"
#include "drivers/sim/sam_frame.h"

#include <optional>

namespace kaban::simdev {

class CardFieldState {
public:
    enum class CardState { Idle, Found, Selected, ReadDone };

    void insert(Card card);
    void remove();
    bool hasCard() const { return card_.has_value(); }
    std::optional<Card> takeCard();

    // The card loses its state, as when the radio field drops.
    void forgetCardState() { state_ = CardState::Idle; }
    // Another card in the same place. Real cards start at Idle; keeping the state is the nastier test.
    void replace(Card card, bool keepState);

    // The whole reply frame. `data` is what follows CMD PARA; `stuck` is a chip that no longer listens.
    Bytes answer(Command command, const Bytes& data, const Profile& profile, bool stuck);

    // A good reply to `command` whatever the state, for the fault that sends the wrong one.
    Bytes goodReply(Command command, const Profile& profile) const;

    // Time the module takes before the first byte.
    Micros delay(Command command, const Profile& profile, bool stuck) const;

private:
    Bytes find(const Profile& profile, bool stuck);
    Bytes select(const Profile& profile, bool stuck);
    Bytes read(Command command, const Profile& profile, bool stuck);
    bool findsCard(const Profile& profile, bool stuck) const;
    Bytes newAddresses(const Profile& profile) const;
    Bytes baseData(bool withFingers, int fingers) const;
    Bytes numbers(const Profile& profile, bool iin, bool serial) const;

    std::optional<Card> card_;
    CardState state_ = CardState::Idle;
};

} // namespace kaban::simdev
