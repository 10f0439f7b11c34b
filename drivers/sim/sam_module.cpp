#include "drivers/sim/sam_module.h"

#include <algorithm>

namespace kaban::simdev {

namespace module_detail {

using std::chrono::milliseconds;

constexpr milliseconds powerOnTime{2000};
constexpr milliseconds resetTime{300};
// More than a host would ever send without waiting; what comes on top is lost, as in a full UART.
constexpr std::size_t waitingLimit = 16;
constexpr std::array<int, 5> rates = {115200, 57600, 38400, 19200, 9600};
const Bytes oddVendorFrame = {0xAA, 0xAA, 0xAA, 0x96, 0x69, 0x00, 0x05, 0x05, 0x05, 0x05};

bool isCardCommand(Command command) {
    return (command >> 8) == 0x20 || (command >> 8) == 0x30;
}

// After these the module drops the card, and the host is expected to begin at find.
bool losesCard(long long sw3) {
    static constexpr std::array<int, 7> codes = {0x31, 0x32, 0x33, 0x3F, 0x41, 0x47, 0x81};
    return std::ranges::count(codes, sw3) > 0;
}

} // namespace module_detail

SamModule::SamModule(const SamOptions& options, Micros now) : options_(options), profile_(options.profile) {
    boot(now, module_detail::powerOnTime);
}

Micros SamModule::scaled(Micros time) const {
    return Micros(static_cast<Micros::rep>(static_cast<double>(time.count()) / options_.speed));
}

// Ten bits on the line for each byte.
std::chrono::nanoseconds SamModule::byteTime() const {
    return std::chrono::nanoseconds(static_cast<long long>(1e10 / activeProfile_.rate / options_.speed));
}

void SamModule::boot(Micros at, std::chrono::milliseconds time) {
    bootUntil_ = at + scaled(time);
    parser_.clear();
    waiting_.clear();
    active_.reset();
    field_.forgetCardState();
}

void SamModule::powerCycle(Micros now) {
    outbox_.clear();
    profile_ = options_.profile;
    busyUntil_ = now;
    boot(now, module_detail::powerOnTime);
}

void SamModule::insertCard(Card card) {
    liftedCard_.reset();
    field_.insert(std::move(card));
}

void SamModule::removeCard() {
    liftedCard_.reset();
    field_.remove();
    faults_.cardLeft();
}

void SamModule::setFault(const nlohmann::json& request, Micros now) {
    auto fault = std::make_shared<Fault>(request, options_.seed);
    if (fault->id() == FaultId::HangUp && !fault->namesCommand()) {
        fault->use();
        schedule({now, {}, true, std::chrono::milliseconds(fault->number("ms"))});
    }
    faults_.add(std::move(fault));
}

void SamModule::clearFaults() {
    faults_.clear();
    profile_ = options_.profile;
}

void SamModule::receive(const Bytes& bytes, Micros now, int lineRate) {
    if (now < bootUntil_)
        return;
    const Fault* baud = faults_.find(FaultId::Baud);
    if (baud && lineRate != 0 && std::to_string(lineRate) != baud->text("rate"))
        return;
    for (Request& request : parser_.feed(bytes, now)) {
        note(now, "rx", request.command, request.raw, {});
        if (waiting_.size() < module_detail::waitingLimit)
            waiting_.push_back(std::move(request));
    }
    if (!waiting_.empty() && !active_)
        busyUntil_ = std::max(busyUntil_, now);
}

std::optional<Micros> SamModule::nextDue() const {
    std::optional<Micros> due = parser_.gapDeadline();
    const auto consider = [&due](Micros candidate) { due = due ? std::min(*due, candidate) : candidate; };
    if (!outbox_.empty())
        consider(outbox_.front().due);
    if (active_)
        consider(answerDue_);
    else if (!waiting_.empty())
        consider(busyUntil_);
    if (liftedCard_)
        consider(cardBackAt_);
    return due;
}

std::vector<ModuleOutput> SamModule::takeDue(Micros now) {
    std::vector<ModuleOutput> outputs;
    for (auto due = nextDue(); due && *due <= now; due = nextDue()) {
        while (!outbox_.empty() && outbox_.front().due <= *due) {
            outputs.push_back(std::move(outbox_.front()));
            outbox_.pop_front();
        }
        step(*due);
    }
    return outputs;
}

void SamModule::step(Micros at) {
    if (liftedCard_ && cardBackAt_ <= at) {
        field_.insert(std::move(*liftedCard_));
        liftedCard_.reset();
    }
    if (const auto gap = parser_.gapDeadline(); gap && *gap <= at) {
        Request request = parser_.giveUp();
        note(at, "rx", 0, request.raw, "short frame");
        busyUntil_ = std::max(busyUntil_, at);
        waiting_.push_back(std::move(request));
    }
    if (active_ && answerDue_ <= at)
        answer(at);
    else if (!active_ && !waiting_.empty() && busyUntil_ <= at)
        startNext(at);
}

// Profile, order code and rate as the faults of this moment have them.
Profile SamModule::profileNow() {
    Profile profile = profile_;
    for (const auto& fault : strike_.all()) {
        if (fault->id() == FaultId::Profile)
            applyProfile(profile, fault->text("name"));
        else if (fault->id() == FaultId::OrderCode && (active_->command >> 8) == 0x30)
            profile.orderCode = bytesFromHex(fault->text("code")).front();
        else if (fault->id() == FaultId::Baud)
            profile.rate = std::stoi(fault->text("rate"));
        else
            continue;
        fault->use();
    }
    return profile;
}

void SamModule::startNext(Micros at) {
    active_ = std::move(waiting_.front());
    waiting_.pop_front();
    strike_ = faults_.strike(active_->command);
    activeProfile_ = profileNow();
    const auto onLine = std::chrono::duration_cast<Micros>(byteTime() * active_->raw.size());
    const bool stuck = strike_.find(FaultId::StuckCard) != nullptr;
    Micros delay = scaled(field_.delay(active_->command, activeProfile_, stuck));
    if (Fault* slow = strike_.take(FaultId::SlowReader))
        delay *= slow->number("factor");
    if (Fault* late = strike_.take(FaultId::Late))
        delay += std::chrono::milliseconds(late->number("ms"));
    if (strike_.take(FaultId::Echo))
        schedule({at + onLine, active_->raw});
    answerDue_ = at + onLine + delay;
}

void SamModule::answer(Micros at) {
    const Request request = std::move(*active_);
    active_.reset();
    busyUntil_ = at;
    if (strike_.take(FaultId::Silence)) {
        note(at, "tx", request.command, {}, strike_.used());
        return;
    }
    if (Fault* fault = strike_.take(FaultId::HangUp)) {
        schedule({at, {}, true, std::chrono::milliseconds(fault->number("ms"))});
        return;
    }
    send(replyTo(request, at), request, at);
}

Bytes SamModule::replyTo(const Request& request, Micros at) {
    if (const auto ready = replyWithoutPerforming(request))
        return *ready;
    moveCards(at);
    const bool stuck = module_detail::isCardCommand(request.command) && strike_.take(FaultId::StuckCard);
    const Bytes reply = field_.answer(request.command, request.data, activeProfile_, stuck);
    const Fault* wrong = strike_.take(FaultId::WrongReply);
    if (!wrong)
        return reply;
    const Command usual = request.command == command::samId ? command::selectCard : command::samId;
    return field_.goodReply(wrong->has("as") ? static_cast<Command>(wrong->number("as")) : usual, activeProfile_);
}

std::optional<Bytes> SamModule::replyWithoutPerforming(const Request& request) {
    if (strike_.take(FaultId::VendorOdd))
        return module_detail::oddVendorFrame;
    if (const Fault* failed = strike_.take(FaultId::BootFail))
        return replyFrame(failed->text("code") == "66" ? status::notAuthorised : status::selfTestFailed);
    if (request.fault == Request::Fault::BadChecksum)
        return replyFrame(status::badChecksum);
    if (request.fault == Request::Fault::BadLength)
        return replyFrame(status::badLength);
    if (module_detail::isCardCommand(request.command) && strike_.take(FaultId::Unauth))
        return replyFrame(status::notAuthorised);
    if (const Fault* sw = strike_.take(FaultId::Sw)) {
        const bool keep = sw->has("state") ? sw->text("state") == "keep" : !module_detail::losesCard(sw->number("sw3"));
        if (!keep)
            field_.forgetCardState();
        const auto code = [sw](const char* key) { return static_cast<std::uint8_t>(sw->number(key)); };
        return replyFrame(code("sw3"), {}, code("sw1"), code("sw2"));
    }
    return std::nullopt;
}

void SamModule::moveCards(Micros at) {
    if (const Fault* swap = strike_.take(FaultId::SwapCard))
        field_.replace(swap->card(), swap->text("state") == "keep");
    const Fault* removal = strike_.find(FaultId::RemoveAt);
    if (removal && !removal->has("byte") && removal->text("when") == "before")
        lift(at, *strike_.take(FaultId::RemoveAt));
}

void SamModule::lift(Micros at, const Fault& fault) {
    std::optional<Card> card = field_.takeCard();
    faults_.cardLeft();
    if (card && fault.has("back")) {
        liftedCard_ = std::move(card);
        cardBackAt_ = at + std::chrono::milliseconds(fault.number("back"));
    }
}

void SamModule::send(Bytes frame, const Request& request, Micros at) {
    const ShapedReply shaped = shapeReply(frame, strike_, request.command, byteTime());
    Bytes all;
    for (const ReplyPiece& piece : shaped.pieces) {
        schedule({at + piece.after, piece.bytes});
        append(all, piece.bytes);
    }
    busyUntil_ = at + shaped.duration;
    const Fault* removal = strike_.find(FaultId::RemoveAt);
    if (removal && (shaped.cardLeft || (!removal->has("byte") && removal->text("when") == "after")))
        lift(busyUntil_, *strike_.take(FaultId::RemoveAt));
    note(at, "tx", request.command, all, strike_.used());
    afterReply(request, frame, busyUntil_);
}

// What takes effect only once the host has the answer.
void SamModule::afterReply(const Request& request, const Bytes& frame, Micros end) {
    if (request.fault != Request::Fault::None || frame.size() < 11 || frame[9] != status::done)
        return;
    if (request.command == command::resetModule) {
        faults_.resetCame();
        boot(end, module_detail::resetTime);
    } else if ((request.command >> 8) == command::setRate) {
        profile_.rate = module_detail::rates.at(request.command & 0xFF);
    }
}

void SamModule::schedule(ModuleOutput output) {
    const auto place = std::ranges::upper_bound(outbox_, output.due, {}, &ModuleOutput::due);
    outbox_.insert(place, std::move(output));
}

void SamModule::note(Micros at, std::string_view direction, Command code, const Bytes& bytes,
                     const std::string& faults) const {
    if (observer_)
        observer_(at, direction, code, bytes, faults);
}

} // namespace kaban::simdev
