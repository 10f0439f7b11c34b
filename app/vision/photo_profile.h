#pragma once
// Purpose: what an authority wants of a card photo, as data (resources/photo_profiles): a new rule is a new file.
// Thread: any. Ownership: by value. Units: pixels of the finished photo unless said otherwise, degrees, bytes. Errors:
// parsePhotoProfile() gives a sentence naming the key; a key that is missing, unknown or absurd refuses the whole file.

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace kaban {

struct Aimed {
    double min = 0;
    double aim = 0;
    double max = 0;
    bool holds(double value) const { return value >= min && value <= max; }
};

struct ByteRange {
    qint64 min = 0;
    qint64 max = 0;
    bool holds(qint64 size) const { return size >= min && size <= max; }
};

struct PhotoProfile {
    QString id;
    int width = 0;
    int height = 0;
    int dpi = 0;
    Aimed interEye; ///< between the eyes' centres
    Aimed headTop;  ///< hair included, below the upper edge
    Aimed eyeMidX;
    double eyeLineFromBottomMin = 0; ///< goes before the head's top: hair that is too tall may be cut
    double takenInterEyeMin = 0;     ///< in the picture that comes in; below it the photo would be blown up
    double takenRollMax = 0;         ///< degrees; up to there the photo is turned upright
    double filledShareMax = 0;       ///< of the photo, where the picture ends and its edge is drawn out
    int qualityMin = 0;
    int qualityStart = 0;
    int qualityMax = 0;
    ByteRange bytes;         ///< of a file made here: satisfies both readings of KB and MB
    ByteRange receivedBytes; ///< of a file that others made: either reading will do
};

Result<PhotoProfile, QString> parsePhotoProfile(const QByteArray& json);

} // namespace kaban
