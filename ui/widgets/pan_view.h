#pragma once
// Purpose: a picture larger than its place, to be moved with the finger, by a tap (what is tapped comes to the middle)
// or with the arrow keys; never farther than its edge. Thread: the screen's. Ownership: its parent's; the frame's bytes
// are shared. Units: pixels.

#include "app/base/frame.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kaban {

class PanView : public QWidget {
    Q_OBJECT
public:
    explicit PanView(const Theme& theme, QWidget* parent = nullptr);

    /// Another picture starts at its upper left corner; none lets the bytes go.
    void setPicture(const QString& name, const Frame& picture);
    /// Where the picture lies in the widget.
    QRectF picturePlace() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void toBeginning();
    void moveBy(const QPointF& way);

    const Theme& theme_;
    Frame picture_;
    QPointF offset_; ///< of the picture's middle from the widget's
    QPointF last_;
    qreal dragged_ = 0;
};

} // namespace kaban
