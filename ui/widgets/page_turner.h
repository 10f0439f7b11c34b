#pragma once
// Purpose: the page buttons of a scroll view ("every scroll area also has a page button"): down while there is more, up
// after the first page; a button that can do nothing is hidden. Thread: the screen's. Ownership: its parent's; the view
// outlives it.

#include "ui/widgets/scroll_view.h"
#include "ui/widgets/text_action.h"

namespace kaban {

class PageTurner : public QWidget {
    Q_OBJECT
public:
    /// Object names of the buttons are page_up and page_down after the prefix.
    PageTurner(const WidgetContext& context, const QString& prefix, ScrollView* view, QWidget* parent = nullptr);

    /// What is turned, for readers: a page that is scrolled itself has two pairs of these buttons.
    void setWhat(const QString& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();

    ScrollView* view_;
    TextAction* up_;
    TextAction* down_;
    QString what_;
};

} // namespace kaban
