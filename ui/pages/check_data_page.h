#pragma once
// Purpose: what was read, to be checked (GEN-14): cards of masked values with their source. Thread: the screen's.
// Ownership: the window's.

#include "ui/pages/titled_page.h"
#include "ui/widgets/field_card.h"
#include "ui/widgets/note_bar.h"

namespace kaban {

class CheckDataPage : public PageOf<CheckContent> {
    Q_OBJECT
public:
    CheckDataPage(const WidgetContext& context, QWidget* parent);

protected:
    void showThis(const CheckContent& content, const PageModel& model) override;

private:
    void rebuild(qsizetype groups, bool dense);

    QList<FieldCard*> cards_;
    bool dense_ = false;
    QBoxLayout* cardPlace_;
    NoteBar* note_;
};

} // namespace kaban
