#pragma once
// Purpose: sample pages of cameras, photos and documents, after mock-ups 07 to 09 and 11, with a made-up person.
// Thread: the screen's (drawings). Ownership: by value.

#include "tests/ui/sample_models.h"

namespace kaban::tests {

PageModel faceSample(Language language, CameraContent::Phase phase = CameraContent::Phase::Live);
/// With what is wrong over the picture.
PageModel faceWrongSample(Language language);
PageModel documentSample(Language language, CameraContent::Phase phase = CameraContent::Phase::Live);
/// The sides in the states that documentSample has not.
PageModel documentSidesSample(Language language, PictureSlot::State first, PictureSlot::State second);
PageModel photoSample(Language language);
/// Being made anew, or not movable so far.
PageModel photoBusySample(Language language);
PageModel photoWrongSample(Language language);
/// The one that was taken or the authority's.
PageModel photoChoiceSample(Language language);
PageModel enlargedSample(Language language);
PageModel reviewWithPicturesSample(Language language);

QList<NamedPage> pictureSamples(Language language);

} // namespace kaban::tests
