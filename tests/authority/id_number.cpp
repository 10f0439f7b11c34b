#include "tests/authority/id_number.h"

#include <algorithm>
#include <array>

#include "tests/authority/encoding.h"

namespace kaban::authority {
namespace id_number_detail {

constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                               44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};
constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr std::string_view checkCharacters = "10X98765432"; // by weighted sum mod 11

int numberAt(std::string_view text, std::size_t position, std::size_t digits) {
    return static_cast<int>(parseWholeNumber(text.substr(position, digits)).value_or(0));
}

char checkCharacter(std::string_view digits) {
    int sum = 0;
    for (std::size_t index = 0; index < weights.size(); ++index) {
        sum += (digits[index] - '0') * weights[index];
    }
    return checkCharacters[static_cast<std::size_t>(sum) % checkCharacters.size()];
}

} // namespace id_number_detail

bool isValidIdNumber(std::string_view number, Moment today) {
    namespace detail = id_number_detail;
    const std::string_view digits = number.substr(0, detail::weights.size());
    if (number.size() != detail::weights.size() + 1 ||
        digits.find_first_not_of("0123456789") != std::string_view::npos) {
        return false;
    }
    const std::chrono::year_month_day birth{std::chrono::year{detail::numberAt(number, 6, 4)},
                                            std::chrono::month{static_cast<unsigned>(detail::numberAt(number, 10, 2))},
                                            std::chrono::day{static_cast<unsigned>(detail::numberAt(number, 12, 2))}};
    const auto province = std::find(detail::provinces.begin(), detail::provinces.end(), detail::numberAt(number, 0, 2));
    return province != detail::provinces.end() && birth.ok() && std::chrono::sys_days{birth} <= today &&
           number.back() == detail::checkCharacter(digits);
}

} // namespace kaban::authority
