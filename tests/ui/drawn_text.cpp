#include "tests/ui/drawn_text.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTransform>
#include <QXmlStreamReader>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace drawn_text {

QByteArray svgOf(QWidget& widget, QWidget::RenderFlags flags) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(widget.size());
    generator.setResolution(96);
    QPainter painter(&generator);
    widget.render(&painter, QPoint(), QRegion(), flags);
    painter.end();
    return buffer.data();
}

QTransform transformOf(const QString& text) {
    static const QRegularExpression numbers(u"matrix\\(([^)]*)\\)"_s);
    const QStringList parts = numbers.match(text).captured(1).split(u',');
    if (parts.size() != 6)
        return {};
    return QTransform(parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(), parts[3].toDouble(),
                      parts[4].toDouble(), parts[5].toDouble());
}

DrawnText textOf(QXmlStreamReader& xml, const QTransform& place) {
    const QXmlStreamAttributes attributes = xml.attributes();
    const QPointF origin = place.map(QPointF(attributes.value("x"_L1).toDouble(), attributes.value("y"_L1).toDouble()));
    QFont font(attributes.value("font-family"_L1).toString());
    font.setPixelSize(qRound(attributes.value("font-size"_L1).toDouble()));
    font.setWeight(attributes.value("font-weight"_L1).toInt() >= 600 ? QFont::Bold : QFont::Normal);
    const QString text = xml.readElementText();
    const QFontMetricsF metrics(font);
    QRectF box = metrics.tightBoundingRect(text);
    box.setLeft(0);
    // A full-width sign on its own is one whose empty half the next has taken.
    if (text.size() != 1 || !text.front().isPunct())
        box.setRight(metrics.horizontalAdvance(text.trimmed()));
    return {text, font.pixelSize(), box.translated(origin)};
}

QList<DrawnText> read(const QByteArray& svg) {
    QList<DrawnText> found;
    QList<QTransform> places{{}};
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "g"_L1)
            places += xml.attributes().hasAttribute("transform"_L1)
                          ? transformOf(xml.attributes().value("transform"_L1).toString())
                          : places.last();
        else if (xml.isEndElement() && xml.name() == "g"_L1)
            places.removeLast();
        else if (xml.isStartElement() && xml.name() == "text"_L1)
            found += textOf(xml, places.last());
    }
    return found;
}

/// Colours stand on groups and apply to the shapes inside them; a group without shapes paints nothing.
QSet<QRgb> coloursIn(const QByteArray& svg) {
    QSet<QRgb> found;
    QList<QList<QColor>> inherited{{}};
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "g"_L1) {
            inherited.removeLast();
        }
        if (!xml.isStartElement()) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        QList<QColor> colours = inherited.last();
        if (xml.name() == "g"_L1) {
            colours.clear();
            for (const QLatin1StringView name : {"fill"_L1, "stroke"_L1}) {
                const QString value = attributes.value(name).toString();
                const QString opacity = attributes.value(QString(name + "-opacity"_L1)).toString();
                if (value.startsWith(u'#') && opacity.toDouble() > 0) {
                    colours.append(QColor(value));
                }
            }
            inherited.append(colours);
        } else if (xml.name() != "image"_L1 && xml.name() != "svg"_L1) {
            for (const QColor& colour : colours) {
                found.insert(colour.rgb());
            }
        }
    }
    return found;
}

QString joined(const QList<DrawnText>& texts) {
    QString words;
    for (const DrawnText& drawn : texts)
        words += drawn.text;
    return words;
}

} // namespace drawn_text

Painting paintingOf(QWidget& widget) {
    const QByteArray svg = drawn_text::svgOf(widget, QWidget::IgnoreMask);
    return {drawn_text::read(svg), drawn_text::coloursIn(svg)};
}

QList<DrawnText> drawnTexts(QWidget& widget) {
    return paintingOf(widget).texts;
}

QString wordsOf(QWidget& widget) {
    return drawn_text::joined(drawnTexts(widget));
}

QString wordsOfAll(QWidget& widget) {
    return drawn_text::joined(drawn_text::read(drawn_text::svgOf(widget, QWidget::DrawChildren | QWidget::IgnoreMask)));
}

QSet<QRgb> paintedColours(QWidget& widget) {
    return paintingOf(widget).colours;
}

} // namespace kaban::tests
