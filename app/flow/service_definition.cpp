#include "app/flow/service_definition.h"

#include <algorithm>

namespace kaban {

QStringList FieldGroupDefinition::fieldIds() const {
    QStringList ids;
    for (const FieldDefinition& field : fields) {
        ids.append(field.id);
    }
    return ids;
}

const StepDefinition* ServiceDefinition::step(const QString& stepId) const {
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const StepDefinition& step) { return step.id == stepId; });
    return found == steps.end() ? nullptr : &*found;
}

QString railFullName(const QString& railText) {
    return railText + QStringLiteral(".full");
}

} // namespace kaban
