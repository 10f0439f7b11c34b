#include "app/devices/wav_sound.h"

#include <QtEndian>

#include <algorithm>

namespace kaban {

namespace {

constexpr qsizetype riffHeader = 12;
constexpr qsizetype chunkHeader = 8;
constexpr qsizetype formatLength = 16;
constexpr quint16 pcm = 1;
constexpr quint32 slowestRate = 8'000;
constexpr quint32 fastestRate = 48'000;

template <class T>
T numberAt(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// False when we cannot play it.
bool takeFormat(const QByteArray& wav, qsizetype at, drivers::PcmSound& sound) {
    const auto channels = numberAt<quint16>(wav, at + 2);
    const auto rate = numberAt<quint32>(wav, at + 4);
    sound.channels = channels;
    sound.sampleRate = static_cast<int>(rate);
    return numberAt<quint16>(wav, at) == pcm && numberAt<quint16>(wav, at + 14) == 16 &&
           (channels == 1 || channels == 2) && rate >= slowestRate && rate <= fastestRate;
}

} // namespace

std::optional<drivers::PcmSound> soundOfWav(const QByteArray& wav) {
    if (wav.size() < riffHeader || !wav.startsWith("RIFF") || wav.mid(8, 4) != "WAVE") {
        return std::nullopt;
    }
    drivers::PcmSound sound;
    bool known = false;
    for (qsizetype at = riffHeader; at + chunkHeader <= wav.size();) {
        const QByteArray name = wav.mid(at, 4);
        const qsizetype there = wav.size() - at - chunkHeader;
        const qsizetype length = std::min<qsizetype>(numberAt<quint32>(wav, at + 4), there);
        at += chunkHeader;
        if (name == "fmt ") {
            known = length >= formatLength && takeFormat(wav, at, sound);
        } else if (name == "data") {
            const qsizetype whole = 2 * std::max(1, sound.channels);
            sound.samples = wav.mid(at, length - length % whole);
            return known && !sound.samples.isEmpty() ? std::optional(sound) : std::nullopt;
        }
        at += length + length % 2;
    }
    return std::nullopt;
}

} // namespace kaban
