// resources/upstream/bundle.schema.json, compiled in so that the program runs from anywhere.
#pragma once

namespace kaban::authority {

extern const char* const bundleSchemaText;

} // namespace kaban::authority
