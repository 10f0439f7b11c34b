#pragma once
// Purpose: a SoundPlayer on the machine's own loudspeaker. Thread: the one that created it, with an event loop; the
// first play() may take long (the sound system is looked for), so it is never the screen's. Ownership: nothing shared.
// Units: milliseconds. Errors: see SoundOutcome. A sound system that takes the sound and never plays it is given up
// after the sound's own time and three seconds. The loudspeaker is looked for at each play(): it may come and go.

#include "drivers/api/sound_player.h"

#include <QBuffer>
#include <QString>
#include <QTimer>

#include <memory>

class QAudioSink;

namespace kaban::drivers {

/// What people call the loudspeaker, empty when there is none. Looks for it, which may take long.
QString speakerName();

class Speaker final : public SoundPlayer {
    Q_OBJECT
public:
    Speaker();
    ~Speaker() override;

    void play(Sound sound) override;
    void stop() override;

private:
    void finish(SoundOutcome outcome);
    void watchSink();

    QByteArray samples_;
    QBuffer source_;
    QTimer limit_;
    std::unique_ptr<QAudioSink> sink_;
    bool playing_ = false;
};

} // namespace kaban::drivers
