#include "app/upstream/json_members.h"

#include "app/base/secret.h"
#include "app/domain/foreign_text.h"

namespace kaban {

namespace json_members_detail {

std::optional<QString> textOf(const QJsonValue& value) {
    if (!value.isString()) {
        return std::nullopt;
    }
    QString raw = value.toString();
    QString clean = cleanForeignText(raw);
    wipe(raw); // many members are a person's
    return clean;
}

} // namespace json_members_detail

std::optional<QString> requiredText(const QJsonObject& object, const QString& name, qsizetype longest) {
    auto text = json_members_detail::textOf(object.value(name));
    if (!text || text->isEmpty() || characterCount(*text) > longest) {
        return std::nullopt;
    }
    return text;
}

std::optional<QString> optionalText(const QJsonObject& object, const QString& name, bool (*fits)(const QString&)) {
    const QJsonValue value = object.value(name);
    auto text = value.isUndefined() ? QString() : json_members_detail::textOf(value);
    if (text && !fits(*text)) {
        wipe(*text); // and it is empty then
    }
    return text;
}

std::optional<QString> shownText(const QJsonObject& object, const QString& name, qsizetype longest) {
    const auto text = json_members_detail::textOf(object.value(name));
    return text && !text->isEmpty() ? std::optional(cutForeignText(*text, longest)) : std::nullopt;
}

std::optional<qint64> requiredInteger(const QJsonObject& object, const QString& name, qint64 least, qint64 most) {
    const QJsonValue value = object.value(name);
    const qint64 number = value.toInteger(least - 1); // also when it is not whole
    return value.isDouble() && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<qint64> optionalInteger(const QJsonObject& object, const QString& name, qint64 least, qint64 most,
                                      qint64 absent) {
    return object.value(name).isUndefined() ? std::optional(absent) : requiredInteger(object, name, least, most);
}

std::optional<bool> requiredBool(const QJsonObject& object, const QString& name) {
    const QJsonValue value = object.value(name);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<bool> optionalBool(const QJsonObject& object, const QString& name) {
    return object.value(name).isUndefined() ? std::optional(false) : requiredBool(object, name);
}

} // namespace kaban
