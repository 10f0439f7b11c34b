#pragma once
// Purpose: the entries of a picker sheet, page by page. However many there are, only those in sight are widgets: three
// hundred branches cost as much as four, so that a key press shows its result at once. Page buttons appear when the
// entries do not fit and then keep their place while letters are typed. Thread: the screen's. Ownership: its parent's.
// Units: pixels.

#include "ui/widgets/entry_row.h"
#include "ui/widgets/text_action.h"
#include "ui/widgets/text_block.h"

#include <QList>

namespace kaban {

class EntryList : public QWidget {
    Q_OBJECT
public:
    EntryList(const WidgetContext& context, EntryLook look, int columns, QWidget* parent);

    /// Another choice of entries starts at the page of the chosen one, the same entries keep their page.
    void setEntries(const QList<EntrySpec>& entries, const QString& nothingFound);
    /// Rows of the least height without page buttons; with them when the entries need them.
    int heightForRows(int rows) const;
    /// Of all entries; measures each, for short lists.
    int heightForAll(int width) const;

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void place();
    void placeTurns(int top);
    qsizetype fill(qsizetype from, int room);
    int bandHeight(qsizetype from, int cellWidth) const;
    EntryRow* rowAt(qsizetype index);
    qsizetype pageBefore(qsizetype start, int room) const;
    qsizetype pageOfChosen(int room);
    void turn(bool forward);
    int gap() const;
    int side() const;
    int cellWidth(int width) const;
    int listRoom() const;

    WidgetContext context_;
    EntryLook look_;
    int columns_;
    QList<EntrySpec> entries_;
    qsizetype first_ = 0; ///< of the page shown
    bool seek_ = false;   ///< another choice of entries: the page of the chosen one is to be found
    qsizetype shown_ = 0;
    bool turns_ = false; ///< page buttons have their place
    bool placing_ = false;
    QWidget* host_;
    QList<EntryRow*> rows_;
    TextBlock* nothing_;
    TextAction* up_;
    TextAction* down_;
};

} // namespace kaban
