#pragma once
// Purpose: named places where a test kills the process (REL-02). Thread: any. In a build without KABAN_SIMULATION the
// macro is nothing and no symbol exists (SEC-87). With it, the environment variable KABAN_KILL_AT names the point that
// ends the process by SIGKILL. Points: see killPointNames(); a new KABAN_KILL_POINT must be listed there, or the first
// run through it aborts.

#ifdef KABAN_SIMULATION

#include <QStringList>

namespace kaban {

QStringList killPointNames();
void killPointReached(const char* name);

} // namespace kaban

#define KABAN_KILL_POINT(name) ::kaban::killPointReached(name)
#else
#define KABAN_KILL_POINT(name) static_cast<void>(0)
#endif
