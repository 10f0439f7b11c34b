#pragma once
// Purpose: what a loudspeaker is to the program: fixed sounds, played by name. Implemented by drivers/audio; used by
// app/devices. Thread: the object lives in a worker thread, never the screen's; calls and signals belong to it.
// Ownership: by who creates it. Errors: ended() says how it went, always and once per play(), also without a device.

#include <QObject>

namespace kaban::drivers {

enum class Sound {
    StaffCall, ///< a bell, about four seconds
};

enum class SoundOutcome {
    Played,
    Stopped,  ///< by stop() or by the next play()
    NoDevice, ///< there is no loudspeaker
    Fault,    ///< there is one and it refused
    TooLate,  ///< it took the sound and never ended
};

class SoundPlayer : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~SoundPlayer() override;

    /// Takes the place of what sounds now.
    virtual void play(kaban::drivers::Sound sound) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void ended(kaban::drivers::SoundOutcome outcome);
};

} // namespace kaban::drivers
