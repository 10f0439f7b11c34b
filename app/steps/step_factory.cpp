#include "app/steps/step_factory.h"

#include "app/steps/commitment_step.h"
#include "app/steps/confirm_step.h"
#include "app/steps/end_step.h"
#include "app/steps/problem_step.h"
#include "app/steps/read_card_step.h"
#include "app/steps/submit_step.h"

namespace kaban {

std::unique_ptr<Step> makeStep(const StepDefinition& definition, const StepContext& context) {
    const QString& deed = definition.deed;
    if (deed == u"read_card") {
        return std::make_unique<ReadCardStep>(definition, context);
    }
    if (deed == u"confirm_card" || deed == u"confirm_submit") {
        return std::make_unique<ConfirmStep>(definition, context);
    }
    if (deed == u"commitment") {
        return std::make_unique<CommitmentStep>(definition, context);
    }
    if (deed == u"submit") {
        return std::make_unique<SubmitStep>(definition, context);
    }
    if (deed == u"end") {
        return std::make_unique<EndStep>(definition, context);
    }
    if (deed == u"problem" || deed == u"problem_final") {
        return std::make_unique<ProblemStep>(definition, context);
    }
    return nullptr;
}

} // namespace kaban
