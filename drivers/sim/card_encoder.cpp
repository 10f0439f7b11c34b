#include "drivers/sim/card.h"
#include "drivers/sim/card_layout.h"
#include "drivers/sim/utf16.h"

#include <algorithm>

namespace kaban::simdev {

namespace encoder_detail {

using Json = nlohmann::json;

std::u16string sexUnit(const std::string& value) {
    if (value.empty())
        return u"";
    if (value == "unknown")
        return u"0";
    if (value == "male")
        return u"1";
    if (value == "female")
        return u"2";
    if (value == "unstated")
        return u"9";
    throw Refusal("sex is male, female, unknown or unstated, not '" + value + "'");
}

// Only the form is checked: a 30 February is a card that a driver must survive.
std::u16string dateUnits(const std::string& value, const std::string& key) {
    if (value.empty())
        return u"";
    if (value == "long-term")
        return u"\u957F\u671F";
    std::string digits;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool dash = i == 4 || i == 7;
        if (value.size() != 10 || (dash ? value[i] != '-' : value[i] < '0' || value[i] > '9'))
            throw Refusal(key + " is YYYY-MM-DD or long-term, not '" + value + "'");
        if (!dash)
            digits.push_back(value[i]);
    }
    return utf16FromUtf8(digits);
}

// Counts and codes may come as numbers; on the card they are decimal digits filling their field.
std::string fieldText(const Json& file, const CardField& field) {
    const auto found = file.find(field.key);
    if (found == file.end() || found->is_null())
        return std::string(field.fallback);
    if (found->is_string())
        return found->get<std::string>();
    if (field.form == FieldForm::Digits && found->is_number_unsigned()) {
        std::string digits = std::to_string(found->get<std::uint64_t>());
        return digits.insert(0, field.units - std::min(field.units, digits.size()), '0');
    }
    throw Refusal(std::string(field.key) + " is a text");
}

void encodeField(Bytes& block, const Json& file, const CardField& field) {
    const std::string key(field.key);
    const std::string value = fieldText(file, field);
    std::u16string units;
    if (field.form == FieldForm::Sex)
        units = sexUnit(value);
    else if (field.form == FieldForm::Date)
        units = dateUnits(value, key);
    else
        units = utf16FromUtf8(value);
    if (units.size() > field.units + field.continuationUnits)
        throw Refusal(key + " is too long: " + std::to_string(units.size()) + " UTF-16 units, room for " +
                      std::to_string(field.units + field.continuationUnits));
    const std::u16string_view whole(units);
    putField(block, field.offset, field.units, whole.substr(0, field.units), key);
    if (field.continuationUnits > 0)
        putField(block, field.continuationOffset, field.continuationUnits,
                 whole.size() > field.units ? whole.substr(field.units) : std::u16string_view(), key);
}

Bytes encodeText(const Json& file) {
    if (file.contains("text_hex")) {
        Bytes text = bytesFromHex(file.at("text_hex").get<std::string>());
        if (text.size() != textBytes)
            throw Refusal("text_hex is " + std::to_string(text.size()) + " bytes, not 256");
        return text;
    }
    const CardLayout& layout = cardLayout(file.value("kind", ""));
    Bytes block(textBytes);
    putField(block, 0, textBytes / 2, u"", "text");
    for (const CardField& field : layout.fields)
        encodeField(block, file, field);
    if (layout.typeLetter != u' ')
        putField(block, typeLetterOffset, 1, std::u16string_view(&layout.typeLetter, 1), "type");
    return block;
}

Bytes encodePhoto(const Json& file) {
    const std::string text = file.value("photo", "");
    if (text.empty())
        return Bytes(photoBytes);
    Bytes photo = bytesFromBase64(text);
    if (photo.size() != photoBytes)
        throw Refusal("photo is " + std::to_string(photo.size()) + " bytes, not 1024");
    return photo;
}

// Chip numbers differ between cards and stay the same for one card: derived from the text unless the file names them.
void numberTheChip(Card& card, const Json& file) {
    std::uint64_t hash = 0xCBF29CE484222325ULL; // FNV-1a
    for (const std::uint8_t byte : card.text)
        hash = (hash ^ byte) * 0x100000001B3ULL;
    for (std::size_t i = 0; i < card.serial.size(); ++i)
        card.serial[i] = static_cast<std::uint8_t>(hash >> (8 * i));
    for (std::size_t i = 0; i < card.managementTail.size(); ++i)
        card.managementTail[i] = static_cast<std::uint8_t>((hash >> (4 * i)) ^ (i * 17));
    card.iin = {0x00, 0x01, 0x02, 0x03};
    if (!file.contains("serial_hex"))
        return;
    const Bytes serial = bytesFromHex(file.at("serial_hex").get<std::string>());
    if (serial.size() != card.serial.size())
        throw Refusal("serial_hex is 8 bytes");
    std::copy(serial.begin(), serial.end(), card.serial.begin());
}

void refuseUnknownKeys(const Json& file) {
    if (!file.is_object())
        throw Refusal("a card file is one JSON object");
    for (const auto& item : file.items()) {
        if (!isCardKey(item.key()))
            throw Refusal("unknown key '" + item.key() + "' in the card file");
    }
}

Card encodeOtherCard(const Json& file) {
    Card card;
    card.isIdCard = false;
    card.answersFind = file.value("answers_find", true);
    card.text = Bytes(textBytes);
    card.photo = Bytes(photoBytes);
    numberTheChip(card, file);
    return card;
}

} // namespace encoder_detail

Bytes encodeNewAddress(std::string_view utf8) {
    Bytes record(addressUnits * 2);
    putField(record, 0, addressUnits, utf16FromUtf8(utf8), "new_addresses");
    return record;
}

Card encodeCard(const nlohmann::json& file) try {
    encoder_detail::refuseUnknownKeys(file);
    if (file.value("kind", "") == "other")
        return encoder_detail::encodeOtherCard(file);
    Card card;
    card.text = encoder_detail::encodeText(file);
    card.photo = encoder_detail::encodePhoto(file);
    if (file.contains("new_addresses")) {
        for (const std::string& address : file.at("new_addresses").get<std::vector<std::string>>())
            card.newAddresses.push_back(encodeNewAddress(address));
    }
    if (card.newAddresses.size() > maxNewAddresses)
        throw Refusal("a card holds at most 4 new_addresses");
    encoder_detail::numberTheChip(card, file);
    return card;
} catch (const nlohmann::json::exception& error) {
    throw Refusal(std::string("card file: ") + error.what());
}

} // namespace kaban::simdev
