#pragma once
// Purpose: a short list as large tiles on the page itself (mock-up 23): one tap answers. Two in a row, or one where
// the names are too long for half the page. Tiles are kept while the list is the same. Thread: the screen's.
// Ownership: its parent's. Units: pixels.

#include "ui/widgets/entry_row.h"

#include <QList>

namespace kaban {

class ChoiceTiles : public QWidget {
    Q_OBJECT
public:
    ChoiceTiles(const WidgetContext& context, QWidget* parent);

    /// None: nothing is shown.
    void setEntries(const QList<EntrySpec>& entries);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columns(int width) const;
    int tileHeight(int width) const;
    int tileWidth(int width) const;

    WidgetContext context_;
    QList<EntrySpec> specs_;
    QList<EntryRow*> tiles_;
};

} // namespace kaban
