#pragma once
// Purpose: a test cites the requirement it proves, REQUIRES("IND-14"); the citation is recorded when the line runs, so
// the table of requirements (tests/tools/requirements_table) speaks of tests that ran and not of words in a file.
// Thread: the test's own thread. Ownership: none. Units: none.
// Shapes: with KABAN_REQUIREMENTS_DIR set, one line "id TAB test program TAB test function" per citation is appended to
// a file of this process in that folder. Without it only the id is checked. Errors: an id that
// tests/data/requirements/requirements.tsv does not hold, or a line that cannot be written, fails the test.

namespace kaban::tests {

void recordRequirement(const char* id, const char* file, int line);

} // namespace kaban::tests

#define REQUIRES(id) ::kaban::tests::recordRequirement(id, __FILE__, __LINE__)
