#include "drivers/printer/printable.h"

#include <QList>

namespace kaban::drivers {
namespace printable_detail {

bool isAllowed(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // also the direction marks
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace printable_detail

QString printable(const QString& text) {
    QString out;
    // A half surrogate pair becomes U+FFFD here, which is printed as the sign that something was wrong.
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const bool blank = character == u'\t' || character == u'\n' || character == u'\r';
        const char32_t printed = blank ? U' ' : static_cast<char32_t>(character);
        if (printable_detail::isAllowed(printed)) {
            if (out.size() + 2 > longestPrintedText) {
                break;
            }
            out += QString::fromUcs4(&printed, 1);
        }
    }
    return out;
}

} // namespace kaban::drivers
