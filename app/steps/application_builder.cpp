#include "app/steps/application_builder.h"

#include "app/base/sha256.h"
#include "app/steps/card_answers.h"
#include "app/steps/consents.h"
#include "app/steps/form_fields.h"
#include "app/steps/pictures.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QString> provenanceOf(const StepContext& context) {
    QMap<QString, QString> provenance;
    for (const QString& field : submittedFields(context)) {
        if (const auto source = context.answers.source(field)) {
            provenance.insert(field, answerSourceName(*source));
        }
    }
    return provenance;
}

QList<ConsentRecord> currentConsents(const StepContext& context) {
    QList<ConsentRecord> consents;
    for (const ConsentRecord& consent : context.answers.consents()) {
        if (consentCurrent(context, consent.id)) {
            consents.append(consent);
        }
    }
    return consents;
}

ApplicationForm formOf(const Answers& answers) {
    const auto secret = [&](const QString& field) { return SecretText(answers.value(field)); };
    ApplicationForm form;
    form.occupationCode = answers.value(u"occupation_code"_s);
    form.districtCode = answers.value(u"district_code"_s);
    form.residenceAddress = secret(u"residence_address"_s);
    form.mobile = secret(u"mobile"_s);
    form.mobileVerified = answers.value(u"mobile.verified"_s) == u"yes";
    form.landline = secret(u"landline"_s);
    form.bankCode = answers.value(u"bank_code"_s);
    form.branchCode = answers.value(u"branch_code"_s);
    form.collection = answers.value(u"collection"_s);
    if (form.collection == u"post") {
        form.postal = PostalDelivery{secret(u"postal.recipient"_s), secret(u"postal.mobile"_s),
                                     answers.value(u"postal.district_code"_s), secret(u"postal.address"_s),
                                     answers.value(u"postal.postcode"_s)};
    }
    return form;
}

SignInRecord signInOf(const Answers& answers) {
    SignInRecord record;
    if (answers.has(u"sign_in.method"_s)) {
        record.method = answers.value(u"sign_in.method"_s);
    }
    record.atMilliseconds = answers.value(u"sign_in.at"_s).toLongLong();
    record.witnessClerk = answers.value(u"witness.clerk"_s);
    record.witnessReason = answers.value(u"witness.reason"_s);
    return record;
}

EligibilityRecord eligibilityOf(const StepContext& context) {
    const Answers& answers = context.answers;
    EligibilityRecord record;
    if (answers.has(u"eligibility.outcome"_s)) {
        record.outcome = answers.value(u"eligibility.outcome"_s).toUpper();
    }
    record.atMilliseconds = answers.value(u"eligibility.at"_s).toLongLong();
    // The person may have taken the consent back since the check (PHO-16).
    record.electronicLicence = answers.value(u"eligibility.electronic_licence"_s) == u"yes" && licenceAllowed(context);
    return record;
}

} // namespace

QStringList submittedFields(const StepContext& context) {
    QStringList fields = cardFields();
    for (const StepDefinition& step : context.service.steps) {
        for (const FieldGroupDefinition& group : step.groups) {
            for (const FieldDefinition& field : group.fields) {
                if (fieldAsked(field, context.answers) && !fields.contains(field.id) &&
                    !context.answers.value(field.id).isEmpty()) {
                    fields.append(field.id);
                }
            }
        }
    }
    return fields;
}

QString submissionHash(const StepContext& context) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString& text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    for (const QString& field : submittedFields(context) + QStringList{u"mobile.verified"_s}) {
        add(field);
        add(context.answers.value(field));
        const auto source = context.answers.source(field);
        add(source ? answerSourceName(*source) : QString());
    }
    for (const QString& slot : pictureSlots(context.service)) {
        add(u"picture."_s + slot);
        const SessionPicture* picture = context.answers.picture(slot);
        add(picture == nullptr ? QString() : sha256Hex(picture->jpeg.reveal()));
        add(pictureBorrowed(context, slot) ? u"borrowed"_s : QString());
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString firstIncompleteStep(const StepContext& context) {
    for (const StepDefinition& step : context.service.steps) {
        if (std::any_of(step.pictures.begin(), step.pictures.end(),
                        [&](const QString& slot) { return !pictureThere(context, slot); })) {
            return step.id;
        }
        for (const FieldGroupDefinition& group : step.groups) {
            for (const FieldDefinition& field : group.fields) {
                if (fieldAsked(field, context.answers) && fieldFault(field, context.answers)) {
                    return step.id;
                }
            }
        }
    }
    return {};
}

std::optional<Application> buildApplication(const StepContext& context, qint64 submittedAtMilliseconds) {
    const std::optional<ResidentCard> card = cardFromAnswers(context.answers);
    const auto& key = context.answers.submissionKey();
    if (!card || !key || !outdatedConsent(context).isEmpty() || !firstIncompleteStep(context).isEmpty()) {
        return std::nullopt;
    }
    return Application{context.service.id,
                       context.service.version,
                       *key,
                       context.facts.kioskId,
                       context.facts.programVersion,
                       submittedAtMilliseconds,
                       context.clock.wallTimeTrusted(),
                       *card,
                       residentCardNationality.toString(),
                       currentConsents(context),
                       provenanceOf(context),
                       signInOf(context.answers),
                       eligibilityOf(context),
                       formOf(context.answers),
                       applicationPictures(context)};
}

} // namespace kaban
