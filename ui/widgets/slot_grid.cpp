#include "ui/widgets/slot_grid.h"

#include <QGridLayout>

namespace kaban {

namespace slot_grid {

constexpr int gap = 20;

} // namespace slot_grid

SlotGrid::SlotGrid(const WidgetContext& context, int columns, QWidget* parent)
    : QWidget(parent), context_(context), columns_(columns), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(slot_grid::gap);
    for (int column = 0; column < columns; ++column)
        grid_->setColumnStretch(column, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void SlotGrid::setSlots(const QList<SlotSpec>& pictures) {
    QStringList shape;
    for (const SlotSpec& picture : pictures)
        shape += picture.id;
    if (shape != shape_)
        rebuild(pictures);
    shape_ = shape;
    for (qsizetype i = 0; i < pictures.size(); ++i)
        slots_[i]->setSpec(pictures[i]);
    setVisible(!pictures.isEmpty());
}

/// The tap that brings this about may still be on its way out of one of them.
void SlotGrid::rebuild(const QList<SlotSpec>& pictures) {
    for (DocumentSlot* old : std::as_const(slots_)) {
        grid_->removeWidget(old);
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    slots_.clear();
    for (const SlotSpec& picture : pictures) {
        const int place = static_cast<int>(slots_.size());
        auto* slot = new DocumentSlot(context_, picture, place, this);
        connect(slot, &TapButton::tapped, this, &SlotGrid::tapped);
        grid_->addWidget(slot, place / columns_, place % columns_);
        slot->show();
        slots_ += slot;
    }
}

} // namespace kaban
