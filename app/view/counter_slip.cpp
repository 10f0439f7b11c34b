#include "app/view/counter_slip.h"

namespace kaban {

CounterSlip::CounterSlip(ReceiptPrinterPort& printer) : printer_(printer) {
    connect(&printer_, &ReceiptPrinterPort::finished, this, [this](bool printed) {
        if (state_ == State::Running) {
            state_ = printed ? State::Printed : State::Failed;
            Q_EMIT changed();
        }
    });
}

bool CounterSlip::offered() const {
    return printer_.available() && (state_ == State::NotAsked || state_ == State::Failed);
}

void CounterSlip::print(const ReceiptPaper& paper) {
    if (!offered()) {
        return;
    }
    state_ = State::Running;
    Q_EMIT changed();
    printer_.print(paper);
}

} // namespace kaban
