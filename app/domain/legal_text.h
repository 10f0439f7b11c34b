#pragma once
// Purpose: a long official text (disclaimer, consent, commitment) with version, effective date and hash, from
// resources/texts. Thread: any (value). Errors: parseLegalText() says what is missing. Rules: GEN-12, GEN-13 (version
// and hash recorded), SEC-74.

#include "app/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace kaban {

/// A sentence whose middle is set in bold.
struct EmphasisedSentence {
    QString before, strong, after;
};

/// One line of the text's short form, in both languages.
struct LegalPoint {
    QString icon; ///< file name in resources/icons without .svg
    EmphasisedSentence chinese, english;
};

struct LegalText {
    QString id; ///< "commitment.individual"
    QString version;
    QDate effective;
    bool sample = false; ///< 样本: not the authority's final wording; the page says so
    QString sha256;      ///< 64 hex digits over the file's bytes
    QString titleChinese, titleEnglish;
    QStringList paragraphsChinese, paragraphsEnglish;
    QList<LegalPoint> points{}; ///< what matters most, above the full text; may be empty
};

Result<LegalText, QString> parseLegalText(const QByteArray& json);

} // namespace kaban
