#pragma once
// Purpose: a card as a driver reports it, of a made-up person. Thread: any. Ownership: by value.

#include "drivers/api/id_card_reader.h"

namespace kaban::tests {

using namespace Qt::StringLiterals;

inline drivers::IdCard chipCard() {
    drivers::IdCard card;
    card.name = u"张测试"_s;
    card.sexCode = u"2"_s;
    card.ethnicityCode = u"01"_s;
    card.birthDate = u"19491231"_s;
    card.address = u"北京市海淀区样例路1号"_s;
    card.number = u"11010519491231002X"_s;
    card.authority = u"北京市公安局样例分局"_s;
    card.validFrom = u"20100101"_s;
    card.validUntil = u"长期"_s;
    return card;
}

} // namespace kaban::tests
