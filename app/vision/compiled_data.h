#pragma once
// Purpose: what vision needs and the program carries in itself: cascades and the photo's rules; nothing is looked for
// on the disk of a kiosk. Thread: any. Ownership: by value. Errors: a sentence; only a program built wrongly says it.

#include "app/vision/cascades.h"
#include "app/vision/photo_profile.h"

namespace kaban {

Cascades compiledCascades();
Result<PhotoProfile, QString> compiledPhotoProfile();

} // namespace kaban
