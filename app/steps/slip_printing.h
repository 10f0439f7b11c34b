#pragma once
// Purpose: one slip on its way: asked for, printing, printed or not. The receipt of the last page and the slip for the
// counter are printed alike. Thread: the session's. Ownership: who shows the state; the port outlives it. Errors:
// Failed; nothing is printed a second time by itself (SEC-28), and an answer that comes after forget() is nobody's
// (SEC-20).

#include "app/ports/receipt_printer.h"

#include <QObject>

namespace kaban {

class SlipPrinting : public QObject {
    Q_OBJECT
public:
    enum class State { NotAsked, Running, Printed, Failed };

    explicit SlipPrinting(ReceiptPrinterPort& printer);

    bool available() const { return printer_.available(); }
    State state() const { return state_; }
    /// There is a printer, and no slip has come out or is on its way.
    bool offered() const;
    /// Ignored while one is being printed, and where nothing prints.
    void print(const ReceiptPaper& paper);
    /// Another page: what was asked before is of no interest any more.
    void forget() { state_ = State::NotAsked; }

Q_SIGNALS:
    void changed();

private:
    ReceiptPrinterPort& printer_;
    State state_ = State::NotAsked;
};

} // namespace kaban
