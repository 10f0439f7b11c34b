#pragma once
// Purpose: answers as rows of a page: label, value masked by its kind, where it came from. Masking happens here, so
// that a full value never reaches a label by accident. Thread: any. Errors: an absent answer shows as missing. Rules:
// MSK-01, MSK-02, MSK-06, MSK-08, GEN-16.

#include "app/domain/code_list.h"
#include "app/flow/answers.h"
#include "app/flow/service_definition.h"
#include "app/view/page_model.h"

namespace kaban {

class FieldPresenter {
public:
    FieldPresenter(const Answers& answers, const CodeList& ethnicGroups, QString language)
        : answers_(answers), ethnicGroups_(ethnicGroups), language_(std::move(language)) {}

    FieldGroup group(const FieldGroupDefinition& definition) const;

private:
    FieldRow row(const FieldDefinition& definition) const;
    QString shown(const FieldDefinition& definition) const;
    QString ethnicity(const QString& code) const;

    const Answers& answers_;
    const CodeList& ethnicGroups_;
    QString language_;
};

} // namespace kaban
