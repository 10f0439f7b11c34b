#pragma once
// Purpose: something did not work: what happened, what the person can do, who helps, in this order, then a line for the
// staff (the visual language, section 5). Thread: the screen's. Ownership: the window's.

#include "ui/pages/titled_page.h"
#include "ui/widgets/note_bar.h"

namespace kaban {

class ProblemPage : public PageOf<ProblemContent> {
    Q_OBJECT
public:
    ProblemPage(const WidgetContext& context, QWidget* parent);

protected:
    void showThis(const ProblemContent& content, const PageModel& model) override;

private:
    struct Answer {
        QWidget* part;
        TextBlock* label;
        TextBlock* text;
        void set(const QString& newLabel, const QString& newText) const;
    };
    Answer addAnswer(QWidget* card, bool first);

    Answer what_{};
    Answer todo_{};
    Answer who_{};
    TextBlock* staff_;
    NoteBar* note_; ///< what became of the slip
    TextBlock* kiosk_;
};

} // namespace kaban
