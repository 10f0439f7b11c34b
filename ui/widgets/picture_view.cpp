#include "ui/widgets/picture_view.h"

#include "ui/widgets/box_painter.h"

namespace kaban {

PictureView::PictureView(const Theme& theme, const QString& picture, int comfortableWidth, int leastHeight,
                         QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      picture_(picture),
      aspect_(IconRenderer::aspect(picture)),
      width_(comfortableWidth),
      leastHeight_(leastHeight) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMaximumHeight(sizeHint().height());
}

QSize PictureView::sizeHint() const {
    return {width_, qRound(width_ * aspect_)};
}

QSize PictureView::minimumSizeHint() const {
    return {aspect_ > 0 ? qRound(leastHeight_ / aspect_) : 0, leastHeight_};
}

void PictureView::paintEvent(QPaintEvent*) {
    if (aspect_ <= 0)
        return;
    QPainter painter(this);
    const int shownWidth = std::min({width(), width_, static_cast<int>(height() / aspect_)});
    const QSize shown(shownWidth, qRound(shownWidth * aspect_));
    paintCentred(painter, rect(), theme_.picture(picture_, shown, devicePixelRatioF()));
}

} // namespace kaban
