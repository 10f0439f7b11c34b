#pragma once
// Purpose: a camera and what to do before it (mock-ups 07 and 09): the live picture, what makes a good one, and for
// documents the sides that are needed. On screens that are wider than high the picture stands left. Thread: the
// screen's. Ownership: the window's. The live picture comes by showPreview() and is gone with the page (SEC-30).

#include "ui/pages/titled_page.h"
#include "ui/widgets/camera_view.h"
#include "ui/widgets/rule_list.h"
#include "ui/widgets/slot_grid.h"

namespace kaban {

class CameraPage : public PageOf<CameraContent> {
    Q_OBJECT
public:
    CameraPage(const WidgetContext& context, CameraContent::Purpose purpose, QWidget* parent);

    /// A face and a document have their picture in places of different shape.
    bool canShow(const PageModel& model) const override;
    void showPreview(const Frame& frame) override { camera_->setPreview(frame); }

protected:
    void showThis(const CameraContent& content, const PageModel& model) override;

private:
    void arrange();
    void placeAbove();

    CameraContent::Purpose purpose_;
    CameraView* camera_;
    RuleList* rules_;
    TextBlock* note_;
    SlotGrid* sides_;
};

} // namespace kaban
