#include "trace_search.h"

#include <QFile>
#include <QStringEncoder>
#include <QUrl>

#include <algorithm>

namespace kaban::tests {

using namespace Qt::StringLiterals;

namespace trace_search {

constexpr qsizetype shortest = 6;    // bytes; less would be met by chance
constexpr qsizetype shortNumber = 6; // digits that may stand inside a time or a digest by chance
constexpr qsizetype beginning = 4;   // bytes by which a needle is looked up
constexpr std::size_t beginnings = 65536;

/// What base64 makes of the bytes wherever they begin in a group of three, without the characters at either end that
/// depend on the neighbours.
QByteArrayList base64Forms(const QByteArray& bytes) {
    constexpr qsizetype mixedAtStart[] = {0, 2, 3};
    QByteArrayList forms;
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray text = (QByteArray(shift, ' ') + bytes).toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype mixedAtEnd = (shift + bytes.size()) % 3 == 0 ? 0 : 1;
        forms.append(text.sliced(mixedAtStart[shift], text.size() - mixedAtStart[shift] - mixedAtEnd));
    }
    return forms;
}

QByteArray urlForm(QByteArray base64) {
    return base64.replace('+', '-').replace('/', '_');
}

/// As JSON writers with ASCII only do: 印 is \u5370.
QByteArray jsonEscapes(const QString& text) {
    QByteArray escaped;
    for (const QChar unit : text) {
        escaped += unit.unicode() < 0x80 ? QByteArray(1, unit.toLatin1())
                                         : "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return escaped;
}

quint32 beginningOf(const char* bytes) {
    quint32 number = 0;
    std::copy_n(bytes, beginning, reinterpret_cast<char*>(&number));
    return number;
}

std::size_t firstTwo(const char* bytes) {
    return static_cast<unsigned char>(bytes[0]) * 256U + static_cast<unsigned char>(bytes[1]);
}

bool isShortNumber(const QString& text) {
    return text.size() <= shortNumber &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace trace_search

using namespace trace_search;

TraceSearch::TraceSearch(const QList<Mark>& marks) : mayBegin_(beginnings) {
    for (const Mark& mark : marks) {
        if (!mark.bytes.isEmpty()) {
            add(mark.what, u"bytes"_s, mark.bytes, 1, false);
            continue;
        }
        const bool alone = isShortNumber(mark.text);
        for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
            QStringEncoder encoder(encoding);
            Q_ASSERT(encoder.isValid());
            const int unit = QByteArrayView(encoding).startsWith("UTF-16") ? 2 : 1;
            add(mark.what, QString::fromLatin1(encoding), encoder.encode(mark.text), unit, alone);
        }
        const QByteArray escaped = jsonEscapes(mark.text);
        if (escaped != mark.text.toUtf8()) {
            addNeedle({escaped, mark.what + u" as JSON escapes"_s});
            addNeedle({escaped.toUpper().replace("\\U", "\\u"), mark.what + u" as JSON escapes"_s});
            addNeedle({QUrl::toPercentEncoding(mark.text), mark.what + u" as URL escapes"_s});
        }
    }
}

void TraceSearch::add(const QString& what, const QString& encoding, const QByteArray& bytes, int unit, bool alone) {
    if (bytes.size() < shortest) {
        return;
    }
    const QString name = u"%1 as %2"_s.arg(what, encoding);
    addNeedle({bytes, name, unit, alone});
    addNeedle({bytes.toHex(), name + u" hexadecimal"_s});
    addNeedle({bytes.toHex().toUpper(), name + u" hexadecimal"_s});
    for (const QByteArray& form : base64Forms(bytes)) {
        addNeedle({form, name + u" base64"_s});
        addNeedle({urlForm(form), name + u" base64"_s});
    }
}

void TraceSearch::addNeedle(const Needle& needle) {
    QList<qsizetype>& same = byBeginning_[beginningOf(needle.bytes.constData())];
    const bool known =
        std::any_of(same.begin(), same.end(), [&](qsizetype at) { return needles_[at].bytes == needle.bytes; });
    if (!known) { // digits are the same in UTF-8 and GB 18030
        mayBegin_[firstTwo(needle.bytes.constData())] = true;
        same.append(needles_.size());
        needles_.append(needle);
    }
}

bool TraceSearch::standsAlone(const QByteArray& bytes, qsizetype at, const Needle& needle) {
    const auto letterOrDigit = [&](qsizetype from) {
        if (from < 0 || from + needle.unit > bytes.size()) {
            return false;
        }
        const auto first = static_cast<unsigned char>(bytes[from]);
        const auto last = static_cast<unsigned char>(bytes[from + needle.unit - 1]);
        const unsigned char character = needle.unit == 1 || first == 0 ? last : last == 0 ? first : 0;
        return character < 0x80 && QChar(QLatin1Char(static_cast<char>(character))).isLetterOrNumber();
    };
    return !letterOrDigit(at - needle.unit) && !letterOrDigit(at + needle.bytes.size());
}

QStringList TraceSearch::in(const QByteArray& bytes) const {
    QStringList found;
    look(bytes, found);
    if (bytes.contains('\n')) { // base64 is often broken into lines
        look(QByteArray(bytes).replace("\r", "").replace("\n", ""), found);
    }
    return found;
}

void TraceSearch::look(const QByteArray& bytes, QStringList& found) const {
    for (qsizetype at = 0; at + beginning <= bytes.size(); ++at) {
        const char* const here = bytes.constData() + at;
        if (!mayBegin_[firstTwo(here)]) {
            continue;
        }
        const auto candidates = byBeginning_.constFind(beginningOf(here));
        if (candidates == byBeginning_.constEnd()) {
            continue;
        }
        for (const qsizetype index : *candidates) {
            const Needle& needle = needles_[index];
            const bool met = QByteArrayView(bytes).sliced(at).startsWith(needle.bytes) &&
                             (!needle.alone || standsAlone(bytes, at, needle));
            if (met && !found.contains(needle.name)) {
                found.append(needle.name);
            }
        }
    }
}

QStringList TraceSearch::inFile(const QString& path) const {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {u"it cannot be read: "_s + file.errorString()};
    }
    return in(file.readAll());
}

} // namespace kaban::tests
