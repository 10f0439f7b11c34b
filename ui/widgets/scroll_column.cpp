#include "ui/widgets/scroll_column.h"

#include <QScrollBar>

#include <algorithm>

namespace kaban {
using namespace Qt::StringLiterals;

namespace scroll_column {

constexpr qreal leastPart = 0.75; ///< of a picture's height, given up so that nothing has to be scrolled
constexpr int around = 24;        ///< of what is brought into sight: room for the ring of the focus

} // namespace scroll_column

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
    const auto show = [this, part] {
        column_->activate();
        place();
        if (part == picture_) // it fits by its making, and may fill the view: no room around it
            view_->verticalScrollBar()->setValue(part->y());
        else
            view_->ensureWidgetVisible(part, 0, scroll_column::around);
    };
    QMetaObject::invokeMethod(part, show, Qt::QueuedConnection);
}

void ScrollColumn::keepWhole(QWidget* picture, int wanted) {
    picture_ = picture;
    pictureWanted_ = wanted;
    picture->setFixedHeight(wanted);
    place();
}

void ScrollColumn::keepStill(bool still) {
    if (still_ == still)
        return;
    still_ = still;
    place();
}

int ScrollColumn::needed() const {
    return column_->hasHeightForWidth() ? column_->minimumHeightForWidth(width()) : column_->minimumSize().height();
}

void ScrollColumn::fitPicture() {
    if (!picture_ || picture_->isHidden() || height() <= 0)
        return;
    const int over = needed() - picture_->minimumHeight() + pictureWanted_ - height();
    int high = pictureWanted_;
    if (over > 0) {
        const int besideAll = pictureWanted_ - over;
        const bool enough = besideAll >= pictureWanted_ * scroll_column::leastPart;
        high = enough ? besideAll : std::min(pictureWanted_, height() - turner_->height());
    }
    picture_->setFixedHeight(std::max(picture_->minimumSizeHint().height(), high));
}

/// The page buttons take room only when they are needed, which in turn depends on the room: decided by the whole
/// height.
void ScrollColumn::place() {
    if (placing_)
        return;
    placing_ = true;
    fitPicture();
    const int turner = !still_ && needed() > height() ? turner_->height() : 0;
    view_->setGeometry(0, 0, width(), height() - turner);
    turner_->setVisible(turner > 0);
    turner_->setGeometry(0, height() - turner, width(), turner_->height());
    indicator_->setVisible(turner > 0);
    const int indicatorLeft = width() - ScrollIndicator::barWidth - 12;
    indicator_->setGeometry(indicatorLeft, 0, ScrollIndicator::barWidth, height() - turner);
    placing_ = false;
}

} // namespace kaban
