// Faces for some of the made-up people, compiled in so that the program runs from anywhere: tests/data/faces.
#pragma once

#include <string_view>

namespace kaban::authority {

/// The JPEG of that name ("S001135"); empty where there is none.
std::string_view sandboxPhoto(std::string_view name);

} // namespace kaban::authority
