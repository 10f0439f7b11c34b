#include "app/base/redaction.h"

namespace kaban {
namespace {

constexpr int shortestSensitiveRun = 11;            // a mobile number; ID numbers have 18
constexpr QChar replacement[] = {u'«', u'…', u'»'}; // protocol

bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

qsizetype digitRunEnd(const QString& text, qsizetype start) {
    qsizetype end = start;
    while (end < text.size() && isAsciiDigit(text[end])) {
        ++end;
    }
    if (end - start == 17 && end < text.size() && text[end].toUpper() == u'X') {
        ++end;
    }
    return end;
}

} // namespace

QString redacted(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = digitRunEnd(text, i);
        if (end - i >= shortestSensitiveRun) {
            out.append(replacement, 3);
            i = end;
        } else if (end > i) {
            out.append(QStringView(text).mid(i, end - i));
            i = end;
        } else {
            out.append(text[i++]);
        }
    }
    return out;
}

} // namespace kaban
