#pragma once
// Purpose: which words a widget really paints, how large and where: it is painted into an SVG and the words are read
// back, so the tests need no help from the widget they judge. Thread: the screen's. Units: logical pixels in the
// widget.

#include <QColor>
#include <QList>
#include <QRectF>
#include <QSet>
#include <QString>
#include <QWidget>

namespace kaban::tests {

struct DrawnText {
    QString text;
    int pixelSize = 0;
    QRectF
        box; ///< the ink's extent along the line: from the first to the last letter, ascent and descent of the letters
};

struct Painting {
    QList<DrawnText> texts;
    /// Every colour that is painted with: fills and strokes, translucent ones by their opaque colour. Pictures (icons)
    /// are not looked into.
    QSet<QRgb> colours;
};

/// Of this widget alone, without its children.
Painting paintingOf(QWidget& widget);
QList<DrawnText> drawnTexts(QWidget& widget);
/// All of it in one string, for "is this shown".
QString wordsOf(QWidget& widget);
/// The same with all visible children.
QString wordsOfAll(QWidget& widget);
QSet<QRgb> paintedColours(QWidget& widget);

} // namespace kaban::tests
