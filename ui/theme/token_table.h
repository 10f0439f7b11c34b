#pragma once
// Purpose: which name in resources/theme stands for which member of Tokens; the loader and the style template share it.
// Thread: any. Ownership: static tables. Units: as Tokens. Errors: none.

#include "ui/theme/tokens.h"

#include <span>

namespace kaban {

struct ColourName {
    const char* name;
    QColor Colours::*member;
};
struct MeasureName {
    const char* name;
    int Measures::*member;
};
struct TypeName {
    const char* name;
    TextRole role;
};

std::span<const ColourName> colourNames();
std::span<const MeasureName> measureNames();
std::span<const TypeName> typeNames();

} // namespace kaban
