#include "app/devices/receipt_slip.h"

#include "app/base/redaction.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace receipt_slip_detail {

using drivers::Slip;
using drivers::SlipStyle;

void add(Slip& slip, SlipStyle style, const QString& text, const QString& label = {}) {
    if (!text.isEmpty()) {
        slip.append({style, redacted(text), redacted(label)});
    }
}

Slip head(const ReceiptPaper& receipt) {
    Slip slip;
    add(slip, SlipStyle::Title, receipt.title);
    add(slip, SlipStyle::Centred, receipt.bank);
    add(slip, SlipStyle::Notice, receipt.warning);
    return slip;
}

Slip facts(const ReceiptPaper& receipt) {
    Slip slip;
    if (!receipt.number.isEmpty()) {
        slip.append({SlipStyle::Number, receipt.number, redacted(receipt.numberLabel)});
    }
    for (const ReceiptPaper::Line& line : receipt.lines) {
        add(slip, SlipStyle::Field, line.value, line.label);
    }
    return slip;
}

Slip code(const ReceiptPaper& receipt) {
    Slip slip;
    if (!receipt.qrText.isEmpty()) {
        QStringList beside;
        for (const QString& line : receipt.qrBeside) {
            beside.append(redacted(line));
        }
        slip.append({SlipStyle::Code, receipt.qrText, {}, beside});
    }
    return slip;
}

Slip next(const ReceiptPaper& receipt) {
    Slip slip;
    if (receipt.next.isEmpty()) {
        return slip;
    }
    add(slip, SlipStyle::Heading, receipt.nextTitle);
    int number = 0;
    for (const QString& text : receipt.next) {
        add(slip, SlipStyle::Item, text, QString::number(++number));
    }
    return slip;
}

Slip end(const ReceiptPaper& receipt) {
    Slip slip;
    add(slip, SlipStyle::Text, receipt.notes.join(u'\n'));
    add(slip, SlipStyle::Heading, receipt.hotline);
    add(slip, SlipStyle::Small, receipt.provider);
    add(slip, SlipStyle::SmallCentred, receipt.foot);
    return slip;
}

} // namespace receipt_slip_detail

drivers::Slip toSlip(const ReceiptPaper& receipt) {
    using namespace receipt_slip_detail;
    Slip slip;
    const QList<Slip> parts{head(receipt), facts(receipt), code(receipt), next(receipt), end(receipt)};
    for (const Slip& part : parts) {
        if (!part.isEmpty()) {
            if (!slip.isEmpty()) {
                slip.append({SlipStyle::Rule, {}});
            }
            slip.append(part);
        }
    }
    return slip;
}

} // namespace kaban
