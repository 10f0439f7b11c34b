#include "app/upstream/strict_json.h"

#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace kaban {

namespace strict_json_detail {

struct Level {
    bool object = false;
    bool nameNext = false;
    QSet<QByteArrayView> names;
};

/// Index of the closing quote, −1 without one.
qsizetype endOfString(QByteArrayView text, qsizetype afterQuote) {
    for (qsizetype at = afterQuote; at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '"') {
            return at;
        }
    }
    return -1;
}

bool takeName(Level& level, QByteArrayView name) {
    const bool good = !name.contains('\\') && !level.names.contains(name);
    level.names.insert(name);
    level.nameNext = false;
    return good;
}

bool takeMark(std::vector<Level>& levels, char mark) {
    switch (mark) {
    case '{':
    case '[':
        levels.push_back({mark == '{', mark == '{', {}});
        return levels.size() <= static_cast<size_t>(deepestJsonNesting);
    case '}':
    case ']':
        if (levels.empty()) {
            return false;
        }
        levels.pop_back();
        return true;
    case ',':
        if (!levels.empty()) {
            levels.back().nameNext = levels.back().object;
        }
        return true;
    default:
        return true;
    }
}

/// Looks only at nesting and names; whether it is JSON at all is the parser's business.
bool isFlatEnoughWithUniqueNames(QByteArrayView text) {
    std::vector<Level> levels;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '"') {
            if (!takeMark(levels, text[at])) {
                return false;
            }
            continue;
        }
        const qsizetype end = endOfString(text, at + 1);
        const bool named = !levels.empty() && levels.back().nameNext;
        if (end < 0 || (named && !takeName(levels.back(), text.sliced(at + 1, end - at - 1)))) {
            return false;
        }
        at = end;
    }
    return true;
}

} // namespace strict_json_detail

std::optional<QJsonObject> parseStrictJsonObject(const QByteArray& text) {
    if (text.size() > largestJsonText || !strict_json_detail::isFlatEnoughWithUniqueNames(text)) {
        return std::nullopt;
    }
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    return error.error == QJsonParseError::NoError && document.isObject() ? std::optional(document.object())
                                                                          : std::nullopt;
}

} // namespace kaban
