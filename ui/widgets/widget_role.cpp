#include "ui/widgets/widget_role.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>

namespace kaban {

namespace widget_role {

constexpr const char* property = "accessibleRole";
constexpr const char* folded = "accessibleFolded";

class RoleInterface : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.modal = role() == QAccessible::Dialog;
        state.readOnly = role() == QAccessible::StaticText || role() == QAccessible::Heading;
        return state;
    }
};

bool holdsStop(const QWidget& widget) {
    const auto stops = [](const QWidget* one) { return (one->focusPolicy() & Qt::TabFocus) != 0; };
    const QList<QWidget*> inside = widget.findChildren<QWidget*>();
    return stops(&widget) || std::any_of(inside.begin(), inside.end(), stops);
}

class FoldedInterface : public RoleInterface {
public:
    using RoleInterface::RoleInterface;

    int childCount() const override { return static_cast<int>(stops().size()); }
    QAccessibleInterface* child(int index) const override {
        return QAccessible::queryAccessibleInterface(stops().value(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        return static_cast<int>(stops().indexOf(qobject_cast<QWidget*>(child->object())));
    }

private:
    QList<QWidget*> stops() const {
        QList<QWidget*> found;
        for (QWidget* part : widget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (part->isVisible() && holdsStop(*part))
                found += part;
        }
        return found;
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* const widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(property) : QVariant();
    if (!role.isValid())
        return nullptr;
    const auto given = static_cast<QAccessible::Role>(role.toInt());
    return widget->property(folded).toBool() ? new FoldedInterface(widget, given) : new RoleInterface(widget, given);
}

} // namespace widget_role

void giveRole(QWidget* widget, QAccessible::Role role) {
    // Qt keeps each factory once, however often it is told.
    QAccessible::installFactory(&widget_role::makeInterface);
    widget->setProperty(widget_role::property, static_cast<int>(role));
}

void foldIntoOneStop(QWidget* widget) {
    widget->setProperty(widget_role::folded, true);
    giveRole(widget, QAccessible::StaticText);
}

} // namespace kaban
