#pragma once
// Purpose: the trained cascades that vision needs, as bytes: who wires the program hands in its own copies, so nothing
// is looked for on the disk of a kiosk. Thread: any. Ownership: by value. Shapes: OpenCV's XML, from Debian's
// opencv-data. Errors: none here.

#include <QByteArray>

namespace kaban {

struct Cascades {
    QByteArray face;       ///< haarcascade_frontalface_alt2
    QByteArray leftEye;    ///< haarcascade_lefteye_2splits
    QByteArray rightEye;   ///< haarcascade_righteye_2splits
    QByteArray eye;        ///< haarcascade_eye
    QByteArray eyeGlasses; ///< haarcascade_eye_tree_eyeglasses
};

} // namespace kaban
