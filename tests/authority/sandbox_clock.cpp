#include "tests/authority/sandbox_clock.h"

#include <cstdio>
#include <regex>

namespace kaban::authority {
namespace clock_detail {

using namespace std::chrono_literals;

constexpr auto beijingOffset = 8h;

std::string dayText(Moment moment, const std::string& separator) {
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(moment)};
    char year[16];
    char month[16];
    char day[16];
    std::snprintf(year, sizeof year, "%04d", static_cast<int>(date.year()));
    std::snprintf(month, sizeof month, "%02u", static_cast<unsigned>(date.month()));
    std::snprintf(day, sizeof day, "%02u", static_cast<unsigned>(date.day()));
    return year + separator + month + separator + day;
}

std::string timeText(Moment moment) {
    const std::chrono::hh_mm_ss time{moment - std::chrono::floor<std::chrono::days>(moment)};
    char text[64];
    std::snprintf(text, sizeof text, "%02d:%02d:%02d", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return text;
}

Moment machineNow() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace clock_detail

Moment SandboxClock::now() const {
    return clock_detail::machineNow() + shift_.load();
}

void SandboxClock::set(Moment moment) {
    shift_.store(moment - clock_detail::machineNow());
}

void SandboxClock::reset() {
    shift_.store(std::chrono::seconds{0});
}

std::string utcText(Moment moment) {
    return clock_detail::dayText(moment, "-") + "T" + clock_detail::timeText(moment) + "Z";
}

std::string beijingText(Moment moment) {
    const Moment local = moment + clock_detail::beijingOffset;
    return clock_detail::dayText(local, "-") + " " + clock_detail::timeText(local);
}

std::string beijingDay(Moment moment) {
    return clock_detail::dayText(moment + clock_detail::beijingOffset, "");
}

std::optional<Moment> parseMoment(std::string_view text) {
    static const std::regex form(R"((\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d)))");
    std::cmatch parts;
    if (!std::regex_match(text.data(), text.data() + text.size(), parts, form)) {
        return std::nullopt;
    }
    const auto number = [&parts](std::size_t group) {
        return parts[group].matched ? std::stoi(parts[group].str()) : 0;
    };
    const std::chrono::year_month_day date{std::chrono::year{number(1)},
                                           std::chrono::month(static_cast<unsigned>(number(2))),
                                           std::chrono::day(static_cast<unsigned>(number(3)))};
    if (!date.ok() || number(4) > 23 || number(5) > 59 || number(6) > 59 || number(8) > 23 || number(9) > 59) {
        return std::nullopt;
    }
    const auto offset = std::chrono::hours{number(8)} + std::chrono::minutes{number(9)};
    const auto local = std::chrono::sys_days{date} + std::chrono::hours{number(4)} + std::chrono::minutes{number(5)} +
                       std::chrono::seconds{number(6)};
    return parts[7].str() == "-" ? local + offset : local - offset;
}

} // namespace kaban::authority
