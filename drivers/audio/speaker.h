#pragma once
// Purpose: a SoundPlayer on the machine's own loudspeaker. Thread: the one that created it, with an event loop; the
// first play() may take long (the sound system is looked for), so it is never the screen's. Ownership: nothing shared.
// Errors: see SoundOutcome and QtAudioOutput. The loudspeaker is looked for at each play(): it may come and go.

#include "drivers/audio/qt_audio_output.h"

namespace kaban::drivers {

/// What people call the loudspeaker that these options mean, empty when there is none. Looks for it, which may take
/// long.
QString speakerName(const AudioOptions& options);

class Speaker final : public SoundPlayer {
    Q_OBJECT
public:
    explicit Speaker(const AudioOptions& options);

    void play(Sound sound) override;
    void stop() override;

private:
    QtAudioOutput output_;
};

} // namespace kaban::drivers
