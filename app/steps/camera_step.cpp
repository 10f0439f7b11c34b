#include "app/steps/camera_step.h"

namespace kaban {

namespace {

constexpr std::chrono::milliseconds captureDeadline(4000);
constexpr qint64 verdictPatience = 8000;

} // namespace

CameraStep::CameraStep(const StepDefinition& definition, StepContext context, CameraSource& camera)
    : Step(definition, context), camera_(camera), check_(std::make_unique<PictureCheck>(this->context(), this)) {
    connect(check_.get(), &PictureCheck::changed, this, &CameraStep::checked);
}

void CameraStep::run() {
    connect(&camera_, &CameraSource::statusChanged, this, &CameraStep::follow);
    connect(&camera_, &CameraSource::captured, this, [this](const Frame& frame) {
        if (std::exchange(asked_, false)) {
            dropFrame();
            frame_ = frame;
            makeFrom(frame_);
        }
    });
    connect(&camera_, &CameraSource::captureFailed, this, [this] {
        if (std::exchange(asked_, false)) {
            follow(camera_.status()); // the page says how the camera stands
        }
    });
    connect(&context().pictures, &PictureMaker::made, this,
            [this](quint64, const MadePicture& picture) { take(picture); });
    connect(&context().pictures, &PictureMaker::refused, this, [this](quint64, PictureTrouble why) { refuse(why); });
    begin();
}

void CameraStep::stop() {
    camera_.disconnect(this);
    context().pictures.disconnect(this);
    camera_.stop();
    context().pictures.cancelAll();
    check_->stop();
    context().authority.cancelAll();
    on_ = false;
    dropFrame();
}

void CameraStep::switchOn() {
    on_ = true;
    asked_ = false;
    leaving_ = false;
    setPhase(Phase::Opening);
    camera_.start();
    follow(camera_.status());
}

void CameraStep::showTaken() {
    on_ = false;
    asked_ = false;
    trouble_.reset();
    camera_.stop();
    setPhase(Phase::Taken);
}

void CameraStep::capture() {
    if (phase_ == Phase::Live) {
        asked_ = true;
        trouble_.reset();
        setPhase(Phase::Working);
        camera_.capture(captureDeadline);
    }
}

void CameraStep::keep(const QString& slot, const SessionPicture& picture) {
    context().answers.setPicture(slot, picture);
    check_->ask(slot);
}

void CameraStep::leave() {
    leaving_ = true;
    leaveUntil_ = context().clock.monotonicMilliseconds() + verdictPatience;
    checked();
}

void CameraStep::timePassed() {
    if (leaving_ && context().clock.monotonicMilliseconds() >= leaveUntil_) {
        check_->giveUp();
    }
}

void CameraStep::checked() {
    if (leaving_ && !check_->running()) {
        leaving_ = false;
        if (mayLeave()) {
            Q_EMIT finished(QStringLiteral("next"));
            return;
        }
    }
    Q_EMIT changed();
}

void CameraStep::refuse(PictureTrouble trouble) {
    trouble_ = trouble;
    follow(camera_.status());
}

void CameraStep::follow(CameraStatus status) {
    if (!on_ || asked_) {
        return;
    }
    switch (status) {
    case CameraStatus::Streaming:
        setPhase(Phase::Live);
        break;
    case CameraStatus::Frozen:
    case CameraStatus::Offline:
        setPhase(Phase::Away);
        break;
    case CameraStatus::Off:
    case CameraStatus::Opening:
        setPhase(Phase::Opening);
        break;
    }
}

void CameraStep::setPhase(Phase phase) {
    phase_ = phase;
    Q_EMIT changed();
}

void CameraStep::dropFrame() {
    wipe(frame_.bytes);
    frame_ = Frame();
}

} // namespace kaban
