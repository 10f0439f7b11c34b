// kaban-simdev: simulated devices, and the hand that inserts cards and breaks things. See README.md.
#include "drivers/sim/control_client.h"
#include "drivers/sim/serve_loop.h"

#include <cstdio>

namespace {

int serve(const kaban::simdev::Options& options) {
    kaban::simdev::ServeLoop loop(options);
    std::printf("%s\n", loop.announcement().c_str());
    std::fflush(stdout);
    loop.run();
    return 0;
}

int runMode(const kaban::simdev::Options& options) {
    using Mode = kaban::simdev::Options::Mode;
    switch (options.mode) {
    case Mode::Serve:
        return serve(options);
    case Mode::Control:
        return kaban::simdev::runControlCommand(options);
    case Mode::ListFaults:
        std::fputs(kaban::simdev::faultList().c_str(), stdout);
        return 0;
    case Mode::Help:
        std::fputs(kaban::simdev::usageText().c_str(), stdout);
        return 0;
    }
    return 2;
}

} // namespace

int main(int argc, char** argv) try {
    return runMode(kaban::simdev::parseOptions({argv + 1, argv + argc}));
} catch (const kaban::simdev::BadUsage& error) {
    std::fprintf(stderr, "kaban-simdev: %s\n%s", error.what(), kaban::simdev::usageText().c_str());
    return 2;
} catch (const std::exception& error) {
    std::fprintf(stderr, "kaban-simdev: %s\n", error.what());
    return 1;
}
