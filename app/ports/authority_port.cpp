#include "app/ports/authority_port.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kaban {

namespace authority_port_detail {

constexpr std::array<std::pair<Eligibility, QStringView>, 10> eligibilityNames{{
    {Eligibility::Eligible, u"ELIGIBLE"},
    {Eligibility::HasCard, u"HAS_CARD"},
    {Eligibility::InProgress, u"IN_PROGRESS"},
    {Eligibility::Collective, u"COLLECTIVE"},
    {Eligibility::Minor, u"MINOR"},
    {Eligibility::Adult, u"ADULT"},
    {Eligibility::NotFound, u"NOT_FOUND"},
    {Eligibility::Mismatch, u"MISMATCH"},
    {Eligibility::ExpiredId, u"EXPIRED_ID"},
    {Eligibility::Unavailable, u"UNAVAILABLE"},
}};

} // namespace authority_port_detail

QString eligibilityName(Eligibility outcome) {
    const auto& names = authority_port_detail::eligibilityNames;
    const auto found =
        std::find_if(names.begin(), names.end(), [outcome](const auto& entry) { return entry.first == outcome; });
    return found->second.toString();
}

std::optional<Eligibility> eligibilityFromName(const QString& name) {
    const auto& names = authority_port_detail::eligibilityNames;
    const auto found =
        std::find_if(names.begin(), names.end(), [&name](const auto& entry) { return entry.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

QStringList pictureReasons() {
    return {QStringLiteral("UNREADABLE"),     QStringLiteral("FILE"),         QStringLiteral("NO_FACE"),
            QStringLiteral("MULTIPLE_FACES"), QStringLiteral("FACE_COVERED"), QStringLiteral("EYES_CLOSED"),
            QStringLiteral("BACKGROUND"),     QStringLiteral("BLUR"),         QStringLiteral("GLARE"),
            QStringLiteral("NO_DOCUMENT"),    QStringLiteral("DOCUMENT_CUT"), QStringLiteral("WRONG_SIDE"),
            QStringLiteral("NOT_ORIGINAL"),   QStringLiteral("OTHER")};
}

} // namespace kaban
