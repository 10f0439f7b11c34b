#include "ui/widgets/layout_activation.h"

#include <QLayout>
#include <QWidget>

namespace kaban {

void activateLayouts(QWidget* widget) {
    for (QWidget* part : widget->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        activateLayouts(part);
    if (QLayout* const layout = widget->layout())
        layout->activate();
}

} // namespace kaban
