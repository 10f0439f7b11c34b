#pragma once
// Purpose: the sound of a staff call, computed: two struck tones, three times, so that there is no recording to license
// or to lose. Thread: any (pure). Ownership: by value. Units: hertz, milliseconds; samples are signed 16 bit, one
// channel, little endian as the machine's. Errors: none.

#include <QByteArray>

namespace kaban::drivers {

constexpr int bellSampleRate = 48'000;
constexpr int bellMilliseconds = 3'900;

QByteArray bell();

} // namespace kaban::drivers
