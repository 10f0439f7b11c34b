#pragma once
// Purpose: finished pictures out of camera frames or out of a file that somebody else made: the card photo,
// photographs of documents, what a face is compared with. Thread: the object lives in the session's thread, the work is
// done in another; no call waits. Ownership: by the composition root. Units: bytes, pixels; framing in shares of the
// finished picture. Shapes: `shown` and `thumbnail` are Bgr24. Errors: refused() with a reason of the closed list, once
// per question; nothing comes after cancelAll(). Rules: PHO-01 to PHO-04, PHO-06, PHO-13, PHO-17, TV-07, SEC-20,
// SEC-68.

#include "app/base/frame.h"
#include "app/base/secret.h"

#include <QObject>

namespace kaban {

/// How the person moved the photo inside its frame, besides what the rules make of it (PHO-06).
struct PhotoFraming {
    double right = 0; ///< of the photo's width; the picture moves, the frame stands
    double down = 0;  ///< of the photo's width
    double zoom = 1;
    bool operator==(const PhotoFraming&) const = default;
};

struct MadePicture {
    SecretBytes jpeg;
    Frame shown; ///< what the file shows, no larger than a screen needs
    /// So small that no word on a document can be read.
    Frame thumbnail;
    int width = 0; ///< of the file
    int height = 0;
    bool keptRules = true; ///< of a card photo: false only with PhotoGate::Released
};

/// Whether the rules of a card photo bind, or a clerk has released it from them (PHO-17): then what keeps them is made
/// by them all the same, and the rest as it was taken.
enum class PhotoGate { Rules, Released };

enum class PictureTrouble {
    NoFace,
    SeveralFaces,
    EyesNotFound,
    TooFar,      ///< the face has too few pixels
    Tilted,      ///< further than a photo may be turned
    HeadCut,     ///< the head leaves the picture
    OffCentre,   ///< the photo's frame would reach over the picture's edge
    BeyondRules, ///< moved so, the photo does not keep the rules
    TooFewBytes, ///< nothing to be seen on it
    TooManyBytes,
    NotAPicture, ///< a file that is none, or one that is refused (SEC-68)
    Failed,
};

class PictureMaker : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual quint64 makeCardPhoto(const Frame& frame, const PhotoFraming& framing, PhotoGate gate) = 0;
    /// The same out of a file of the authority's: decoded within limits, cut and written anew (PHO-07, TV-07).
    virtual quint64 makeCardPhotoOf(const SecretBytes& file) = 0;
    virtual quint64 makeDocument(const Frame& frame) = 0;
    /// What the authority compares a face with (app/ports/face_sign_in.h): the middle of the frame, where the person
    /// is, and nothing of who stands beside. Refused without exactly one face; nothing more is claimed (LOG-24). The
    /// file alone is made: `shown` and `thumbnail` are not whole.
    virtual quint64 makeEvidence(const Frame& frame) = 0;
    virtual void cancelAll() = 0;

Q_SIGNALS:
    void made(quint64 ticket, const kaban::MadePicture& picture);
    void refused(quint64 ticket, kaban::PictureTrouble trouble);
};

} // namespace kaban

Q_DECLARE_METATYPE(kaban::MadePicture)
Q_DECLARE_METATYPE(kaban::PictureTrouble)
