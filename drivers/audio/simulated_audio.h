#pragma once
// Purpose: a sound card that makes no sound and keeps what it was given, for tests and demos: outlets are plugged and
// unplugged by hand, a sound takes its own time divided by `speed`. Simulation builds only. Thread: the record may be
// read and the hand may act from any thread, the output belongs to its own as every driver. Ownership: the record is
// shared by whoever holds it. Units: milliseconds.

#include "drivers/api/audio_output.h"

#include <QList>
#include <QMutex>
#include <QTimer>

#include <memory>

namespace kaban::drivers {

struct PlayedSound {
    PcmSound sound;
    AudioOutlet outlet = AudioOutlet::Loudspeaker;
    double volume = 0;
};

/// What a hand does, and what was heard.
class AudioRecord : public QObject {
    Q_OBJECT
public:
    QList<PlayedSound> played() const;
    void add(const PlayedSound& sound);
    void plug(AudioOutlet outlet, bool there);
    bool has(AudioOutlet outlet) const;
    /// 1: as fast as it sounds; 0: it takes the sound and never ends it.
    void setSpeed(double speed);
    double speed() const;

Q_SIGNALS:
    void plugged();

private:
    mutable QMutex lock_;
    QList<PlayedSound> played_;
    bool loudspeaker_ = true;
    bool headset_ = false;
    double speed_ = 1;
};

class SimulatedAudio final : public AudioOutput {
    Q_OBJECT
public:
    explicit SimulatedAudio(std::shared_ptr<AudioRecord> record);

    void watch() override;
    void play(const PcmSound& sound, AudioOutlet outlet, double volume) override;
    void stop() override;

private:
    void look();
    void finish(SoundOutcome outcome);

    std::shared_ptr<AudioRecord> record_;
    QTimer end_;
    bool playing_ = false;
    AudioOutlet outlet_ = AudioOutlet::Loudspeaker;
};

} // namespace kaban::drivers
