#include "drivers/sim/card_field_state.h"

#include "drivers/sim/card_layout.h"

#include <algorithm>

namespace kaban::simdev {

namespace field_detail {

// 05.03-20240115-0000012345-0987654321, the vector of section 1.5.
const Bytes moduleNumber = {0x05, 0x00, 0x03, 0x00, 0xF3, 0xD6, 0x34, 0x01,
                            0x39, 0x30, 0x00, 0x00, 0xB1, 0x68, 0xDE, 0x3A};
constexpr std::size_t fingerBytes = 512;
constexpr int rateCount = 5;

void appendLength(Bytes& data, std::size_t length) {
    data.push_back(static_cast<std::uint8_t>(length >> 8));
    data.push_back(static_cast<std::uint8_t>(length));
}

} // namespace field_detail

void CardFieldState::insert(Card card) {
    card_ = std::move(card);
    state_ = CardState::Idle;
}

void CardFieldState::remove() {
    card_.reset();
    state_ = CardState::Idle;
}

std::optional<Card> CardFieldState::takeCard() {
    std::optional<Card> card = std::move(card_);
    remove();
    return card;
}

void CardFieldState::replace(Card card, bool keepState) {
    const CardState before = state_;
    insert(std::move(card));
    if (keepState)
        state_ = before;
}

Bytes CardFieldState::answer(Command code, const Bytes& data, const Profile& profile, bool stuck) {
    const bool isRate = (code >> 8) == command::setRate;
    if (data.size() != (code == command::setMaxRf ? 1U : 0U))
        return replyFrame(status::badCommand);
    if (isRate)
        return replyFrame((code & 0xFF) < field_detail::rateCount ? status::done : status::badCommand);
    switch (code) {
    case command::resetModule:
        forgetCardState();
        return replyFrame(status::done);
    case command::moduleStatus:
    case command::setMaxRf:
        return replyFrame(status::done);
    case command::samId:
        return replyFrame(status::done, field_detail::moduleNumber);
    case command::findCard:
        return find(profile, stuck);
    case command::selectCard:
        return select(profile, stuck);
    case command::readBase:
    case command::readWithFingers:
    case command::readNewAddress:
    case command::readManagement:
        return read(code, profile, stuck);
    default:
        return replyFrame(status::badCommand);
    }
}

bool CardFieldState::findsCard(const Profile& profile, bool stuck) const {
    if (!card_ || stuck || !card_->answersFind)
        return false;
    return state_ == CardState::Idle || state_ == CardState::Found ||
           (state_ == CardState::ReadDone && profile.findsAgainAfterRead);
}

Bytes CardFieldState::find(const Profile& profile, bool stuck) {
    if (!findsCard(profile, stuck))
        return replyFrame(status::noCard);
    state_ = CardState::Found;
    return replyFrame(status::cardFound, numbers(profile, true, false));
}

Bytes CardFieldState::select(const Profile& profile, bool stuck) {
    if (!card_ || stuck || state_ != CardState::Found)
        return replyFrame(status::selectFailed);
    if (!card_->isIdCard)
        return replyFrame(status::unknownCard);
    state_ = CardState::Selected;
    return replyFrame(status::done, numbers(profile, false, true));
}

Bytes CardFieldState::read(Command code, const Profile& profile, bool stuck) {
    if (!card_ || stuck)
        return replyFrame(status::readFailed);
    if (state_ != CardState::Selected && state_ != CardState::ReadDone)
        return replyFrame(profile.orderCode);
    if (code == command::readNewAddress && newAddresses(profile).empty())
        return replyFrame(status::noSuchItem);
    if (code == command::readBase || code == command::readWithFingers)
        state_ = CardState::ReadDone;
    return goodReply(code, profile);
}

Bytes CardFieldState::goodReply(Command code, const Profile& profile) const {
    switch (code) {
    case command::samId:
        return replyFrame(status::done, field_detail::moduleNumber);
    case command::findCard:
        return replyFrame(status::cardFound, numbers(profile, true, false));
    case command::selectCard:
        return replyFrame(status::done, numbers(profile, false, true));
    case command::readBase:
        return replyFrame(status::done, baseData(false, 0));
    case command::readWithFingers:
        return replyFrame(status::done, baseData(true, profile.fingers));
    case command::readNewAddress:
        return replyFrame(status::done, newAddresses(profile));
    case command::readManagement: {
        Bytes data = numbers(profile, true, true);
        const auto tail = card_ ? card_->managementTail : std::array<std::uint8_t, 16>{};
        data.insert(data.end(), tail.begin(), tail.end());
        return replyFrame(status::done, data);
    }
    default:
        return replyFrame(status::done);
    }
}

Bytes CardFieldState::numbers(const Profile& profile, bool iin, bool serial) const {
    Bytes data;
    const bool shown = card_ && profile.showsNumbers;
    if (iin)
        append(data, shown ? Bytes(card_->iin.begin(), card_->iin.end()) : Bytes(4));
    if (serial)
        append(data, shown ? Bytes(card_->serial.begin(), card_->serial.end()) : Bytes(8));
    return data;
}

Bytes CardFieldState::baseData(bool withFingers, int fingers) const {
    const std::size_t fingerTotal = field_detail::fingerBytes * static_cast<std::size_t>(fingers);
    Bytes data;
    field_detail::appendLength(data, textBytes);
    field_detail::appendLength(data, photoBytes);
    if (withFingers)
        field_detail::appendLength(data, fingerTotal);
    append(data, card_ ? card_->text : Bytes(textBytes));
    append(data, card_ ? card_->photo : Bytes(photoBytes));
    if (withFingers)
        append(data, Bytes(fingerTotal));
    return data;
}

// A profile asks for a number of records: the card's own first, made-up ones after them.
Bytes CardFieldState::newAddresses(const Profile& profile) const {
    const std::vector<Bytes> own = card_ ? card_->newAddresses : std::vector<Bytes>{};
    const std::size_t wanted = profile.newAddresses ? static_cast<std::size_t>(*profile.newAddresses) : own.size();
    Bytes data;
    for (std::size_t i = 0; i < wanted; ++i)
        append(data, i < own.size() ? own[i] : encodeNewAddress("测试省样例市新址" + std::to_string(i + 1) + "号"));
    return data;
}

Micros CardFieldState::delay(Command code, const Profile& profile, bool stuck) const {
    using std::chrono::milliseconds;
    switch (code) {
    case command::findCard:
        return findsCard(profile, stuck) ? milliseconds(40) : milliseconds(60);
    case command::selectCard:
        return milliseconds(30);
    case command::readBase:
        return milliseconds(700);
    case command::readWithFingers:
        return milliseconds(900);
    case command::readNewAddress:
        return milliseconds(150);
    default:
        return milliseconds(10);
    }
}

} // namespace kaban::simdev
