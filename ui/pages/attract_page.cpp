#include "ui/pages/attract_page.h"

#include <QVBoxLayout>

namespace kaban {

AttractPage::AttractPage(const WidgetContext& context, QWidget* parent)
    : PageSurface(parent), screen_(new AttractScreen(context, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(screen_);
    screen_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(screen_, &TapButton::tapped, this, &PageSurface::actionUsed);
}

bool AttractPage::canShow(const PageModel& model) const {
    return std::holds_alternative<AttractContent>(model.content);
}

void AttractPage::showModel(const PageModel& model) {
    const auto* content = std::get_if<AttractContent>(&model.content);
    if (!content)
        return;
    setAccessibleName(content->start.label);
    screen_->setContent(*content);
}

bool AttractPage::takesAnyKey() {
    screen_->click();
    return true;
}

} // namespace kaban
