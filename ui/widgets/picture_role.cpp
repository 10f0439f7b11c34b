#include "ui/widgets/picture_role.h"

#include "ui/widgets/widget_role.h"

namespace kaban {

void giveGraphicRole(QWidget* widget) {
    giveRole(widget, QAccessible::Graphic);
}

} // namespace kaban
