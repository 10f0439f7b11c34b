#include "app/upstream/list_copies.h"

#include "app/base/log.h"
#include "app/upstream/code_text.h"
#include "app/upstream/strict_json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace kaban {

using namespace Qt::StringLiterals;

namespace list_copies_detail {

constexpr qint64 largestCopy = largestJsonText + 4096;
const QByteArray mark = QByteArrayLiteral("kaban-list-1");

QByteArray checkOf(const QByteArray& rest) {
    return QCryptographicHash::hash(rest, QCryptographicHash::Sha256).toHex();
}

/// Takes the first line off `text`, without its end.
QByteArray takeLine(QByteArray& text) {
    const qsizetype end = text.indexOf('\n');
    const QByteArray line = text.left(end);
    text = end < 0 ? QByteArray() : text.sliced(end + 1);
    return line;
}

} // namespace list_copies_detail

std::optional<ListCopy> ListCopies::read(const QString& list) const {
    using namespace list_copies_detail;
    QFile file(path(list));
    if (!isListName(list) || !file.open(QIODevice::ReadOnly) || file.size() > largestCopy) {
        return std::nullopt;
    }
    QByteArray text = file.read(largestCopy);
    const bool ours = takeLine(text) == mark;
    const QByteArray check = takeLine(text);
    if (!ours || check != checkOf(text)) {
        qCWarning(logNetwork, "a stored list is damaged and ignored");
        return std::nullopt;
    }
    const QByteArray etag = takeLine(text);
    const auto value = authorityListOf(list, text);
    return value ? std::optional(ListCopy{etag, *value}) : std::nullopt;
}

void ListCopies::write(const QString& list, const QByteArray& etag, const QByteArray& body) const {
    using namespace list_copies_detail;
    if (!isListName(list)) {
        return;
    }
    const QByteArray rest = etag + '\n' + body;
    QSaveFile file(path(list));
    const bool written = QDir().mkpath(folder_) && file.open(QIODevice::WriteOnly) &&
                         file.write(mark + '\n' + checkOf(rest) + '\n' + rest) >= 0 && file.commit();
    if (!written) {
        qCWarning(logNetwork, "a list cannot be stored: %s", qUtf8Printable(file.errorString()));
    }
}

void ListCopies::remove(const QString& list) const {
    if (isListName(list)) {
        QFile::remove(path(list));
    }
}

QString ListCopies::path(const QString& list) const {
    return folder_ + u'/' + list + u".list"_s;
}

} // namespace kaban
