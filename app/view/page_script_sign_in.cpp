// What is said where a face is shown and where a clerk takes over; never whose face and what number.
#include "app/steps/face_check_step.h"
#include "app/view/page_script.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace page_script_sign_in {

using Stage = FaceCheckStep::Stage;
using Trouble = FaceCheckStep::Trouble;
using Way = FaceCheckStep::Way;

/// What stands over the picture or in its place; nothing without a camera.
void sayPicture(const FaceCheckStep& step, PageScript& script) {
    if (step.way() == Way::Witness) {
        return;
    }
    script.urgent = true;
    if (step.stage() == Stage::Asking) {
        script.news = {spoken("face.asking.title"), spoken("face.asking.sentence")};
    } else if (step.stage() == Stage::Taking) {
        script.news = {spoken("face.instruction.still")};
    } else if (step.trouble() != Trouble::None) {
        script.news = {SpokenText::of(faceTroubleTextId(step.trouble())),
                       SpokenText::of(faceTroubleTextId(step.trouble()) + u".sentence"_s)};
    } else if (step.cameraStatus() == CameraStatus::Streaming) {
        script.news = {spoken("face.instruction")};
        script.urgent = false;
    }
}

} // namespace page_script_sign_in

QString openLegalText(const Step& step) {
    const auto* face = qobject_cast<const FaceCheckStep*>(&step);
    return face != nullptr && face->reading() && face->text() != nullptr ? face->text()->id : QString();
}

void faceCheckScript(const PageInput& input, PageScript& script) {
    using namespace page_script_sign_in;
    const auto& step = static_cast<const FaceCheckStep&>(input.step);
    script.lines.clear();                 // the page chooses its title
    if (!openLegalText(step).isEmpty()) { // the whole text; heard to its end it counts as read (GEN-13)
        script.say({spoken("face.text.title"), spoken("face.text.sentence")});
        script.say(SpokenText::paragraphs(*step.text(), input.language));
        return;
    }
    const OtherWay other = otherWayThanFace(input, step);
    script.say({spoken("face.title"), SpokenText::of(faceSentenceTextId(input, step))});
    sayPicture(step, script);
    script.say(script.news);
    script.say({spoken("face.way.camera"), spoken(faceCameraSentenceTextId(step)), SpokenText::of(other.title),
                SpokenText::of(other.sentence)});
    if (step.way() == Way::Face) { // asked for once the way is chosen
        const SpokenText consent = spoken("face.consent");
        script.say(consent);
        if (!step.agreed()) {
            script.news.append(consent);
        }
    }
}

void whoseTurnScript(const PageInput& input, PageScript& script) {
    script.lines.clear();
    script.say({spoken("turn.title"), spoken("turn.lead"), spoken("turn.clerk"),
                SpokenText::of(u"turn.%1.sentence"_s.arg(input.definition.id)), spoken("turn.note")});
}

void ownTurnScript(const PageInput&, PageScript& script) {
    script.lines.clear();
    script.say({spoken("turn.own.title"), spoken("turn.own.sentence"), spoken("turn.note")});
}

} // namespace kaban::pages
