#include "drivers/audio/speaker.h"

#include "drivers/audio/bell.h"

namespace kaban::drivers {

QString speakerName(const AudioOptions& options) {
    return QtAudioOutput(options).name(AudioOutlet::Loudspeaker);
}

Speaker::Speaker(const AudioOptions& options) : output_(options) {
    output_.setParent(this); // it goes with us into another thread
    connect(&output_, &AudioOutput::ended, this, &SoundPlayer::ended);
}

void Speaker::play(Sound) {
    output_.play({bell(), bellSampleRate, 1}, AudioOutlet::Loudspeaker, 1);
}

void Speaker::stop() {
    output_.stop();
}

} // namespace kaban::drivers
