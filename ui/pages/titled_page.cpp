#include "ui/pages/titled_page.h"

namespace kaban {

TitledPage::TitledPage(const WidgetContext& context, int spacing, int roomBelow, QWidget* parent)
    : PageSurface(parent),
      context_(context),
      title_(new TitleBlock(context.theme, this)),
      main_(new ScrollColumn(context, this)) {
    const int gutter = context.theme.measures().gutter;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title_);
    layout->addWidget(main_, 1);
    column()->setContentsMargins(gutter, 0, gutter, roomBelow);
    column()->setSpacing(spacing);
}

void TitledPage::showModel(const PageModel& model) {
    setAccessibleName(model.title);
    title_->setTitle(model.title, model.sentence);
    showContent(model);
}

} // namespace kaban
