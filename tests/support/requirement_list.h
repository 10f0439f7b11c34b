#pragma once
// Purpose: the ids of all requirements, read once from tests/data/requirements/requirements.tsv.
// Thread: any. Ownership: none. Shapes: "id TAB kind TAB title" per line, first line the heading.
// Errors: a list that cannot be read holds nothing, so that every citation fails.

#include <QString>

namespace kaban::tests {

bool isKnownRequirement(const QString& id);
qsizetype knownRequirementCount();

} // namespace kaban::tests
