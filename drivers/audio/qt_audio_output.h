#pragma once
// Purpose: an AudioOutput on the machine's own sound system. Thread: the one that created it, with an event loop; the
// first look for devices may take long, so it is never the screen's. Ownership: nothing shared. Units: milliseconds.
// Errors: see SoundOutcome; a sound system that takes the sound and never plays it is given up after the sound's own
// time and three seconds. Outlets are known by what they call themselves (kabanctl doctor lists them). Rule: SEC-29:
// what calls itself as the loudspeaker does is no headset, and a headset that is gone is never replaced by another
// outlet.

#include "drivers/api/audio_output.h"

#include <QBuffer>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

class QAudioDevice;
class QAudioSink;

namespace kaban::drivers {

struct AudioOptions {
    QString loudspeaker; ///< empty: the system's default
    QString headset;     ///< empty: none
};

/// What the outlets call themselves. Looks for them, which may take long.
QStringList audioOutletNames();

class QtAudioOutput final : public AudioOutput {
    Q_OBJECT
public:
    explicit QtAudioOutput(const AudioOptions& options);
    ~QtAudioOutput() override;

    /// What the outlet calls itself; empty when there is none.
    QString name(AudioOutlet outlet) const;
    void watch() override;
    void play(const PcmSound& sound, AudioOutlet outlet, double volume) override;
    void stop() override;

private:
    QAudioDevice device(AudioOutlet outlet) const;
    void look();
    void finish(SoundOutcome outcome);
    void watchSink();

    AudioOptions options_;
    QBuffer source_;
    QTimer limit_;
    QTimer looking_;
    std::optional<std::pair<bool, bool>> seen_; ///< loudspeaker, headset; nothing before the first look
    std::unique_ptr<QAudioSink> sink_;
    bool playing_ = false;
    AudioOutlet outlet_ = AudioOutlet::Loudspeaker; ///< while it plays
};

} // namespace kaban::drivers
