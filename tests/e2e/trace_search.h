#pragma once
// Purpose: finds a person's values in bytes, however they may have got there: UTF-8, UTF-16 of either byte order,
// GB 18030, each of these also in base64 wherever it begins and in hexadecimal; text besides as JSON and URL escapes.
// Thread: any once built. Ownership: by value. Errors: a value too short to be told from chance in some encoding is not
// searched for in that one; every value is searched for in UTF-8 at least. Rules: SEC-26, SEC-27.

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace kaban::tests {

struct Mark {
    QString what; ///< what it is, to be shown: "postal.mobile"
    QString text;
    QByteArray bytes = {}; ///< instead of text: a value that is no text
};

class TraceSearch {
public:
    explicit TraceSearch(const QList<Mark>& marks);

    /// What was found, each once: "postal.mobile as UTF-16LE base64". Line ends inside a value hide nothing.
    QStringList in(const QByteArray& bytes) const;
    /// The same of a file's content; says so when the file cannot be read.
    QStringList inFile(const QString& path) const;

private:
    struct Needle {
        QByteArray bytes;
        QString name;
        int unit = 1;       ///< bytes of a character
        bool alone = false; ///< counts only where no letter or digit stands beside it
    };

    void add(const QString& what, const QString& encoding, const QByteArray& bytes, int unit, bool alone);
    void addNeedle(const Needle& needle);
    void look(const QByteArray& bytes, QStringList& found) const;
    static bool standsAlone(const QByteArray& bytes, qsizetype at, const Needle& needle);

    QList<Needle> needles_;
    QHash<quint32, QList<qsizetype>> byBeginning_;
    std::vector<bool> mayBegin_; ///< by the first two bytes: nearly every place is over with that
};

} // namespace kaban::tests
