#include "ui/widgets/scroll_view.h"

#include "ui/widgets/box_painter.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace kaban {

namespace scroll_view {

constexpr int lineStep = 44;
constexpr int shortestThumb = 48;
constexpr int aroundFocus = 24; ///< room for the ring

} // namespace scroll_view

ScrollView::ScrollView(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(false);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    verticalScrollBar()->setSingleStep(scroll_view::lineStep);
    // A finger never moves the focus: who goes by keys sees where.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, scroll_view::aroundFocus);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollView::moved);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollView::moved);
}

bool ScrollView::fits() const {
    return verticalScrollBar()->maximum() <= 0;
}

bool ScrollView::atStart() const {
    return verticalScrollBar()->value() <= 0;
}

bool ScrollView::atEnd() const {
    return isVisible() && widget()->height() > 0 && verticalScrollBar()->value() >= end();
}

int ScrollView::end() const {
    const QLayout* const layout = widget()->layout();
    return verticalScrollBar()->maximum() - (layout ? layout->contentsMargins().bottom() : 0);
}

void ScrollView::scrollBy(int pixels) {
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
}

/// One line stays in sight, so that nobody loses the place.
void ScrollView::pageDown() {
    scrollBy(std::max(scroll_view::lineStep, viewport()->height() - scroll_view::lineStep));
}

void ScrollView::pageUp() {
    scrollBy(-std::max(scroll_view::lineStep, viewport()->height() - scroll_view::lineStep));
}

void ScrollView::layOutContent() {
    const int width = viewport()->width();
    QLayout* layout = widget()->layout();
    if (!layout || width <= 0)
        return;
    layout->activate();
    const int needed =
        layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width) : layout->minimumSize().height();
    const QSize size(width, std::max(needed, viewport()->height()));
    if (widget()->size() != size)
        widget()->resize(size);
    Q_EMIT moved();
}

bool ScrollView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        layOutContent();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    layOutContent();
}

void ScrollView::mousePressEvent(QMouseEvent* event) {
    dragStart_ = qRound(event->globalPosition().y());
    valueAtStart_ = verticalScrollBar()->value();
    event->accept();
}

void ScrollView::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton))
        verticalScrollBar()->setValue(valueAtStart_ + dragStart_ - qRound(event->globalPosition().y()));
}

void ScrollView::wheelEvent(QWheelEvent* event) {
    scrollBy(event->angleDelta().y() > 0 ? -scroll_view::lineStep : scroll_view::lineStep);
    event->accept();
}

ScrollIndicator::ScrollIndicator(const QColor& track, const QColor& thumb, ScrollView* view, QWidget* parent)
    : QWidget(parent), track_(track), thumb_(thumb), view_(view) {
    setFixedWidth(barWidth);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(view, &ScrollView::moved, this, qOverload<>(&QWidget::update));
}

void ScrollIndicator::paintEvent(QPaintEvent*) {
    if (view_->fits())
        return;
    QPainter painter(this);
    paintBox(painter, rect(), {track_, {}, 0, barWidth / 2.0});
    const QScrollBar* bar = view_->verticalScrollBar();
    const int whole = bar->maximum() + bar->pageStep();
    const int length = std::max(scroll_view::shortestThumb, height() * bar->pageStep() / whole);
    const int top = (height() - length) * bar->value() / bar->maximum();
    paintBox(painter, QRectF(0, top, width(), length), {thumb_, {}, 0, barWidth / 2.0});
}

} // namespace kaban
