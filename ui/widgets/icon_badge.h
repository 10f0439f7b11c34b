#pragma once
// Purpose: an icon on a coloured disc or rounded box; a drawing beside words, never a control and never the only label.
// Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/theme/theme.h"

#include <QWidget>

namespace kaban {

struct IconBadgeLook {
    QString icon;
    QColor ground; ///< invalid: none
    QColor ink;
    int size = 0;
    int iconSize = 0;
    int radius = 0; ///< half of size makes a disc
    qreal stroke = IconRenderer::normalStroke;

    bool operator==(const IconBadgeLook&) const = default;
};

class IconBadge : public QWidget {
    Q_OBJECT
public:
    explicit IconBadge(const Theme& theme, QWidget* parent = nullptr);
    void setLook(const IconBadgeLook& look);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    IconBadgeLook look_;
};

} // namespace kaban
