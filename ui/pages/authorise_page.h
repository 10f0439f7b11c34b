#pragma once
// Purpose: who is asked about and what for, and the ticks for it, none of them given in advance (ELG-01 to ELG-03,
// ELG-06); the provider (GEN-18). Thread: the screen's. Ownership: the window's.

#include "ui/pages/titled_page.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/field_card.h"
#include "ui/widgets/note_bar.h"

namespace kaban {

class AuthorisePage : public PageOf<AuthoriseContent> {
    Q_OBJECT
public:
    AuthorisePage(const WidgetContext& context, QWidget* parent);

protected:
    void showThis(const AuthoriseContent& content, const PageModel& model) override;

private:
    void showTicks(const QList<TickModel>& ticks);
    void rebuildTicks(const QList<TickModel>& ticks);

    FieldCard* person_;
    QVBoxLayout* ticksLayout_;
    QList<CheckRow*> ticks_;
    NoteBar* note_;
    TextBlock* provider_;
};

} // namespace kaban
