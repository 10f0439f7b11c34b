#pragma once
// Purpose: a receipt printer that writes each slip as a PDF of its own into a folder, from which the branch's print
// queue takes it. Thread: a worker (blocks on the disk). Ownership: nothing shared. Units: see slip_layout.h.
// Shapes: receipt-20261126T112601Z-0001.pdf, from the clock and a counter and never from what is printed (SEC-64); mode
// 0600; a file under that name is whole or not there. Errors: Fault when the folder refuses, TooLate when the deadline
// passed before the file had its name; both leave nothing behind. An existing file is never overwritten.

#include "drivers/api/slip_printer.h"

#include <QString>

namespace kaban::drivers {

class PdfSlipPrinter final : public SlipPrinter {
public:
    /// The folder is made (0700) if it is not there.
    explicit PdfSlipPrinter(const QString& folder);

    SlipOutcome print(const Slip& slip, const QDeadlineTimer& deadline) override;

private:
    QString nextFile();

    QString folder_;
    int counter_ = 0;
};

} // namespace kaban::drivers
