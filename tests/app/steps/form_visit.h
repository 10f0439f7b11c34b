#pragma once
// Purpose: one visit of a form step, driven as a page would drive it. Thread: the test's. Ownership: the bench must
// outlive it. Errors: none of its own; a field that is not asked is a default-made one. Header only.

#include "app/steps/collection_step.h"
#include "step_bench.h"

namespace kaban::tests {

struct FormVisit {
    FormVisit(StepBench& onBench, const QString& id) : bench(onBench), step(onBench.make(id)) {
        finished = std::make_unique<QSignalSpy>(step.get(), &Step::finished);
        step->run();
    }
    FormStep& form() const { return static_cast<FormStep&>(*step); }
    CollectionStep& collection() const { return static_cast<CollectionStep&>(*step); }
    const FieldEditor* editor() const { return form().editor(); }
    QString outcome() const { return finished->isEmpty() ? QString() : finished->last().value(0).toString(); }
    void act(const QString& intent) { step->intent(intent); }
    void type(const QString& keys) {
        for (const QChar key : keys) {
            act(u"key."_s + key);
        }
    }
    /// Opens, types, confirms.
    void fill(const QString& field, const QString& keys) {
        act(u"open."_s + field);
        type(keys);
        act(u"confirm"_s);
    }
    void pick(const QString& field, const QString& code) {
        act(u"open."_s + field);
        act(u"pick."_s + code);
        act(u"confirm"_s);
    }
    FormStep::Field field(const QString& id) const {
        for (const FormStep::Section& section : form().sections()) {
            for (const FormStep::Field& field : section.fields) {
                if (field.definition.id == id) {
                    return field;
                }
            }
        }
        return {};
    }
    QStringList asked() const {
        QStringList ids;
        for (const FormStep::Section& section : form().sections()) {
            for (const FormStep::Field& field : section.fields) {
                ids.append(field.definition.id);
            }
        }
        return ids;
    }
    QStringList entryCodes() const {
        QStringList codes;
        for (const FieldEditor::Entry& entry : editor()->entries()) {
            codes.append(entry.code);
        }
        return codes;
    }

    StepBench& bench;
    std::unique_ptr<Step> step;
    std::unique_ptr<QSignalSpy> finished;
};

} // namespace kaban::tests
