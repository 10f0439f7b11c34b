#pragma once
// Purpose: a sound card to the program: plays one sound at a time on the loudspeaker or on a headset, and says which of
// the two are there. Implemented by drivers/audio; used by app/devices. Thread: the object lives in a worker thread,
// never the screen's; calls and signals belong to it, and the first call may take long. Ownership: by who creates it.
// Units: signed 16 bit samples as the machine's, little endian; hertz; volume 0 to 1. Errors: ended() says how it went,
// always and once per play(), also without a device; what takes the sound and never ends it is given up in time.

#include "drivers/api/sound_player.h"

#include <QByteArray>

namespace kaban::drivers {

enum class AudioOutlet {
    Loudspeaker, ///< heard by everybody
    Headset,     ///< heard by one person
};

struct PcmSound {
    QByteArray samples;
    int sampleRate = 0;
    int channels = 1;

    qint64 milliseconds() const {
        const qint64 perSecond = 2LL * sampleRate * channels;
        return perSecond <= 0 ? 0 : samples.size() * 1'000LL / perSecond;
    }
};

class AudioOutput : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~AudioOutput() override;

    /// Looks for the outlets and goes on watching them; outletsChanged() follows, also when there are none.
    virtual void watch() = 0;
    /// Takes the place of what sounds now.
    virtual void play(const kaban::drivers::PcmSound& sound, kaban::drivers::AudioOutlet outlet, double volume) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void outletsChanged(bool loudspeaker, bool headset);
    void ended(kaban::drivers::SoundOutcome outcome);
};

} // namespace kaban::drivers
