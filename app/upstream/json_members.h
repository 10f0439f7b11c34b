#pragma once
// Purpose: members of an answer with the type that was agreed, and nothing else: no number from a text, no text from a
// number, null is no value. Thread: any (pure). Units: characters (code points, as the
// contract counts them); shownText() UTF-16 code units. Errors: nothing for a wrong type, a value out
// of its range and, where it is required, a missing one (SEC-48). Text comes cleaned (SEC-60); it is refused when it is
// too long, so that no name or number is ever cut (SEC-58).

#include <QJsonObject>
#include <QString>

#include <optional>

namespace kaban {

std::optional<QString> requiredText(const QJsonObject& object, const QString& name, qsizetype longest);
/// Empty when the member is absent, and when it is not one that `fits`: an optional value out of its bounds is not
/// known. Nothing only for a wrong type.
std::optional<QString> optionalText(const QJsonObject& object, const QString& name, bool (*fits)(const QString&));
/// For texts that are only shown: required, and cut instead of refused (SEC-49).
std::optional<QString> shownText(const QJsonObject& object, const QString& name, qsizetype longest);

std::optional<qint64> requiredInteger(const QJsonObject& object, const QString& name, qint64 least, qint64 most);
std::optional<qint64> optionalInteger(const QJsonObject& object, const QString& name, qint64 least, qint64 most,
                                      qint64 absent);
std::optional<bool> requiredBool(const QJsonObject& object, const QString& name);
/// False when the member is absent.
std::optional<bool> optionalBool(const QJsonObject& object, const QString& name);

} // namespace kaban
