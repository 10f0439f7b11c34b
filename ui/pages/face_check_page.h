#pragma once
// Purpose: the ID card was read, now the face or a person (mock-up 34, LOG-25): the live picture with its oval, whose
// card it is, two ways of equal size, and for the first its own consent. On screens that are wider than high the
// picture stands left. Thread: the screen's. Ownership: the window's. The live picture comes by showPreview() and is
// gone with the page or when the other way is chosen (SEC-30).

#include "ui/pages/titled_page.h"
#include "ui/widgets/action_place.h"
#include "ui/widgets/camera_view.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/choice_tile.h"
#include "ui/widgets/source_badge.h"

namespace kaban {

class FaceCheckPage : public PageOf<FaceCheckContent> {
    Q_OBJECT
public:
    FaceCheckPage(const WidgetContext& context, QWidget* parent);
    void showPreview(const Frame& frame) override { camera_->setPreview(frame); }

protected:
    void showThis(const FaceCheckContent& content, const PageModel& model) override;

private:
    void arrange();
    void showWays(const QList<ChoiceModel>& ways);
    void showWhatCounts(const FaceCheckContent& content, bool asked);

    CameraView* camera_;
    SourceBadge* of_;
    QVBoxLayout* waysPlace_;
    QList<ChoiceTile*> ways_;
    CheckRow* consent_;
    TextBlock* note_;
    ActionPlace* fullText_;
};

} // namespace kaban
