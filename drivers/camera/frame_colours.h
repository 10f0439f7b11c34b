#pragma once
// Purpose: brings the colours of 4:2:0 frames to what CameraFrame promises, BT.601 in limited range, so that nobody
// behind has to ask where a frame comes from. Thread: any (pure). Ownership: changes the frame in place. Units: none.
// Shapes: I420 and Nv12 without padding. Errors: none. Source: ITU-R BT.601 and BT.709; GStreamer takes pictures of 720
// rows and more for BT.709 when a camera does not say.

#include "drivers/api/camera_frame.h"

namespace kaban::drivers {

/// From JPEG's range of values, 0 to 255, into that of television, 16 to 235 and 240.
void limitRange(CameraFrame& frame);

/// From BT.709 in limited range.
void toBt601(CameraFrame& frame);

} // namespace kaban::drivers
