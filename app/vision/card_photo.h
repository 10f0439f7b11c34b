#pragma once
// Purpose: the finished card photo out of one frame: face and eyes found, turned upright, cut and scaled as the profile
// says, written as JPEG, read back and looked at again. It judges nothing else yet (light, expression, background):
// that comes in front of it. Thread: one maker per thread; it starts none and asks no clock, the same frame gives the
// same bytes. Ownership: by value. Units: pixels, degrees, bytes; see CardPhotoMeasures. Errors: reasons in the order
// in which they were found.

#include "app/base/frame.h"
#include "app/ports/picture_maker.h"
#include "app/vision/cascades.h"
#include "app/vision/crop_geometry.h"
#include "app/vision/photo_profile.h"
#include "app/vision/photo_refusal.h"

#include <QList>

#include <memory>
#include <optional>

namespace kaban {

/// What was measured, as far as it went.
struct CardPhotoMeasures {
    std::optional<double> takenInterEye; ///< in the frame
    std::optional<double> takenRoll;     ///< degrees, in the frame
    std::optional<Crop> crop;            ///< from the frame to the photo
    double filledShare = 0;
    // In the photo:
    double interEye = 0;
    double eyeMidX = 0;
    double eyeLineFromBottom = 0;
    std::optional<double> headTop; ///< nothing where the backdrop does not tell
    bool lookedAtAgain = false;    ///< the face was found in the finished photo, and kept the rules there too
    int quality = 0;
    bool fullColour = false;
};

struct CardPhoto {
    QByteArray jpeg;
    bool keptRules = true;
    CardPhotoMeasures measures;
};

struct CardPhotoRefused {
    QList<PhotoRefusal> reasons;
    CardPhotoMeasures measures;
};

class CardPhotoMaker {
public:
    static Result<std::unique_ptr<CardPhotoMaker>, QString> create(const Cascades& cascades);
    ~CardPhotoMaker();

    /// Moved as the person wants it (PHO-06); where the rules end the photo is refused as Geometry or OutOfFrame.
    Result<CardPhoto, CardPhotoRefused> make(const Frame& frame, const PhotoProfile& profile,
                                             const PhotoFraming& framing = {});
    /// The same for a person whom the rules do not fit (PHO-17): where the eyes tell it, placed by them, else the
    /// middle of the picture; refused only where the picture ends, or as a file.
    Result<CardPhoto, CardPhotoRefused> makeReleased(const Frame& frame, const PhotoProfile& profile,
                                                     const PhotoFraming& framing = {});

private:
    class Finder;
    explicit CardPhotoMaker(std::unique_ptr<Finder> finder);
    Result<CardPhoto, PhotoRefusal> made(const Frame& frame, const PhotoProfile& profile, const PhotoFraming& framing,
                                         CardPhotoMeasures& measures);
    Result<CardPhoto, PhotoRefusal> asTaken(const Frame& frame, const PhotoProfile& profile,
                                            const PhotoFraming& framing) const;

    std::unique_ptr<Finder> finder_;
};

} // namespace kaban
