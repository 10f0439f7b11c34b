#include "app/upstream/problem.h"

#include "app/upstream/json_members.h"
#include "app/upstream/strict_json.h"

#include <QList>

namespace kaban {

using namespace Qt::StringLiterals;

bool mediaTypeIs(const QByteArray& contentType, const QByteArray& wanted) {
    const QList<QByteArray> parts = contentType.toLower().split(';');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray parameter = parts[i].trimmed();
        if (parameter.startsWith("charset=") && parameter != "charset=utf-8" && parameter != "charset=\"utf-8\"") {
            return false;
        }
    }
    return parts.first().trimmed() == wanted;
}

std::optional<Problem> parseProblem(const QByteArray& contentType, const QByteArray& body) {
    if (!mediaTypeIs(contentType, "application/problem+json")) {
        return std::nullopt;
    }
    const auto object = parseStrictJsonObject(body);
    const QJsonValue type = object ? object->value(u"type"_s) : QJsonValue();
    if (!object || !(type.isUndefined() || type.isString())) {
        return std::nullopt;
    }
    constexpr qint64 mostAttempts = 100;
    return Problem{type.toString(u"about:blank"_s), requiredInteger(*object, u"attempts_left"_s, 0, mostAttempts)};
}

bool isKabanProblem(const std::optional<Problem>& problem, const QString& name) {
    return problem && problem->type == u"urn:kaban:problem:"_s + name;
}

} // namespace kaban
