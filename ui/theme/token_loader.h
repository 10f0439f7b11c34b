#pragma once
// Purpose: Tokens from the JSON sets of resources/theme: the standard set is complete, every further set changes some
// of it. Thread: any. Ownership: by value. Units: pixels. Shapes: {"colours": {name: "#RRGGBB" or "#AARRGGBB"}, "type":
// {role:
// {"size", "line", "bold"}}, "measures": {name: number}, "pictures": {"hills", "card"}}.
// Errors: a sentence for the integrator: an unknown name, a value of the wrong kind or out of range (text under 24 px,
// targets under 88 px: the visual language, sections 1.3 and 2.1), or a name that the standard set lacks.

#include "app/base/result.h"
#include "ui/theme/tokens.h"

#include <QByteArray>
#include <QList>

namespace kaban {

/// Where the set came from is part of the error sentence.
struct TokenSet {
    QString name;
    QByteArray json;
};

Result<Tokens, QString> loadTokens(const QList<TokenSet>& sets);

} // namespace kaban
