#include "ui/theme/closed_up_signs.h"

namespace kaban {

namespace closed_up_signs {

bool isOf(QStringView signs, QChar sign) {
    return signs.contains(sign);
}

constexpr char16_t ending[] = u"\u201d\u2019\uff09\u3015\u3011\u300b\u3009\u300d\u300f\u3001\uff0c\u3002\uff1b\uff1a";
constexpr char16_t opening[] = u"\u201c\u2018\uff08\u3014\u3010\u300a\u3008\u300c\u300e";

} // namespace closed_up_signs

QList<qsizetype> closedUpSigns(const QString& text) {
    using namespace closed_up_signs;
    QList<qsizetype> found;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (isOf(ending, text[at]) && (isOf(ending, text[at + 1]) || isOf(opening, text[at + 1])))
            found += at;
    }
    return found;
}

} // namespace kaban
