#include "drivers/api/audio_output.h"

namespace kaban::drivers {

AudioOutput::~AudioOutput() = default;

} // namespace kaban::drivers
