#include "app/steps/slip_printing.h"

namespace kaban {

SlipPrinting::SlipPrinting(ReceiptPrinterPort& printer) : printer_(printer) {
    connect(&printer_, &ReceiptPrinterPort::finished, this, [this](bool printed) {
        if (state_ == State::Running) { // anything else is the answer to somebody else's slip
            state_ = printed ? State::Printed : State::Failed;
            Q_EMIT changed();
        }
    });
}

bool SlipPrinting::offered() const {
    return available() && (state_ == State::NotAsked || state_ == State::Failed);
}

void SlipPrinting::print(const ReceiptPaper& paper) {
    if (!available() || state_ == State::Running) {
        return;
    }
    state_ = State::Running;
    Q_EMIT changed();
    printer_.print(paper);
}

} // namespace kaban
