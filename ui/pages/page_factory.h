#pragma once
// Purpose: the page for a model's kind of content. Fits PageFactory of ui/widgets/page_surface.h; whoever puts the
// program together hands it to the window. Thread: the screen's. Ownership: the parent's.

#include "ui/widgets/page_surface.h"

namespace kaban {

PageSurface* makePage(const PageModel& model, const WidgetContext& context, QWidget* parent);

} // namespace kaban
