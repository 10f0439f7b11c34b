#pragma once
// Purpose: what a process holds in memory stays there: no core dump when it crashes (SEC-24), and no other process of
// the same user reads it or attaches to it (SEC-40). First thing of every program that sees personal data. Thread: the
// main one, before others start; it holds for all of them and for this process only (children begin anew, but for the
// core limit). Errors: none worth stopping for: both calls cannot fail for the own process. To debug, start the program
// under the debugger: attaching is what this forbids.

namespace kaban {

void guardMemory();

} // namespace kaban
