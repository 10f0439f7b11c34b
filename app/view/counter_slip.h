#pragma once
// Purpose: the slip with which a person goes on at the counter: asked for, printing, printed or not. Internal to
// app/view. Thread: the screen's. Ownership: the session's, which forgets it with every page. Errors: Failed; nothing
// is printed a second time by itself (SEC-28), and an answer that comes after forget() is nobody's (SEC-20). Rules:
// "Errors" and "Clerk call" of the visual language, mockups 16 and 38.

#include "app/ports/receipt_printer.h"

#include <QObject>

namespace kaban {

class CounterSlip : public QObject {
    Q_OBJECT
public:
    enum class State { NotAsked, Running, Printed, Failed };

    explicit CounterSlip(ReceiptPrinterPort& printer);

    State state() const { return state_; }
    /// There is a printer, and no slip of this page has come out or is on its way.
    bool offered() const;
    /// Ignored unless offered.
    void print(const ReceiptPaper& paper);
    /// Another page.
    void forget() { state_ = State::NotAsked; }

Q_SIGNALS:
    void changed();

private:
    ReceiptPrinterPort& printer_;
    State state_ = State::NotAsked;
};

} // namespace kaban
