#pragma once
// Purpose: an illustration in the middle of its place, never distorted, smaller where there is less room. A drawing
// beside words. Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/theme/theme.h"

#include <QWidget>

namespace kaban {

class PictureView : public QWidget {
    Q_OBJECT
public:
    PictureView(const Theme& theme, const QString& picture, int comfortableWidth, int leastHeight,
                QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    QString picture_;
    qreal aspect_;
    int width_;
    int leastHeight_;
};

} // namespace kaban
