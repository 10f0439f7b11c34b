#include "app/kiosk/walkthrough_case.h"

#include <QJsonArray>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

QJsonObject caseCard(const QString& number, const QString& birthDate, const QString& validFrom,
                     const QString& validTo) {
    return {{u"kind"_s, u"resident"_s},   {u"name"_s, u"张测试"_s}, // protocol
            {u"sex"_s, u"female"_s},      {u"ethnicity_code"_s, u"01"_s},
            {u"birth_date"_s, birthDate}, {u"address"_s, u"北京市海淀区样例路1号院2号楼3单元401"_s}, // protocol
            {u"id_number"_s, number},     {u"authority"_s, u"北京市公安局样例分局"_s},               // protocol
            {u"valid_from"_s, validFrom}, {u"valid_to"_s, validTo}};
}

QJsonObject adultCard() {
    return caseCard(u"11010519491231002X"_s, u"1949-12-31"_s, u"2010-01-01"_s, u"long-term"_s);
}

} // namespace

const QList<WalkthroughCase>& walkthroughCases() {
    static const QList<WalkthroughCase> cases = {
        {u"adult"_s, u"an adult with a long-term card applies"_s, adultCard(), u"done"_s, u"accepted"_s, {}, {}},
        {u"expired"_s,
         u"the card has expired: told before anything is entered"_s,
         caseCard(u"11010519491231002X"_s, u"1949-12-31"_s, u"1999-01-01"_s, u"2019-01-01"_s),
         u"card_problem"_s,
         {},
         {},
         {}},
        {u"gateway"_s,
         u"the bank's gateway takes custody; the authority has not spoken yet"_s,
         adultCard(),
         u"done"_s,
         u"held"_s,
         {},
         {{u"role"_s, u"gateway"_s}}},
        {u"slow"_s,
         u"everything is slow: reader, network (the disk by KABAN_SLOW_SYNC_MS)"_s,
         adultCard(),
         u"done"_s,
         u"accepted"_s,
         {u"slow_reader"_s, u"times=-1"_s, u"factor=3"_s},
         {{u"faults"_s, QJsonArray{QJsonObject{{u"fault"_s, u"delay"_s}, {u"ms"_s, 700}, {u"times"_s, -1}}}}}},
        {u"minor"_s,
         u"a child's card: a guardian has to apply"_s,
         caseCard(u"110105201506010024"_s, u"2015-06-01"_s, u"2025-06-01"_s, u"2030-06-01"_s),
         u"card_problem"_s,
         {},
         {},
         {}},
    };
    return cases;
}

std::optional<WalkthroughCase> walkthroughCase(const QString& name) {
    const QList<WalkthroughCase>& cases = walkthroughCases();
    const auto found =
        std::find_if(cases.begin(), cases.end(), [&](const WalkthroughCase& c) { return c.name == name; });
    return found == cases.end() ? std::nullopt : std::optional(*found);
}

} // namespace kaban
