#include "app/domain/application.h"

#include "app/base/sha256.h"
#include "app/domain/beijing_time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

QJsonObject applicantObject(const Application& application) {
    const ResidentCard& card = application.applicant;
    return {
        {u"name"_s, card.name.reveal()},
        {u"id_type"_s, u"resident"_s},
        {u"id_number"_s, card.number.reveal()},
        {u"sex"_s, sexName(card.sex)},
        {u"ethnicity_code"_s, card.ethnicityCode},
        {u"birth_date"_s, card.birthDate.toString(Qt::ISODate)},
        {u"address"_s, card.address.reveal()},
        {u"issuing_authority"_s, card.authority},
        {u"valid_from"_s, card.validFrom.toString(Qt::ISODate)},
        {u"valid_to"_s, card.validUntil.longTerm ? u"long-term"_s : card.validUntil.lastDay.toString(Qt::ISODate)},
        {u"nationality"_s, application.nationality},
    };
}

QJsonArray consentArray(const QList<ConsentRecord>& consents) {
    QJsonArray array;
    for (const ConsentRecord& consent : consents) {
        array.append(QJsonObject{{u"id"_s, consent.id},
                                 {u"version"_s, consent.version},
                                 {u"sha256"_s, consent.sha256},
                                 {u"accepted_at"_s, beijingIsoText(consent.acceptedAtMilliseconds)}});
    }
    return array;
}

QJsonObject signInObject(const SignInRecord& signIn) {
    QJsonObject object{{u"method"_s, signIn.method}};
    if (signIn.atMilliseconds > 0) {
        object.insert(u"signed_in_at"_s, beijingIsoText(signIn.atMilliseconds));
    }
    if (!signIn.witnessClerk.isEmpty()) {
        object.insert(u"witness"_s,
                      QJsonObject{{u"clerk"_s, signIn.witnessClerk}, {u"reason"_s, signIn.witnessReason}});
    }
    return object;
}

QJsonObject eligibilityObject(const EligibilityRecord& eligibility) {
    QJsonObject object{{u"outcome"_s, eligibility.outcome}, {u"electronic_licence"_s, eligibility.electronicLicence}};
    if (eligibility.atMilliseconds > 0) {
        object.insert(u"checked_at"_s, beijingIsoText(eligibility.atMilliseconds));
    }
    return object;
}

QJsonObject formObject(const ApplicationForm& form) {
    QJsonObject object{
        {u"occupation_code"_s, form.occupationCode},
        {u"district_code"_s, form.districtCode},
        {u"residence_address"_s, form.residenceAddress.reveal()},
        {u"mobile"_s, form.mobile.reveal()},
        {u"mobile_verified"_s, form.mobileVerified},
        {u"bank_code"_s, form.bankCode},
        {u"branch_code"_s, form.branchCode},
        {u"collection"_s, form.collection},
    };
    if (!form.landline.reveal().isEmpty()) {
        object.insert(u"landline"_s, form.landline.reveal());
    }
    if (form.postal) {
        object.insert(u"postal"_s, QJsonObject{{u"recipient"_s, form.postal->recipient.reveal()},
                                               {u"mobile"_s, form.postal->mobile.reveal()},
                                               {u"district_code"_s, form.postal->districtCode},
                                               {u"address"_s, form.postal->address.reveal()},
                                               {u"postcode"_s, form.postal->postcode}});
    }
    return object;
}

QJsonObject pictureObject(const ApplicationPicture& picture) {
    const QByteArray& jpeg = picture.jpeg.reveal();
    QJsonObject object{
        {u"slot"_s, picture.slot},     {u"file"_s, pictureEntryName(picture.slot)},
        {u"bytes"_s, jpeg.size()},     {u"sha256"_s, sha256Hex(jpeg)},
        {u"source"_s, picture.source},
    };
    if (picture.width > 0 && picture.height > 0) {
        object.insert(u"width"_s, picture.width);
        object.insert(u"height"_s, picture.height);
    }
    if (!picture.releasedBy.isEmpty()) {
        object.insert(u"released"_s,
                      QJsonObject{{u"clerk"_s, picture.releasedBy}, {u"reason"_s, picture.releaseReason}});
    }
    return object;
}

QString schemaOf(const Application& application) {
    if (std::any_of(application.pictures.begin(), application.pictures.end(),
                    [](const ApplicationPicture& picture) { return !picture.releasedBy.isEmpty(); })) {
        return u"kaban-application-6"_s;
    }
    const SignInRecord& signIn = application.signIn;
    if (signIn.method.endsWith(u"-face") || signIn.witnessReason == u"face_not_matched") {
        return u"kaban-application-5"_s;
    }
    if (!signIn.witnessClerk.isEmpty()) {
        return u"kaban-application-4"_s;
    }
    return application.pictures.isEmpty() ? u"kaban-application-2"_s : u"kaban-application-3"_s;
}

QJsonArray pictureArray(const QList<ApplicationPicture>& pictures) {
    QJsonArray array;
    for (const ApplicationPicture& picture : pictures) {
        array.append(pictureObject(picture));
    }
    return array;
}

} // namespace

SecretBytes applicationJson(const Application& application) {
    QJsonObject provenance;
    for (auto it = application.provenance.begin(); it != application.provenance.end(); ++it) {
        provenance.insert(it.key(), it.value());
    }
    const bool pictured = !application.pictures.isEmpty();
    QJsonObject root{
        {u"schema"_s, schemaOf(application)},
        {u"service"_s, application.service},
        {u"key"_s, application.key.text()},
        {u"kiosk"_s, application.kioskId},
        {u"submitted_at"_s, beijingIsoText(application.submittedAtMilliseconds)},
        {u"time_trusted"_s, application.timeTrusted},
        {u"applicant"_s, applicantObject(application)},
        {u"sign_in"_s, signInObject(application.signIn)},
        {u"eligibility"_s, eligibilityObject(application.eligibility)},
        {u"form"_s, formObject(application.form)},
        {u"consents"_s, consentArray(application.consents)},
        {u"versions"_s,
         QJsonObject{{u"program"_s, application.programVersion}, {u"service_file"_s, application.serviceFileVersion}}},
        {u"provenance"_s, provenance},
    };
    if (pictured) {
        root.insert(u"pictures"_s, pictureArray(application.pictures));
    }
    return SecretBytes(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

} // namespace kaban
