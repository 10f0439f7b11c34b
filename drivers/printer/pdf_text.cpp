#include "drivers/printer/pdf_text.h"

#include <QHash>
#include <QRawFont>

namespace kaban::drivers {
namespace pdf_text_detail {

constexpr char16_t firstRadical = 0x2e80;
constexpr char16_t lastRadical = 0x2fdf;

QByteArray entry(char16_t character) {
    return '<' + QByteArray::number(character, 16).rightJustified(4, '0').toUpper() + '>';
}

/// From a radical's table entry to that of the character in the text which looks the same.
QHash<QByteArray, QByteArray> replacements(const QString& text, const QFont& font) {
    const QRawFont raw = QRawFont::fromFont(font);
    QHash<quint32, char16_t> written;
    const QList<quint32> glyphs = raw.glyphIndexesForString(text);
    if (glyphs.size() == text.size()) { // no surrogate pairs
        for (qsizetype i = 0; i < text.size(); ++i) {
            written.insert(glyphs[i], text[i].unicode());
        }
    }
    QHash<QByteArray, QByteArray> result;
    for (char16_t radical = firstRadical; radical <= lastRadical; ++radical) {
        const QList<quint32> glyph = raw.glyphIndexesForString(QString(QChar(radical)));
        const char16_t meant = glyph.isEmpty() || glyph.constFirst() == 0 ? 0 : written.value(glyph.constFirst());
        if (meant != 0 && meant != radical) {
            result.insert(entry(radical), entry(meant));
        }
    }
    result.insert(entry(u'\t'), entry(u' ')); // the library's word for a space
    return result;
}

} // namespace pdf_text_detail

QByteArray withReadableText(QByteArray pdf, const QString& text, const QFont& font) {
    QString plain;
    for (const QChar c : text) {
        if (!c.isSurrogate()) {
            plain += c;
        }
    }
    const QHash<QByteArray, QByteArray> replacements = pdf_text_detail::replacements(plain, font);
    constexpr qsizetype entrySize = 6;
    qsizetype begin = pdf.indexOf("beginbfrange");
    while (begin >= 0) {
        const qsizetype end = pdf.indexOf("endbfrange", begin);
        // Only what stands in the brackets are characters; before them stand numbers of glyphs.
        for (qsizetype at = pdf.indexOf('[', begin); at >= 0 && at < end; at = pdf.indexOf('[', at)) {
            const qsizetype close = pdf.indexOf(']', at);
            for (at = pdf.indexOf('<', at); at >= 0 && at < close; at = pdf.indexOf('<', at + 1)) {
                pdf.replace(at, entrySize, replacements.value(pdf.mid(at, entrySize), pdf.mid(at, entrySize)));
            }
            at = close;
        }
        begin = end < 0 ? -1 : pdf.indexOf("beginbfrange", end);
    }
    return pdf;
}

} // namespace kaban::drivers
