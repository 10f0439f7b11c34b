#pragma once
// Purpose: `kaban --demo`: the kiosk in a window, with a sandbox authority and simulated devices started for it and a
// small panel that does what hands and cables do: place a card, take it away, cut the network. Simulation builds only.
// Thread: the screen's. Errors: a sentence on standard error and exit code 1.

#include "app/kiosk/command_line.h"
#include "app/kiosk/ui_watchdog.h"

namespace kaban {

int runDemo(WatchedApplication& application, const KioskOptions& options);

} // namespace kaban
