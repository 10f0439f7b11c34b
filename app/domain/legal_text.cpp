#include "app/domain/legal_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

QStringList legalParagraphs(const QJsonValue& value) {
    QStringList paragraphs;
    for (const QJsonValue& paragraph : value.toArray()) {
        paragraphs.append(paragraph.toString());
    }
    return paragraphs;
}

/// Before, bold, after: three texts, of which only the bold one must not be empty.
std::optional<EmphasisedSentence> emphasisedSentence(const QJsonValue& value) {
    const QStringList parts = legalParagraphs(value);
    if (parts.size() != 3 || parts[1].isEmpty()) {
        return std::nullopt;
    }
    return EmphasisedSentence{parts[0], parts[1], parts[2]};
}

std::optional<QList<LegalPoint>> legalPoints(const QJsonValue& value) {
    if (!value.isUndefined() && !value.isArray()) {
        return std::nullopt;
    }
    QList<LegalPoint> points;
    for (const QJsonValue& entry : value.toArray()) {
        const QString icon = entry[u"icon"_s].toString();
        const auto chinese = emphasisedSentence(entry[u"zh"_s]);
        const auto english = emphasisedSentence(entry[u"en"_s]);
        if (icon.isEmpty() || !chinese || !english) {
            return std::nullopt;
        }
        points.append({icon, *chinese, *english});
    }
    return points;
}

} // namespace

Result<LegalText, QString> parseLegalText(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    LegalText text;
    text.id = root.value(u"id"_s).toString();
    text.version = root.value(u"version"_s).toString();
    text.effective = QDate::fromString(root.value(u"effective"_s).toString(), Qt::ISODate);
    text.sample = root.value(u"sample"_s).toBool();
    text.sha256 = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    text.titleChinese = root.value(u"title"_s)[u"zh"_s].toString();
    text.titleEnglish = root.value(u"title"_s)[u"en"_s].toString();
    text.paragraphsChinese = legalParagraphs(root.value(u"paragraphs"_s)[u"zh"_s]);
    text.paragraphsEnglish = legalParagraphs(root.value(u"paragraphs"_s)[u"en"_s]);
    const bool worded =
        !text.titleChinese.isEmpty() && !text.titleEnglish.isEmpty() && !text.paragraphsChinese.isEmpty();
    if (text.id.isEmpty() || text.version.isEmpty() || !text.effective.isValid() || !worded) {
        return failure(u"id, version, effective date, titles and paragraphs must be there"_s);
    }
    if (text.paragraphsChinese.size() != text.paragraphsEnglish.size()) {
        return failure(u"%1: both languages must have the same number of paragraphs"_s.arg(text.id));
    }
    const auto points = legalPoints(root.value(u"points"_s));
    if (!points) {
        return failure(u"%1: a point is an icon and in both languages three texts: before, bold, after"_s.arg(text.id));
    }
    text.points = *points;
    return text;
}

} // namespace kaban
