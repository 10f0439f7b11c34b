#include "tests/ui/sample_face.h"

#include "tests/ui/sample_parts.h"

namespace kaban::tests {
using namespace Qt::StringLiterals;
using samples::pick;

namespace sample_face {

void describeCamera(Language language, FaceSample what, CameraContent& camera) {
    camera.purpose = CameraContent::Purpose::Oval;
    camera.pictureName = pick(language, u"镜头里的您"_s, u"You in the camera"_s);
    if (what == FaceSample::Choosing || what == FaceSample::Person) {
        camera.phase = CameraContent::Phase::Unwanted;
        camera.plateIcon = u"camera"_s;
        camera.plateTitle = pick(language, u"镜头关着"_s, u"The camera is off"_s);
        camera.plateSentence = pick(language, u"同意后才开镜头"_s, u"It goes on only after you agree"_s);
        return;
    }
    const bool bad = what == FaceSample::NotMatched;
    camera.phase = CameraContent::Phase::Live;
    camera.instructionIcon = bad ? u"warning"_s : u"face"_s;
    camera.instruction = bad ? pick(language, u"核验未通过"_s, u"Could not be verified"_s)
                             : pick(language, u"脸对准黄圈，看镜头"_s, u"Face in the oval, look here"_s);
    camera.instructionSentence =
        bad ? pick(language, u"可以再试，或选第二种。"_s, u"Try again, or choose the second way."_s) : QString();
    camera.instructionIsBad = bad;
}

} // namespace sample_face

PageModel faceSample(Language language, FaceSample what) {
    PageModel model = samples::page(language, u"sign_in_face"_s, 0);
    model.title = pick(language, u"核对是不是您本人"_s, u"Check that it is you"_s);
    model.sentence = pick(language, u"身份证读到了。下面两种办法，选哪种都一样办。"_s,
                          u"Your card was read. Choose either way; both lead on alike."_s);
    const bool face = what == FaceSample::Live || what == FaceSample::NotMatched;
    FaceCheckContent content;
    sample_face::describeCamera(language, what, content.camera);
    content.cameraShown = what != FaceSample::Person;
    content.of = pick(language, u"身份证已读：张**　110*****3407"_s, u"Card read: Z**  110*****3407"_s);
    content.ways = {{u"way.face"_s, u"face"_s, pick(language, u"看镜头核对"_s, u"Look at the camera"_s),
                     pick(language, u"拍几张请人社部门比一比，比完就删"_s,
                          u"The authority compares a few pictures; then they are deleted"_s),
                     face, true},
                    {u"way.witness"_s, u"staff"_s,
                     pick(language, u"不想拍脸，请工作人员核对"_s, u"No picture: ask the staff"_s),
                     pick(language, u"工作人员看人、看证，不用镜头，办的内容一样"_s,
                          u"They look at you and your card, no camera; all else is the same"_s),
                     what == FaceSample::Person, true}};
    if (face) {
        content.consent = TickModel{u"tick"_s,
                                    pick(language, u"我同意采集我的人脸信息，只用于本次核对"_s,
                                         u"I agree to the use of my face for this check only"_s),
                                    true,
                                    pick(language, u"单独同意，不勾就选第二种。点开看完全文再勾。"_s,
                                         u"A consent of its own; else choose the second way."_s),
                                    true};
        content.fullText = ActionModel{u"text.open"_s, pick(language, u"看全文"_s, u"Whole text"_s), u"document"_s,
                                       ActionModel::Kind::Secondary};
    }
    content.note = pick(language, u"没对上可以再试，一天一共 3 次"_s, u"You can try again, 3 times a day in all"_s);
    model.content = content;
    model.actions = {
        samples::back(language),
        {u"start"_s,
         face ? pick(language, u"开始核对"_s, u"Begin"_s) : pick(language, u"请先选一种"_s, u"Choose one first"_s),
         face ? u"face"_s : QString(), ActionModel::Kind::Primary, face}};
    return model;
}

PageModel whoseTurnSample(Language language) {
    using State = WhoseTurnContent::Turn::State;
    PageModel model = samples::page(language, u"witness_turn"_s, 0);
    model.title = pick(language, u"现在请工作人员"_s, u"Staff, please"_s);
    const QString you = pick(language, u"您"_s, u"You"_s);
    const QString staff = pick(language, u"工作人员"_s, u"Staff"_s);
    WhoseTurnContent content;
    content.lead = pick(language, u"现在请"_s, u"Now"_s);
    content.word = staff;
    content.sentence = pick(language, u"来核对。请您站到旁边，别走远"_s, u"please. Step aside and stay near"_s);
    content.turns = {{State::Done, you, pick(language, u"放了身份证"_s, u"placed the ID card"_s),
                      pick(language, u"好了"_s, u"Done"_s)},
                     {State::Now, staff,
                      pick(language, u"看人、看证，输工号和密码"_s, u"looks at you and the card, enters a PIN"_s),
                      pick(language, u"现在"_s, u"Now"_s)},
                     {State::Coming, you, pick(language, u"接着办，自己提交"_s, u"go on and submit yourself"_s),
                      pick(language, u"等一下"_s, u"Later"_s)}};
    content.note = pick(language, u"工作人员只核对，看不到您的资料，也不能替您提交。"_s,
                        u"The staff only compare: they see none of your data and cannot submit for you."_s);
    model.content = content;
    model.actions = {
        {u"back"_s, pick(language, u"换别的办法"_s, u"Other ways"_s), u"arrow-left"_s, ActionModel::Kind::Neutral},
        {u"next"_s, pick(language, u"我是工作人员，开始"_s, u"I am staff: begin"_s), u"arrow-right"_s,
         ActionModel::Kind::Primary, true, true}};
    return model;
}

} // namespace kaban::tests
