#include "ui/widgets/bottom_sheet.h"

#include "ui/widgets/ground.h"
#include "ui/widgets/widget_role.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

namespace kaban {

namespace bottom_sheet {

constexpr int side = 64;
constexpr int below = 24;

} // namespace bottom_sheet

BottomSheet::BottomSheet(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), sheet_(new QWidget(this)) {
    giveRole(this, QAccessible::Dialog);
    setGround(sheet_, Ground::Sheet);
    hide();
}

void BottomSheet::open() {
    raise();
    show();
    place();
    if (const QList<BigButton*> all = buttons(); !all.isEmpty())
        all.first()->setFocus(Qt::OtherFocusReason);
}

/// News in the sheet change its height; it stays on its lower edge.
bool BottomSheet::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

bool BottomSheet::focusNextPrevChild(bool next) {
    const QList<BigButton*> all = buttons();
    if (all.isEmpty())
        return true;
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i]->hasFocus())
            at = i;
    }
    const qsizetype step = next ? 1 : all.size() - 1;
    for (qsizetype tries = 0; tries < all.size(); ++tries) {
        at = at < 0 ? 0 : (at + step) % all.size();
        if (all[at]->isEnabled())
            break;
    }
    all[at]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void BottomSheet::keyPressEvent(QKeyEvent* event) {
    event->accept();
}

void BottomSheet::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme_.colours().scrim);
}

void BottomSheet::resizeEvent(QResizeEvent*) {
    place();
}

void BottomSheet::place() {
    const int width = this->width() - 2 * bottom_sheet::side;
    if (width <= 0 || !sheet_->layout())
        return;
    sheet_->layout()->activate();
    const int wanted = sheet_->layout()->minimumHeightForWidth(width);
    const int height = std::min(wanted, this->height() - 2 * bottom_sheet::below);
    sheet_->setGeometry(bottom_sheet::side, this->height() - bottom_sheet::below - height, width, height);
}

} // namespace kaban
