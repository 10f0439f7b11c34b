#pragma once
// Purpose: reads JSON that somebody else wrote. Thread: any (pure). Units: bytes.
// Errors: nothing for text that is not one JSON object in UTF-8, is larger than 1 MiB, nests deeper than 16 or names a
// member twice (SEC-48): two readers of such a text may see two different things. Names with escapes are refused too;
// the contract has none.

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace kaban {

constexpr qsizetype largestJsonText = qsizetype(1024) * 1024;
constexpr int deepestJsonNesting = 16;

std::optional<QJsonObject> parseStrictJsonObject(const QByteArray& text);

} // namespace kaban
