#pragma once
// Purpose: a long official text (disclaimer, consent, commitment) with version, effective date and hash, from
// resources/texts. Thread: any (value). Errors: parse() says what is missing. Rules: GEN-12, GEN-13 (version and hash
// recorded), SEC-74.

#include "app/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace kaban {

struct LegalText {
    QString id; ///< "commitment.individual"
    QString version;
    QDate effective;
    bool sample = false; ///< 样本: not the authority's final wording; the page says so
    QString sha256;      ///< 64 hex digits over the file's bytes
    QString titleChinese, titleEnglish;
    QStringList paragraphsChinese, paragraphsEnglish;
};

Result<LegalText, QString> parseLegalText(const QByteArray& json);

} // namespace kaban
