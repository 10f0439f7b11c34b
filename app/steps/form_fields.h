#pragma once
// Purpose: the fields of a form as the answers make them: which are asked, what stands in them, what is wrong. Thread:
// any (pure). Ownership: values; the definitions belong to the service. Errors: FieldFault per field; an unknown code
// from the authority is kept (never dropped). Rules: FLD-10..17, FLD-21..25, FLD-50, FLD-52, COL-17, GAP-27, GAP-39.

#include "app/domain/field_rules.h"
#include "app/steps/step.h"

namespace kaban {

/// How a field's input is judged; nothing for choices.
std::optional<FieldRule> fieldRule(const FieldDefinition& field);
/// True when a value of that source stands there that nobody may change here (keep_from).
bool fieldLocked(const FieldDefinition& field, const Answers& answers);
/// Asked now: it has an input and its condition holds.
bool fieldAsked(const FieldDefinition& field, const Answers& answers);
/// What is wrong with the answer as it stands.
std::optional<FieldFault> fieldFault(const FieldDefinition& field, const Answers& answers);
/// What is strange about it; never blocks.
std::optional<FieldWarning> fieldWarning(const FieldDefinition& field, const StepContext& context);
/// What could be taken over from another answer (or the postcode of a district); empty when nothing.
struct FieldProposal {
    QString value;
    AnswerSource source = AnswerSource::Typed;
};
std::optional<FieldProposal> fieldProposal(const FieldDefinition& field, const StepContext& context);

/// Fills fields that have no value of their own with what is proposed, and marks them, so that they follow the answer
/// they come from until the person changes them (FLD-21..25).
void takeProposals(const StepDefinition& step, StepContext& context);
/// Marked fields of the whole service follow.
void refreshProposals(StepContext& context);
/// A value that the kiosk put there by itself; the person may not have seen it.
void markProposed(Answers& answers, const QString& field);
bool fieldProposed(const Answers& answers, const QString& field);
/// The person has decided: the field follows nothing any more.
void keepOwnValue(Answers& answers, const QString& field);

} // namespace kaban
