#pragma once
// Purpose: does this process still hold these bytes, anywhere in its memory, also where it has been given back? Read
// through the system, so that looking at freed memory is allowed. The bytes looked for are handed in inverted and never
// stand in memory as they are, else they would find themselves; a test writes them with revealMark() into the place it
// is about. Thread: the test's, while no other thread writes such bytes. Units: bytes. Errors: an unreadable piece is
// left out; a positive control in the test tells that the scan sees.

#include <QByteArray>

namespace kaban::tests {

/// A mark of this many bytes, inverted; other `seed`, other mark. All letters.
QByteArray invertedMark(int seed, qsizetype size = 48);
/// Writes the mark itself.
void revealMark(const QByteArray& inverted, char* place);

bool memoryHolds(const QByteArray& inverted);

} // namespace kaban::tests
