#include "app/domain/beijing_time.h"

#include <QDateTime>

namespace kaban {
namespace {

constexpr int beijingOffsetSeconds = 8 * 3600;

QDateTime beijing(qint64 wallMilliseconds) {
    return QDateTime::fromMSecsSinceEpoch(wallMilliseconds, Qt::OffsetFromUTC, beijingOffsetSeconds);
}

} // namespace

QDate beijingDate(qint64 wallMilliseconds) {
    return beijing(wallMilliseconds).date();
}

QString beijingIsoText(qint64 wallMilliseconds) {
    return beijing(wallMilliseconds).toString(Qt::ISODate);
}

QString beijingClockText(qint64 wallMilliseconds) {
    return beijing(wallMilliseconds).toString(QStringLiteral("HH:mm"));
}

} // namespace kaban
