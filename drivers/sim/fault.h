// Faults that are set, and which of them strike a command. Deterministic: all randomness comes from seeds.
// Not thread-safe; owned by SamModule. A wrong name or parameter throws Refusal and sets nothing.
#pragma once

#include "drivers/sim/card.h"
#include "drivers/sim/fault_catalogue.h"
#include "drivers/sim/sam_frame.h"

#include <map>
#include <memory>
#include <optional>
#include <random>

namespace kaban::simdev {

class Fault {
public:
    // `request` is the control line: {"fault":NAME, "on":"3001", "times":1, "percent":100, parameter: value …}.
    Fault(const nlohmann::json& request, std::uint64_t defaultSeed);

    FaultId id() const { return kind_->id; }
    std::string name() const { return std::string(kind_->name); }
    bool namesCommand() const { return on_.has_value(); }
    bool spent() const { return remaining_ == 0; }
    void use();

    // Whether it strikes this command; rolls the dice where a percentage is set.
    bool strikes(Command command);

    bool has(const std::string& key) const { return numbers_.contains(key) || texts_.contains(key); }
    long long number(const std::string& key) const { return numbers_.at(key); }
    std::string text(const std::string& key) const;
    std::uint64_t random() { return random_(); }

    // hex=, or n= random bytes.
    Bytes noise();
    const Card& card() const { return *card_; }

    // stuck_card: one reset came. True: the card is free again.
    bool countReset();

private:
    void takeGeneral(const nlohmann::json& request);
    void takeParameter(const FaultParameter& parameter, const nlohmann::json& value);
    void refuseUnknown(const nlohmann::json& request) const;

    const FaultKind* kind_;
    int remaining_;
    int percent_ = 100;
    std::optional<Command> on_;
    std::map<std::string, long long> numbers_;
    std::map<std::string, std::string> texts_;
    Bytes noise_;
    std::optional<Card> card_;
    std::mt19937_64 random_;
};

// The faults that strike one command.
class Strike {
public:
    explicit Strike(std::vector<std::shared_ptr<Fault>> faults) : faults_(std::move(faults)) {}
    Strike() = default;

    Fault* find(FaultId id) const;
    // find(), and it counts as used.
    Fault* take(FaultId id);
    const std::vector<std::shared_ptr<Fault>>& all() const { return faults_; }
    // Names of those used so far, for the log.
    const std::string& used() const { return used_; }

private:
    std::vector<std::shared_ptr<Fault>> faults_;
    std::string used_;
};

class FaultTable {
public:
    void add(std::shared_ptr<Fault> fault) { faults_.push_back(std::move(fault)); }
    void clear() { faults_.clear(); }
    Strike strike(Command command);
    Fault* find(FaultId id) const;
    void resetCame();
    void cardLeft();

private:
    std::vector<std::shared_ptr<Fault>> faults_;
};

} // namespace kaban::simdev
