#pragma once
// Purpose: a QR code as black rectangles on whole dots, so that a thermal printer draws it crisp although the modules
// are not a whole number of dots wide. Thread: any (pure). Ownership: by value. Units: dots; quiet zone not included.
// Errors: a text that is empty, too long or not ASCII gives no code (SEC-66); the slip then shows the number alone.

#include <QList>
#include <QRect>
#include <QString>

namespace kaban::drivers {

constexpr qsizetype longestCodeText = 120;

struct QrSquares {
    int modules = 0; ///< per side; 0: no code
    QList<QRect> black;
};

/// The code is `dots` wide and high.
QrSquares qrSquares(const QString& text, int dots);

} // namespace kaban::drivers
