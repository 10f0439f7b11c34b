#pragma once
// Purpose: a legal text to be read: title, paragraphs, page buttons, and the news that its end has been visible, which
// a tick depends on (GEN-13). Paragraphs are plain text. Thread: the screen's. Ownership: its parent's. Units: pixels.
// endVisible() comes once per text: when the last line is inside a view that is on the screen, at once if all of it
// fits.

#include "ui/widgets/page_turner.h"
#include "ui/widgets/text_block.h"

#include <QVBoxLayout>

namespace kaban {

class ReadingPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReadingPanel(const WidgetContext& context, QWidget* parent = nullptr);

    /// The same text again keeps the place; another one starts at its beginning.
    void setReading(const QString& title, const QStringList& paragraphs);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    void endVisible();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    int footer() const;
    void place();
    void lookForEnd();

    WidgetContext context_;
    QWidget* content_;
    QVBoxLayout* lines_;
    TextBlock* title_;
    QList<TextBlock*> paragraphs_;
    QStringList texts_;
    ScrollView* view_;
    ScrollIndicator* indicator_;
    QWidget* footer_;
    PageTurner* turner_;
    bool reported_ = false;
};

} // namespace kaban
