#include "tests/authority/face_tries.h"

#include <algorithm>

namespace kaban::authority {

int FaceTries::left(const std::string& idNumber) const {
    const std::lock_guard lock(mutex_);
    const auto day = days_.find(idNumber);
    return day == days_.end() || day->second.name != beijingDay(clock_.now()) ? perDay : perDay - day->second.failed;
}

int FaceTries::spend(const std::string& idNumber) {
    const std::lock_guard lock(mutex_);
    const std::string today = beijingDay(clock_.now());
    Day& day = days_[idNumber];
    if (day.name != today) {
        day = {today, 0};
    }
    day.failed = std::min(day.failed + 1, perDay);
    return perDay - day.failed;
}

} // namespace kaban::authority
