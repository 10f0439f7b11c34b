#pragma once
// Purpose: how a person signs in (mock-up 33, LOG-20): the ID card as the hero, then the phone and the code by SMS,
// then the counter. On screens that are wider than high the two groups stand side by side. Thread: the screen's.
// Ownership: the window's.

#include "ui/pages/group_line.h"
#include "ui/pages/titled_page.h"
#include "ui/widgets/note_bar.h"
#include "ui/widgets/tile_button.h"

namespace kaban {

class SignInChoicePage : public PageOf<SignInChoiceContent> {
    Q_OBJECT
public:
    SignInChoicePage(const WidgetContext& context, QWidget* parent);

protected:
    void showThis(const SignInChoiceContent& content, const PageModel& model) override;

private:
    QVBoxLayout* group(GroupLine* title, const QList<TileButton*>& tiles);

    TileButton* card_;
    GroupLine* phoneTitle_;
    TileButton* phone_;
    TileButton* sms_;
    GroupLine* counterTitle_;
    TileButton* counter_;
    NoteBar* note_;
};

} // namespace kaban
