#include "app/domain/masks.h"

#include <QTextBoundaryFinder>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

QString firstGrapheme(const QString& text) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? text.first(end) : text;
}

QString maskedMiddle(const QString& text, const QString& stars) {
    if (text.isEmpty() || text.contains(u'*')) {
        return text;
    }
    // Too short to hide anything between the visible ends: show nothing at all.
    return text.size() <= 7 ? stars : text.first(3) + stars + text.last(4);
}

} // namespace

QString maskedName(const QString& name) {
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.endsWith(u"**"_s)) {
        return trimmed;
    }
    return firstGrapheme(trimmed) + u"**"_s;
}

QString maskedIdNumber(const QString& number) {
    return maskedMiddle(number, u"*****"_s);
}

QString maskedMobile(const QString& mobile) {
    return maskedMiddle(mobile, u"****"_s);
}

QString maskedAddress(const QString& address) {
    if (address.isEmpty() || address.contains(u'*')) {
        return address;
    }
    const QString withoutCity = address.startsWith(u"北京市"_s) ? address.mid(3) : address; // protocol
    const qsizetype district = withoutCity.indexOf(u'区');                                  // protocol
    if (district > 0 && district < 5) {
        return withoutCity.first(district + 1) + u"****"_s;
    }
    return withoutCity.first(qMin<qsizetype>(3, withoutCity.size())) + u"****"_s;
}

} // namespace kaban
