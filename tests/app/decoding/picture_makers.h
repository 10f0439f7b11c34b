#pragma once
// Purpose: pictures for the tests of app/vision, made to measure, harmless and hostile. PNG is written by hand, JPEG by
// libjpeg. Thread: any. Ownership: by value. Shapes: pixels are asked for by column and row. Errors: none.

#include <QByteArray>

#include <functional>

namespace kaban::tests {

struct Pixel {
    int red = 0;
    int green = 0;
    int blue = 0;
};
using Painter = std::function<Pixel(int column, int row)>;

struct JpegWish {
    int components = 3; ///< 1 grey, 3 colour, 4 CMYK
    bool progressive = false;
    bool scanPerComponent = false; ///< baseline, but one scan after the other
    int quality = 95;
};
QByteArray jpegPicture(int width, int height, const Painter& painter, const JpegWish& wish = {});

/// The JPEG with an EXIF block that says only which way up it is.
QByteArray withOrientation(const QByteArray& jpeg, int orientation, bool littleEndian = true);

/// colourType and bits as in IHDR; rows are the raw samples without filter bytes. Empty rows: a header and an IDAT
/// with nothing in it.
QByteArray pngPicture(quint32 width, quint32 height, int bits, int colourType, const QByteArray& rows);

/// Red, green, blue and white quarters: a picture whose turning is seen.
Pixel quarters(int column, int row, int width, int height);

} // namespace kaban::tests
