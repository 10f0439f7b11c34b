#pragma once
// Purpose: whether a kiosk runs on a data folder: it then has the devices, and the doctor leaves them alone. Thread:
// any; waits a second at most. Ownership: none. Errors: false when nobody answers.

#include <QString>

namespace kaban::ctl {

bool kioskRuns(const QString& dataFolder);

} // namespace kaban::ctl
