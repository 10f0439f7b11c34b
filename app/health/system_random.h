#pragma once
// Purpose: the machine's random numbers behind the RandomSource interface. Thread: any. Ownership: one per program.

#include "app/base/random_source.h"

namespace kaban {

class SystemRandom final : public RandomSource {
public:
    QByteArray bytes(int count) override;
};

} // namespace kaban
