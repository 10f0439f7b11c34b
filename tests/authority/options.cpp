#include "tests/authority/options.h"

#include <limits>

#include <getopt.h>

#include "tests/authority/encoding.h"

namespace kaban::authority {
namespace options_detail {

std::uint16_t parsePort(std::string_view text) {
    const auto port = parseWholeNumber(text);
    if (!port || *port > std::numeric_limits<std::uint16_t>::max()) {
        throw UsageError("--port takes a number from 0 to 65535, not '" + std::string(text) + "'");
    }
    return static_cast<std::uint16_t>(*port);
}

std::string required(const char* value, const char* option) {
    if (*value == '\0') {
        throw UsageError(std::string(option) + " must not be empty");
    }
    return value;
}

} // namespace options_detail

Options parseOptions(int argumentCount, char** arguments) {
    static const option known[] = {{"port", required_argument, nullptr, 'p'},
                                   {"data-dir", required_argument, nullptr, 'd'},
                                   {"listen", required_argument, nullptr, 'l'},
                                   {"faults", required_argument, nullptr, 'f'},
                                   {"list-faults", no_argument, nullptr, 'L'},
                                   {"help", no_argument, nullptr, 'h'},
                                   {nullptr, 0, nullptr, 0}};
    Options options;
    bool portGiven = false;
    opterr = 0; // our own words, one place
    for (int choice = 0; (choice = getopt_long(argumentCount, arguments, "", known, nullptr)) != -1;) {
        switch (choice) {
        case 'p':
            options.port = options_detail::parsePort(optarg);
            portGiven = true;
            break;
        case 'd':
            options.dataDirectory = options_detail::required(optarg, "--data-dir");
            break;
        case 'l':
            options.listenAddress = options_detail::required(optarg, "--listen");
            break;
        case 'f':
            options.faultsFile = options_detail::required(optarg, "--faults");
            break;
        case 'L':
            options.listFaults = true;
            break;
        case 'h':
            options.help = true;
            break;
        default:
            throw UsageError("unknown option, or an option without its value: " + std::string(arguments[optind - 1]));
        }
    }
    if (optind < argumentCount) {
        throw UsageError("unexpected argument: " + std::string(arguments[optind]));
    }
    if (!options.listFaults && !options.help && (!portGiven || options.dataDirectory.empty())) {
        throw UsageError("--port and --data-dir are required");
    }
    return options;
}

std::string_view usageText() {
    return "usage: kaban-authority --port P --data-dir D [--listen ADDR] [--faults FILE]\n"
           "       kaban-authority --list-faults\n"
           "\n"
           "The sandbox authority. It is for demonstrations and tests and must never see real applications.\n"
           "  --port P        TCP port, 0 picks a free one\n"
           "  --data-dir D    certificates, keys and the database; created when missing\n"
           "  --listen ADDR   address to listen on (127.0.0.1)\n"
           "  --faults FILE   faults that are active from the start, in the form of PUT /sandbox/faults\n"
           "  --list-faults   print every fault with one line\n"
           "The first line on standard output is JSON: {\"url\": ..., \"ca\": ...}.\n";
}

} // namespace kaban::authority
