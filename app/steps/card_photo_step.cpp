#include "app/steps/card_photo_step.h"

#include "app/steps/pictures.h"
#include "app/steps/profile_answers.h"

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

/// Beside the slot that is sent stand the two it is chosen from.
const QString offeredSlot = u"card_photo.authority"_s;
const QString takenSlot = u"card_photo.new"_s;
const QString askedAnswer = u"card_photo.asked"_s;

} // namespace

CardPhotoStep::CardPhotoStep(const StepDefinition& definition, StepContext stepContext)
    : CameraStep(definition, stepContext, stepContext.faceCamera) {}

void CardPhotoStep::begin() {
    connect(&context().authority, &AuthorityPort::photoReady, this, [this](quint64 ticket, const SecretBytes& file) {
        if (offerTicket_ == ticket) {
            offerTicket_.reset();
            takeOffer(file);
        }
    });
    connect(&context().authority, &AuthorityPort::failed, this, [this](quint64 ticket) {
        if (offerTicket_ == ticket) {
            offerTicket_.reset();
            endOffer();
        }
    });
    if (photo() != nullptr) {
        showTaken();
    } else if (!askForOffer()) {
        switchOn();
    }
}

/// Once in a session, and only in a signed-in person's name.
bool CardPhotoStep::askForOffer() {
    Answers& answers = context().answers;
    if (!signedIn(answers) || answers.has(askedAnswer) || !context().outbox.online()) {
        return false;
    }
    answers.set(askedAnswer, u"yes"_s, AnswerSource::Upstream);
    offerTicket_ = context().authority.requestPhoto();
    return true;
}

/// Nobody vouches for the file: the maker decodes it within limits, or refuses it (SEC-68).
void CardPhotoStep::takeOffer(const SecretBytes& file) {
    if (file.reveal().isEmpty()) {
        endOffer();
        return;
    }
    offering_ = true;
    context().pictures.makeCardPhotoOf(file);
}

/// Without an offer the person takes a photo, as if there had never been one.
void CardPhotoStep::endOffer() {
    offering_ = false;
    if (photo() != nullptr) {
        showTaken();
    } else {
        switchOn();
    }
}

void CardPhotoStep::intent(const QString& id) {
    if (id == u"back" || (id == u"release" && canBeReleased())) {
        Q_EMIT finished(id);
    } else if (id == u"capture") {
        framing_ = {};
        capture();
    } else if (phase() != Phase::Taken || leaving()) {
        return;
    } else if (id == u"retake") {
        retake();
    } else if (id == u"photo.new" || id == u"photo.authority") {
        choose(id == u"photo.new" ? takenSlot : offeredSlot);
    } else if (id == u"next" && !moving()) {
        leave();
    } else if (const auto wanted = framingOf(id, waiting_.value_or(making_.value_or(framing_))); wanted && canMove()) {
        move(*wanted);
    }
}

const SessionPicture* CardPhotoStep::offered() const {
    return context().answers.picture(offeredSlot);
}

const SessionPicture* CardPhotoStep::taken() const {
    return context().answers.picture(takenSlot);
}

bool CardPhotoStep::offeredChosen() const {
    return photo() != nullptr && photo()->source == AnswerSource::Upstream;
}

bool CardPhotoStep::mayLeave() const {
    return photo() != nullptr && check().verdict(slot()) != PictureCheck::Verdict::Refused;
}

/// Not for what a second try mends: a program that failed, a file that is none.
bool CardPhotoStep::canBeReleased() const {
    return phase() == Phase::Live && trouble() && *trouble() != PictureTrouble::Failed && gate() == PhotoGate::Rules &&
           context().answers.value(u"kiosk.clerk"_s) == u"yes";
}

PhotoGate CardPhotoStep::gate() const {
    return context().answers.has(u"card_photo.release"_s) ? PhotoGate::Released : PhotoGate::Rules;
}

bool CardPhotoStep::canMove() const {
    return phase() == Phase::Taken && isWhole(frame()) && !offeredChosen();
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
        context().pictures.makeCardPhoto(frame(), wanted, gate());
    }
    Q_EMIT changed();
}

quint64 CardPhotoStep::makeFrom(const Frame& frame) {
    return context().pictures.makeCardPhoto(frame, framing_, gate());
}

void CardPhotoStep::take(const MadePicture& picture) {
    if (offering_) {
        context().answers.setPicture(offeredSlot, sessionPicture(picture, AnswerSource::Upstream));
        choose(offeredSlot);
        endOffer();
        return;
    }
    keepTaken(picture);
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

void CardPhotoStep::keepTaken(const MadePicture& picture) {
    const SessionPicture taken = sessionPicture(picture);
    context().answers.setPicture(takenSlot, taken);
    keep(slot(), taken);
}

void CardPhotoStep::choose(const QString& from) {
    if (const SessionPicture* chosen = context().answers.picture(from)) {
        keep(slot(), SessionPicture(*chosen)); // a copy: what it lies among changes
    }
}

void CardPhotoStep::refuse(PictureTrouble trouble) {
    if (offering_) { // of no use; what was wrong with it says nothing to the person
        endOffer();
        return;
    }
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
