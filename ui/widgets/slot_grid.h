#pragma once
// Purpose: the pictures that an application needs, beside one another. A slot keeps its button as long as it leads to
// the same place. Thread: the screen's. Ownership: its parent's. Units: pixels. Without slots it is hidden.

#include "ui/widgets/document_slot.h"

class QGridLayout;

namespace kaban {

class SlotGrid : public QWidget {
    Q_OBJECT
public:
    SlotGrid(const WidgetContext& context, int columns, QWidget* parent = nullptr);

    void setSlots(const QList<SlotSpec>& pictures);

Q_SIGNALS:
    void tapped(const QString& id);

private:
    void rebuild(const QList<SlotSpec>& pictures);

    WidgetContext context_;
    int columns_;
    QGridLayout* grid_;
    QList<DocumentSlot*> slots_;
    QStringList shape_;
};

} // namespace kaban
