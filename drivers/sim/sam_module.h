// The simulated SAM module: bytes and the time in, bytes with the time they are due out. No port, no clock, no thread.
// Not thread-safe; owned by the serve loop. All times are wall clock since the start; the module's own delays (boot,
// commands, bytes on the line) are divided by `speed`, what a host must live with (the 500 ms of a short frame and the
// milliseconds named by a fault) is not. Source: id-card reference sections 1 and 8.
#pragma once

#include "drivers/sim/card_field_state.h"
#include "drivers/sim/fault.h"
#include "drivers/sim/reply_shaper.h"
#include "drivers/sim/request_parser.h"

#include <deque>
#include <functional>

namespace kaban::simdev {

struct SamOptions {
    double speed = 1.0;
    std::uint64_t seed = 1;
    Profile profile;
};

// Bytes for the line, or the port's disappearance for `goneFor`.
struct ModuleOutput {
    Micros due{0};
    Bytes bytes;
    bool hangUp = false;
    Micros goneFor{0};
};

class SamModule {
public:
    // "rx" or "tx", the command it belongs to, the bytes and the faults that were applied.
    using FrameObserver =
        std::function<void(Micros at, std::string_view direction, Command, const Bytes&, const std::string& faults)>;

    // Power comes on at `now`.
    SamModule(const SamOptions& options, Micros now);

    void observe(FrameObserver observer) { observer_ = std::move(observer); }

    // `lineRate` is what the host's port is set to, 0 if that is not known. Call takeDue(now) first.
    void receive(const Bytes& bytes, Micros now, int lineRate = 0);

    // Everything that is due by `now`, in order.
    std::vector<ModuleOutput> takeDue(Micros now);
    std::optional<Micros> nextDue() const;

    void insertCard(Card card);
    void removeCard();
    // Throws Refusal for a fault that does not exist; a hangup without a command happens at once.
    void setFault(const nlohmann::json& request, Micros now);
    void clearFaults();
    // Off and on again; what was under way is lost, the card lies where it lay.
    void powerCycle(Micros now);

private:
    void step(Micros at);
    void startNext(Micros at);
    void answer(Micros at);
    Bytes replyTo(const Request& request, Micros at);
    std::optional<Bytes> replyWithoutPerforming(const Request& request);
    void moveCards(Micros at);
    void send(Bytes frame, const Request& request, Micros at);
    void afterReply(const Request& request, const Bytes& frame, Micros end);
    void lift(Micros at, const Fault& fault);
    void schedule(ModuleOutput output);
    void boot(Micros at, std::chrono::milliseconds time);
    void note(Micros at, std::string_view direction, Command command, const Bytes& bytes,
              const std::string& faults) const;
    Profile profileNow();
    Micros scaled(Micros time) const;
    std::chrono::nanoseconds byteTime() const;

    SamOptions options_;
    Profile profile_; // with what commands have changed, without faults
    FrameObserver observer_;
    CardFieldState field_;
    FaultTable faults_;
    RequestParser parser_;
    std::deque<Request> waiting_;
    std::optional<Request> active_;
    Strike strike_; // of the active request
    Profile activeProfile_;
    Micros answerDue_{0};
    Micros busyUntil_{0};
    Micros bootUntil_{0};
    std::deque<ModuleOutput> outbox_;
    std::optional<Card> liftedCard_;
    Micros cardBackAt_{0};
};

} // namespace kaban::simdev
