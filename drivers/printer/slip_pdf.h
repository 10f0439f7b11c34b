#pragma once
// Purpose: a laid-out slip as a PDF of one page, 72 mm wide, letters as letters (embedded subsets), without margins and
// without a title. Thread: a worker with an application object (fonts). Ownership: by value. Units: bytes. Errors: an
// empty array.

#include "drivers/printer/slip_layout.h"

#include <QByteArray>

namespace kaban::drivers {

QByteArray slipPdf(const SlipLayout& layout);

} // namespace kaban::drivers
