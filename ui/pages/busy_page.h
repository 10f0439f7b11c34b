#pragma once
// Purpose: a moment of work with nothing to decide. The picture stands still. Thread: the screen's. Ownership: the
// window's.

#include "ui/pages/titled_page.h"

namespace kaban {

class BusyPage : public PageOf<BusyContent> {
    Q_OBJECT
public:
    BusyPage(const WidgetContext& context, QWidget* parent);

protected:
    void showThis(const BusyContent& content, const PageModel& model) override;

private:
    TextBlock* sentence_;
};

} // namespace kaban
