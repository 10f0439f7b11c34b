#include "drivers/sim/options.h"

#include <charconv>
#include <cmath>

namespace kaban::simdev {

namespace options_detail {

// The arguments, consumed from the front.
class Arguments {
public:
    explicit Arguments(const std::vector<std::string>& all) : all_(all) {}

    bool empty() const { return next_ == all_.size(); }
    std::string take() { return all_.at(next_++); }
    std::string valueOf(const std::string& option) {
        if (empty())
            throw BadUsage(option + " needs a value");
        return take();
    }

private:
    const std::vector<std::string>& all_;
    std::size_t next_ = 0;
};

template <typename Number>
Number parseNumber(const std::string& option, const std::string& text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        throw BadUsage(option + " needs a number, not '" + text + "'");
    return number;
}

double parseSpeed(const std::string& text) {
    const auto speed = parseNumber<double>("--speed", text);
    if (!std::isfinite(speed) || speed < 0.01 || speed > 10'000)
        throw BadUsage("--speed is a number from 0.01 to 10000");
    return speed;
}

void parseProfiles(Profile& profile, const std::string& list) try {
    for (std::size_t start = 0; start <= list.size();) {
        const std::size_t comma = std::min(list.find(',', start), list.size());
        applyProfile(profile, list.substr(start, comma - start));
        start = comma + 1;
    }
} catch (const Refusal& refusal) {
    throw BadUsage(refusal.what());
}

std::uint8_t parseOrderCode(const std::string& text) {
    if (text != "21" && text != "34" && text != "41")
        throw BadUsage("--order-code is 21, 34 or 41");
    return bytesFromHex(text).front();
}

// True if `word` was an option of serve.
bool takeServeOption(Options& options, const std::string& word, Arguments& arguments) {
    if (word == "--speed")
        options.sam.speed = parseSpeed(arguments.valueOf(word));
    else if (word == "--seed")
        options.sam.seed = parseNumber<std::uint64_t>(word, arguments.valueOf(word));
    else if (word == "--profile")
        parseProfiles(options.sam.profile, arguments.valueOf(word));
    else if (word == "--order-code")
        options.sam.profile.orderCode = parseOrderCode(arguments.valueOf(word));
    else if (word == "--log")
        options.log = true;
    else
        return false;
    return true;
}

void checkControlWords(const std::vector<std::string>& words) {
    const std::string& first = words.front();
    const std::string second = words.size() > 1 ? words[1] : "";
    const bool good =
        (first == "card" && second == "insert" && words.size() == 3) ||
        (first == "card" && second == "remove" && words.size() == 2) || (first == "fault" && words.size() >= 2) ||
        (first == "power" && second == "cycle" && words.size() == 2) || (first == "log" && words.size() == 1);
    if (!good)
        throw BadUsage("'" + first + (second.empty() ? "" : " " + second) + "' is not a command, or lacks something");
}

} // namespace options_detail

Options parseOptions(const std::vector<std::string>& all) {
    Options options;
    options_detail::Arguments arguments(all);
    bool serveOptionSeen = false;
    bool listFaults = false;
    while (!arguments.empty()) {
        const std::string word = arguments.take();
        if (word == "--help" || word == "-h")
            return options;
        if (word == "--list-faults")
            listFaults = true;
        else if (word == "--dir")
            options.directory = arguments.valueOf(word);
        else if (options_detail::takeServeOption(options, word, arguments))
            serveOptionSeen = true;
        else if (word.starts_with("-"))
            throw BadUsage("unknown option " + word);
        else
            options.words.push_back(word);
    }
    if (listFaults) {
        options.mode = Options::Mode::ListFaults;
        return options;
    }
    if (options.words.empty())
        throw BadUsage("no command");
    if (options.directory.empty())
        throw BadUsage("--dir is missing");
    options.mode = options.words.front() == "serve" ? Options::Mode::Serve : Options::Mode::Control;
    if (options.mode == Options::Mode::Control) {
        options_detail::checkControlWords(options.words);
        if (serveOptionSeen)
            throw BadUsage("--speed, --seed, --profile, --order-code and --log belong to serve");
    } else if (options.words.size() > 1) {
        throw BadUsage("serve takes options only");
    }
    return options;
}

std::string usageText() {
    return "kaban-simdev serve --dir D [--speed N] [--seed N] [--profile NAME[,NAME…]] [--order-code 21|34|41] "
           "[--log]\n"
           "kaban-simdev --dir D card insert FILE.json | card remove\n"
           "kaban-simdev --dir D fault NAME [key=value …] [times=N] [on=CMD] [percent=P] | fault clear\n"
           "kaban-simdev --dir D log | power cycle\n"
           "kaban-simdev --list-faults\n";
}

} // namespace kaban::simdev
