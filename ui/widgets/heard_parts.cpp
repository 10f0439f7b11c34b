#include "ui/widgets/heard_parts.h"

#include <QCoreApplication>

namespace kaban {

QString heardTogether(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(qtTrId("heard.pause"));
}

} // namespace kaban
