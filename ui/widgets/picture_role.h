#pragma once
// Purpose: a painted picture is a graphic to assistive tools and not a nameless area. Its name and description are the
// widget's. Thread: the screen's. Ownership: none.

#include <QWidget>

namespace kaban {

void giveGraphicRole(QWidget* widget);

} // namespace kaban
