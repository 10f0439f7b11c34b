#include "drivers/sim/profile.h"

namespace kaban::simdev {

void applyProfile(Profile& profile, std::string_view name) {
    if (name == "classic")
        profile = Profile{};
    else if (name == "refind")
        profile.findsAgainAfterRead = true;
    else if (name == "sn-nonzero")
        profile.showsNumbers = true;
    else if (name == "no-fp")
        profile.fingers = 0;
    else if (name == "one-fp")
        profile.fingers = 1;
    else if (name == "two-fp")
        profile.fingers = 2;
    else if (name == "slow-9600")
        profile.rate = 9600;
    else if (name.size() == 6 && name.starts_with("addr-") && name[5] >= '0' && name[5] <= '4')
        profile.newAddresses = name[5] - '0';
    else
        throw Refusal("unknown profile '" + std::string(name) +
                      "': classic, refind, sn-nonzero, no-fp, one-fp, two-fp, addr-0 to addr-4, slow-9600");
}

} // namespace kaban::simdev
