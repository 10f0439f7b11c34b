#pragma once
// Purpose: the closed list of reasons why a picture gives no card photo. Thread: any (values). Shapes: the names are
// what `kabanctl photo make --json` says, in the words of the rules for judging a photo. Errors: none.

#include <QString>

namespace kaban {

enum class PhotoRefusal {
    NoFace,
    MultipleFaces,
    EyesNotFound,
    LowResolution, ///< the face has too few pixels
    Roll,          ///< tilted further than a photo may be turned
    HeadCut,       ///< the head leaves the picture at the top
    OutOfFrame,    ///< the photo's frame would reach too far over the picture's edge
    Geometry,      ///< looked at again, the finished photo does not keep the rules
    FileTooSmall,  ///< even at the highest quality; never padded
    FileTooLarge,
    FileWrong, ///< read back, the file is not what was to be written
    ProcessingFailed,
};

/// "NO_FACE" …
QString photoRefusalName(PhotoRefusal refusal);

} // namespace kaban
