#pragma once
// Purpose: a JPEG file read marker by marker, by a reader of its own that shares nothing with the product. Thread: any.
// Ownership: by value. Units: pixels, dots per inch. Shapes: segments are the markers in front of the pixels, in order.
// Errors: problem says what is wrong with the file; empty when it is whole and ends where its picture ends.

#include <QByteArray>
#include <QList>
#include <QString>

namespace kaban::tests {

struct JfifFile {
    QString problem;
    QList<int> segments; ///< second bytes of the markers: 0xE0 APP0, 0xE1 APP1 (EXIF), 0xC0 baseline frame …
    int unit = 0;        ///< 1 is dots per inch
    int densityX = 0;
    int densityY = 0;
    int bits = 0;
    int width = 0;
    int height = 0;
    int components = 0;
};

JfifFile readJfif(const QByteArray& bytes);

} // namespace kaban::tests
