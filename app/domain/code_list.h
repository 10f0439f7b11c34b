#pragma once
// Purpose: a versioned list of codes with a name in both languages (ethnic groups …), loaded from resources/code_lists.
// Thread: any (value). Errors: parse() says what is wrong; an unknown code is not an error of the list (the caller
// shows the code's own text). Source: CL-1 … of the code lists; every file carries source and version.

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace kaban {

class CodeList {
public:
    struct Entry {
        QString code;
        QString chinese;
        QString english;
    };

    static Result<CodeList, QString> parse(const QByteArray& json);

    const QString& id() const { return id_; }
    const QString& version() const { return version_; }
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
