#pragma once
// Purpose: from the rows of a page model to the rows of a card. Thread: any. Ownership: by value.

#include "app/view/page_model.h"
#include "ui/widgets/field_card.h"

namespace kaban {

BadgeKind badgeOf(Provenance provenance);
/// `icon` is used where the model names none.
TextActionSpec toTextAction(const std::optional<ActionModel>& action, const QString& icon);
QList<FieldRowData> toCardRows(const QList<FieldRow>& rows);

} // namespace kaban
