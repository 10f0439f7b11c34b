#include "watched_reader.h"

namespace kaban::tests {

drivers::sam::Options quickOptions() {
    drivers::sam::Options options;
    options.findLimit = 1000;
    options.selectLimit = 1000;
    options.readLimit = 1200;
    options.newAddressLimit = 1000;
    options.gapLimit = 500;
    options.findPause = 50;
    options.presencePause = 100;
    options.fieldRefresh = 400;
    options.reopenPause = 100;
    return options;
}

} // namespace kaban::tests
