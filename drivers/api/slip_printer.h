#pragma once
// Purpose: what a receipt printer is to the program, in device language: a slip of paper as blocks in printing order.
// Implemented by drivers/printer; used by app/devices. Thread: print() blocks and belongs to a worker, never to the
// screen's thread. Ownership: by who creates it. Units: the style says how large; sizes are the driver's business.
// Errors: SlipOutcome. One call is one attempt: what has failed is forgotten and never printed later, when another
// person stands there (SEC-28).

#include <QDeadlineTimer>
#include <QList>
#include <QString>
#include <QStringList>

namespace kaban::drivers {

enum class SlipStyle {
    Title,        ///< largest, centred
    Centred,      ///< under the title
    Notice,       ///< framed, not to be missed
    Rule,         ///< a dashed line; the text is not used
    Field,        ///< `label` and the value beside it
    Number,       ///< a Field whose value stands out
    Code,         ///< `text` as a QR code, `beside` next to it, the first line strong
    Heading,      ///< strong, left
    Item,         ///< `label` is its number, the text hangs beside it
    Text,         ///< left
    Small,        ///< smallest, left
    SmallCentred, ///< smallest, centred
};

struct SlipBlock {
    SlipStyle style = SlipStyle::Text;
    QString text;
    QString label = {};
    QStringList beside = {};
};

using Slip = QList<SlipBlock>;

enum class SlipOutcome {
    Printed,
    Empty,   ///< nothing on it
    TooLate, ///< the deadline had passed; no paper comes out any more
    Fault,   ///< no paper came out: the device (or its folder) refused
};

class SlipPrinter {
public:
    SlipPrinter() = default;
    SlipPrinter(const SlipPrinter&) = delete;
    SlipPrinter& operator=(const SlipPrinter&) = delete;
    virtual ~SlipPrinter();

    virtual SlipOutcome print(const Slip& slip, const QDeadlineTimer& deadline) = 0;
};

} // namespace kaban::drivers
