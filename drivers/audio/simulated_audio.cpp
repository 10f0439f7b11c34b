#include "drivers/audio/simulated_audio.h"

#include <QMutexLocker>

namespace kaban::drivers {

QList<PlayedSound> AudioRecord::played() const {
    const QMutexLocker hold(&lock_);
    return played_;
}

void AudioRecord::add(const PlayedSound& sound) {
    const QMutexLocker hold(&lock_);
    played_.append(sound);
}

void AudioRecord::plug(AudioOutlet outlet, bool there) {
    {
        const QMutexLocker hold(&lock_);
        (outlet == AudioOutlet::Headset ? headset_ : loudspeaker_) = there;
    }
    Q_EMIT plugged();
}

bool AudioRecord::has(AudioOutlet outlet) const {
    const QMutexLocker hold(&lock_);
    return outlet == AudioOutlet::Headset ? headset_ : loudspeaker_;
}

void AudioRecord::setSpeed(double speed) {
    const QMutexLocker hold(&lock_);
    speed_ = speed;
}

double AudioRecord::speed() const {
    const QMutexLocker hold(&lock_);
    return speed_;
}

SimulatedAudio::SimulatedAudio(std::shared_ptr<AudioRecord> record) : record_(std::move(record)), end_(this) {
    end_.setSingleShot(true);
    connect(&end_, &QTimer::timeout, this, [this] { finish(SoundOutcome::Played); });
}

void SimulatedAudio::watch() {
    connect(record_.get(), &AudioRecord::plugged, this, &SimulatedAudio::look, Qt::UniqueConnection);
    look();
}

void SimulatedAudio::look() {
    if (playing_ && !record_->has(outlet_)) {
        finish(SoundOutcome::Fault);
    }
    Q_EMIT outletsChanged(record_->has(AudioOutlet::Loudspeaker), record_->has(AudioOutlet::Headset));
}

void SimulatedAudio::play(const PcmSound& sound, AudioOutlet outlet, double volume) {
    stop();
    playing_ = true;
    outlet_ = outlet;
    if (!record_->has(outlet)) {
        finish(SoundOutcome::NoDevice);
        return;
    }
    record_->add({sound, outlet, volume});
    if (const double speed = record_->speed(); speed > 0) {
        end_.start(static_cast<int>(static_cast<double>(sound.milliseconds()) / speed));
    }
}

void SimulatedAudio::stop() {
    finish(SoundOutcome::Stopped);
}

void SimulatedAudio::finish(SoundOutcome outcome) {
    if (!playing_) {
        return;
    }
    playing_ = false;
    end_.stop();
    Q_EMIT ended(outcome);
}

} // namespace kaban::drivers
