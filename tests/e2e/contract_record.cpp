#include "contract_record.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kaban::tests {

using namespace Qt::StringLiterals;

ContractRecord ContractRecord::read(const QString& file) {
    ContractRecord record;
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly)) {
        return record;
    }
    while (!lines.atEnd()) {
        const QByteArray bytes = lines.readLine();
        const QJsonObject line = QJsonDocument::fromJson(bytes).object();
        const QString side = line[u"side"_s].toString();
        const QString breach = u"%1: %2"_s.arg(line[u"operation"_s].toString(), line[u"violation"_s].toString());
        if (line.contains(u"seen"_s)) {
            record.seen[line[u"seen"_s].toString()].append(line[u"status"_s].toInt());
        } else if (side == u"kiosk") {
            record.kiosk.append(breach);
        } else if (side == u"authority") {
            record.authority.append(breach);
        } else {
            record.kiosk.append(QString::fromUtf8(bytes));
            record.authority.append(QString::fromUtf8(bytes));
        }
    }
    return record;
}

} // namespace kaban::tests
