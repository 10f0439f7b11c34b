#pragma once
// Purpose: takes from this process what a decoder of hostile bytes does not need (SEC-68): it may read its standard
// input, write its standard output, ask for memory up to a limit, compute up to a limit, and end. No file, socket,
// process, thread or program can be opened after it, and a crash leaves no core. There is no way back.
// Thread: the only one of its process, before the first hostile byte is read. Units: bytes, seconds of processor time.
// Errors: why the process could not be confined; it must then end without looking at anything. Linux 4.14 or later.

#include "app/base/result.h"

#include <QString>

namespace kaban {

struct ConfinementLimits {
    /// Room for the file, its pixels twice (turned upright), a decoder's working memory and the libraries.
    qint64 memory = 768LL * 1024 * 1024;
    int processorSeconds = 20;
};

Result<void, QString> confine(const ConfinementLimits& limits = {});

} // namespace kaban
