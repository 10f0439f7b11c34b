#include "ui/theme/icon_renderer.h"

#include "app/base/log.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace kaban {
using namespace Qt::StringLiterals;

namespace icon_rendering {

QByteArray svgOf(const QString& name) {
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logKiosk) << "no icon" << name;
        return {};
    }
    return file.readAll();
}

QPixmap render(const QByteArray& svg, QSize size, qreal ratio) {
    QSvgRenderer renderer(svg);
    if (!renderer.isValid() || size.isEmpty())
        return {};
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return pixmap;
}

} // namespace icon_rendering

bool IconRenderer::has(const QString& name) {
    return QFile::exists(u":/icons/%1.svg"_s.arg(name));
}

QPixmap IconRenderer::icon(const QString& name, const QColor& colour, int size, qreal ratio, qreal stroke) {
    const QString key = u"%1 %2 %3 %4 %5"_s.arg(name, colour.name(QColor::HexArgb)).arg(size).arg(ratio).arg(stroke);
    if (const auto known = cache_.constFind(key); known != cache_.constEnd())
        return *known;
    QByteArray svg = icon_rendering::svgOf(name);
    svg.replace("currentColor", colour.name().toLatin1());
    if (stroke != normalStroke)
        svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(stroke) + '"');
    return *cache_.insert(key, icon_rendering::render(svg, QSize(size, size), ratio));
}

QPixmap IconRenderer::picture(const QString& name, const QColor& colour, QSize size, qreal ratio) {
    const QString key = u"%1 %2 %3x%4 %5"_s.arg(name, colour.name()).arg(size.width()).arg(size.height()).arg(ratio);
    if (const auto known = cache_.constFind(key); known != cache_.constEnd())
        return *known;
    QByteArray svg = icon_rendering::svgOf(name);
    svg.replace("currentColor", colour.name().toLatin1());
    return *cache_.insert(key, icon_rendering::render(svg, size, ratio));
}

qreal IconRenderer::aspect(const QString& name) {
    const QRectF box = QSvgRenderer(icon_rendering::svgOf(name)).viewBoxF();
    return box.width() > 0 ? box.height() / box.width() : 0;
}

} // namespace kaban
