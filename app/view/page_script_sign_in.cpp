// What is said where a face is shown and where a clerk takes over; never whose face and what number.
#include "app/steps/face_check_step.h"
#include "app/view/page_script.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

void faceCheckScript(const PageInput& input, PageScript& script) {
    using Stage = FaceCheckStep::Stage;
    const auto& step = static_cast<const FaceCheckStep&>(input.step);
    script.lines.clear();                           // the page chooses its title
    if (step.reading() && step.text() != nullptr) { // the whole text; heard to its end it counts as read (GEN-13)
        script.legalText = step.text()->id;
        script.say({spoken("face.text.title"), spoken("face.text.sentence")});
        script.say(SpokenText::paragraphs(*step.text(), input.language));
        return;
    }
    const OtherWay other = otherWayThanFace(input, step);
    script.say({spoken("face.title"), SpokenText::of(faceSentenceTextId(input, step)), spoken("face.way.camera"),
                spoken("face.way.camera.sentence"), SpokenText::of(other.title), SpokenText::of(other.sentence),
                spoken("face.consent")});
    if (step.stage() == Stage::Asking) {
        script.news = {spoken("face.asking.title"), spoken("face.asking.sentence")};
    } else if (step.stage() == Stage::Taking) {
        script.news = {spoken("face.instruction.still")};
        script.urgent = true;
    } else if (step.trouble() != FaceCheckStep::Trouble::None) {
        script.news = {SpokenText::of(faceTroubleTextId(step.trouble())),
                       SpokenText::of(faceTroubleTextId(step.trouble()) + u".sentence"_s)};
        script.urgent = true;
    } else if (step.cameraStatus() == CameraStatus::Streaming) {
        script.news = {spoken("face.instruction")};
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
