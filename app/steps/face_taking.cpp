#include "app/steps/face_taking.h"

#include <chrono>
#include <utility>

namespace kaban {

namespace face_taking_detail {

constexpr qint64 apart = 400;       // so that the pictures are not one and the same
constexpr qint64 lookAgain = 200;   // where there was no face
constexpr qint64 deadline = 10'000; // "liveness prompt: 10 s" of the visual language 3.2
constexpr std::chrono::milliseconds captureDeadline(3000);

} // namespace face_taking_detail

FaceTaking::FaceTaking(const StepContext& context, QObject* parent) : QObject(parent), context_(context) {}

FaceTaking::~FaceTaking() {
    stop();
}

void FaceTaking::start() {
    stop();
    running_ = true;
    until_ = now() + face_taking_detail::deadline;
    lastFault_ = Fault::Camera;
    connect(&context_.faceCamera, &CameraSource::captured, this, [this](const Frame& frame) {
        if (std::exchange(asked_, false)) {
            dropFrame();
            frame_ = frame;
            context_.pictures.makeEvidence(frame_);
        }
    });
    connect(&context_.faceCamera, &CameraSource::captureFailed, this, [this] {
        if (std::exchange(asked_, false)) {
            lastFault_ = Fault::Camera;
            later(face_taking_detail::lookAgain);
        }
    });
    // Nobody else makes pictures on this page, so an answer that comes from within the question is ours too.
    connect(&context_.pictures, &PictureMaker::made, this,
            [this](quint64, const MadePicture& picture) { keep(picture.jpeg); });
    connect(&context_.pictures, &PictureMaker::refused, this, [this](quint64, PictureTrouble why) { refuse(why); });
    capture();
}

void FaceTaking::stop() {
    if (!std::exchange(running_, false)) {
        return;
    }
    context_.faceCamera.disconnect(this);
    context_.pictures.disconnect(this);
    context_.pictures.cancelAll();
    asked_ = false;
    nextAt_.reset();
    pictures_.clear();
    dropFrame();
}

void FaceTaking::timePassed() {
    if (!running_) {
        return;
    }
    if (now() >= until_) {
        giveUp();
    } else if (nextAt_ && now() >= *nextAt_) {
        nextAt_.reset();
        capture();
    }
}

void FaceTaking::capture() {
    asked_ = true;
    context_.faceCamera.capture(face_taking_detail::captureDeadline);
}

void FaceTaking::later(qint64 milliseconds) {
    nextAt_ = now() + milliseconds;
}

void FaceTaking::keep(const SecretBytes& jpeg) {
    dropFrame();
    if (pictures_.isEmpty()) {
        firstAt_ = now();
    }
    pictures_.append({jpeg, now() - firstAt_});
    if (pictures_.size() < fewestFacePictures) {
        later(face_taking_detail::apart);
        Q_EMIT changed();
        return;
    }
    const QList<FacePicture> whole = std::exchange(pictures_, {});
    stop();
    Q_EMIT done(whole);
}

/// The face must be there all the time: what was taken before it left is not continued.
void FaceTaking::refuse(PictureTrouble trouble) {
    dropFrame();
    pictures_.clear();
    lastFault_ = trouble == PictureTrouble::SeveralFaces ? Fault::SeveralFaces
                 : trouble == PictureTrouble::NoFace     ? Fault::NoFace
                                                         : Fault::Camera;
    later(face_taking_detail::lookAgain);
    Q_EMIT changed();
}

void FaceTaking::giveUp() {
    const Fault fault = lastFault_;
    stop();
    Q_EMIT failed(fault);
}

void FaceTaking::dropFrame() {
    wipe(frame_.bytes);
    frame_ = Frame();
}

} // namespace kaban
