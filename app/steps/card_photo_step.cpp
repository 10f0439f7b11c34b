#include "app/steps/card_photo_step.h"

#include <QHash>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr double buttonMove = 0.01; // of the photo's width: what the rules leave is about five of these each way
constexpr double buttonZoom = 0.015;
constexpr double thousandth = 0.001;

/// The framing that an intent asks for, from the present one; nothing for another intent.
std::optional<PhotoFraming> framingOf(const QString& id, PhotoFraming from) {
    static const QHash<QString, PhotoFraming> buttons{
        {u"frame.left"_s, {-buttonMove, 0, 1}},      {u"frame.right"_s, {buttonMove, 0, 1}},
        {u"frame.up"_s, {0, -buttonMove, 1}},        {u"frame.down"_s, {0, buttonMove, 1}},
        {u"frame.larger"_s, {0, 0, 1 + buttonZoom}}, {u"frame.smaller"_s, {0, 0, 1 - buttonZoom}}};
    PhotoFraming by = buttons.value(id);
    const QStringList parts = id.split(u':');
    if (parts.size() == 3 && parts[0] == u"frame.move") {
        by = {parts[1].toInt() * thousandth, parts[2].toInt() * thousandth, 1};
    } else if (parts.size() == 2 && parts[0] == u"frame.zoom") {
        by = {0, 0, std::clamp(parts[1].toInt() * thousandth, 0.5, 2.0)};
    } else if (!buttons.contains(id)) {
        return std::nullopt;
    }
    return PhotoFraming{std::clamp(from.right + by.right, -1.0, 1.0), std::clamp(from.down + by.down, -1.0, 1.0),
                        std::clamp(from.zoom * by.zoom, 0.5, 2.0)};
}

} // namespace

CardPhotoStep::CardPhotoStep(const StepDefinition& definition, StepContext stepContext)
    : CameraStep(definition, stepContext, stepContext.faceCamera) {}

void CardPhotoStep::begin() {
    if (photo() != nullptr) {
        showTaken();
    } else {
        switchOn();
    }
}

void CardPhotoStep::intent(const QString& id) {
    if (id == u"capture") {
        framing_ = {};
        capture();
    } else if (id == u"retake" && phase() == Phase::Taken) {
        retake();
    } else if (id == u"back" || (id == u"next" && phase() == Phase::Taken && !moving())) {
        Q_EMIT finished(id);
    } else if (const auto wanted = framingOf(id, waiting_.value_or(making_.value_or(framing_))); wanted && canMove()) {
        move(*wanted);
    }
}

bool CardPhotoStep::canMove() const {
    return phase() == Phase::Taken && isWhole(frame());
}

/// The old one stays until the new one is there: who changes their mind has lost nothing.
void CardPhotoStep::retake() {
    making_.reset();
    waiting_.reset();
    movedTooFar_ = false;
    context().pictures.cancelAll();
    switchOn();
}

void CardPhotoStep::move(const PhotoFraming& wanted) {
    movedTooFar_ = false;
    if (making_) {
        waiting_ = wanted; // only the last wish counts
    } else {
        making_ = wanted;
        context().pictures.makeCardPhoto(frame(), wanted);
    }
    Q_EMIT changed();
}

quint64 CardPhotoStep::makeFrom(const Frame& frame) {
    return context().pictures.makeCardPhoto(frame, framing_);
}

void CardPhotoStep::take(const MadePicture& picture) {
    context().answers.setPicture(
        slot(), {picture.jpeg, picture.shown, picture.thumbnail, AnswerSource::Camera, picture.width, picture.height});
    if (!making_) {
        showTaken();
        return;
    }
    framing_ = *std::exchange(making_, std::nullopt);
    if (const auto next = std::exchange(waiting_, std::nullopt)) {
        move(*next);
    }
    Q_EMIT changed();
}

void CardPhotoStep::refuse(PictureTrouble trouble) {
    if (!making_) {
        CameraStep::refuse(trouble);
        return;
    }
    making_.reset();
    waiting_.reset();
    movedTooFar_ = true;
    Q_EMIT changed();
}

} // namespace kaban
