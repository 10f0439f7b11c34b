#pragma once
// Purpose: what is said, in which order, on which outlet, and what happens when the speech program or the sound card
// fails. Sans I/O: events and the time come in, actions and the time of the next wake go out. Thread: any (plain
// value). Ownership: by value. Units: milliseconds, monotonic. What is said last wins; what is said after waits its
// turn. Errors: a line that cannot be made is tried again once, then left out, and its script is not whole; a program
// that fails again and again is away until a probe succeeds. Rule SEC-29: there is no way from a PrivateSpokenText to
// the loudspeaker; with the headset gone it is left out, and what sounds on it ends.

#include "app/devices/voice_recordings.h"
#include "app/ports/voice_port.h"

#include <optional>

namespace kaban {

struct SpeechRules {
    qint64 makeDeadline = 5'000; ///< fifty times the longest text measured
    qint64 playGrace = 6'000;    ///< beyond the sound's own time; the driver gives up before that
    qint64 firstPause = 1'000;   ///< before an away program is probed; doubles
    qint64 longestPause = 60'000;
    int failuresUntilAway = 3; ///< in a row
};

struct SpeechAction {
    enum class Kind {
        Make,        ///< `job`, `text`, `language`: the program; the answer is made()
        DropMaking,  ///< and hear no more of it
        Play,        ///< `job`, `sound`, `outlet`, `volume`; the answer is played()
        StopPlaying, ///< and hear no more of it
        Said,        ///< `script`, `whole`
    };
    Kind kind = Kind::Make;
    quint64 job = 0;
    SecretText text = {};
    QString language = {};
    drivers::PcmSound sound = {};
    drivers::AudioOutlet outlet = drivers::AudioOutlet::Loudspeaker;
    VoiceVolume volume = VoiceVolume::Medium;
    quint64 script = 0;
    bool whole = false;
};

using SpeechActions = QList<SpeechAction>;

class SpeechCore {
public:
    explicit SpeechCore(VoiceRecordings recordings = {}, const SpeechRules& rules = {});

    SpeechActions begin(qint64 now);
    SpeechActions say(quint64 script, const SpokenScript& lines, qint64 now);
    SpeechActions sayAfter(quint64 script, const SpokenScript& lines, qint64 now);
    SpeechActions stop();
    void setVolume(VoiceVolume volume) { volume_ = volume; }
    SpeechActions outletsChanged(bool loudspeaker, bool headset, qint64 now);
    /// Nothing: it failed or was killed.
    SpeechActions made(quint64 job, const std::optional<drivers::PcmSound>& sound, qint64 now);
    SpeechActions played(quint64 job, drivers::SoundOutcome outcome, qint64 now);
    SpeechActions wake(qint64 now);

    std::optional<qint64> nextWake() const { return wakeAt_; }
    VoiceState state() const;
    bool headset() const { return headset_; }
    bool speaking() const { return script_ != 0; }

private:
    enum class Doing { Nothing, Making, Playing, Probing };

    SpeechActions next(qint64 now);
    SpeechActions probe(qint64 now);
    SpeechActions probed(bool well, qint64 now);
    SpeechActions makeAgainOrLeaveOut(qint64 now);
    SpeechActions finish(bool whole);
    SpeechAction make(const SecretText& text, const QString& language, Doing doing, qint64 now);
    SpeechActions play(const drivers::PcmSound& sound, drivers::AudioOutlet outlet, qint64 now);
    void rest(qint64 now);
    std::optional<drivers::AudioOutlet> outletOf(const SpokenText& text) const;
    std::optional<drivers::AudioOutlet> outletOf(const PrivateSpokenText& text) const;
    std::optional<drivers::AudioOutlet> outletOf(const SpokenLine& line) const;
    bool leftOut(const SpokenLine& line) const;

    VoiceRecordings recordings_;
    SpeechRules rules_;
    Doing doing_ = Doing::Nothing;
    std::optional<qint64> wakeAt_;
    quint64 job_ = 0;
    quint64 script_ = 0; ///< 0: nothing is being said
    SpokenScript lines_; ///< what is left, the first is being said
    bool whole_ = true;
    bool secondTry_ = false;
    std::optional<drivers::AudioOutlet> outlet_; ///< while it plays
    VoiceVolume volume_ = VoiceVolume::Medium;
    bool looked_ = false; ///< for outlets
    bool loudspeaker_ = false;
    bool headset_ = false;
    bool programWell_ = false;
    bool probedOnce_ = false;
    QString probing_;
    int failures_ = 0; ///< in a row
    qint64 pause_ = 0;
};

} // namespace kaban
