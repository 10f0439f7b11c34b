#pragma once
// Purpose: facts that a reader says one after the other of one control, with a pause between them: the source of a
// value, what is wrong with it. Thread: the screen's (a text). Empty ones are left out.

#include <QStringList>

namespace kaban {

QString heardTogether(QStringList parts);

} // namespace kaban
