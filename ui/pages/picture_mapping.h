#pragma once
// Purpose: from the models of pictures to what the widgets of a page take; widgets know no app/view. Thread: any;
// values, whose frames share their bytes.

#include "app/view/page_model.h"
#include "ui/widgets/adjust_pad.h"
#include "ui/widgets/camera_view.h"
#include "ui/widgets/document_slot.h"

namespace kaban {

CameraSpec toCameraSpec(const CameraContent& camera);
QList<SlotSpec> toSlotSpecs(const QList<PictureSlot>& pictures);
QList<SignSpec> toSignSpecs(const QList<ActionModel>& actions);

} // namespace kaban
