#pragma once
// Purpose: a frame scaled down for the screen, made in the camera's thread so that the screen's only paints. Thread:
// any (pure). Ownership: a value of its own. Units: pixels. Shapes: Bgr24 without padding, in the frame's own
// proportions; a smaller frame does not grow. Errors: nothing when the frame's bytes do not hold what its numbers say.

#include "drivers/api/camera_frame.h"

#include <optional>

namespace kaban::drivers {

std::optional<CameraFrame> framePreview(const CameraFrame& frame, int mostWidth, int mostHeight);

} // namespace kaban::drivers
