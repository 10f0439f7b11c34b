// The page "card and face" (mockup 34): two equal ways, a consent of its own, the camera off until it is given. It says
// what the authority said and nothing of its own about who it is (LOG-20, LOG-24, LOG-25).
#include "app/domain/masks.h"
#include "app/steps/face_check_step.h"
#include "app/view/pages.h"
#include "app/view/translations.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace face_check_page {

using Trouble = FaceCheckStep::Trouble;
using Stage = FaceCheckStep::Stage;
using Way = FaceCheckStep::Way;

/// The middle of a trouble's text ids, face.trouble.<name> and face.trouble.<name>.sentence.
const char* troubleName(Trouble trouble) {
    switch (trouble) {
    case Trouble::None:
        break;
    case Trouble::NoFace:
        return "no_face";
    case Trouble::SeveralFaces:
        return "several_faces";
    case Trouble::Camera:
        return "camera";
    case Trouble::NoUsableFace:
        return "no_usable_face";
    case Trouble::NotMatched:
        return "not_matched";
    case Trouble::UsedUp:
        return "used_up";
    case Trouble::MobileNotProven:
        return "mobile_not_proven";
    case Trouble::Offline:
        return "offline";
    case Trouble::Unavailable:
        return "unavailable";
    }
    return "";
}

QString troubleTitle(Trouble trouble) {
    return textOf(faceTroubleTextId(trouble));
}

QString troubleSentence(Trouble trouble) {
    return textOf(faceTroubleTextId(trouble) + u".sentence"_s);
}

/// Somebody here compares, or it is done at the counter.
bool clerkHere(const PageInput& input, const FaceCheckStep& step) {
    return input.answers.value(u"kiosk.clerk"_s) == u"yes" && !step.typed();
}

void plate(CameraContent& camera, CameraContent::Phase phase, const QString& icon, const char* title,
           const char* sentence) {
    camera.phase = phase;
    camera.plateIcon = icon;
    camera.plateTitle = qtTrId(title);
    camera.plateSentence = qtTrId(sentence);
}

void describeCamera(const FaceCheckStep& step, CameraContent& camera) {
    using Phase = CameraContent::Phase;
    camera.purpose = CameraContent::Purpose::Oval;
    camera.pictureName = qtTrId("face.picture");
    if (step.stage() == Stage::Asking) {
        plate(camera, Phase::Working, u"clock"_s, "face.asking.title", "face.asking.sentence");
        return;
    }
    switch (step.cameraStatus()) {
    case CameraStatus::Off:
        plate(camera, Phase::Unwanted, u"camera"_s, "face.off.title", "face.off.sentence");
        break;
    case CameraStatus::Opening:
        plate(camera, Phase::Opening, u"camera"_s, "camera.opening.title", "camera.opening.sentence");
        break;
    case CameraStatus::Frozen:
    case CameraStatus::Offline:
        plate(camera, Phase::Away, u"warning"_s, "camera.away.title", "face.away.sentence");
        break;
    case CameraStatus::Streaming:
        camera.phase = Phase::Live;
        break;
    }
}

/// One instruction; what went wrong stands over the picture, or on the plate while the camera is off.
void instruct(const FaceCheckStep& step, CameraContent& camera) {
    if (step.stage() == Stage::Taking) {
        camera.instructionIcon = u"face"_s;
        camera.instruction = qtTrId("face.instruction.still");
    } else if (step.stage() == Stage::Ready && step.trouble() != Trouble::None) {
        if (camera.phase == CameraContent::Phase::Unwanted) {
            camera.plateIcon = u"warning"_s;
            camera.plateTitle = troubleTitle(step.trouble());
            camera.plateSentence = troubleSentence(step.trouble());
            return;
        }
        camera.instructionIcon = u"warning"_s;
        camera.instruction = troubleTitle(step.trouble());
        camera.instructionSentence = troubleSentence(step.trouble());
        camera.instructionIsBad = true;
    } else if (camera.phase == CameraContent::Phase::Live) {
        camera.instructionIcon = u"face"_s;
        camera.instruction = qtTrId("face.instruction");
    }
}

QList<ChoiceModel> waysOf(const PageInput& input, const FaceCheckStep& step) {
    const bool free = step.stage() != Stage::Asking;
    const bool usedUp = step.trouble() == Trouble::UsedUp;
    ChoiceModel camera{
        u"way.face"_s,           u"face"_s,      qtTrId("face.way.camera"), qtTrId(faceCameraSentenceTextId(step)),
        step.way() == Way::Face, free && !usedUp};
    const OtherWay other = otherWayThanFace(input, step);
    ChoiceModel person{u"way.witness"_s,           u"staff"_s, textOf(other.title), textOf(other.sentence),
                       step.way() == Way::Witness, free};
    if (!clerkHere(input, step)) {
        person.icon = u"bank"_s;
    }
    return {camera, person};
}

ActionModel blocked(const char* label) {
    return {u"start"_s, qtTrId(label), QString(), ActionModel::Kind::Primary, false};
}

ActionModel primary(const PageInput& input, const FaceCheckStep& step) {
    if (step.way() == Way::Witness) {
        const bool here = clerkHere(input, step);
        return {u"witness"_s, here ? qtTrId("face.witness") : qtTrId("face.counter"), here ? u"staff"_s : u"bank"_s};
    }
    if (step.stage() == Stage::Asking) {
        ActionModel asking = blocked("face.start.asking");
        asking.icon = u"sync"_s;
        return asking;
    }
    if (step.way() == Way::None) {
        return blocked("face.start.choose");
    }
    if (!step.agreed()) {
        return blocked("face.start.consent");
    }
    if (step.stage() == Stage::Taking) {
        return blocked("face.start.taking");
    }
    if (!input.parts.outbox.online()) {
        return blocked("face.start.offline");
    }
    if (!step.canStart()) {
        return blocked("face.start.camera");
    }
    const bool again = step.trouble() != Trouble::None;
    return {u"start"_s, again ? qtTrId("face.start.again") : qtTrId("face.start"), u"face"_s};
}

QString ofWhom(const PageInput& input, const FaceCheckStep& step) {
    const QString prefix = step.typed() ? u"sms."_s : QString();
    const QString name = maskedName(input.answers.value(prefix + u"name"_s));
    const QString number = maskedIdNumber(input.answers.value(prefix + u"id_number"_s));
    return (step.typed() ? qtTrId("face.of.typed") : qtTrId("face.of.card")).arg(name, number);
}

/// The whole text, to be read to its end before it can be agreed to (GEN-13).
void reading(const PageInput& input, const FaceCheckStep& step, PageModel& page) {
    CommitmentContent content = textContent(input, *step.text());
    content.readToEnd = step.readToEnd();
    content.ticked = step.agreed();
    content.tickText = qtTrId("face.consent");
    content.tickHint = step.readToEnd() ? QString() : qtTrId("commit.read_first");
    content.ticksAction = u"text.tick"_s;
    content.readToEndAction = u"read_to_end"_s;
    page.title = qtTrId("face.text.title");
    page.sentence = qtTrId("face.text.sentence");
    page.content = content;
    ActionModel done{u"text.done"_s, qtTrId("face.text.done"), u"check"_s};
    if (!step.agreed()) {
        done.enabled = false;
        done.icon.clear();
        done.label = qtTrId("face.text.done.blocked");
    }
    page.actions = {{u"text.close"_s, qtTrId("btn.back"), u"arrow-left"_s, ActionModel::Kind::Neutral}, done};
}

} // namespace face_check_page

void faceCheck(const PageInput& input, PageModel& page) {
    using namespace face_check_page;
    const auto& step = static_cast<const FaceCheckStep&>(input.step);
    if (step.reading()) {
        reading(input, step, page);
        return;
    }
    FaceCheckContent content;
    describeCamera(step, content.camera);
    instruct(step, content.camera);
    content.cameraShown = step.way() != Way::Witness;
    content.of = ofWhom(input, step);
    content.ofTyped = step.typed();
    content.ways = waysOf(input, step);
    if (step.way() == Way::Face) {
        content.consent = TickModel{u"tick"_s, qtTrId("face.consent"), step.agreed(), qtTrId("face.consent.hint"),
                                    step.stage() != Stage::Asking};
        content.fullText = ActionModel{u"text.open"_s, qtTrId("face.full_text"), u"document"_s,
                                       ActionModel::Kind::Secondary, step.stage() != Stage::Asking};
    }
    if (step.trouble() != Trouble::UsedUp) { // there the way itself says it
        content.note = step.triesLeft() > 0 ? qtTrId("face.tries_left").arg(step.triesLeft()) : qtTrId("face.tries");
    }
    page.title = qtTrId("face.title");
    page.sentence = textOf(faceSentenceTextId(input, step));
    page.content = content;
    ActionModel back = backAction();
    if (step.trouble() != Trouble::None) {
        back.label = qtTrId("face.other_ways");
    }
    back.enabled = step.stage() != Stage::Asking;
    page.actions = {back, primary(input, step)};
}

OtherWay otherWayThanFace(const PageInput& input, const FaceCheckStep& step) {
    return face_check_page::clerkHere(input, step) ? OtherWay{u"face.way.clerk"_s, u"face.way.clerk.sentence"_s}
                                                   : OtherWay{u"face.way.counter"_s, u"face.way.counter.sentence"_s};
}

QString faceSentenceTextId(const PageInput& input, const FaceCheckStep& step) {
    if (step.typed()) {
        return u"face.sentence.typed"_s;
    }
    return face_check_page::clerkHere(input, step) ? u"face.sentence.card"_s : u"face.sentence.card.counter"_s;
}

const char* faceCameraSentenceTextId(const FaceCheckStep& step) {
    return step.trouble() == FaceCheckStep::Trouble::UsedUp ? QT_TRID_NOOP("face.way.used_up")
                                                            : QT_TRID_NOOP("face.way.camera.sentence");
}

QString faceTroubleTextId(FaceCheckStep::Trouble trouble) {
    return u"face.trouble."_s + QLatin1StringView(face_check_page::troubleName(trouble));
}

} // namespace kaban::pages
