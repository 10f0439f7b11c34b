#include "app/steps/profile_answers.h"

namespace kaban {

using namespace Qt::StringLiterals;

QStringList profileFields() {
    return {u"sign_in.method"_s,
            u"sign_in.at"_s,
            u"sign_in.name"_s,
            u"sign_in.id_number"_s,
            u"sign_in.ended"_s,
            u"ethnicity_code"_s,
            u"occupation_code"_s,
            u"district_code"_s,
            u"residence_address"_s,
            u"mobile"_s,
            u"witness.clerk"_s,
            u"witness.reason"_s,
            u"clerk_witness.reached"_s,
            u"face.not_matched"_s,
            u"sign_in_face.reached"_s,
            u"sign_in_typed_face.reached"_s,
            u"sms.name"_s,
            u"sms.id_number"_s,
            u"sms.mobile"_s,
            u"sms.challenge"_s,
            u"mobile.verified"_s,
            u"landline"_s,
            u"card_functions"_s,
            u"bank_code"_s};
}

void setProfileAnswers(Answers& answers, const PersonProfile& profile) {
    const auto set = [&](const QString& field, const QString& value) {
        if (!value.isEmpty()) {
            answers.set(field, value, AnswerSource::Upstream);
        }
    };
    set(u"sign_in.name"_s, profile.name.reveal());
    set(u"sign_in.id_number"_s, profile.idNumber.reveal());
    set(u"ethnicity_code"_s, profile.ethnicityCode);
    set(u"occupation_code"_s, profile.occupationCode);
    set(u"district_code"_s, profile.districtCode);
    set(u"residence_address"_s, profile.address.reveal());
    set(u"mobile"_s, profile.mobile.reveal());
    set(u"landline"_s, profile.landline.reveal());
    set(u"card_functions"_s, profile.cardFunctions.join(u','));
    set(u"bank_code"_s, profile.fixedBankCode);
}

bool signedIn(const Answers& answers) {
    const QString method = answers.value(u"sign_in.method"_s);
    return method == u"jingtong-qr" || method == u"card-face" || method == u"sms-face";
}

} // namespace kaban
