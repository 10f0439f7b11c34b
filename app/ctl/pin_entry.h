#pragma once
// Purpose: a PIN typed by the operator: on a terminal without echo and twice, else the first line of standard input.
// Never from an argument, which every user of the machine could read. Thread: main; waits for the typing. Ownership: by
// value. Errors: a sentence.

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QTextStream>

namespace kaban::ctl {

Result<SecretBytes, QString> askForPin(QTextStream& err);

} // namespace kaban::ctl
