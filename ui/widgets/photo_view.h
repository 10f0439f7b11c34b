#pragma once
// Purpose: a card photo, 358 by 441, and the hand on it: dragging and pinching show at once what they will do, and are
// told when the fingers have left (PHO-06). The picture itself changes only with the model; until then, or until it is
// clear that none comes, it stays where the fingers left it. Thread: the screen's. Ownership: its parent's; the frame's
// bytes are shared. Units: told in thousandths of the picture's width, and of its present size. It is no button and
// takes no focus: whoever cannot drag has the buttons beside it.

#include "app/base/frame.h"
#include "ui/widgets/picture_caption.h"
#include "ui/widgets/picture_gesture.h"
#include "ui/widgets/widget_context.h"

class QTouchEvent;

namespace kaban {

class PhotoView : public QWidget {
    Q_OBJECT
public:
    explicit PhotoView(const WidgetContext& context, QWidget* parent = nullptr);

    /// `busy` is said over the picture while it is being made anew.
    void setPhoto(const QString& name, const Frame& picture, const QString& busy);
    void setAdjustable(bool adjustable);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// To the right and down.
    void moved(int rightThousandths, int downThousandths);
    void zoomed(int thousandths);

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool touched(QTouchEvent& event);
    bool begin(const QList<QPointF>& fingers);
    void move(const QList<QPointF>& fingers);
    void finish();
    void forget();
    QRectF place() const;

    WidgetContext context_;
    Frame picture_;
    QString busy_;
    PictureCaption* caption_;
    PictureGesture gesture_;
    bool adjustable_ = false;
    bool held_ = false;
};

} // namespace kaban
