#pragma once
// Purpose: the samples in a WAV file's bytes. Thread: any (pure). Ownership: by value. Units: as PcmSound. Errors:
// nothing for what is not PCM of 16 bit, one or two channels, 8 to 48 kHz, or holds no sample. A program that writes
// into a pipe does not know the length beforehand and names too great a one: what is there counts.

#include "drivers/api/audio_output.h"

#include <optional>

namespace kaban {

std::optional<drivers::PcmSound> soundOfWav(const QByteArray& wav);

} // namespace kaban
