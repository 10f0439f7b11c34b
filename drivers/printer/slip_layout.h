#pragma once
// Purpose: where every word and line of a slip stands: 576 dots wide (72 mm at 203 dots per inch), as long as needed,
// black only, Noto Sans CJK SC Regular and Bold, nothing under 24 dots, QR code 216 dots. Thread: a worker with an
// application object (fonts). Ownership: by value. Units: dots from the top left; a run's point is its baseline.
// Errors: none; texts are cleaned and cut (printable.h), blocks beyond 60 are left out. Source: mockup 49 and "Receipt"
// of the visual language.

#include "drivers/api/slip_printer.h"

#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace kaban::drivers {

struct SlipRun {
    QPointF baseline;
    QString text;
    int dots = 0; ///< size of the letters
    bool bold = false;
};

struct SlipLayout {
    static constexpr int width = 576;
    static constexpr int smallestLetters = 24;
    static constexpr int codeSide = 216;
    static constexpr int blankEnd = 96; ///< 12 mm until the knife

    int height = 0;
    QList<SlipRun> runs;
    QList<QRectF> black; ///< lines, frames and modules
};

SlipLayout layOut(const Slip& slip);

QFont slipFont(int dots, bool bold);

} // namespace kaban::drivers
