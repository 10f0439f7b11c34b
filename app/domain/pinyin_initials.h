#pragma once
// Purpose: finds Chinese names by the initials of their pinyin, as the pickers' A to Z pad types them. Thread: any
// (value, constant after parse()). Units: positions and lengths in UTF-16 code units of the name as it is given.
// Errors: parse() names the line; a character outside the table matches nothing. Rules: each typed letter is the pinyin
// initial of the next character, anywhere in the name, with all readings of a polyphone allowed (picker sheet). Latin
// letters and digits in a name stand for themselves; spaces and marks are skipped.

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace kaban {

struct InitialsMatch {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const InitialsMatch&) const = default;
};

class PinyinInitials {
public:
    /// The format of resources/pinyin/initials.tsv.
    static Result<PinyinInitials, QString> parse(const QByteArray& table);

    /// The first place in the name that the letters fit; no letters fit any name, with length 0.
    std::optional<InitialsMatch> find(const QString& name, const QString& letters) const;
    /// The letters and digits that may be typed next so that a name still fits, in order: the pad's live keys.
    QString lettersAfter(const QStringList& names, const QString& letters) const;
    /// "CZ" for 重; empty for what is not in the table.
    QString initialsOf(char32_t codePoint) const;

private:
    /// One bit for each letter and digit.
    using Keys = quint64;

    struct Sign {
        Keys keys = 0; ///< what it can be typed as
        bool mark = false;
        qsizetype from = 0;
        qsizetype end = 0;
    };

    QList<Sign> signsOf(const QString& name) const;
    static QList<Keys> typedKeys(const QString& letters);
    static std::optional<qsizetype> signsBehind(const QList<Sign>& signs, qsizetype first, const QList<Keys>& typed);

    QHash<char32_t, Keys> table_;
};

} // namespace kaban
