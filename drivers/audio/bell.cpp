#include "drivers/audio/bell.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kaban::drivers {
namespace bell_detail {

constexpr double highTone = 880;
constexpr double lowTone = 659.3;
constexpr double strikeSeconds = 0.65; // six of them
constexpr double fadeSeconds = 0.25;   // to 1/e
constexpr double attackSeconds = 0.004;
constexpr double loudness = 0.55;

double strike(double frequency, double seconds) {
    const double attack = std::min(seconds / attackSeconds, 1.0);
    const double release = std::min((strikeSeconds - seconds) / attackSeconds, 1.0); // no click at the end
    const double turn = 2 * std::numbers::pi * frequency * seconds;
    const double tone = 0.8 * std::sin(turn) + 0.2 * std::sin(2 * turn);
    return loudness * attack * release * std::exp(-seconds / fadeSeconds) * tone;
}

} // namespace bell_detail

QByteArray bell() {
    constexpr qsizetype samples = static_cast<qsizetype>(bellSampleRate) * bellMilliseconds / 1'000;
    QByteArray bytes(samples * static_cast<qsizetype>(sizeof(qint16)), '\0');
    auto* out = reinterpret_cast<qint16*>(bytes.data());
    for (qsizetype i = 0; i < samples; ++i) {
        const double seconds = static_cast<double>(i) / bellSampleRate;
        const auto number = static_cast<int>(seconds / bell_detail::strikeSeconds);
        const double frequency = number % 2 == 0 ? bell_detail::highTone : bell_detail::lowTone;
        const double within = seconds - number * bell_detail::strikeSeconds;
        out[i] = static_cast<qint16>(std::lround(32'767 * bell_detail::strike(frequency, within)));
    }
    return bytes;
}

} // namespace kaban::drivers
