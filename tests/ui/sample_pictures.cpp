#include "tests/ui/sample_pictures.h"

#include "tests/ui/sample_forms.h"
#include "tests/ui/sample_frames.h"
#include "tests/ui/sample_parts.h"

namespace kaban::tests {
using namespace Qt::StringLiterals;
using samples::pick;

namespace sample_pictures {

using Phase = CameraContent::Phase;

ActionModel take(Language language, Phase phase) {
    ActionModel action{u"take"_s, pick(language, u"现在就拍"_s, u"Take it now"_s), u"camera"_s};
    if (phase == Phase::Taken)
        action = {u"next"_s, pick(language, u"就用这张"_s, u"Use this one"_s), u"check"_s};
    action.enabled = phase == Phase::Live || phase == Phase::Taken;
    if (!action.enabled)
        action.label = pick(language, u"还不能拍，请等一等"_s, u"Not yet, one moment please"_s);
    return action;
}

void setPlate(CameraContent& content, Language language) {
    if (content.phase == Phase::Opening) {
        content.plateIcon = u"camera"_s;
        content.plateTitle = pick(language, u"正在打开镜头…"_s, u"Switching the camera on…"_s);
        content.plateSentence = pick(language, u"很快就好。"_s, u"This takes a moment."_s);
    } else if (content.phase == Phase::Working) {
        content.plateIcon = u"sync"_s;
        content.plateTitle = pick(language, u"正在做照片…"_s, u"Making the photo…"_s);
        content.plateSentence = pick(language, u"可以动了。"_s, u"You may move now."_s);
    } else if (content.phase == Phase::Away) {
        content.plateIcon = u"warning"_s;
        content.plateTitle = pick(language, u"镜头没有画面"_s, u"The camera shows nothing"_s);
        content.plateSentence = pick(language, u"请点“呼叫工作人员”，或去人工窗口办。"_s,
                                     u"Please tap \"Call staff\", or go to the counter."_s);
    }
}

PictureSlot side(Language language, bool emblem, PictureSlot::State state) {
    using State = PictureSlot::State;
    PictureSlot slot;
    slot.id = emblem ? u"side.emblem"_s : u"side.portrait"_s;
    slot.title =
        emblem ? pick(language, u"国徽面"_s, u"Emblem side"_s) : pick(language, u"个人信息面"_s, u"Personal side"_s);
    slot.subtitle =
        emblem ? pick(language, u"证件正面"_s, u"Front"_s) : pick(language, u"证件背面"_s, u"Back of the card"_s);
    slot.icon = emblem ? u"id-emblem"_s : u"id-card"_s;
    slot.state = state;
    switch (state) {
    case State::Empty:
        slot.stateText = pick(language, u"点这里拍"_s, u"Tap to take"_s);
        break;
    case State::Current:
        slot.stateText = pick(language, u"正在拍"_s, u"Now"_s);
        break;
    case State::Done:
        slot.stateText = pick(language, u"拍好了"_s, u"Taken"_s);
        slot.thumbnail = idCardFrame();
        break;
    case State::Borrowed:
        slot.stateText = pick(language, u"已调取电子证照"_s, u"From the e-licence"_s);
        break;
    case State::Refused:
        slot.stateText =
            pick(language, u"反光，字看不清。点这里重拍"_s, u"Glare, it cannot be read. Tap to take it again"_s);
        break;
    }
    return slot;
}

PictureSlot photoSlot(Language language) {
    PictureSlot slot;
    slot.id = u"edit_photo"_s;
    slot.title = pick(language, u"制卡照片"_s, u"Card photo"_s);
    slot.state = PictureSlot::State::Done;
    slot.stateText = pick(language, u"拍好了"_s, u"Taken"_s);
    slot.thumbnail = cardPhotoFrame();
    slot.icon = u"portrait"_s;
    return slot;
}

QList<ActionModel> signs(Language language) {
    const auto sign = [](const QString& id, const QString& icon, const QString& name) {
        return ActionModel{id, name, icon, ActionModel::Kind::Secondary};
    };
    return {sign(u"frame.zoom:1100"_s, u"plus"_s, pick(language, u"放大"_s, u"Larger"_s)),
            sign(u"frame.zoom:909"_s, u"minus"_s, pick(language, u"缩小"_s, u"Smaller"_s)),
            sign(u"frame.move:-50:0"_s, u"arrow-left"_s, pick(language, u"往左"_s, u"To the left"_s)),
            sign(u"frame.move:50:0"_s, u"arrow-right"_s, pick(language, u"往右"_s, u"To the right"_s)),
            sign(u"frame.move:0:-50"_s, u"arrow-up"_s, pick(language, u"往上"_s, u"Up"_s)),
            sign(u"frame.move:0:50"_s, u"arrow-down"_s, pick(language, u"往下"_s, u"Down"_s))};
}

PhotoContent photoContent(Language language) {
    PhotoContent content;
    content.photos = {{{}, pick(language, u"您的制卡照片"_s, u"Your card photo"_s), cardPhotoFrame(), false}};
    content.facts = {pick(language, u"尺寸 358×441"_s, u"Size 358×441"_s),
                     pick(language, u"大小 212 KB"_s, u"212 KB"_s)};
    content.adjustTitle = pick(language, u"拖动照片，或者点："_s, u"Drag the photo, or tap:"_s);
    content.adjust = signs(language);
    content.adjustable = true;
    content.cardTitle = pick(language, u"印在卡上是这样"_s, u"On the card it looks so"_s);
    content.cardSentence = pick(language, u"图样仅供参考，\n以实际发放的卡为准。"_s,
                                u"For reference only; the card that is issued counts."_s);
    content.note = pick(language, u"照片能不能用，最后以审核为准。"_s, u"The authority decides on the photo."_s);
    return content;
}

} // namespace sample_pictures

using namespace sample_pictures;

PageModel faceSample(Language language, Phase phase) {
    PageModel model = samples::page(language, u"photo"_s, 4);
    model.title = pick(language, u"拍制卡照片"_s, u"Take the card photo"_s);
    model.sentence = pick(language, u"请看屏幕上方的镜头，头和肩膀对准黄线。"_s,
                          u"Look into the camera above, head and shoulders inside the line."_s);
    CameraContent content;
    content.phase = phase;
    content.pictureName = pick(language, u"镜头里的您"_s, u"You, as the camera sees you"_s);
    content.exampleLabel = pick(language, u"样张"_s, u"Example"_s);
    content.rules = {pick(language, u"脸在框内，正对镜头"_s, u"Face inside, straight ahead"_s),
                     pick(language, u"光线够亮"_s, u"Bright enough"_s),
                     pick(language, u"眼镜不反光"_s, u"No glare on glasses"_s),
                     pick(language, u"背景是白色"_s, u"White behind you"_s),
                     pick(language, u"头发没挡眉毛耳朵"_s, u"Brows and ears uncovered"_s),
                     pick(language, u"保持不动"_s, u"Keep still"_s)};
    content.note = pick(language, u"照片只用于制卡。不满意可以重拍，次数不限。"_s,
                        u"For the card only. You may take it as often as you like."_s);
    if (phase == Phase::Taken)
        content.still = faceFrame();
    setPlate(content, language);
    model.content = content;
    model.actions = {samples::back(language), take(language, phase)};
    return model;
}

PageModel faceWrongSample(Language language) {
    PageModel model = faceSample(language);
    auto& content = std::get<CameraContent>(model.content);
    content.instructionIcon = u"glasses"_s;
    content.instruction = pick(language, u"请把头低一点点"_s, u"Lower your head a little"_s);
    content.instructionSentence =
        pick(language, u"镜片反光。还反光，再摘下眼镜"_s, u"Your glasses glare. If they still do, take them off"_s);
    content.instructionIsBad = true;
    return model;
}

PageModel documentSample(Language language, Phase phase) {
    PageModel model = samples::page(language, u"id_sides"_s, 1);
    model.title = pick(language, u"拍身份证：个人信息面"_s, u"ID card: the personal side"_s);
    model.sentence = pick(language, u"印有照片的一面朝上，放在高拍仪的黑色垫板上。"_s,
                          u"Photo side up, on the black mat under the camera."_s);
    CameraContent content;
    content.purpose = CameraContent::Purpose::Document;
    content.phase = phase;
    content.pictureName = pick(language, u"镜头里的身份证"_s, u"The ID card, as the camera sees it"_s);
    content.rules = {pick(language, u"四个角都在框里"_s, u"All four corners inside"_s),
                     pick(language, u"字看得清"_s, u"Sharp"_s), pick(language, u"没有反光"_s, u"No glare"_s),
                     pick(language, u"没有手指挡住"_s, u"No fingers on it"_s)};
    if (phase == Phase::Live) {
        content.instructionIcon = u"hand"_s;
        content.instruction = pick(language, u"放好了，就点“现在就拍”"_s, u"Once it lies well, take it"_s);
    }
    if (phase == Phase::Taken)
        content.still = idCardFrame();
    setPlate(content, language);
    content.sides = {side(language, true, PictureSlot::State::Done),
                     side(language, false, PictureSlot::State::Current)};
    content.sides[1].id.clear();
    model.content = content;
    model.actions = {samples::back(language), take(language, phase)};
    return model;
}

PageModel documentSidesSample(Language language, PictureSlot::State first, PictureSlot::State second) {
    PageModel model = documentSample(language);
    std::get<CameraContent>(model.content).sides = {side(language, true, first), side(language, false, second)};
    return model;
}

PageModel photoSample(Language language) {
    PageModel model = samples::page(language, u"photo_result"_s, 4);
    model.title = pick(language, u"看看这张照片"_s, u"Have a look at this photo"_s);
    model.sentence =
        pick(language, u"您满意吗？不满意可以重拍，次数不限。"_s, u"If you do not like it, take another."_s);
    model.content = photoContent(language);
    model.actions = {
        {u"retake"_s, pick(language, u"重拍"_s, u"Take again"_s), u"camera"_s, ActionModel::Kind::Secondary},
        {u"use"_s, pick(language, u"就用这张"_s, u"Use this one"_s), u"check"_s}};
    return model;
}

PageModel photoBusySample(Language language) {
    PageModel model = photoSample(language);
    std::get<PhotoContent>(model.content).busy = pick(language, u"正在重新做…"_s, u"Making it anew…"_s);
    return model;
}

PageModel photoWrongSample(Language language) {
    PageModel model = photoSample(language);
    std::get<PhotoContent>(model.content).error =
        pick(language, u"再往左，脸就不在中间了。"_s, u"Farther to the left the face is no longer in the middle."_s);
    return model;
}

PageModel photoChoiceSample(Language language) {
    PageModel model = photoSample(language);
    model.title = pick(language, u"用哪张照片？"_s, u"Which photo?"_s);
    model.sentence = pick(language, u"请选一张像您现在的。"_s, u"Choose the one that looks like you now."_s);
    auto& content = std::get<PhotoContent>(model.content);
    content.photos = {{u"photo.taken"_s, pick(language, u"刚拍的"_s, u"Taken now"_s), cardPhotoFrame(), true},
                      {u"photo.known"_s, pick(language, u"人社系统里的"_s, u"The authority's"_s),
                       halvesFrame(Qt::lightGray, Qt::gray, {358, 441}), false}};
    content.facts.clear();
    return model;
}

PageModel enlargedSample(Language language) {
    PageModel model = documentSample(language, Phase::Taken);
    model.enlarged = EnlargedModel{pick(language, u"看看字清不清楚"_s, u"Can you read it?"_s),
                                   pick(language, u"拍下的个人信息面"_s, u"The personal side as it was taken"_s),
                                   idCardFrame(),
                                   {u"enlarged.close"_s, pick(language, u"看好了"_s, u"Done"_s), u"check"_s}};
    return model;
}

PageModel reviewWithPicturesSample(Language language) {
    PageModel model = reviewSample(language);
    auto& content = std::get<ReviewContent>(model.content);
    content.picturesTitle = pick(language, u"拍好的照片"_s, u"Your pictures"_s);
    content.pictures = {side(language, true, PictureSlot::State::Done), side(language, false, PictureSlot::State::Done),
                        photoSlot(language)};
    return model;
}

QList<NamedPage> pictureSamples(Language language) {
    using State = PictureSlot::State;
    return {{"face-opening", faceSample(language, Phase::Opening)},
            {"face-live", faceSample(language)},
            {"face-wrong", faceWrongSample(language)},
            {"face-working", faceSample(language, Phase::Working)},
            {"face-taken", faceSample(language, Phase::Taken)},
            {"face-away", faceSample(language, Phase::Away)},
            {"document-opening", documentSample(language, Phase::Opening)},
            {"document-live", documentSample(language)},
            {"document-working", documentSample(language, Phase::Working)},
            {"document-taken", documentSample(language, Phase::Taken)},
            {"document-away", documentSample(language, Phase::Away)},
            {"document-refused", documentSidesSample(language, State::Refused, State::Empty)},
            {"document-borrowed", documentSidesSample(language, State::Borrowed, State::Current)},
            {"photo", photoSample(language)},
            {"photo-busy", photoBusySample(language)},
            {"photo-wrong", photoWrongSample(language)},
            {"photo-choice", photoChoiceSample(language)},
            {"enlarged", enlargedSample(language)},
            {"review-pictures", reviewWithPicturesSample(language)}};
}

} // namespace kaban::tests
