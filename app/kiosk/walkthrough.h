#pragma once
// Purpose: `kaban --walkthrough`: a sandbox, a kiosk and the robot in one run; judges the end by the authority's own
// record and writes result.json. Simulation builds only. Thread: the screen's. Ownership: for one run. Errors: exit
// code 1 with the reason on standard error and in result.json; 2 for an unknown service or case.

#include "app/kiosk/command_line.h"
#include "app/kiosk/ui_watchdog.h"

namespace kaban {

int listWalkthroughCases();
/// Runs to the end and returns the program's exit code.
int runWalkthrough(WatchedApplication& application, const KioskOptions& options);

} // namespace kaban
