#pragma once
// Purpose: answers as rows of a page: label, value masked by its kind, where it came from. Masking happens here, so
// that a full value never reaches a label by accident. Thread: the screen's (texts). Errors: an absent answer shows as
// missing. Rules: MSK-01, MSK-02, MSK-06, MSK-08, GEN-16.

#include "app/flow/answers.h"
#include "app/flow/service_definition.h"
#include "app/steps/step.h"
#include "app/view/page_model.h"

namespace kaban {

class FieldPresenter {
public:
    FieldPresenter(const Answers& answers, const CodeLists& codeLists, QString language)
        : answers_(answers), codeLists_(codeLists), language_(std::move(language)) {}

    /// `inClear`: the person has asked to see the group for a moment (MSK-05).
    FieldGroup group(const FieldGroupDefinition& definition, bool inClear = false) const;
    FieldRow row(const FieldDefinition& definition, bool inClear = false) const;
    /// The answer as it may be shown; empty when there is none.
    QString shown(const FieldDefinition& definition, bool inClear = false) const;
    /// A code by its name in the list; an unknown one as it is, never dropped.
    QString nameOfCode(const QString& list, const QString& code) const;
    /// Where it comes from; what stands there because nobody has chosen yet was not typed by anybody.
    Provenance provenanceOf(const QString& field) const;
    /// In one line; many branches carry the bank's name already.
    QString bankAndBranch() const;
    QString inLanguage(const QString& chinese, const QString& english) const;

private:
    const Answers& answers_;
    const CodeLists& codeLists_;
    QString language_;
};

Provenance provenanceOf(const std::optional<AnswerSource>& source);
QString provenanceLabel(Provenance provenance);

} // namespace kaban
