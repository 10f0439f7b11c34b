#include "drivers/sim/fault.h"

#include <algorithm>
#include <charconv>

namespace kaban::simdev {

namespace fault_detail {

using Json = nlohmann::json;

// The command line sends texts, a test may send numbers.
std::string textOf(const std::string& key, const Json& value) {
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_number_integer())
        return std::to_string(value.get<long long>());
    throw Refusal(key + " is a number or a text");
}

long long numberOf(const std::string& key, const Json& value, int base, long long lowest, long long highest) {
    std::string text = textOf(key, value);
    if (base == 16 && (text.starts_with("0x") || text.starts_with("0X")))
        text.erase(0, 2);
    long long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc() || end != text.data() + text.size() || number < lowest || number > highest)
        throw Refusal(key + " is a " + (base == 16 ? "hexadecimal" : "decimal") + " number from " +
                      std::to_string(lowest) + " to " + std::to_string(highest) + ", not '" + text + "'");
    return number;
}

bool isChoice(std::string_view choices, std::string_view value) {
    for (std::size_t start = 0; start <= choices.size();) {
        const std::size_t bar = std::min(choices.find('|', start), choices.size());
        if (choices.substr(start, bar - start) == value)
            return true;
        start = bar + 1;
    }
    return false;
}

const FaultKind* kindOf(const Json& request) {
    const Json& name = request.at("fault");
    const FaultKind* kind = name.is_string() ? findFaultKind(name.get<std::string>()) : nullptr;
    if (!kind)
        throw Refusal("unknown fault " + name.dump() + "; --list-faults names them all");
    return kind;
}

} // namespace fault_detail

Fault::Fault(const nlohmann::json& request, std::uint64_t defaultSeed)
    : kind_(fault_detail::kindOf(request)), remaining_(kind_->lasting ? -1 : 1), random_(defaultSeed) {
    refuseUnknown(request);
    takeGeneral(request);
    for (const FaultParameter& parameter : kind_->parameters) {
        const std::string key(parameter.key);
        if (request.contains(key))
            takeParameter(parameter, request.at(key));
        else if (!parameter.fallback.empty())
            takeParameter(parameter, std::string(parameter.fallback));
    }
    if (has("seed"))
        random_.seed(static_cast<std::uint64_t>(number("seed")));
    if (id() == FaultId::SwapCard && !card_)
        throw Refusal("swap_card needs file=, the card that comes instead");
    if (id() == FaultId::LenMismatch && !has("text") && !has("photo"))
        numbers_["text"] = 257;
}

void Fault::refuseUnknown(const nlohmann::json& request) const {
    for (const auto& item : request.items()) {
        static const std::vector<std::string> general = {"fault", "on", "cmd", "times", "percent"};
        const bool known = std::ranges::count(general, item.key()) > 0 ||
                           std::ranges::any_of(kind_->parameters, [&](const FaultParameter& parameter) {
                               return parameter.key == item.key();
                           });
        if (!known)
            throw Refusal("fault " + name() + " has no parameter '" + item.key() + "'");
    }
}

void Fault::takeGeneral(const nlohmann::json& request) {
    using fault_detail::numberOf;
    for (const char* key : {"cmd", "on"}) {
        if (request.contains(key))
            on_ = static_cast<Command>(numberOf(key, request.at(key), 16, 0, 0xFFFF));
    }
    if (request.contains("times"))
        remaining_ = static_cast<int>(numberOf("times", request.at("times"), 10, -1, 1'000'000));
    if (remaining_ == 0)
        throw Refusal("times is 1 or more, or -1 for ever");
    if (request.contains("percent"))
        percent_ = static_cast<int>(numberOf("percent", request.at("percent"), 10, 1, 100));
}

void Fault::takeParameter(const FaultParameter& parameter, const nlohmann::json& value) {
    using fault_detail::numberOf;
    const std::string key(parameter.key);
    switch (parameter.form) {
    case ParameterForm::Decimal:
        numbers_[key] = numberOf(key, value, 10, parameter.lowest, parameter.highest);
        return;
    case ParameterForm::Hex:
        numbers_[key] = numberOf(key, value, 16, parameter.lowest, parameter.highest);
        return;
    case ParameterForm::HexBytes:
        noise_ = bytesFromHex(fault_detail::textOf(key, value));
        return;
    case ParameterForm::Choice:
        texts_[key] = fault_detail::textOf(key, value);
        if (!fault_detail::isChoice(parameter.choices, texts_[key]))
            throw Refusal(key + " is one of " + std::string(parameter.choices) + ", not '" + texts_[key] + "'");
        return;
    case ParameterForm::CardObject:
        card_ = encodeCard(value);
        return;
    }
}

void Fault::use() {
    if (remaining_ > 0)
        --remaining_;
}

bool Fault::strikes(Command command) {
    if (spent() || (on_ && *on_ != command))
        return false;
    return percent_ == 100 || random_() % 100 < static_cast<std::uint64_t>(percent_);
}

std::string Fault::text(const std::string& key) const {
    const auto found = texts_.find(key);
    return found == texts_.end() ? std::string() : found->second;
}

Bytes Fault::noise() {
    if (!noise_.empty())
        return noise_;
    Bytes bytes(static_cast<std::size_t>(number("n")));
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random_() >> 32);
    return bytes;
}

bool Fault::countReset() {
    long long& left = numbers_.at("resets");
    return left > 0 && --left == 0;
}

Fault* Strike::find(FaultId id) const {
    const auto found = std::ranges::find_if(faults_, [id](const auto& fault) { return fault->id() == id; });
    return found == faults_.end() ? nullptr : found->get();
}

Fault* Strike::take(FaultId id) {
    Fault* fault = find(id);
    if (fault) {
        fault->use();
        used_ += (used_.empty() ? "" : "+") + fault->name();
    }
    return fault;
}

Strike FaultTable::strike(Command command) {
    std::erase_if(faults_, [](const auto& fault) { return fault->spent(); });
    std::vector<std::shared_ptr<Fault>> striking;
    for (const auto& fault : faults_) {
        if (fault->strikes(command))
            striking.push_back(fault);
    }
    return Strike(std::move(striking));
}

Fault* FaultTable::find(FaultId id) const {
    const auto found =
        std::ranges::find_if(faults_, [id](const auto& fault) { return fault->id() == id && !fault->spent(); });
    return found == faults_.end() ? nullptr : found->get();
}

void FaultTable::resetCame() {
    std::erase_if(faults_, [](const auto& fault) { return fault->id() == FaultId::StuckCard && fault->countReset(); });
}

void FaultTable::cardLeft() {
    std::erase_if(faults_, [](const auto& fault) { return fault->id() == FaultId::StuckCard; });
}

} // namespace kaban::simdev
