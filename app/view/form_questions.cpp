#include "app/view/form_questions.h"

#include <algorithm>

namespace kaban {

namespace {

/// Left empty although it is needed: the step says so before anything else is asked.
bool unanswered(const FormStep& step, const QString& id) {
    const QList<FormStep::Section> sections = step.sections();
    for (const FormStep::Section& section : sections) {
        for (const FormStep::Field& field : section.fields) {
            if (field.definition.id == id) {
                return field.fault || (field.definition.required && field.value.isEmpty());
            }
        }
    }
    return false;
}

} // namespace

QStringList FormQuestions::asked(const FormStep& step) {
    QStringList ids;
    const QList<FormStep::Section> sections = step.sections();
    for (const FormStep::Section& section : sections) {
        for (const FormStep::Field& field : section.fields) {
            if (!field.locked && field.definition.input != u"collection") {
                ids.append(field.definition.id);
            }
        }
    }
    return ids;
}

qsizetype FormQuestions::position(const FormStep& step) const {
    return std::max<qsizetype>(0, asked(step).indexOf(current_));
}

bool FormQuestions::act(const QString& id, const FormStep& step) {
    const QStringList ids = asked(step);
    const qsizetype at = position(step);
    if (step.editor() != nullptr || ids.isEmpty()) {
        return false;
    }
    if (id == u"back" && at > 0) {
        current_ = ids[at - 1];
        return true;
    }
    if (id == u"next" && at + 1 < ids.size() && !unanswered(step, ids[at])) {
        current_ = ids[at + 1];
        return true;
    }
    return false;
}

void FormQuestions::goToFault(const FormStep& step) {
    if (const QString fault = step.firstFault(); asked(step).contains(fault)) {
        current_ = fault;
    }
}

} // namespace kaban
