#pragma once
// Purpose: the finished photo as a file: written so that it fits the profile's bytes, and judged from its bytes alone,
// ours and those of others. Thread: any. Ownership: by value. Units: bytes, pixels. Errors: PhotoRefusal for what
// cannot be written; a list of what is wrong with a file, empty when it is right.

#include "app/base/frame.h"
#include "app/vision/photo_profile.h"
#include "app/vision/photo_refusal.h"

#include <QList>

namespace kaban {

struct PhotoFile {
    QByteArray jpeg;
    int quality = 0;
    bool fullColour = false;
};

/// How a JPEG is to come out.
struct JpegRules {
    int dpi = 0;
    int qualityMin = 0;
    int qualityStart = 0;
    int qualityMax = 0;
    ByteRange bytes;
};

/// From the starting quality upwards, then without thinning out the colours, until there are bytes enough (a clean
/// photo is too small for this rule, PHO-04); downwards where there are too many. Nothing is ever appended.
Result<PhotoFile, PhotoRefusal> writeJpegFile(const Frame& canvas, const JpegRules& rules);
Result<PhotoFile, PhotoRefusal> writePhotoFile(const Frame& canvas, const PhotoProfile& profile);

enum class PhotoOrigin {
    MadeHere, ///< every rule of the profile
    Received, ///< size and bytes only: it is written anew in any case
};

enum class PhotoFileFault {
    NotReadable,
    WrongSize,
    NotBaselineColour,
    WrongDensity,
    Metadata, ///< EXIF, a profile, a comment: anything besides JFIF's own header
    TooFewBytes,
    TooManyBytes,
};

QList<PhotoFileFault> photoFileFaults(const QByteArray& jpeg, const PhotoProfile& profile, PhotoOrigin origin);

} // namespace kaban
