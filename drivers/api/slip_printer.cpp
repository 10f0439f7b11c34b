#include "drivers/api/slip_printer.h"

namespace kaban::drivers {

SlipPrinter::~SlipPrinter() = default;

} // namespace kaban::drivers
