#include "app/steps/deed_catalogue.h"

#include "app/steps/card_answers.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

/// What the card does not hold and nobody may apply without (IND-11, COL-10).
QStringList formAnswers() {
    return {u"occupation_code"_s, u"district_code"_s, u"residence_address"_s, u"mobile"_s,
            u"bank_code"_s,       u"branch_code"_s,   u"collection"_s};
}

void addSignIn(FlowCatalogue& catalogue) {
    auto& deeds = catalogue.deeds;
    deeds.insert(
        u"sign_in_qr"_s,
        {{u"signed_in"_s, u"offline"_s, u"other"_s, u"failed"_s, u"back"_s}, {u"sign_in"_s}, {}, {}, {}, true});
    deeds.insert(u"sign_in_choice"_s,
                 {{u"card"_s, u"phone"_s, u"sms"_s, u"counter"_s, u"back"_s}, {u"sign_in_choice"_s}, {}, {}, {}, true});
    // Name and number are there from the card, or typed on the page before.
    deeds.insert(u"face_check"_s,
                 {{u"matched"_s, u"witness"_s, u"back"_s}, {u"face_check"_s}, {}, {}, u"matched"_s, true});
    deeds.insert(u"whose_turn"_s, {{u"next"_s, u"back"_s}, {u"whose_turn"_s}, {}, {}, {}, true});
    deeds.insert(u"own_turn"_s, {{u"next"_s}, {u"own_turn"_s}, {}, {}, {}, true});
    deeds.insert(u"clerk_witness"_s, {{u"confirmed"_s, u"returned"_s, u"locked"_s, u"back"_s},
                                      {u"clerk_witness"_s},
                                      cardFields(),
                                      {u"witness.clerk"_s, u"witness.reason"_s},
                                      u"confirmed"_s,
                                      true});
    deeds.insert(u"signpost"_s,
                 {{u"leave"_s}, {u"signpost"_s}, {}, {}, {}, true, {}, {u"back"_s, u"retry"_s, u"go_on"_s}});
    deeds.insert(u"disclaimer"_s,
                 {{u"agree"_s, u"refuse"_s}, {u"consent"_s}, {u"consent"_s}, {}, {}, true, {}, {u"failed"_s}});
    deeds.insert(u"authorise"_s,
                 {{u"start"_s, u"back"_s, u"refuse"_s}, {u"authorise"_s}, {u"consent"_s}, {}, {}, true});
    const QStringList verdicts{u"eligible"_s, u"other"_s, u"unavailable"_s};
    deeds.insert(u"check_eligibility"_s, {verdicts, {u"busy"_s}, {}, {}, {}, true});
    deeds.insert(u"recheck_eligibility"_s, {verdicts, {u"busy"_s}, {u"commitment"_s}, {}, {}, true});
}

void addIdentityAndForms(FlowCatalogue& catalogue) {
    auto& deeds = catalogue.deeds;
    const QStringList card = cardFields();
    deeds.insert(u"read_card"_s, {{u"read"_s, u"failed"_s, u"back"_s},
                                  {u"place_card"_s},
                                  {},
                                  card + QStringList{u"nationality"_s},
                                  u"read"_s,
                                  true,
                                  {},
                                  {u"other_document"_s, u"no_card"_s}});
    // Which pictures they give is said by the step (IND-10).
    const auto takes = DeedSignature::Pictures::Takes;
    deeds.insert(u"document_shots"_s, {{u"next"_s, u"back"_s}, {u"document_shots"_s}, {}, {}, u"next"_s, true, takes});
    deeds.insert(u"card_photo"_s,
                 {{u"next"_s, u"back"_s}, {u"card_photo"_s}, {}, {}, u"next"_s, true, takes, {u"release"_s}});
    deeds.insert(u"photo_release"_s, {{u"released"_s, u"locked"_s, u"back"_s},
                                      {u"photo_release"_s},
                                      {},
                                      {u"card_photo.clerk"_s, u"card_photo.release"_s},
                                      u"released"_s,
                                      true});
    deeds.insert(u"confirm_card"_s, {{u"next"_s, u"wrong"_s, u"back"_s}, {u"check_data"_s}, card, {}, {}, true});
    // What is filled in is given by the step's own fields.
    deeds.insert(u"form"_s, {{u"next"_s, u"back"_s}, {u"form"_s}, {}, {}, u"next"_s, true});
    deeds.insert(u"collection"_s,
                 {{u"next"_s, u"back"_s, u"change_branch"_s}, {u"collection"_s}, {}, {}, u"next"_s, true});
    deeds.insert(u"review"_s, {{u"next"_s, u"back"_s},
                               {u"review"_s},
                               card + formAnswers(),
                               {u"review"_s},
                               u"next"_s,
                               true,
                               DeedSignature::Pictures::NeedsAll,
                               {u"edit_*"_s}});
}

/// Before anybody signs in: what to bring (SCR-01, MIN-48, GAP-12).
void addGuidance(FlowCatalogue& catalogue) {
    catalogue.pages += {u"question"_s, u"what_to_bring"_s};
    catalogue.deeds.insert(u"question"_s, {{u"back"_s}, {u"question"_s}, {}, {}, {}, true});
    catalogue.deeds.insert(u"what_to_bring"_s, {{u"again"_s, u"leave"_s}, {u"what_to_bring"_s}, {}, {}, {}, true});
}

void addSubmission(FlowCatalogue& catalogue) {
    auto& deeds = catalogue.deeds;
    deeds.insert(u"commitment"_s, {{u"submit"_s, u"back"_s, u"failed"_s},
                                   {u"consent"_s},
                                   {u"review"_s, u"consent"_s},
                                   {u"commitment"_s},
                                   u"submit"_s,
                                   true});
    deeds.insert(u"confirm_submit"_s, {{u"submit"_s, u"review"_s}, {u"confirm"_s}, {u"commitment"_s}, {}, {}, true});
    deeds.insert(u"submit"_s, {{u"sealed"_s, u"failed"_s, u"changed"_s, u"consent"_s},
                               {u"busy"_s},
                               cardFields() + formAnswers() + QStringList{u"review"_s, u"commitment"_s},
                               {u"item"_s},
                               u"sealed"_s,
                               false,
                               DeedSignature::Pictures::NeedsAll});
    deeds.insert(u"end"_s, {{u"finish"_s}, {u"done"_s}, {u"item"_s}, {}, {}, true});
    deeds.insert(u"problem"_s, {{u"retry"_s, u"leave"_s}, {u"problem"_s}, {}, {}, {}, true});
    // Where trying again could do harm: the application may be saved already (GEN-17).
    deeds.insert(u"problem_final"_s, {{u"leave"_s}, {u"problem"_s}, {}, {}, {}, true});
}

} // namespace

FlowCatalogue deedCatalogue() {
    FlowCatalogue catalogue;
    catalogue.pages = {u"sign_in_choice"_s, u"clerk_witness"_s,  u"photo_release"_s, u"sign_in"_s,    u"signpost"_s,
                       u"consent"_s,        u"authorise"_s,      u"place_card"_s,    u"check_data"_s, u"form"_s,
                       u"collection"_s,     u"review"_s,         u"confirm"_s,       u"busy"_s,       u"done"_s,
                       u"problem"_s,        u"document_shots"_s, u"card_photo"_s,    u"face_check"_s, u"whose_turn"_s,
                       u"own_turn"_s};
    catalogue.shows = {u"plain"_s,        u"name"_s,       u"id_number"_s,     u"address"_s,        u"ethnicity"_s,
                       u"valid_period"_s, u"occupation"_s, u"district"_s,      u"mobile"_s,         u"landline"_s,
                       u"bank"_s,         u"branch"_s,     u"collection"_s,    u"card_functions"_s, u"applicant"_s,
                       u"bank_branch"_s,  u"document"_s,   u"sex_ethnicity"_s, u"nationality"_s};
    catalogue.inputs = {u"list"_s,    u"branch"_s, u"mobile"_s,    u"landline"_s,  u"postcode"_s,
                        u"address"_s, u"name"_s,   u"id_number"_s, u"collection"_s};
    catalogue.pictures = {u"card_photo"_s, u"id_emblem"_s, u"id_person"_s};
    addSignIn(catalogue);
    addIdentityAndForms(catalogue);
    addSubmission(catalogue);
    addGuidance(catalogue);
    return catalogue;
}

} // namespace kaban
