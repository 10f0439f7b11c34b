#include "app/steps/step_factory.h"

#include "app/steps/authorise_step.h"
#include "app/steps/card_photo_step.h"
#include "app/steps/check_eligibility_step.h"
#include "app/steps/clerk_witness_step.h"
#include "app/steps/collection_step.h"
#include "app/steps/confirm_step.h"
#include "app/steps/consent_step.h"
#include "app/steps/document_shots_step.h"
#include "app/steps/end_step.h"
#include "app/steps/face_check_step.h"
#include "app/steps/form_step.h"
#include "app/steps/photo_release_step.h"
#include "app/steps/problem_step.h"
#include "app/steps/question_step.h"
#include "app/steps/read_card_step.h"
#include "app/steps/review_step.h"
#include "app/steps/sign_in_choice_step.h"
#include "app/steps/sign_in_step.h"
#include "app/steps/submit_step.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

using Maker = std::unique_ptr<Step> (*)(const StepDefinition&, const StepContext&);

template <class T>
std::unique_ptr<Step> makeOne(const StepDefinition& definition, const StepContext& context) {
    return std::make_unique<T>(definition, context);
}

} // namespace

std::unique_ptr<Step> makeStep(const StepDefinition& definition, const StepContext& context) {
    static const QHash<QString, Maker> makers = {
        {u"clerk_witness"_s, makeOne<ClerkWitnessStep>},
        {u"photo_release"_s, makeOne<PhotoReleaseStep>},
        {u"question"_s, makeOne<QuestionStep>},
        {u"what_to_bring"_s, makeOne<ConfirmStep>},
        {u"face_check"_s, makeOne<FaceCheckStep>},
        {u"whose_turn"_s, makeOne<ConfirmStep>},
        {u"own_turn"_s, makeOne<ConfirmStep>},
        {u"sign_in_choice"_s, makeOne<SignInChoiceStep>},
        {u"sign_in_qr"_s, makeOne<SignInStep>},
        {u"disclaimer"_s, makeOne<ConsentStep>},
        {u"commitment"_s, makeOne<ConsentStep>},
        {u"authorise"_s, makeOne<AuthoriseStep>},
        {u"check_eligibility"_s, makeOne<CheckEligibilityStep>},
        {u"recheck_eligibility"_s, makeOne<CheckEligibilityStep>},
        {u"signpost"_s, makeOne<ConfirmStep>},
        {u"read_card"_s, makeOne<ReadCardStep>},
        {u"document_shots"_s, makeOne<DocumentShotsStep>},
        {u"card_photo"_s, makeOne<CardPhotoStep>},
        {u"confirm_card"_s, makeOne<ConfirmStep>},
        {u"form"_s, makeOne<FormStep>},
        {u"collection"_s, makeOne<CollectionStep>},
        {u"review"_s, makeOne<ReviewStep>},
        {u"confirm_submit"_s, makeOne<ConfirmStep>},
        {u"submit"_s, makeOne<SubmitStep>},
        {u"end"_s, makeOne<EndStep>},
        {u"problem"_s, makeOne<ProblemStep>},
        {u"problem_final"_s, makeOne<ProblemStep>},
    };
    const Maker maker = makers.value(definition.deed, nullptr);
    return maker == nullptr ? nullptr : maker(definition, context);
}

} // namespace kaban
