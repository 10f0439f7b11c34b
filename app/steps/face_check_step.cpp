#include "app/steps/face_check_step.h"

#include "app/base/log.h"
#include "app/steps/card_answers.h"
#include "app/steps/consents.h"
#include "app/steps/profile_answers.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace face_check_detail {

constexpr int mostTries = 3;               // LOG-24; the authority counts too
constexpr qint64 askMilliseconds = 40'000; // pictures over a slow line, and the comparison
constexpr qint64 profileMilliseconds = 20'000;
const QString usedUp = u"face.used_up"_s;
const QString notMatched = u"face.not_matched"_s;

/// The number that the person has just proven, where the authority knows none.
void takeProvenMobile(Answers& answers) {
    if (answers.value(u"mobile"_s).isEmpty()) {
        answers.set(u"mobile"_s, answers.value(u"sms.mobile"_s), AnswerSource::Typed);
        answers.set(u"mobile.verified"_s, u"yes"_s, AnswerSource::Typed);
    }
}

} // namespace face_check_detail

FaceCheckStep::FaceCheckStep(const StepDefinition& definition, StepContext stepContext)
    : Step(definition, stepContext), taking_(stepContext, this) {
    connect(&taking_, &FaceTaking::changed, this, &FaceCheckStep::changed);
    connect(&taking_, &FaceTaking::done, this, &FaceCheckStep::ask);
    connect(&taking_, &FaceTaking::failed, this, [this](FaceTaking::Fault fault) {
        fallBack(fault == FaceTaking::Fault::NoFace         ? Trouble::NoFace
                 : fault == FaceTaking::Fault::SeveralFaces ? Trouble::SeveralFaces
                                                            : Trouble::Camera);
    });
}

void FaceCheckStep::run() {
    context().answers.withdraw(definition().optionalConsent); // each comparison is agreed to anew (LOG-25)
    context().signIn.signOut();
    connect(&context().faceCamera, &CameraSource::statusChanged, this, &FaceCheckStep::changed);
    connect(&context().faces, &FaceSignInPort::judged, this, &FaceCheckStep::hear);
    connect(&context().authority, &AuthorityPort::profileReady, this, &FaceCheckStep::takeProfile);
    connect(&context().authority, &AuthorityPort::failed, this, [this](quint64 ticket, AuthorityFailure why) {
        if (profileTicket_ == ticket) {
            profileTicket_.reset();
            context().signIn.signOut(); // whose data could not be had is nobody here
            fallBack(why == AuthorityFailure::Offline ? Trouble::Offline : Trouble::Unavailable);
        }
    });
    if (context().answers.value(face_check_detail::usedUp) == field("id_number")) {
        trouble_ = Trouble::UsedUp;
        context().answers.set(face_check_detail::notMatched, u"yes"_s, AnswerSource::Upstream);
    } else if (!context().outbox.online()) {
        trouble_ = Trouble::Offline;
    }
    Q_EMIT changed();
}

void FaceCheckStep::stop() {
    taking_.stop();
    context().faceCamera.disconnect(this);
    context().faces.disconnect(this);
    context().authority.disconnect(this);
    context().faceCamera.stop();
    cameraOn_ = false;
    context().faces.cancel();
    context().authority.cancelAll();
}

void FaceCheckStep::intent(const QString& id) {
    if (stage_ == Stage::Asking) { // what the answer is about stands as it is
        return;
    }
    if (reading_) {
        readText(id != u"text.close" && (id != u"text.done" || !agreed()));
        if (id == u"read_to_end") {
            readToEnd_ = true;
        } else if (id == u"text.tick" && readToEnd_) {
            toggle();
        }
        steerCamera();
        Q_EMIT changed();
    } else if (id == u"way.face" || id == u"way.witness") {
        choose(id == u"way.face" ? Way::Face : Way::Witness);
    } else if (id == u"text.open" || (id == u"tick" && !agreed())) {
        readText(way_ == Way::Face);
        steerCamera();
        Q_EMIT changed();
    } else if (id == u"tick") {
        toggle();
        steerCamera();
        Q_EMIT changed();
    } else if (id == u"start" && canStart()) {
        take();
    } else if ((id == u"witness" && way_ == Way::Witness) || id == u"back") {
        Q_EMIT finished(id);
    }
}

void FaceCheckStep::timePassed() {
    taking_.timePassed();
    if (stage_ == Stage::Asking && context().clock.monotonicMilliseconds() >= askUntil_) {
        context().faces.cancel();
        context().authority.cancelAll();
        faceTicket_.reset();
        profileTicket_.reset();
        context().signIn.signOut();
        fallBack(Trouble::Unavailable);
    }
}

CameraStatus FaceCheckStep::cameraStatus() const {
    return cameraOn_ ? context().faceCamera.status() : CameraStatus::Off;
}

bool FaceCheckStep::agreed() const {
    return consentCurrent(context(), definition().optionalConsent);
}

bool FaceCheckStep::canStart() const {
    return way_ == Way::Face && stage_ == Stage::Ready && trouble_ != Trouble::MobileNotProven &&
           cameraStatus() == CameraStatus::Streaming;
}

/// What the comparison is about: as the card has it, or as it was typed.
QString FaceCheckStep::field(const char* name) const {
    return context().answers.value((typed() ? u"sms."_s : QString()) + QLatin1StringView(name));
}

void FaceCheckStep::choose(Way way) {
    if (way == Way::Face && trouble_ == Trouble::UsedUp) {
        return;
    }
    if (way_ != way && way == Way::Witness) { // nobody's face is needed any more
        context().answers.withdraw(definition().optionalConsent);
    }
    way_ = way;
    steerCamera();
    Q_EMIT changed();
}

void FaceCheckStep::toggle() {
    if (agreed()) {
        context().answers.withdraw(definition().optionalConsent);
    } else if (text() != nullptr) {
        context().answers.accept({text()->id, text()->version, text()->sha256, context().clock.wallMilliseconds()});
    }
}

void FaceCheckStep::readText(bool open) {
    reading_ = open && text() != nullptr;
}

/// On only between the tick and the last picture; whatever is left is overwritten when it goes off (SEC-30).
void FaceCheckStep::steerCamera() {
    const bool wanted = way_ == Way::Face && agreed() && !reading_ && stage_ != Stage::Asking;
    if (wanted == cameraOn_) {
        return;
    }
    cameraOn_ = wanted;
    if (wanted) {
        context().faceCamera.start();
        return;
    }
    taking_.stop();
    stage_ = stage_ == Stage::Taking ? Stage::Ready : stage_;
    context().faceCamera.stop();
}

void FaceCheckStep::take() {
    trouble_ = Trouble::None;
    stage_ = Stage::Taking;
    taking_.start();
    Q_EMIT changed();
}

void FaceCheckStep::ask(const QList<FacePicture>& pictures) {
    stage_ = Stage::Asking;
    steerCamera();
    askUntil_ = context().clock.monotonicMilliseconds() + face_check_detail::askMilliseconds;
    FaceEvidence evidence;
    evidence.name = SecretText(field("name"));
    evidence.idNumber = SecretText(field("id_number"));
    evidence.consent = context().answers.consent(definition().optionalConsent).value_or(ConsentRecord());
    evidence.pictures = pictures;
    evidence.smsChallenge = context().answers.value(u"sms.challenge"_s);
    faceTicket_ = context().faces.ask(evidence);
    Q_EMIT changed();
}

void FaceCheckStep::hear(quint64 ticket, FaceVerdict verdict, int triesLeft) {
    if (faceTicket_ != ticket) {
        return;
    }
    faceTicket_.reset();
    if (triesLeft >= 0) {
        triesLeft_ = triesLeft;
    }
    switch (verdict) {
    case FaceVerdict::Matched:
        askProfile();
        return;
    case FaceVerdict::NotMatched:
        context().answers.set(face_check_detail::notMatched, u"yes"_s, AnswerSource::Upstream);
        ++notMatched_;
        fallBack(triesLeft == 0 || notMatched_ >= face_check_detail::mostTries ? Trouble::UsedUp : Trouble::NotMatched);
        return;
    case FaceVerdict::NoUsableFace:
        fallBack(Trouble::NoUsableFace);
        return;
    case FaceVerdict::TriesUsedUp:
        context().answers.set(face_check_detail::notMatched, u"yes"_s, AnswerSource::Upstream);
        fallBack(Trouble::UsedUp);
        return;
    case FaceVerdict::MobileNotProven: // the code is too old by now: the page before asks for a new one
        context().answers.remove(u"sms.mobile"_s);
        context().answers.remove(u"sms.challenge"_s);
        fallBack(Trouble::MobileNotProven);
        return;
    case FaceVerdict::Offline:
        fallBack(Trouble::Offline);
        return;
    case FaceVerdict::Unavailable:
        break;
    }
    fallBack(Trouble::Unavailable);
}

void FaceCheckStep::askProfile() {
    askUntil_ = context().clock.monotonicMilliseconds() + face_check_detail::profileMilliseconds;
    profileTicket_ = context().authority.requestProfile();
}

void FaceCheckStep::takeProfile(quint64 ticket, const PersonProfile& profile) {
    if (profileTicket_ != ticket) {
        return;
    }
    profileTicket_.reset();
    if (profile.idNumber.reveal() != field("id_number")) { // somebody else's data belong to nobody here
        context().signIn.signOut();
        fallBack(Trouble::Unavailable);
        return;
    }
    Answers& answers = context().answers;
    const bool typedIn = typed();
    const bool cardHasEthnicity = answers.source(u"ethnicity_code"_s) == AnswerSource::Card;
    const QString cardEthnicity = cardHasEthnicity ? answers.value(u"ethnicity_code"_s) : QString();
    setProfileAnswers(answers, profile);
    if (typedIn) {
        face_check_detail::takeProvenMobile(answers);
    } else {
        keepCardBesideProfile(answers, cardEthnicity);
    }
    answers.set(u"sign_in.method"_s, typedIn ? u"sms-face"_s : u"card-face"_s, AnswerSource::Upstream);
    answers.set(u"sign_in.at"_s, QString::number(context().clock.wallMilliseconds()), AnswerSource::Upstream);
    answers.set(definition().id + u".reached"_s, u"yes"_s, AnswerSource::Upstream);
    answers.remove(face_check_detail::notMatched);
    Q_EMIT finished(u"matched"_s);
}

/// Back to the two ways; the person decides what comes next.
void FaceCheckStep::fallBack(Trouble trouble) {
    stage_ = Stage::Ready;
    trouble_ = trouble;
    if (trouble == Trouble::UsedUp) {
        context().answers.set(face_check_detail::usedUp, field("id_number"), AnswerSource::Upstream);
        context().answers.withdraw(definition().optionalConsent);
        way_ = Way::None;
    }
    qCInfo(logFlow) << "face: trouble" << static_cast<int>(trouble);
    steerCamera();
    Q_EMIT changed();
}

} // namespace kaban
