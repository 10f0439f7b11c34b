#include "app/ports/spoken_text.h"

#include <QRegularExpression>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 countsEnd = 1'000;

/// Lines of a screen are no pauses, and nobody hears how wide a space is.
QString inOneLine(const QString& text) {
    return text.simplified();
}

/// "3 4 0 7": digits one by one, as people say the end of a number.
QString apart(const QString& digits) {
    QString out;
    for (const QChar digit : digits) {
        out += out.isEmpty() ? QString(digit) : u' ' + QString(digit);
    }
    return out;
}

/// What may be said of a value with stars in it.
QString heard(const QString& masked) {
    const qsizetype first = masked.indexOf(u'*');
    if (first < 0) {
        return masked;
    }
    const QString end = masked.mid(masked.lastIndexOf(u'*') + 1).trimmed();
    return end.isEmpty() ? masked.left(first) : qtTrId("voice.ends_in").arg(apart(end));
}

} // namespace

SpokenText::SpokenText(QString textId, const QString& text) : textId_(std::move(textId)), text_(inOneLine(text)) {}

SpokenText SpokenText::of(const QString& textId, const QList<SpokenText>& parts) {
    static const QRegularExpression shape(u"\\A[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*\\z"_s);
    static const QRegularExpression place(u"%[1-9]"_s);
    if (!shape.match(textId).hasMatch()) {
        return {};
    }
    QString text = qtTrId(textId.toLatin1().constData());
    if (text == textId) { // there is no such text
        return {};
    }
    for (const SpokenText& part : parts) {
        if (part.isEmpty() || !text.contains(place)) {
            return {};
        }
        text = text.arg(part.text_);
    }
    return place.match(text).hasMatch() ? SpokenText() : SpokenText(parts.isEmpty() ? textId : QString(), text);
}

SpokenText SpokenText::number(qint64 count) {
    return count < 0 || count >= countsEnd ? SpokenText() : SpokenText({}, QString::number(count));
}

QList<SpokenText> SpokenText::paragraphs(const LegalText& text, const QString& language) {
    QList<SpokenText> spoken;
    for (const QString& paragraph : language == u"en" ? text.paragraphsEnglish : text.paragraphsChinese) {
        spoken.append(SpokenText({}, paragraph));
    }
    return spoken;
}

SpokenText SpokenText::title(const LegalText& text, const QString& language) {
    return {{}, language == u"en" ? text.titleEnglish : text.titleChinese};
}

PrivateSpokenText::PrivateSpokenText(const SpokenText& label, const QString& masked)
    : text_(label.isEmpty() || masked.isEmpty() ? QString()
                                                : qtTrId("voice.private_line").arg(label.text(), heard(masked))) {}

} // namespace kaban
