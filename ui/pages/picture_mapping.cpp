#include "ui/pages/picture_mapping.h"

namespace kaban {

namespace picture_mapping {

/// Nothing here is ever found good of a face that others compare.
CaptionSpec::Mood moodOf(const CameraContent& camera) {
    const bool judgedElsewhere = camera.purpose == CameraContent::Purpose::Oval;
    return camera.instructionIsBad ? CaptionSpec::Mood::Bad
           : judgedElsewhere       ? CaptionSpec::Mood::Guide
                                   : CaptionSpec::Mood::Good;
}

CameraSpec::Purpose purposeOf(CameraContent::Purpose purpose) {
    switch (purpose) {
    case CameraContent::Purpose::Face:
        break;
    case CameraContent::Purpose::Document:
        return CameraSpec::Purpose::Document;
    case CameraContent::Purpose::Oval:
        return CameraSpec::Purpose::Oval;
    }
    return CameraSpec::Purpose::Face;
}

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
    spec.purpose = picture_mapping::purposeOf(camera.purpose);
    spec.phase = picture_mapping::phaseOf(camera.phase);
    spec.name = camera.pictureName;
    spec.still = camera.still;
    spec.instruction = {camera.instructionIcon, camera.instruction, camera.instructionSentence,
                        picture_mapping::moodOf(camera)};
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
