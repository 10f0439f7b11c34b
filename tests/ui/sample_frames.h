#pragma once
// Purpose: pictures as a camera gives them, drawn from the product's own illustrations: a made-up person and a made-up
// ID card. Thread: the screen's (drawings). Ownership: by value; every call of a function gives the same shared bytes.

#include "app/base/frame.h"
#include "app/view/page_model.h"

#include <QImage>

namespace kaban::tests {

Frame frameOf(const QImage& picture);
/// 640 by 480, a person before a white wall.
Frame faceFrame();
/// 358 by 441, on white.
Frame cardPhotoFrame();
/// 640 by 480, the personal side of an ID card on a black mat.
Frame documentFrame();
/// 856 by 540, the card alone.
Frame idCardFrame();
/// Two colours beside one another.
Frame halvesFrame(const QColor& left, const QColor& right, QSize size = {64, 48});
/// What the camera of such a page would see.
Frame previewOf(const CameraContent& camera);

} // namespace kaban::tests
