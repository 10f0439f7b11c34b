#include "tests/support/requirement_list.h"

#include <QFile>
#include <QSet>

namespace kaban::tests {

namespace requirement_list_detail {

QSet<QString> readIds() {
    QSet<QString> ids;
    QFile file(QString::fromUtf8(KABAN_REQUIREMENTS_FILE));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return ids;
    file.readLine();
    while (!file.atEnd())
        ids.insert(QString::fromUtf8(file.readLine().split('\t').first().trimmed()));
    ids.remove(QString());
    return ids;
}

const QSet<QString>& ids() {
    static const QSet<QString> known = readIds();
    return known;
}

} // namespace requirement_list_detail

bool isKnownRequirement(const QString& id) {
    return requirement_list_detail::ids().contains(id);
}

qsizetype knownRequirementCount() {
    return requirement_list_detail::ids().size();
}

} // namespace kaban::tests
