#include "ui/widgets/widget_role.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace kaban {

namespace widget_role {

constexpr const char* property = "accessibleRole";

class RoleInterface : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.modal = role() == QAccessible::Dialog;
        return state;
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* const widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(property) : QVariant();
    return role.isValid() ? new RoleInterface(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace widget_role

void giveRole(QWidget* widget, QAccessible::Role role) {
    // Qt keeps each factory once, however often it is told.
    QAccessible::installFactory(&widget_role::makeInterface);
    widget->setProperty(widget_role::property, static_cast<int>(role));
}

} // namespace kaban
