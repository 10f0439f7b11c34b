#pragma once
// Purpose: the latest lists of the authority on disk, so that a kiosk without network still has them (nothing in them
// is personal). Thread: the network's; it reads and writes files. Ownership: of the files "<list>.list" in its folder
// and of nothing else there. Shapes: four lines "kaban-list-1", SHA-256 of what follows, ETag, then the body as it
// came. Errors: a copy that is missing, cut, changed or not a list is no copy; a copy that cannot be written is logged
// and missing next time. A reader never sees half a file (REL-87, SEC-48).

#include "app/upstream/list_answers.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace kaban {

struct ListCopy {
    QByteArray etag; ///< may be empty
    AuthorityList value;
};

class ListCopies {
public:
    explicit ListCopies(QString folder) : folder_(std::move(folder)) {}

    std::optional<ListCopy> read(const QString& list) const;
    void write(const QString& list, const QByteArray& etag, const QByteArray& body) const;
    void remove(const QString& list) const;

private:
    QString path(const QString& list) const;

    QString folder_;
};

} // namespace kaban
