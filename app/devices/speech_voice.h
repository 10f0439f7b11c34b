#pragma once
// Purpose: the VoicePort: the core with a clock, the espeak-ng program and a sound card around it. Thread: the object
// lives in the session's thread and never waits; program and sound card are held from another one; they speak by queued
// calls. Ownership: owns thread, process and driver; the clock outlives it. Units: milliseconds. Errors: states of the
// port; a program or a sound system that hangs costs nothing but its own thread. The program is GPL: it is started for
// each line, never linked. What it says comes to it by its standard input, so that no list of processes shows it
// (SEC-29, MSK-07); its environment is empty of ours and its standard error is dropped.

#include "app/base/clock.h"
#include "app/devices/device_thread.h"
#include "app/devices/speech_core.h"

#include <functional>
#include <memory>

namespace kaban {

struct SpeechOptions {
    QString program = QStringLiteral("espeak-ng");
    QString chineseVoice = QStringLiteral("cmn-latn-pinyin"); ///< plain cmn reads pinyin by the rules of English
    QString englishVoice = QStringLiteral("en-us");
    VoiceVolume volume = VoiceVolume::Medium;
    SpeechRules rules = {};
};

/// Arguments of the program for a voice; the text comes by standard input, the WAV by standard output.
QStringList speechArguments(const QString& voice);

class SpeechVoice : public VoicePort {
    Q_OBJECT
public:
    using OutputFactory = std::function<std::unique_ptr<drivers::AudioOutput>()>;

    /// The factory is called once, in the other thread.
    SpeechVoice(const SpeechOptions& options, VoiceRecordings recordings, OutputFactory output, const Clock& clock,
                QObject* parent = nullptr);
    ~SpeechVoice() override;

    VoiceState state() const override { return state_; }
    bool headset() const override { return headset_; }
    bool speaking() const override { return speaking_ != 0; }
    quint64 say(const SpokenScript& script) override;
    void sayAfter(const SpokenScript& script) override;
    void stop() override;
    void setVolume(VoiceVolume volume) override;
    VoiceVolume startVolume() const override { return startVolume_; }

private:
    class Worker;

    void setSpeaking(quint64 script);

    VoiceVolume startVolume_;
    Worker* worker_; ///< lives in the thread
    DeviceThread thread_;
    VoiceState state_ = VoiceState::Looking;
    bool headset_ = false;
    quint64 scripts_ = 0;
    quint64 speaking_ = 0; ///< the script; 0: silent
};

} // namespace kaban
