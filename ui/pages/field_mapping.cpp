#include "ui/pages/field_mapping.h"

namespace kaban {
using namespace Qt::StringLiterals;

BadgeKind badgeOf(Provenance provenance) {
    switch (provenance) {
    case Provenance::IdCard:
        return BadgeKind::IdCard;
    case Provenance::Authority:
        return BadgeKind::Authority;
    case Provenance::Typed:
        return BadgeKind::Typed;
    case Provenance::Proposed:
        return BadgeKind::Proposed;
    case Provenance::Missing:
        break;
    }
    return BadgeKind::Missing;
}

TextActionSpec toTextAction(const std::optional<ActionModel>& action, const QString& icon) {
    if (!action)
        return {};
    return {action->id, action->label, action->icon.isEmpty() ? icon : action->icon, action->enabled};
}

QList<FieldRowData> toCardRows(const QList<FieldRow>& rows) {
    QList<FieldRowData> shown;
    for (const FieldRow& row : rows)
        shown += {row.id,
                  row.label,
                  row.value,
                  badgeOf(row.provenance),
                  row.provenanceLabel,
                  toTextAction(row.action, u"edit"_s),
                  row.warning};
    return shown;
}

} // namespace kaban
