#include "drivers/audio/qt_audio_output.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>

namespace kaban::drivers {
namespace qt_audio_output {

constexpr int graceMilliseconds = 3'000;
// Qt 6.4 lists what is plugged in, but audioOutputsChanged() does not come in a thread of ours (seen with
// pipewire-pulse).
constexpr int lookMilliseconds = 250;

QAudioFormat formatOf(const PcmSound& sound) {
    QAudioFormat format;
    format.setSampleRate(sound.sampleRate);
    format.setChannelCount(sound.channels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

QAudioDevice called(const QString& name) {
    for (const QAudioDevice& device : QMediaDevices::audioOutputs()) {
        if (device.description() == name) {
            return device;
        }
    }
    return {};
}

} // namespace qt_audio_output

QStringList audioOutletNames() {
    QStringList names;
    for (const QAudioDevice& device : QMediaDevices::audioOutputs()) {
        names.append(device.description());
    }
    return names;
}

QtAudioOutput::QtAudioOutput(const AudioOptions& options)
    : options_(options), source_(this), limit_(this), looking_(this) {
    limit_.setSingleShot(true);
    looking_.setInterval(qt_audio_output::lookMilliseconds);
    connect(&looking_, &QTimer::timeout, this, &QtAudioOutput::look);
    connect(&limit_, &QTimer::timeout, this, [this] { finish(SoundOutcome::TooLate); });
}

QtAudioOutput::~QtAudioOutput() {
    playing_ = false; // nobody listens any more
    if (sink_) {
        sink_->disconnect(this);
        sink_->stop();
    }
}

void QtAudioOutput::watch() {
    seen_.reset();
    look();
    looking_.start();
}

/// What plays on an outlet that has gone ends at once: a sound server would carry it on to another one.
void QtAudioOutput::look() {
    if (playing_ && device(outlet_).isNull()) {
        finish(SoundOutcome::Fault);
    }
    const std::pair there(!device(AudioOutlet::Loudspeaker).isNull(), !device(AudioOutlet::Headset).isNull());
    if (there != seen_) {
        seen_ = there;
        Q_EMIT outletsChanged(there.first, there.second);
    }
}

QAudioDevice QtAudioOutput::device(AudioOutlet outlet) const {
    const QAudioDevice loud = options_.loudspeaker.isEmpty() ? QMediaDevices::defaultAudioOutput()
                                                             : qt_audio_output::called(options_.loudspeaker);
    if (outlet == AudioOutlet::Loudspeaker) {
        // A system that makes the headset its default has no loudspeaker for us as long as it is plugged in.
        return loud.description() == options_.headset ? QAudioDevice() : loud;
    }
    if (options_.headset.isEmpty() || options_.headset == options_.loudspeaker) {
        return {};
    }
    return qt_audio_output::called(options_.headset);
}

QString QtAudioOutput::name(AudioOutlet outlet) const {
    return device(outlet).description();
}

void QtAudioOutput::play(const PcmSound& sound, AudioOutlet outlet, double volume) {
    stop();
    playing_ = true;
    outlet_ = outlet;
    const QAudioDevice where = device(outlet);
    const QAudioFormat format = qt_audio_output::formatOf(sound);
    if (where.isNull()) {
        finish(SoundOutcome::NoDevice);
        return;
    }
    if (sound.samples.isEmpty() || !where.isFormatSupported(format)) {
        finish(SoundOutcome::Fault);
        return;
    }
    source_.setData(sound.samples);
    source_.open(QIODevice::ReadOnly);
    sink_ = std::make_unique<QAudioSink>(where, format);
    sink_->setVolume(volume);
    connect(sink_.get(), &QAudioSink::stateChanged, this, &QtAudioOutput::watchSink, Qt::QueuedConnection);
    limit_.start(static_cast<int>(sound.milliseconds()) + qt_audio_output::graceMilliseconds);
    sink_->start(&source_);
    watchSink();
}

void QtAudioOutput::stop() {
    finish(SoundOutcome::Stopped);
}

void QtAudioOutput::watchSink() {
    if (!playing_ || !sink_) {
        return;
    }
    const bool failed = sink_->error() == QAudio::OpenError || sink_->error() == QAudio::FatalError ||
                        sink_->error() == QAudio::IOError;
    if (failed) {
        finish(SoundOutcome::Fault);
    } else if (sink_->state() == QAudio::IdleState && source_.atEnd()) {
        finish(SoundOutcome::Played);
    }
}

void QtAudioOutput::finish(SoundOutcome outcome) {
    if (!playing_) {
        return;
    }
    playing_ = false;
    limit_.stop();
    if (sink_) {
        sink_->disconnect(this);
        sink_->stop();
        sink_.reset();
    }
    source_.close();
    source_.setData(QByteArray()); // it may have been a person's
    Q_EMIT ended(outcome);
}

} // namespace kaban::drivers
