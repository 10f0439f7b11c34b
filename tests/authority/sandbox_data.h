// The made-up people and lists of data/, compiled in so that the program runs from anywhere. JSON texts.
#pragma once

namespace kaban::authority {

extern const char* const peopleText;
extern const char* const banksText;
extern const char* const branchesText;
extern const char* const districtsText;
extern const char* const occupationsText;

} // namespace kaban::authority
