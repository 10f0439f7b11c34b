#pragma once
// Purpose: the two languages of the screen as Qt translators, switched at run time. Thread: the screen's.
// Ownership: one per program; it removes its translators when it goes. Errors: load() is false when a language file is
// missing or damaged. Rule: GEN-15 (Chinese and English complete).

#include <QHash>
#include <QString>
#include <QTranslator>

namespace kaban {

class Translations {
public:
    ~Translations();

    /// Folder of kaban_zh.qm and kaban_en.qm, normally ":/translations".
    bool load(const QString& folder);
    /// "zh" or "en"
    void use(const QString& language);
    const QString& language() const { return language_; }
    /// True when the language has a text that is not empty for the id.
    bool has(const QString& language, const QString& textId) const;
    static QStringList languages();

private:
    QTranslator chinese_;
    QTranslator english_;
    QString language_;
};

/// qtTrId() for ids that come from data.
QString textOf(const QString& textId);

} // namespace kaban
