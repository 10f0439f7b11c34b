#pragma once
// Purpose: a versioned list of codes with a name in both languages (ethnic groups, districts, banks …), loaded from
// resources/code_lists or made of an answer of the authority. Thread: any (value). Errors: parse() and make() say what
// is wrong; an unknown code is not an error of the list (the caller shows the code's own text). Source: CL-1 … of the
// code lists; every file carries source and version.

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace kaban {

class CodeList {
public:
    /// A plain word that leads to an entry: an occupation nobody has to look up in the classification (CL-2c), a former
    /// name of a district.
    struct Word {
        QString chinese;
        QString english;
        QString shownChinese{}; ///< what the field shows once the word was chosen; empty: the word itself
        QString shownEnglish{};
    };
    /// Members behind `english` are there only in the lists that have them.
    struct Entry {
        QString code;
        QString chinese;
        QString english;
        QString postcode{};   ///< districts: a suggestion
        QString phone{};      ///< banks: the service line
        bool shown = true;    ///< offered for choice on the screen; the others only give a name to a code that arrives
        QStringList within{}; ///< districts: codes of those this one lies in (the development zone)
        QList<Word> words{};
    };

    static Result<CodeList, QString> parse(const QByteArray& json);
    /// The same checks for entries that come from elsewhere.
    static Result<CodeList, QString> make(const QString& id, const QString& version, const QList<Entry>& entries);

    const QString& id() const { return id_; }
    const QString& version() const { return version_; }
    /// In the order they are offered in.
    const QList<Entry>& entries() const { return entries_; }
    /// Aliases (57 → 97) count as the code they stand for. Null when unknown.
    const Entry* find(const QString& code) const;

private:
    QString id_;
    QString version_;
    QList<Entry> entries_;
    QHash<QString, qsizetype> index_;
};

} // namespace kaban
