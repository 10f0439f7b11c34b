#pragma once
// Purpose: fields to fill in (mock-up 06): facts above them, a note below, and above the actions the first error in
// words, always in sight (FLD-52). When an error comes, the focus goes to its field. Thread: the screen's. Ownership:
// the window's.

#include "ui/pages/blocked_note.h"
#include "ui/pages/form_sections.h"
#include "ui/pages/titled_page.h"
#include "ui/widgets/choice_tiles.h"
#include "ui/widgets/field_card.h"

namespace kaban {

class FormPage : public PageOf<FormContent> {
    Q_OBJECT
public:
    FormPage(const WidgetContext& context, QWidget* parent);

protected:
    void showThis(const FormContent& content, const PageModel& model) override;

private:
    FieldCard* facts_;
    FormSections* sections_;
    ChoiceTiles* choices_;
    NoteBar* note_;
    BlockedNote* blocked_;
};

} // namespace kaban
