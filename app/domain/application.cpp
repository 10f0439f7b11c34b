#include "app/domain/application.h"

#include "app/domain/beijing_time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

} // namespace

SecretBytes applicationJson(const Application& application) {
    QJsonObject provenance;
    for (auto it = application.provenance.begin(); it != application.provenance.end(); ++it) {
        provenance.insert(it.key(), it.value());
    }
    const QJsonObject root{
        {u"schema"_s, u"kaban-application-1"_s},
        {u"service"_s, application.service},
        {u"key"_s, application.key.text()},
        {u"kiosk"_s, application.kioskId},
        {u"submitted_at"_s, beijingIsoText(application.submittedAtMilliseconds)},
        {u"time_trusted"_s, application.timeTrusted},
        {u"applicant"_s, applicantObject(application)},
        {u"consents"_s, consentArray(application.consents)},
        {u"versions"_s,
         QJsonObject{{u"program"_s, application.programVersion}, {u"service_file"_s, application.serviceFileVersion}}},
        {u"provenance"_s, provenance},
    };
    return SecretBytes(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

} // namespace kaban
