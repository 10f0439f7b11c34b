#include "app/steps/profile_answers.h"

namespace kaban {

using namespace Qt::StringLiterals;

void beginAsNobody(Answers& answers) {
    static const QStringList ofNobody{u"document"_s, u"face.used_up"_s, u"sign_in.network"_s};
    for (const QString& field : answers.fields()) {
        if (!field.startsWith(u"kiosk."_s) && !ofNobody.contains(field)) {
            answers.remove(field);
        }
    }
    for (const QString& slot : answers.pictures()) {
        answers.removePicture(slot);
    }
    const QList<ConsentRecord> given = answers.consents();
    for (const ConsentRecord& consent : given) {
        answers.withdraw(consent.id);
    }
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
