#pragma once
// Purpose: the machine's clock behind the Clock interface. Thread: any. Ownership: one per program.
// Rule: REL-65: a date before this program was made cannot be right and is not trusted.

#include "app/base/clock.h"

namespace kaban {

class SystemClock final : public Clock {
public:
    qint64 wallMilliseconds() const override;
    qint64 monotonicMilliseconds() const override;
    bool wallTimeTrusted() const override;
};

} // namespace kaban
