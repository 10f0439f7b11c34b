#include "app/vision/photo_refusal.h"

namespace kaban {

QString photoRefusalName(PhotoRefusal refusal) {
    switch (refusal) {
    case PhotoRefusal::NoFace:
        return QStringLiteral("NO_FACE");
    case PhotoRefusal::MultipleFaces:
        return QStringLiteral("MULTIPLE_FACES");
    case PhotoRefusal::EyesNotFound:
        return QStringLiteral("EYES_NOT_FOUND");
    case PhotoRefusal::LowResolution:
        return QStringLiteral("LOW_RES");
    case PhotoRefusal::Roll:
        return QStringLiteral("ROLL");
    case PhotoRefusal::HeadCut:
        return QStringLiteral("HEAD_CUT");
    case PhotoRefusal::OutOfFrame:
        return QStringLiteral("OUT_OF_FRAME");
    case PhotoRefusal::Geometry:
        return QStringLiteral("GEOMETRY");
    case PhotoRefusal::FileTooSmall:
        return QStringLiteral("FILE_TOO_SMALL");
    case PhotoRefusal::FileTooLarge:
        return QStringLiteral("FILE_TOO_LARGE");
    case PhotoRefusal::FileWrong:
        return QStringLiteral("FILE_WRONG");
    case PhotoRefusal::ProcessingFailed:
        return QStringLiteral("PROCESSING_FAILED");
    }
    Q_UNREACHABLE();
}

} // namespace kaban
