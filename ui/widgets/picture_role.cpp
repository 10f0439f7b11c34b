#include "ui/widgets/picture_role.h"

#include <QAccessibleWidget>

namespace kaban {

namespace picture_role {

constexpr const char* property = "graphicRole";

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* const widget = qobject_cast<QWidget*>(object);
    return widget && widget->property(property).toBool() ? new QAccessibleWidget(widget, QAccessible::Graphic)
                                                         : nullptr;
}

} // namespace picture_role

void giveGraphicRole(QWidget* widget) {
    // Qt keeps each factory once, however often it is told.
    QAccessible::installFactory(&picture_role::makeInterface);
    widget->setProperty(picture_role::property, true);
}

} // namespace kaban
