#include "ui/widgets/scroll_column.h"

namespace kaban {
using namespace Qt::StringLiterals;

ScrollColumn::ScrollColumn(const WidgetContext& context, QWidget* parent)
    : QWidget(parent),
      content_(new QWidget),
      column_(new QVBoxLayout(content_)),
      view_(new ScrollView(content_, this)),
      indicator_(new ScrollIndicator(context.theme.colours().sunken, context.theme.colours().lineStrong, view_, this)),
      turner_(new PageTurner(context, u"column."_s, view_, this)) {
    connect(view_, &ScrollView::moved, this, &ScrollColumn::place);
}

void ScrollColumn::resizeEvent(QResizeEvent*) {
    place();
}

void ScrollColumn::reveal(QWidget* part) {
    // What has just been told to a widget moves its neighbours only at the next layout.
    QMetaObject::invokeMethod(
        part, [this, part] { view_->ensureWidgetVisible(part, 0, 24); }, Qt::QueuedConnection);
}

/// The page buttons take room only when they are needed, which in turn depends on the room: decided by the whole
/// height.
void ScrollColumn::place() {
    if (placing_)
        return;
    placing_ = true;
    const bool hfw = column_->hasHeightForWidth();
    const int needed = hfw ? column_->minimumHeightForWidth(width()) : column_->minimumSize().height();
    const int turner = needed > height() ? turner_->height() : 0;
    view_->setGeometry(0, 0, width(), height() - turner);
    turner_->setVisible(turner > 0);
    turner_->setGeometry(0, height() - turner, width(), turner_->height());
    indicator_->setVisible(turner > 0);
    const int indicatorLeft = width() - ScrollIndicator::barWidth - 12;
    indicator_->setGeometry(indicatorLeft, 0, ScrollIndicator::barWidth, height() - turner);
    placing_ = false;
}

} // namespace kaban
