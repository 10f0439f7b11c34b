#include "drivers/audio/speaker.h"

#include "drivers/audio/bell.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>

namespace kaban::drivers {
namespace speaker_detail {

constexpr int graceMilliseconds = 3'000;

QAudioFormat bellFormat() {
    QAudioFormat format;
    format.setSampleRate(bellSampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace speaker_detail

QString speakerName() {
    return QMediaDevices::defaultAudioOutput().description();
}

Speaker::Speaker() : source_(this), limit_(this) {
    limit_.setSingleShot(true);
    connect(&limit_, &QTimer::timeout, this, [this] { finish(SoundOutcome::TooLate); });
}

Speaker::~Speaker() {
    playing_ = false; // nobody listens any more
    if (sink_) {
        sink_->disconnect(this);
        sink_->stop();
    }
}

void Speaker::play(Sound) {
    stop();
    playing_ = true;
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    const QAudioFormat format = speaker_detail::bellFormat();
    if (device.isNull()) {
        finish(SoundOutcome::NoDevice);
        return;
    }
    if (!device.isFormatSupported(format)) {
        finish(SoundOutcome::Fault);
        return;
    }
    if (samples_.isEmpty()) {
        samples_ = bell();
    }
    source_.setData(samples_);
    source_.open(QIODevice::ReadOnly);
    sink_ = std::make_unique<QAudioSink>(device, format);
    connect(sink_.get(), &QAudioSink::stateChanged, this, &Speaker::watchSink, Qt::QueuedConnection);
    limit_.start(bellMilliseconds + speaker_detail::graceMilliseconds);
    sink_->start(&source_);
    watchSink();
}

void Speaker::stop() {
    finish(SoundOutcome::Stopped);
}

void Speaker::watchSink() {
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

void Speaker::finish(SoundOutcome outcome) {
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
    Q_EMIT ended(outcome);
}

} // namespace kaban::drivers
