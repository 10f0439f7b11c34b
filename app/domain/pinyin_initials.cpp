#include "app/domain/pinyin_initials.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView padKeys = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
constexpr char32_t fullWidthOffset = U'Ａ' - U'A'; // protocol

/// The bit of a Latin letter of either case or of a digit, full-width forms too; 0 for anything else.
quint64 padKeyOf(char32_t codePoint) {
    const bool fullWidth = codePoint >= 0xFF10 && codePoint <= 0xFF5A;
    const char32_t upper = QChar::toUpper(fullWidth ? codePoint - fullWidthOffset : codePoint);
    const qsizetype place = upper < 0x80 ? padKeys.indexOf(QChar(static_cast<char16_t>(upper))) : -1;
    return place < 0 ? 0 : quint64(1) << place;
}

QString padKeyText(quint64 keys) {
    QString text;
    for (qsizetype i = 0; i < padKeys.size(); ++i) {
        if ((keys >> i & 1) != 0) {
            text.append(padKeys[i]);
        }
    }
    return text;
}

/// Punctuation, spaces and symbols. A character that this version of Unicode does not know yet is none of them.
bool isSkippedMark(char32_t codePoint) {
    const QChar::Category category = QChar::category(codePoint);
    const bool other = category >= QChar::Other_Control && category <= QChar::Other_NotAssigned;
    return !other && !QChar::isLetterOrNumber(codePoint);
}

/// All letters of the group, or 0 when it is not one to twenty-six different letters A to Z in order.
quint64 initialsGroup(const QString& letters) {
    quint64 keys = 0;
    QChar last;
    for (const QChar letter : letters) {
        if (letter < u'A' || letter > u'Z' || letter <= last) {
            return 0;
        }
        keys |= padKeyOf(letter.unicode());
        last = letter;
    }
    return keys;
}

} // namespace

Result<PinyinInitials, QString> PinyinInitials::parse(const QByteArray& table) {
    PinyinInitials initials;
    int number = 0;
    for (const QString& line : QString::fromUtf8(table).split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const Keys keys = initialsGroup(line.section(u'\t', 0, 0));
        const QString characters = line.section(u'\t', 1);
        if (keys == 0 || characters.isEmpty()) {
            return failure(u"line %1: must be letters A to Z in order, a tab and characters"_s.arg(number));
        }
        for (const uint character : characters.toUcs4()) {
            const bool strange = character < 0x80 || isSkippedMark(character);
            if (strange || initials.table_.contains(character)) {
                return failure(u"line %1: U+%2 is no character or stands twice"_s.arg(number).arg(character, 4, 16));
            }
            initials.table_.insert(character, keys);
        }
    }
    if (initials.table_.isEmpty()) {
        return failure(u"no characters"_s);
    }
    return initials;
}

QString PinyinInitials::initialsOf(char32_t codePoint) const {
    return padKeyText(table_.value(codePoint));
}

QList<PinyinInitials::Sign> PinyinInitials::signsOf(const QString& name) const {
    QList<Sign> signs;
    qsizetype place = 0;
    while (place < name.size()) {
        char32_t codePoint = name[place].unicode();
        const qsizetype from = place++;
        if (name[from].isHighSurrogate() && place < name.size() && name[place].isLowSurrogate()) {
            codePoint = QChar::surrogateToUcs4(name[from], name[place]);
            ++place;
        }
        const auto known = table_.constFind(codePoint);
        Sign sign{known != table_.constEnd() ? *known : padKeyOf(codePoint), false, from, place};
        sign.mark = sign.keys == 0 && isSkippedMark(codePoint);
        signs.append(sign);
    }
    return signs;
}

QList<PinyinInitials::Keys> PinyinInitials::typedKeys(const QString& letters) {
    QList<Keys> typed;
    for (const QChar letter : letters) {
        typed.append(padKeyOf(letter.unicode()));
    }
    return typed;
}

/// The index behind the last sign that was needed; nothing when the letters do not fit from `first` on.
std::optional<qsizetype> PinyinInitials::signsBehind(const QList<Sign>& signs, qsizetype first,
                                                     const QList<Keys>& typed) {
    qsizetype at = first;
    for (const Keys key : typed) {
        while (at > first && at < signs.size() && signs[at].mark) {
            ++at;
        }
        if (at >= signs.size() || (signs[at].keys & key) == 0) {
            return std::nullopt;
        }
        ++at;
    }
    return at;
}

std::optional<InitialsMatch> PinyinInitials::find(const QString& name, const QString& letters) const {
    if (letters.isEmpty()) {
        return InitialsMatch();
    }
    const QList<Sign> signs = signsOf(name);
    const QList<Keys> typed = typedKeys(letters);
    for (qsizetype first = 0; first < signs.size(); ++first) {
        if (const auto behind = signsBehind(signs, first, typed)) {
            return InitialsMatch{signs[first].from, signs[*behind - 1].end - signs[first].from};
        }
    }
    return std::nullopt;
}

QString PinyinInitials::lettersAfter(const QStringList& names, const QString& letters) const {
    const QList<Keys> typed = typedKeys(letters);
    Keys next = 0;
    for (const QString& name : names) {
        const QList<Sign> signs = signsOf(name);
        for (qsizetype first = 0; first < signs.size(); ++first) {
            auto behind = signsBehind(signs, first, typed);
            while (behind && *behind < signs.size() && signs[*behind].mark) {
                ++*behind;
            }
            if (behind && *behind < signs.size()) {
                next |= signs[*behind].keys;
            }
        }
    }
    return padKeyText(next);
}

} // namespace kaban
