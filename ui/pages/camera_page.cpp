#include "ui/pages/camera_page.h"

#include "ui/pages/picture_mapping.h"

namespace kaban {

namespace camera_page {

constexpr int spacing = 24;
constexpr int below = 32;
constexpr QSize face(712, 820);
constexpr int documentHeight = 712;
constexpr int columns = 2;

/// Half of the small screen is too narrow for two rules in a row.
int ruleColumns(FormFactor form) {
    return form == FormFactor::Small ? 1 : columns;
}

} // namespace camera_page

CameraPage::CameraPage(const WidgetContext& context, CameraContent::Purpose purpose, QWidget* parent)
    : PageOf(context, camera_page::spacing, camera_page::below, parent),
      purpose_(purpose),
      camera_(new CameraView(theme(), this)),
      rules_(new RuleList(theme(), camera_page::ruleColumns(theme().form()), content())),
      note_(new TextBlock(theme(), TextRole::Label, theme().colours().ink2, content())),
      sides_(new SlotGrid(context, camera_page::columns, content())) {
    arrange();
    connect(sides_, &SlotGrid::tapped, this, &PageSurface::actionUsed);
}

bool CameraPage::canShow(const PageModel& model) const {
    const auto* content = std::get_if<CameraContent>(&model.content);
    return content && content->purpose == purpose_;
}

void CameraPage::arrange() {
    const bool high = theme().form() == FormFactor::Portrait;
    if (high) {
        placeAbove();
        note_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    } else {
        column()->setSpacing(theme().measures().stackGap);
        standBeside(camera_);
    }
    column()->addWidget(rules_);
    column()->addWidget(note_);
    column()->addStretch(1);
    column()->addWidget(sides_);
}

void CameraPage::placeAbove() {
    if (purpose_ == CameraContent::Purpose::Face) {
        camera_->setFixedWidth(camera_page::face.width());
        column()->addWidget(camera_, 0, Qt::AlignHCenter);
        keepWhole(camera_, camera_page::face.height());
        return;
    }
    column()->addWidget(camera_);
    keepWhole(camera_, camera_page::documentHeight);
}

void CameraPage::showThis(const CameraContent& content, const PageModel&) {
    camera_->setSpec(toCameraSpec(content));
    rules_->setRules(content.rules, content.rulesState);
    note_->setTextOrHide(content.note);
    sides_->setSlots(toSlotSpecs(content.sides));
    if (isNews({content.plateTitle, content.instruction}))
        reveal(camera_);
}

} // namespace kaban
