#pragma once
// Purpose: which of the formats that a camera offers comes nearest to what is wanted. Thread: any (pure). Ownership:
// none. Units: pixels, frames per second. Errors: -1 when nothing is offered.

#include <QList>

namespace kaban::drivers {

struct CameraOffer {
    int width = 0;
    int height = 0;
    double leastRate = 0;
    double mostRate = 0;
};

/// The index of the smallest picture that holds the wanted one, of the largest when all are smaller; among equals the
/// one whose rate is nearest. The size comes first: pixels that were never taken cannot be made later.
int bestOffer(const QList<CameraOffer>& offers, const CameraOffer& wanted);

} // namespace kaban::drivers
