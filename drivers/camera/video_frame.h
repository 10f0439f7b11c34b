#pragma once
// Purpose: a video frame of Qt as a CameraFrame, the one place where its kinds of pixels are known: real cameras and
// clips share it. Thread: any; the frame is mapped while this runs. Ownership: the bytes are copied, so that a buffer
// of the camera goes back at once. Shapes: 4:2:0 stays (brought into limited range, odd last rows and columns cut),
// everything else becomes Bgr24. Errors: nothing for a kind that isReadable() does not name, or that cannot be mapped.

#include "drivers/api/camera_frame.h"

#include <QVideoFrame>

#include <optional>

namespace kaban::drivers {

bool isReadable(QVideoFrameFormat::PixelFormat format);

std::optional<CameraFrame> toCameraFrame(QVideoFrame frame);

} // namespace kaban::drivers
