// The pages before a camera: mockups 07, 08 and 09 as section 9 of the visual language wants them until the program
// judges: a list without ticks, no verdict (PHO-06, PHO-10, PHO-11, PHO-16).
#include "app/steps/card_photo_step.h"
#include "app/steps/document_shots_step.h"
#include "app/steps/pictures.h"
#include "app/view/pages.h"
#include "app/view/translations.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

const char* pictureTroubleTextId(PictureTrouble trouble) {
    switch (trouble) {
    case PictureTrouble::NoFace:
        return "picture.trouble.no_face";
    case PictureTrouble::SeveralFaces:
        return "picture.trouble.several_faces";
    case PictureTrouble::EyesNotFound:
        return "picture.trouble.eyes_not_found";
    case PictureTrouble::TooFar:
        return "picture.trouble.too_far";
    case PictureTrouble::Tilted:
        return "picture.trouble.tilted";
    case PictureTrouble::HeadCut:
        return "picture.trouble.head_cut";
    case PictureTrouble::OffCentre:
    case PictureTrouble::BeyondRules:
        return "picture.trouble.off_centre";
    case PictureTrouble::TooFewBytes:
        return "picture.trouble.empty";
    case PictureTrouble::TooManyBytes:
    case PictureTrouble::NotAPicture:
    case PictureTrouble::Failed:
        break;
    }
    return "picture.trouble.failed";
}

namespace camera_pages {

using Phase = CameraStep::Phase;

QString slotText(const QString& slot, const char* part) {
    return textOf(u"picture.%1.%2"_s.arg(slot, QLatin1StringView(part)));
}

void plate(CameraContent& content, const QString& icon, const char* title, const char* sentence) {
    content.plateIcon = icon;
    content.plateTitle = qtTrId(title);
    content.plateSentence = qtTrId(sentence);
}

CameraContent liveContent(const CameraStep& step) {
    CameraContent content;
    switch (step.phase()) {
    case Phase::Opening:
        content.phase = CameraContent::Phase::Opening;
        plate(content, u"camera"_s, "camera.opening.title", "camera.opening.sentence");
        break;
    case Phase::Live:
        content.phase = CameraContent::Phase::Live;
        break;
    case Phase::Working:
        content.phase = CameraContent::Phase::Working;
        plate(content, u"clock"_s, "camera.working.title", "camera.working.sentence");
        break;
    case Phase::Taken:
        content.phase = CameraContent::Phase::Taken;
        break;
    case Phase::Away:
        content.phase = CameraContent::Phase::Away;
        plate(content, u"warning"_s, "camera.away.title", "camera.away.sentence");
        break;
    }
    if (step.trouble() && step.phase() == Phase::Live) {
        content.instructionIcon = u"warning"_s;
        content.instruction = qtTrId(pictureTroubleTextId(*step.trouble()));
        content.instructionSentence = qtTrId("picture.trouble.again");
        content.instructionIsBad = true;
    }
    return content;
}

ActionModel captureAction(const CameraStep& step) {
    ActionModel capture{u"capture"_s, qtTrId("camera.capture"), u"camera"_s};
    if (step.phase() != Phase::Live) {
        capture.enabled = false;
        capture.label = qtTrId(step.phase() == Phase::Working ? "camera.capture.working" : "camera.capture.blocked");
    }
    return capture;
}

ActionModel retakeAction() {
    return {u"retake"_s, qtTrId("camera.retake"), u"camera"_s, ActionModel::Kind::Secondary};
}

QList<ActionModel> adjustActions() {
    const auto button = [](const char* id, const char* label, const QString& icon) {
        return ActionModel{QString::fromLatin1(id), qtTrId(label), icon, ActionModel::Kind::Secondary};
    };
    return {button("frame.larger", "photo.larger", u"plus"_s),   button("frame.smaller", "photo.smaller", u"minus"_s),
            button("frame.left", "photo.left", u"arrow-left"_s), button("frame.right", "photo.right", u"arrow-right"_s),
            button("frame.up", "photo.up", u"chevron-up"_s),     button("frame.down", "photo.down", u"chevron-down"_s)};
}

void sayDocumentRules(CameraContent& content) {
    for (const char* rule :
         {"document.rule.corners", "document.rule.sharp", "document.rule.glare", "document.rule.fingers"}) {
        content.rules.append(qtTrId(rule));
    }
    content.rulesState = qtTrId("picture.rule.unjudged");
}

/// To the next side, or on; not with a side that the authority refuses.
ActionModel nextDocument(const DocumentShotsStep& step) {
    ActionModel next{u"next"_s,
                     qtTrId(step.complete() ? "document.next" : "document.next_side"),
                     u"arrow-right"_s,
                     ActionModel::Kind::Primary,
                     true,
                     true};
    if (step.leaving()) {
        next.label = qtTrId("picture.verdict.asked");
        next.enabled = false;
    } else if (step.check().verdict(step.current()) == PictureCheck::Verdict::Refused) {
        next.label = qtTrId("photo.use.refused");
        next.enabled = false;
    }
    return next;
}

/// The authority's reasons in words.
QString reasonsText(const QStringList& reasons) {
    QStringList words;
    for (const QString& reason : reasons) {
        words.append(textOf(pictureReasonTextId(reason)));
    }
    return words.join(qtTrId("value.separator"));
}

QString verdictText(const PictureCheck& check, const QString& slot) {
    switch (check.verdict(slot)) {
    case PictureCheck::Verdict::Asked:
        return qtTrId("picture.verdict.asked");
    case PictureCheck::Verdict::Accepted:
        return qtTrId("picture.verdict.accepted");
    case PictureCheck::Verdict::Refused:
        return qtTrId("picture.verdict.refused").arg(reasonsText(check.reasons(slot)));
    case PictureCheck::Verdict::Unknown:
        break;
    }
    return qtTrId("photo.fact.verdict");
}

QList<PhotoContent::Photo> photosOf(const CardPhotoStep& step) {
    QList<PhotoContent::Photo> photos;
    if (const SessionPicture* taken = step.taken()) {
        photos.append({u"photo.new"_s, qtTrId("photo.name"), taken->shown, !step.offeredChosen()});
    }
    if (const SessionPicture* offered = step.offered()) {
        photos.append({u"photo.authority"_s, qtTrId("photo.offered.name"), offered->shown, step.offeredChosen()});
    }
    if (photos.size() == 1) {
        photos.first().id.clear();
    }
    return photos;
}

void takenPhoto(const CardPhotoStep& step, const QString& slot, PageModel& page) {
    const bool onlyOffered = step.taken() == nullptr;
    const bool refused = step.check().verdict(slot) == PictureCheck::Verdict::Refused;
    PhotoContent content;
    content.photos = photosOf(step);
    if (const SessionPicture* photo = step.photo()) {
        content.facts = {qtTrId("photo.fact.size")
                             .arg(photo->width)
                             .arg(photo->height)
                             .arg((photo->jpeg.reveal().size() + 1023) / 1024),
                         verdictText(step.check(), slot)};
    }
    if (const SessionPicture* photo = step.photo(); photo != nullptr && !photo->keptRules) {
        content.facts.append(qtTrId("photo.fact.released"));
    }
    content.adjustable = step.canMove();
    if (content.adjustable) {
        content.adjustTitle = qtTrId("photo.adjust");
        content.adjust = adjustActions();
    }
    content.busy = step.moving() ? qtTrId("camera.working.title") : QString();
    content.error = step.movedTooFar() ? qtTrId("photo.moved_too_far") : QString();
    if (refused) {
        content.error = verdictText(step.check(), slot);
    }
    content.cardTitle = qtTrId("photo.card.title");
    content.cardSentence = qtTrId("photo.card.sentence");
    page.title = qtTrId(onlyOffered ? "photo.offered.title" : "photo.title");
    page.sentence = qtTrId(onlyOffered ? "photo.offered.sentence" : "photo.sentence");
    page.content = content;
    ActionModel use{u"next"_s, qtTrId("photo.use"), u"check"_s};
    if (step.leaving()) {
        use.label = qtTrId("picture.verdict.asked");
    } else if (refused) {
        use.label = qtTrId("photo.use.refused");
    }
    use.enabled = !step.moving() && !step.leaving() && !refused;
    page.actions = {retakeAction(), use};
    if (onlyOffered) {
        page.actions.first().label = qtTrId("photo.offered.retake");
    }
}

} // namespace camera_pages

QString pictureReasonTextId(const QString& reason) {
    return u"picture.reason.%1"_s.arg(reason.toLower());
}

PictureSlot pictureSlot(const PageInput& input, const QString& slot, const QString& action) {
    PictureSlot button;
    button.id = action;
    button.title = camera_pages::slotText(slot, "short");
    button.subtitle = camera_pages::slotText(slot, "subtitle");
    button.icon = slot == cardPhotoSlot ? u"portrait"_s : slot == u"id_emblem" ? u"id-emblem"_s : u"id-card"_s;
    if (const SessionPicture* picture = input.answers.picture(slot)) {
        const bool refused = PictureCheck::refused(input.answers, slot);
        button.state = refused ? PictureSlot::State::Refused : PictureSlot::State::Done;
        button.stateText = refused ? camera_pages::reasonsText(PictureCheck::refusalReasons(input.answers, slot))
                           : picture->source == AnswerSource::Upstream ? qtTrId("picture.state.stored")
                                                                       : qtTrId("picture.state.done");
        button.thumbnail = picture->thumbnail;
    } else {
        button.state = PictureSlot::State::Empty;
        button.stateText = qtTrId("picture.state.empty");
    }
    return button;
}

void cardPhoto(const PageInput& input, PageModel& page) {
    const auto& step = static_cast<const CardPhotoStep&>(input.step);
    if (step.phase() == CameraStep::Phase::Taken) {
        camera_pages::takenPhoto(step, input.definition.pictures.value(0), page);
        return;
    }
    page.title = qtTrId("card_photo.title");
    page.sentence = qtTrId("card_photo.sentence");
    CameraContent content = camera_pages::liveContent(step);
    content.purpose = CameraContent::Purpose::Face;
    content.pictureName = qtTrId("card_photo.picture");
    content.exampleLabel = qtTrId("card_photo.example");
    for (const char* rule : {"card_photo.rule.facing", "card_photo.rule.light", "card_photo.rule.glasses",
                             "card_photo.rule.background", "card_photo.rule.hair", "card_photo.rule.still"}) {
        content.rules.append(qtTrId(rule));
    }
    content.rulesState = qtTrId("picture.rule.unjudged");
    content.note = qtTrId("card_photo.note");
    page.content = content;
    page.actions = {backAction()};
    if (step.canBeReleased()) {
        page.actions.append({u"release"_s, qtTrId("photo.release"), u"staff"_s, ActionModel::Kind::Secondary});
    }
    page.actions.append(camera_pages::captureAction(step));
}

void documentShots(const PageInput& input, PageModel& page) {
    const auto& step = static_cast<const DocumentShotsStep&>(input.step);
    const bool taken = step.phase() == CameraStep::Phase::Taken;
    const SessionPicture* shot = taken ? step.shot(step.current()) : nullptr;
    CameraContent content = camera_pages::liveContent(step);
    content.purpose = CameraContent::Purpose::Document;
    content.pictureName = camera_pages::slotText(step.current(), "title");
    page.title = qtTrId(shot != nullptr ? "document.taken.title" : "document.title").arg(content.pictureName);
    page.sentence = shot != nullptr ? qtTrId("document.taken.sentence") : camera_pages::slotText(step.current(), "how");
    if (shot != nullptr) {
        content.still = shot->shown;
        if (step.check().verdict(step.current()) == PictureCheck::Verdict::Refused) {
            content.instructionIcon = u"warning"_s;
            content.instruction = qtTrId("document.refused");
            content.instructionSentence = camera_pages::reasonsText(step.check().reasons(step.current()));
            content.instructionIsBad = true;
        }
    } else if (taken) {
        camera_pages::plate(content, u"shield"_s, "document.borrowed.title", "document.borrowed.sentence");
        content.phase = CameraContent::Phase::Unwanted;
        page.title = qtTrId("document.borrowed.page");
        page.sentence.clear();
    }
    if (!taken || shot != nullptr) { // what was borrowed is not photographed
        camera_pages::sayDocumentRules(content);
    }
    content.note = step.licenceMissing() ? qtTrId("document.no_licence") : QString();
    for (const QString& slot : step.slotIds()) {
        PictureSlot button = pictureSlot(input, slot, u"slot."_s + slot);
        if (slot == step.current() && !taken) {
            button.state = PictureSlot::State::Current;
            button.stateText = qtTrId("picture.state.current");
        } else if (step.borrowed(slot)) {
            button.state = PictureSlot::State::Borrowed;
            button.stateText = qtTrId("picture.state.borrowed");
        } else if (slot == step.current() && button.state == PictureSlot::State::Done &&
                   step.check().verdict(slot) != PictureCheck::Verdict::Accepted) { // nobody has judged it yet
            button.stateText = qtTrId("picture.state.look");
        }
        content.sides.append(button);
    }
    page.content = content;
    page.actions = {backAction()};
    if (!taken) {
        page.actions.append(camera_pages::captureAction(step));
        return;
    }
    page.actions.append(camera_pages::retakeAction());
    if (shot != nullptr) {
        page.actions.append({u"enlarge"_s, qtTrId("document.enlarge"), u"search"_s, ActionModel::Kind::Secondary});
    } else {
        page.actions.last().label = qtTrId("document.borrowed.shoot");
    }
    page.actions.append(camera_pages::nextDocument(step));
    if (step.enlarged() && shot != nullptr) {
        page.enlarged = EnlargedModel{content.pictureName,
                                      content.pictureName,
                                      shot->shown,
                                      {u"enlarge.close"_s, qtTrId("document.enlarge.close"), u"cross"_s}};
    }
}

} // namespace kaban::pages
