#pragma once
// Purpose: one question with a few answers as tiles, asked before anybody has signed in; a picture of what is meant
// where words are not enough. Thread: the screen's. Ownership: the window's. Rules: SCR-01, mockup 36.

#include "ui/pages/titled_page.h"
#include "ui/widgets/picture_view.h"
#include "ui/widgets/tile_button.h"

namespace kaban {

class QuestionPage : public PageOf<QuestionContent> {
    Q_OBJECT
public:
    QuestionPage(const WidgetContext& context, const QuestionContent& content, QWidget* parent);

    /// The next question is another page: its tiles have names of their own.
    bool canShow(const PageModel& model) const override;
    bool keepsRailPlace() const override { return false; }

protected:
    void showThis(const QuestionContent& content, const PageModel& model) override;

private:
    QList<TileButton*> tiles_;
};

} // namespace kaban
