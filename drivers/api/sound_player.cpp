#include "drivers/api/sound_player.h"

namespace kaban::drivers {

SoundPlayer::~SoundPlayer() = default;

} // namespace kaban::drivers
