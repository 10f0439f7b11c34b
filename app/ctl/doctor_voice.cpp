#include "app/ctl/doctor_voice.h"

#include "app/devices/speech_voice.h"
#include "app/health/system_clock.h"
#include "drivers/audio/qt_audio_output.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <future>
#include <memory>
#include <thread>

namespace kaban::ctl {

using namespace Qt::StringLiterals;

namespace doctor_voice_detail {

constexpr std::chrono::seconds patience(25); // the first look for sound devices is slow
constexpr std::chrono::seconds namesPatience(5);

/// A sound system that hangs keeps its thread and nothing else; the program ends without it.
QString outlets() {
    const auto names = std::make_shared<std::promise<QStringList>>();
    std::future<QStringList> found = names->get_future();
    std::thread([names] { names->set_value(drivers::audioOutletNames()); }).detach();
    if (found.wait_for(namesPatience) != std::future_status::ready) {
        return u"the sound system does not answer"_s;
    }
    const QStringList there = found.get();
    return there.isEmpty() ? u"no audio output is connected"_s : u"audio outputs: “%1”"_s.arg(there.join(u"”, “"_s));
}

QString headsetWords(const VoiceConfiguration& configuration, bool there) {
    if (configuration.headset.isEmpty()) {
        return u"no headset is configured"_s;
    }
    return (there ? u"headset “%1” is there"_s : u"headset “%1” is not plugged in"_s).arg(configuration.headset);
}

} // namespace doctor_voice_detail

VoiceHealth askVoice(const VoiceConfiguration& configuration) {
    using namespace doctor_voice_detail;
    if (!configuration.enabled) {
        return {true, u"switched off"_s, {}};
    }
    const SystemClock clock;
    const SpeechOptions options{configuration.program, configuration.chinese, configuration.english};
    const drivers::AudioOptions audio{configuration.loudspeaker, configuration.headset};
    SpeechVoice voice(
        options, {}, [audio] { return std::make_unique<drivers::QtAudioOutput>(audio); }, clock);
    QEventLoop loop;
    QObject::connect(&voice, &VoicePort::stateChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    const QString program =
        u"“%1” with the voices %2 and %3"_s.arg(configuration.program, configuration.chinese, configuration.english);
    switch (voice.state()) {
    case VoiceState::Ready:
        return {true, u"%1 speaks; %2; %3"_s.arg(program, headsetWords(configuration, voice.headset()), outlets()), {}};
    case VoiceState::NoProgram:
        return {false, u"%1 does not speak"_s.arg(program),
                u"install Debian's espeak-ng and check [voice] in kiosk.toml"_s};
    case VoiceState::NoOutlet:
        return {false, u"there is nothing to speak with; %1"_s.arg(outlets()),
                u"connect a loudspeaker and check that PulseAudio or pipewire-pulse runs for the kiosk's user, or set "
                u"voice.enabled to false"_s};
    case VoiceState::Looking:
    case VoiceState::Off:
        break;
    }
    return {false, u"the sound system does not answer"_s, u"check PulseAudio or pipewire-pulse"_s};
}

} // namespace kaban::ctl
