#pragma once
// Purpose: icons and illustrations of resources/icons as pixmaps. QtSvg does not follow a palette, so currentColor is
// replaced by the wanted colour before rendering; what was rendered is kept by name, colour, size and device pixel
// ratio. Thread: the screen's (QPixmap). Ownership: one per Theme; the pixmaps are shared values. Units: size in
// logical pixels. Errors: an unknown name gives a null pixmap and one line in the log; it never stops a page.

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QSize>
#include <QString>

namespace kaban {

class IconRenderer {
public:
    /// The icons are drawn with strokes of 2 on a grid of 24; a check in a small place wants 3.
    static constexpr qreal normalStroke = 2.0;

    static bool has(const QString& name);
    QPixmap icon(const QString& name, const QColor& colour, int size, qreal ratio, qreal stroke = normalStroke);
    /// A drawing in its own colours, `colour` where it leaves one open, stretched to size: ask aspect() first where it
    /// must keep its shape.
    QPixmap picture(const QString& name, const QColor& colour, QSize size, qreal ratio);
    /// Height over width of a drawing, 0 when there is no such drawing.
    static qreal aspect(const QString& name);

private:
    QHash<QString, QPixmap> cache_;
};

} // namespace kaban
