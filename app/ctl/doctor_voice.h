#pragma once
// Purpose: whether the kiosk could speak, for the doctor: the speech program with both its voices, and the audio
// outputs. Thread: main; waits half a minute at most. Ownership: its process ends with the question. Errors: in words.

#include "app/base/configuration.h"

namespace kaban::ctl {

struct VoiceHealth {
    bool well = false;
    QString what;
    QString todo; ///< empty when well
};

VoiceHealth askVoice(const VoiceConfiguration& configuration);

} // namespace kaban::ctl
