#include "drivers/audio/speaker.h"

#include "drivers/audio/bell.h"

#include <QAudioDevice>
#include <QMediaDevices>

namespace kaban::drivers {

QString speakerName() {
    return QMediaDevices::defaultAudioOutput().description();
}

Speaker::Speaker() : output_({}) {
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
