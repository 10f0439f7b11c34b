#include "ui/pages/field_mapping.h"

namespace kaban {

namespace field_mapping {

BadgeKind badgeOf(Provenance provenance) {
    switch (provenance) {
    case Provenance::IdCard:
        return BadgeKind::IdCard;
    case Provenance::Authority:
        return BadgeKind::Authority;
    case Provenance::Typed:
        return BadgeKind::Typed;
    case Provenance::Missing:
        break;
    }
    return BadgeKind::Missing;
}

} // namespace field_mapping

QList<FieldRowData> toCardRows(const QList<FieldRow>& rows) {
    QList<FieldRowData> shown;
    for (const FieldRow& row : rows)
        shown += {row.id, row.label, row.value, field_mapping::badgeOf(row.provenance), row.provenanceLabel};
    return shown;
}

} // namespace kaban
