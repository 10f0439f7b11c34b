#include "ui/pages/picture_mapping.h"

namespace kaban {

namespace picture_mapping {

CameraSpec::Phase phaseOf(CameraContent::Phase phase) {
    switch (phase) {
    case CameraContent::Phase::Opening:
    case CameraContent::Phase::Unwanted:
        break;
    case CameraContent::Phase::Live:
        return CameraSpec::Phase::Live;
    case CameraContent::Phase::Working:
        return CameraSpec::Phase::Working;
    case CameraContent::Phase::Taken:
        return CameraSpec::Phase::Taken;
    case CameraContent::Phase::Away:
        return CameraSpec::Phase::Away;
    }
    return CameraSpec::Phase::Opening;
}

SlotSpec::State stateOf(PictureSlot::State state) {
    switch (state) {
    case PictureSlot::State::Empty:
        break;
    case PictureSlot::State::Current:
        return SlotSpec::State::Current;
    case PictureSlot::State::Done:
        return SlotSpec::State::Done;
    case PictureSlot::State::Borrowed:
        return SlotSpec::State::Borrowed;
    case PictureSlot::State::Refused:
        return SlotSpec::State::Refused;
    }
    return SlotSpec::State::Empty;
}

} // namespace picture_mapping

CameraSpec toCameraSpec(const CameraContent& camera) {
    CameraSpec spec;
    spec.purpose =
        camera.purpose == CameraContent::Purpose::Face ? CameraSpec::Purpose::Face : CameraSpec::Purpose::Document;
    spec.phase = picture_mapping::phaseOf(camera.phase);
    spec.name = camera.pictureName;
    spec.still = camera.still;
    spec.instruction = {camera.instructionIcon, camera.instruction, camera.instructionSentence,
                        camera.instructionIsBad ? CaptionSpec::Mood::Bad : CaptionSpec::Mood::Good};
    spec.plate = {camera.plateIcon, camera.plateTitle, camera.plateSentence};
    spec.exampleLabel = camera.exampleLabel;
    return spec;
}

QList<SlotSpec> toSlotSpecs(const QList<PictureSlot>& pictures) {
    QList<SlotSpec> specs;
    for (const PictureSlot& picture : pictures)
        specs += {picture.id,        picture.title,     picture.subtitle, picture_mapping::stateOf(picture.state),
                  picture.stateText, picture.thumbnail, picture.icon};
    return specs;
}

QList<SignSpec> toSignSpecs(const QList<ActionModel>& actions) {
    QList<SignSpec> specs;
    for (const ActionModel& action : actions)
        specs += {action.id, action.icon, action.label, action.enabled};
    return specs;
}

} // namespace kaban
