#include "app/domain/legal_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    return text;
}

} // namespace kaban
