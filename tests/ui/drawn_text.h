#pragma once
// Purpose: which words a widget really paints, how large and where: it is painted into an SVG and the words are read
// back, so the tests need no help from the widget they judge. Thread: the screen's. Units: logical pixels in the
// widget.

#include <QList>
#include <QRectF>
#include <QString>
#include <QWidget>

namespace kaban::tests {

struct DrawnText {
    QString text;
    int pixelSize = 0;
    QRectF
        box; ///< the ink's extent along the line: from the first to the last letter, ascent and descent of the letters
};

/// Of this widget alone, without its children.
QList<DrawnText> drawnTexts(QWidget& widget);
/// All of it in one string, for "is this shown".
QString wordsOf(QWidget& widget);
/// The same with all visible children.
QString wordsOfAll(QWidget& widget);

} // namespace kaban::tests
