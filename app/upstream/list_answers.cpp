#include "app/upstream/list_answers.h"

#include "app/upstream/code_text.h"
#include "app/upstream/json_members.h"
#include "app/upstream/strict_json.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <limits>

namespace kaban {

using namespace Qt::StringLiterals;

namespace list_answers_detail {

constexpr qsizetype longestVersion = 64;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestCode = 32;
constexpr int postcodeDigits = 6;
constexpr qsizetype mostEntries = 20'000;
constexpr qint64 farthest = 20'000'000;
const QString branchesPrefix = u"branches-"_s;

/// A code that could not be sealed is no code: whoever chose it would be refused after delivery.
bool isCodeOf(const QString& list, const QString& code) {
    if (list == u"banks"_s) {
        return isBankCode(code);
    }
    return list == u"districts"_s ? isDistrictCode(code) : isOccupationCode(code);
}

/// Plain words that lead to a code: "retired" is no occupation, and people look for it (CL-2c).
std::optional<QList<CodeList::Word>> wordsOf(const QJsonValue& helpers) {
    QList<CodeList::Word> words;
    if (helpers.isUndefined()) {
        return words;
    }
    if (!helpers.isArray()) {
        return std::nullopt;
    }
    const QJsonArray entries = helpers.toArray();
    for (const auto& value : entries) {
        const auto chinese = shownText(value.toObject(), u"zh"_s, longestName);
        const auto english = shownText(value.toObject(), u"en"_s, longestName);
        if (!chinese || !english) {
            return std::nullopt;
        }
        words.append({*chinese, *english});
    }
    return words;
}

std::optional<CodeList::Entry> entryOf(const QString& list, const QJsonObject& entry) {
    const auto code = requiredText(entry, u"code"_s, longestCode);
    const auto chinese = shownText(entry, u"zh"_s, longestName);
    const auto english = shownText(entry, u"en"_s, longestName);
    const bool hasPostcode = !entry.value(u"postcode"_s).isUndefined();
    const auto postcode = hasPostcode ? requiredText(entry, u"postcode"_s, postcodeDigits) : QString();
    const auto words = wordsOf(entry.value(u"helpers"_s));
    const bool named = code && isCodeOf(list, *code) && chinese && english;
    if (!named || !postcode || (hasPostcode && !isDigits(*postcode, postcodeDigits)) || !words) {
        return std::nullopt;
    }
    CodeList::Entry made{*code, *chinese, *english};
    made.postcode = *postcode;
    made.words = *words;
    return made;
}

std::optional<CodeList> codeListOf(const QString& list, const QString& version, const QJsonArray& entries) {
    QList<CodeList::Entry> clean;
    for (const auto& value : entries) {
        const auto entry = entryOf(list, value.toObject());
        if (!entry) {
            return std::nullopt;
        }
        clean.append(*entry);
    }
    const auto made = CodeList::make(list, version, clean);
    return made && !clean.isEmpty() ? std::optional(*made) : std::nullopt;
}

std::optional<Branch> branchOf(const QJsonObject& entry, const QString& bankCode) {
    const auto code = requiredText(entry, u"code"_s, longestCode);
    const auto chinese = shownText(entry, u"zh"_s, longestName);
    const auto english = shownText(entry, u"en"_s, longestName);
    const auto address = shownText(entry, u"address"_s, longestName);
    const auto district = requiredText(entry, u"district_code"_s, longestCode);
    const bool timed = !entry.value(u"opening_hours"_s).isUndefined();
    const auto hours = timed ? shownText(entry, u"opening_hours"_s, longestName) : QString();
    const auto distance = optionalInteger(entry, u"distance_metres"_s, 0, farthest, -1);
    const auto here = optionalBool(entry, u"here"_s);
    const auto postal = optionalBool(entry, u"postal"_s);
    const bool named = code && isBranchCode(*code) && chinese && english;
    const bool placed = address && district && isDistrictCode(*district) && hours && distance;
    if (!named || !placed || !here || !postal) {
        return std::nullopt;
    }
    return Branch{*code, bankCode, *chinese, *english, *address, *district, *hours, *distance, *here, *postal};
}

bool isNearer(const Branch& left, const Branch& right) {
    const auto distance = [](const Branch& branch) {
        return branch.distanceMetres < 0 ? std::numeric_limits<qint64>::max() : branch.distanceMetres;
    };
    return left.here != right.here ? left.here : distance(left) < distance(right);
}

std::optional<BranchList> branchListOf(const QString& bankCode, const QString& version, const QJsonArray& entries) {
    BranchList list{bankCode, version, {}};
    QSet<QString> codes;
    for (const auto& value : entries) {
        const auto branch = branchOf(value.toObject(), bankCode);
        if (!branch || codes.contains(branch->code)) {
            return std::nullopt;
        }
        codes.insert(branch->code);
        list.branches.append(*branch);
    }
    std::stable_sort(list.branches.begin(), list.branches.end(), isNearer);
    return list;
}

} // namespace list_answers_detail

std::optional<AuthorityList> authorityListOf(const QString& list, const QByteArray& json) {
    using namespace list_answers_detail;
    const auto object = isListName(list) ? parseStrictJsonObject(json) : std::nullopt;
    if (!object || object->value(u"list"_s) != list || !object->value(u"entries"_s).isArray()) {
        return std::nullopt;
    }
    const auto version = requiredText(*object, u"version"_s, longestVersion);
    const QJsonArray entries = object->value(u"entries"_s).toArray();
    if (!version || entries.size() > mostEntries) {
        return std::nullopt;
    }
    if (list.startsWith(branchesPrefix)) {
        return branchListOf(list.sliced(branchesPrefix.size()), *version, entries);
    }
    return codeListOf(list, *version, entries);
}

} // namespace kaban
