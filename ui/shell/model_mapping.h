#pragma once
// Purpose: from the view's models to what the widgets of the frame take; widgets know no app/view. Thread: any; values.

#include "app/view/page_model.h"
#include "ui/widgets/big_button.h"
#include "ui/widgets/confirm_sheet.h"
#include "ui/widgets/editor_spec.h"
#include "ui/widgets/enlarged_view.h"
#include "ui/widgets/step_rail.h"
#include "ui/widgets/timeout_sheet.h"
#include "ui/widgets/top_strip.h"

namespace kaban {

StripData toStripData(const StripModel& strip);
QList<RailItem> toRailItems(const QList<RailSegment>& rail);
/// Without those the page shows itself.
QList<ButtonSpec> toButtons(const QList<ActionModel>& actions, const QStringList& shownByPage);
ConfirmSpec toConfirmSpec(const ConfirmModel& confirm);
EnlargedSpec toEnlargedSpec(const EnlargedModel& enlarged);
EditorSpec toEditorSpec(const EditorModel& editor);
TimeoutSpec toTimeoutSpec(const TimeoutModel& timeout);

} // namespace kaban
