#include "ui/theme/closed_up_signs.h"

#include <algorithm>
#include <iterator>

namespace kaban {

namespace closed_up_signs {

// By number: signs are no words.
constexpr char16_t ending[] = {0x201D, 0x2019, 0xFF09, 0x3015, 0x3011,
                               0x300B, 0x3009, 0x300D, 0x300F,          // ” ’ ） 〕 】 》 〉 」 』
                               0x3001, 0xFF0C, 0x3002, 0xFF1B, 0xFF1A}; // 、 ， 。 ； ：
constexpr char16_t opening[] = {0x201C, 0x2018, 0xFF08, 0x3014, 0x3010,
                                0x300A, 0x3008, 0x300C, 0x300E}; // “ ‘ （ 〔 【 《 〈 「 『

template <std::size_t Count>
bool isOf(const char16_t (&signs)[Count], QChar sign) {
    return std::find(std::begin(signs), std::end(signs), sign.unicode()) != std::end(signs);
}

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
