#include "drivers/camera/camera_formats.h"

#include <algorithm>
#include <tuple>

namespace kaban::drivers {

int bestOffer(const QList<CameraOffer>& offers, const CameraOffer& wanted) {
    const auto cost = [&wanted](const CameraOffer& offer) {
        const bool holds = offer.width >= wanted.width && offer.height >= wanted.height;
        const qint64 area = qint64(offer.width) * offer.height;
        const double off = std::max({0.0, wanted.mostRate - offer.mostRate, offer.leastRate - wanted.mostRate});
        return std::tuple(!holds, holds ? area : -area, off);
    };
    const auto best = std::min_element(offers.begin(), offers.end(),
                                       [&](const CameraOffer& a, const CameraOffer& b) { return cost(a) < cost(b); });
    return best == offers.end() ? -1 : static_cast<int>(best - offers.begin());
}

} // namespace kaban::drivers
