#include "drivers/api/camera.h"

namespace kaban::drivers {

Camera::~Camera() = default;

} // namespace kaban::drivers
