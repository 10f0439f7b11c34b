#include "app/domain/foreign_text.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace kaban {

namespace foreign_text_detail {

constexpr int mostMarks = 4; // on one letter; no script of ours needs more
constexpr QChar ellipsis = u'\x2026';

bool isSpaceLike(char32_t c) {
    return c == U'\t' || c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isUnseen(char32_t c) {
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || QChar::isNonCharacter(c);
}

bool isMark(char32_t c) {
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Characters on their way from one text to another; they may be a person's and do not stay in memory (SEC-19).
class Points {
public:
    explicit Points(QList<uint> points) : list_(std::move(points)) {}
    Points(const Points&) = delete;
    Points& operator=(const Points&) = delete;
    ~Points() { std::fill(list_.begin(), list_.end(), 0U); }

    const QList<uint>& list() const { return list_; }
    QList<uint>& list() { return list_; }

private:
    QList<uint> list_;
};

/// `clean` has room for all of `points`.
void cleanInto(QList<uint>& clean, const QList<uint>& points) {
    int marks = 0;
    for (const uint point : points) {
        char32_t c = point;
        if (isSpaceLike(c)) {
            c = U' ';
        }
        marks = isMark(c) ? marks + 1 : 0;
        if (!isUnseen(c) && marks <= mostMarks) {
            clean.append(c);
        }
    }
}

QList<uint> roomFor(const QString& text) {
    QList<uint> room;
    room.reserve(text.size());
    return room;
}

} // namespace foreign_text_detail

QString cleanForeignText(const QString& text) {
    using namespace foreign_text_detail;
    const Points points(text.toUcs4()); // a lone surrogate is U+FFFD here
    Points clean(roomFor(text));
    cleanInto(clean.list(), points.list());
    const QList<uint>& all = std::as_const(clean).list();
    const auto isSpace = [](uint c) { return QChar::isSpace(c); };
    const auto first = std::find_if_not(all.begin(), all.end(), isSpace);
    const auto last = std::find_if_not(all.rbegin(), std::make_reverse_iterator(first), isSpace).base();
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(all.constData() + (first - all.begin())), last - first);
}

bool isCleanForeignText(const QString& text) {
    using namespace foreign_text_detail;
    const Points points(text.toUcs4());
    Points clean(roomFor(text));
    cleanInto(clean.list(), points.list());
    return text.isValidUtf16() && std::as_const(clean).list() == points.list();
}

QString cutForeignText(const QString& text, qsizetype longest) {
    if (text.size() <= longest) {
        return text;
    }
    QString cut = text.left(longest - 1);
    if (cut.back().isHighSurrogate()) {
        cut.chop(1);
    }
    return cut + foreign_text_detail::ellipsis;
}

qsizetype characterCount(const QString& text) {
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

} // namespace kaban
