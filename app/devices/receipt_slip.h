#pragma once
// Purpose: a receipt becomes a slip in device language: order and weight of its parts as in mockup 49. Thread: any
// (pure). Ownership: by value. Errors: none; parts that are empty are left out with their dividing line. A number that
// looks like an ID number or a mobile becomes «…» here, whoever let it through (MSK-07); the application's own number
// and the code stay as they are.

#include "app/ports/receipt_printer.h"
#include "drivers/api/slip_printer.h"

namespace kaban {

drivers::Slip toSlip(const ReceiptPaper& receipt);

} // namespace kaban
