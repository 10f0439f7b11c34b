#include "app/devices/speech_voice.h"

#include "app/base/log.h"
#include "app/devices/wav_sound.h"

#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <sys/prctl.h>

namespace kaban {

using namespace Qt::StringLiterals;

namespace speech_voice {

constexpr qsizetype longestSpeech = 64 * 1024 * 1024; // twenty minutes

QProcessEnvironment environment() {
    QProcessEnvironment only;
    only.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return only;
}

double loudnessOf(VoiceVolume volume) {
    switch (volume) {
    case VoiceVolume::Soft:
        return 0.35;
    case VoiceVolume::Medium:
        return 0.65;
    case VoiceVolume::Loud:
        break;
    }
    return 1;
}

} // namespace speech_voice

QStringList speechArguments(const QString& voice) {
    // 150 words a minute: slower than its own 175, for a hall and for older people. -b 1: UTF-8.
    return {u"-b"_s, u"1"_s, u"-v"_s, voice, u"-s"_s, u"150"_s, u"--stdin"_s, u"--stdout"_s};
}

/// The other thread's side.
class SpeechVoice::Worker : public QObject {
    Q_OBJECT
public:
    Worker(SpeechOptions options, VoiceRecordings recordings, OutputFactory output, const Clock& clock)
        : options_(std::move(options)),
          factory_(std::move(output)),
          clock_(clock),
          core_(std::move(recordings), options_.rules),
          timer_(new QTimer(this)) {
        timer_->setSingleShot(true);
        connect(timer_, &QTimer::timeout, this, [this] { follow(core_.wake(now())); });
        core_.setVolume(options_.volume);
    }
    ~Worker() override { end(process_.get()); }

    void begin() {
        output_ = factory_();
        connect(output_.get(), &drivers::AudioOutput::outletsChanged, this,
                [this](bool loudspeaker, bool headset) { follow(core_.outletsChanged(loudspeaker, headset, now())); });
        // Queued: a sound may fail while it is started.
        connect(
            output_.get(), &drivers::AudioOutput::ended, this,
            [this](drivers::SoundOutcome outcome) {
                if (outcome != drivers::SoundOutcome::Stopped) {
                    follow(core_.played(playing_, outcome, now()));
                }
            },
            Qt::QueuedConnection);
        follow(core_.begin(now()));
        output_->watch();
    }
    void say(quint64 script, const SpokenScript& lines) { follow(core_.say(script, lines, now())); }
    void sayAfter(quint64 script, const SpokenScript& lines) {
        if (!core_.speaking()) {
            Q_EMIT began(script);
        }
        follow(core_.sayAfter(script, lines, now()));
    }
    void stop() { follow(core_.stop()); }
    void setVolume(VoiceVolume volume) { core_.setVolume(volume); }

Q_SIGNALS:
    void began(quint64 script);
    void saidOne(quint64 script, bool whole);
    void standing(kaban::VoiceState state, bool headset);

private:
    qint64 now() const { return clock_.monotonicMilliseconds(); }

    void follow(const SpeechActions& actions) {
        for (const SpeechAction& action : actions) {
            take(action);
        }
        if (const auto wake = core_.nextWake()) {
            timer_->start(std::chrono::milliseconds(std::max<qint64>(0, *wake - now())));
        } else {
            timer_->stop();
        }
        if (core_.state() != state_ || core_.headset() != headset_) {
            state_ = core_.state();
            headset_ = core_.headset();
            qCInfo(logDevice) << "voice state" << static_cast<int>(state_) << "headset" << headset_;
            Q_EMIT standing(state_, headset_);
        }
    }

    void take(const SpeechAction& action) {
        switch (action.kind) {
        case SpeechAction::Kind::Make:
            make(action);
            break;
        case SpeechAction::Kind::DropMaking:
            drop();
            break;
        case SpeechAction::Kind::Play:
            playing_ = action.job;
            output_->play(action.sound, action.outlet, speech_voice::loudnessOf(action.volume));
            break;
        case SpeechAction::Kind::StopPlaying:
            output_->stop();
            break;
        case SpeechAction::Kind::Said:
            Q_EMIT saidOne(action.script, action.whole);
            break;
        }
    }

    void make(const SpeechAction& action) {
        drop();
        job_ = action.job;
        process_ = std::make_unique<QProcess>();
        process_->setProcessEnvironment(speech_voice::environment());
        process_->setWorkingDirectory(u"/"_s);
        process_->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        process_->setStandardErrorFile(QProcess::nullDevice());
        connect(process_.get(), &QProcess::readyReadStandardOutput, this, &Worker::read);
        // Queued: a start may fail while it is called, and what ended is dropped only when it is off the stack.
        connect(process_.get(), &QProcess::finished, this, &Worker::takeEnd, Qt::QueuedConnection);
        connect(
            process_.get(), &QProcess::errorOccurred, this,
            [this](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart) {
                    takeEnd();
                }
            },
            Qt::QueuedConnection);
        process_->start(options_.program,
                        speechArguments(action.language == u"en" ? options_.englishVoice : options_.chineseVoice));
        QByteArray text = action.text.reveal().toUtf8() + '\n';
        process_->write(text);
        process_->closeWriteChannel();
        wipe(text);
    }

    void read() {
        if (process_) {
            heard_ += process_->readAllStandardOutput();
            if (heard_.size() > speech_voice::longestSpeech) {
                process_->kill();
            }
        }
    }

    void takeEnd() {
        if (!process_ || process_->state() != QProcess::NotRunning) {
            return; // of one that was dropped
        }
        heard_ += process_->readAllStandardOutput();
        const bool well = process_->exitStatus() == QProcess::NormalExit && process_->exitCode() == 0 &&
                          process_->error() != QProcess::FailedToStart;
        const auto sound = well ? soundOfWav(heard_) : std::nullopt;
        drop();
        follow(core_.made(job_, sound, now()));
    }

    void end(QProcess* process) {
        if (process) {
            process->disconnect(this);
            process->kill();
            process->waitForFinished(1000);
        }
    }

    void drop() {
        wipe(heard_);
        end(process_.get());
        if (process_) {
            process_.release()->deleteLater(); // it may be the one that is speaking
        }
    }

    SpeechOptions options_;
    OutputFactory factory_;
    const Clock& clock_;
    SpeechCore core_;
    QTimer* timer_;
    std::unique_ptr<QProcess> process_;
    std::unique_ptr<drivers::AudioOutput> output_;
    QByteArray heard_;
    quint64 job_ = 0;
    quint64 playing_ = 0;
    VoiceState state_ = VoiceState::Looking;
    bool headset_ = false;
};

SpeechVoice::SpeechVoice(const SpeechOptions& options, VoiceRecordings recordings, OutputFactory output,
                         const Clock& clock, QObject* parent)
    : VoicePort(parent),
      startVolume_(options.volume),
      worker_(new Worker(options, std::move(recordings), std::move(output), clock)),
      thread_(u"voice"_s, worker_) {
    qRegisterMetaType<kaban::VoiceState>("kaban::VoiceState");
    connect(worker_, &Worker::began, this, [this](quint64 script) { setSpeaking(script); });
    connect(worker_, &Worker::saidOne, this, [this](quint64 script, bool whole) {
        if (script == speaking_) {
            setSpeaking(0);
        }
        Q_EMIT said(script, whole);
    });
    connect(worker_, &Worker::standing, this, [this](VoiceState state, bool headset) {
        const bool otherState = state != state_;
        const bool otherHeadset = headset != headset_;
        state_ = state;
        headset_ = headset;
        if (otherState) {
            Q_EMIT stateChanged();
        }
        if (otherHeadset) {
            Q_EMIT headsetChanged();
        }
    });
    QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->begin(); });
}

SpeechVoice::~SpeechVoice() = default;

void SpeechVoice::setSpeaking(quint64 script) {
    const bool before = speaking();
    speaking_ = script;
    if (before != speaking()) {
        Q_EMIT speakingChanged();
    }
}

quint64 SpeechVoice::say(const SpokenScript& script) {
    const quint64 number = ++scripts_;
    setSpeaking(number);
    QMetaObject::invokeMethod(worker_, [worker = worker_, number, script] { worker->say(number, script); });
    return number;
}

void SpeechVoice::sayAfter(const SpokenScript& script) {
    QMetaObject::invokeMethod(worker_,
                              [worker = worker_, number = ++scripts_, script] { worker->sayAfter(number, script); });
}

void SpeechVoice::stop() {
    setSpeaking(0);
    QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->stop(); });
}

void SpeechVoice::setVolume(VoiceVolume volume) {
    QMetaObject::invokeMethod(worker_, [worker = worker_, volume] { worker->setVolume(volume); });
}

} // namespace kaban

#include "speech_voice.moc"
