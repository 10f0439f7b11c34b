#pragma once
// Purpose: the kiosk's voice as the session needs it: says a script, stops, is louder or softer. Thread: the object
// lives in the session's thread; nothing here waits. Ownership: by the composition root. Errors: state() says why there
// is no voice; a script that cannot be said ends at once as not whole. Rules: SCR-10, SEC-29 (a PrivateSpokenText is
// said on a headset or not at all), GEN-13 (whole: every line of it was heard to its end).

#include "app/ports/spoken_text.h"

#include <QObject>

namespace kaban {

enum class VoiceState {
    Off,       ///< not wanted on this kiosk
    Looking,   ///< not known yet
    Ready,     ///< speaks when asked
    NoProgram, ///< what makes the sound is not installed, or fails again and again
    NoOutlet,  ///< no loudspeaker and no headset
};

/// Steps that one can hear.
enum class VoiceVolume { Soft, Medium, Loud };

class VoicePort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual VoiceState state() const = 0;
    /// A headset or handset is plugged in: all is said there then, and nothing by the loudspeaker.
    virtual bool headset() const = 0;
    virtual bool speaking() const = 0;
    /// Takes the place of what is being said. The number comes back with said().
    virtual quint64 say(const SpokenScript& script) = 0;
    /// Behind what is being said, as a part of it; now, when nothing is.
    virtual void sayAfter(const SpokenScript& script) = 0;
    /// At once; what was being said is not whole.
    virtual void stop() = 0;
    virtual void setVolume(VoiceVolume volume) = 0;
    /// The kiosk's own, for the next person.
    virtual VoiceVolume startVolume() const = 0;

Q_SIGNALS:
    void stateChanged();
    void headsetChanged();
    void speakingChanged();
    /// Once per number, also when it was stopped or could not be said.
    void said(quint64 script, bool whole);
};

} // namespace kaban
