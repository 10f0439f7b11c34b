#include "drivers/id_reader/id_card_text.h"

#include "drivers/id_reader/id_card_checks.h"

#include <QtEndian>

#include <array>
#include <span>

namespace kaban::drivers {

namespace text_detail {

constexpr qsizetype BlockSize = 256;
constexpr qsizetype TypeOffset = 248;

struct Field {
    qsizetype offset;
    qsizetype bytes;
    QString IdCard::*member;
};

constexpr std::array<Field, 9> Resident = {{
    {0, 30, &IdCard::name},
    {30, 2, &IdCard::sexCode},
    {32, 4, &IdCard::ethnicityCode},
    {36, 16, &IdCard::birthDate},
    {52, 70, &IdCard::address},
    {122, 36, &IdCard::number},
    {158, 30, &IdCard::authority},
    {188, 16, &IdCard::validFrom},
    {204, 16, &IdCard::validUntil},
}};

constexpr std::array<Field, 10> HongKongMacaoTaiwan = {{
    {0, 30, &IdCard::name},
    {30, 2, &IdCard::sexCode},
    {36, 16, &IdCard::birthDate},
    {52, 70, &IdCard::address},
    {122, 36, &IdCard::number},
    {158, 30, &IdCard::authority},
    {188, 16, &IdCard::validFrom},
    {204, 16, &IdCard::validUntil},
    {220, 18, &IdCard::passNumber},
    {238, 4, &IdCard::issueCount},
}};

// Its authority code (240) and version (236) are no names of an authority and nobody asks for them.
constexpr std::array<Field, 8> Foreign2017 = {{
    {0, 120, &IdCard::nameEnglish},
    {120, 2, &IdCard::sexCode},
    {122, 30, &IdCard::number},
    {152, 6, &IdCard::nationality},
    {158, 30, &IdCard::name},
    {188, 16, &IdCard::validFrom},
    {204, 16, &IdCard::validUntil},
    {220, 16, &IdCard::birthDate},
}};

constexpr std::array<Field, 8> Foreign2023 = {{
    {0, 30, &IdCard::name},
    {30, 2, &IdCard::sexCode},
    {32, 4, &IdCard::renewalCount},
    {36, 16, &IdCard::birthDate},
    {122, 36, &IdCard::number},
    {188, 16, &IdCard::validFrom},
    {204, 16, &IdCard::validUntil},
    {242, 6, &IdCard::nationality},
}};

std::span<const Field> fieldsOf(IdCardKind kind) {
    switch (kind) {
    case IdCardKind::Resident:
        return Resident;
    case IdCardKind::HongKongMacaoTaiwan:
        return HongKongMacaoTaiwan;
    case IdCardKind::ForeignPermanent2017:
        return Foreign2017;
    case IdCardKind::ForeignPermanent2023:
        return Foreign2023;
    }
    Q_UNREACHABLE();
}

IdCardKind kindOf(QByteArrayView text) {
    switch (qFromLittleEndian<quint16>(text.data() + TypeOffset)) {
    case 'J':
        return IdCardKind::HongKongMacaoTaiwan;
    case 'I':
        return IdCardKind::ForeignPermanent2017;
    case 'Y':
        return IdCardKind::ForeignPermanent2023;
    default: // "space or anything else": vendor tools print A, the chip has a space
        return IdCardKind::Resident;
    }
}

} // namespace text_detail

QString decodeCardText(QByteArrayView field) {
    const qsizetype units = field.size() / 2;
    QString text(units, Qt::Uninitialized);
    for (qsizetype i = 0; i < units; ++i)
        text[i] = QChar(qFromLittleEndian<quint16>(field.data() + 2 * i));
    qsizetype length = units;
    while (length > 0 &&
           (text.at(length - 1) == u' ' || text.at(length - 1) == u'\0' || text.at(length - 1) == u'\u3000'))
        --length;
    text.truncate(length);
    return text.isNull() ? QString::fromLatin1("") : text;
}

std::optional<IdCard> parseIdCardText(QByteArrayView text) {
    if (text.size() != text_detail::BlockSize)
        return std::nullopt;
    IdCard card;
    card.kind = text_detail::kindOf(text);
    card.text = text.toByteArray();
    for (const text_detail::Field& field : text_detail::fieldsOf(card.kind))
        card.*field.member = decodeCardText(text.sliced(field.offset, field.bytes));
    if (card.kind == IdCardKind::ForeignPermanent2023) {
        // The name goes on at another place; a space at the joint belongs to the name, so only the whole is trimmed.
        const QByteArray joined = text.sliced(52, 70).toByteArray() + text.sliced(220, 22).toByteArray();
        card.nameEnglish = decodeCardText(joined);
    }
    card.warnings = idCardWarnings(card);
    return card;
}

} // namespace kaban::drivers
