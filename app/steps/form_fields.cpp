#include "app/steps/form_fields.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

QString proposedFlag(const QString& field) {
    return field + u".proposed"_s;
}

void propose(const FieldDefinition& field, StepContext& context) {
    Answers& answers = context.answers;
    const auto proposal = fieldProposal(field, context);
    if (proposal) {
        answers.set(field.id, proposal->value, proposal->source);
        markProposed(answers, field.id);
    } else if (answers.has(proposedFlag(field.id))) { // what it followed is gone
        answers.remove(field.id);
        answers.remove(proposedFlag(field.id));
    }
}

/// The code list entry of an address's district.
QString districtOf(const FieldDefinition& field, const Answers& answers) {
    return answers.value(field.id.startsWith(u"postal.") ? u"postal.district_code"_s : u"district_code"_s);
}

} // namespace

std::optional<FieldRule> fieldRule(const FieldDefinition& field) {
    if (field.input == u"mobile") {
        return FieldRule::Mobile;
    }
    if (field.input == u"landline") {
        return FieldRule::Landline;
    }
    if (field.input == u"postcode") {
        return FieldRule::Postcode;
    }
    if (field.input == u"address") {
        return FieldRule::Address;
    }
    if (field.input == u"id_number") {
        return FieldRule::IdNumber;
    }
    if (field.input == u"name") {
        return FieldRule::Recipient;
    }
    return std::nullopt;
}

bool fieldLocked(const FieldDefinition& field, const Answers& answers) {
    const auto source = answers.source(field.id);
    return source && !field.keepFrom.isEmpty() && answerSourceName(*source) == field.keepFrom &&
           !answers.value(field.id).isEmpty();
}

bool fieldAsked(const FieldDefinition& field, const Answers& answers) {
    return !field.input.isEmpty() && answers.holds(field.when);
}

std::optional<FieldFault> fieldFault(const FieldDefinition& field, const Answers& answers) {
    const QString value = answers.value(field.id);
    if (value.isEmpty()) {
        return field.required ? std::optional(FieldFault::Missing) : std::nullopt;
    }
    const auto rule = fieldRule(field);
    // What the authority itself holds as an address or a name is its own business, and cannot be typed here anyway.
    const bool judgedByAuthority = (rule == FieldRule::Address || rule == FieldRule::Recipient) &&
                                   answers.source(field.id) == AnswerSource::Upstream;
    if (!rule || judgedByAuthority || fieldLocked(field, answers)) {
        return std::nullopt;
    }
    return judgeField(*rule, value).fault;
}

std::optional<FieldWarning> fieldWarning(const FieldDefinition& field, const StepContext& context) {
    const QString value = context.answers.value(field.id);
    const auto rule = fieldRule(field);
    if (!rule || value.isEmpty()) {
        return std::nullopt;
    }
    if (rule == FieldRule::Address) {
        return judgeAddressDistrict(value, districtOf(field, context.answers), context.codeLists.value(u"districts"_s));
    }
    return judgeField(*rule, value).warning;
}

std::optional<FieldProposal> fieldProposal(const FieldDefinition& field, const StepContext& context) {
    const Answers& answers = context.answers;
    const auto source = answers.source(field.fallback);
    if (field.fallback.isEmpty() || !source) {
        return std::nullopt;
    }
    FieldProposal proposal{answers.value(field.fallback), *source};
    const auto rule = fieldRule(field);
    if (rule == FieldRule::Postcode) { // derived from the district, by us
        proposal = {suggestedPostcode(context.codeLists.value(u"districts"_s), proposal.value), AnswerSource::Typed};
    }
    if (rule) {
        const FieldVerdict verdict = judgeField(*rule, proposal.value);
        if (verdict.fault) {
            return std::nullopt;
        }
        proposal.value = verdict.normalised;
    }
    return proposal.value.isEmpty() ? std::nullopt : std::optional(proposal);
}

void takeProposals(const StepDefinition& step, StepContext& context) {
    Answers& answers = context.answers;
    for (const FieldGroupDefinition& group : step.groups) {
        for (const FieldDefinition& field : group.fields) {
            const bool own = !answers.value(field.id).isEmpty() && !answers.has(proposedFlag(field.id));
            if (!field.fallback.isEmpty() && fieldAsked(field, answers) && !own) {
                propose(field, context);
            }
        }
    }
}

void refreshProposals(StepContext& context) {
    for (const StepDefinition& step : context.service.steps) {
        for (const FieldGroupDefinition& group : step.groups) {
            for (const FieldDefinition& field : group.fields) {
                if (!field.input.isEmpty() && !field.fallback.isEmpty() && fieldProposed(context.answers, field.id)) {
                    propose(field, context);
                }
            }
        }
    }
}

void markProposed(Answers& answers, const QString& field) {
    answers.set(proposedFlag(field), u"yes"_s, AnswerSource::Typed);
}

bool fieldProposed(const Answers& answers, const QString& field) {
    return answers.has(proposedFlag(field));
}

void keepOwnValue(Answers& answers, const QString& field) {
    answers.remove(proposedFlag(field));
}

} // namespace kaban
