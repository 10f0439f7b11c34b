#pragma once
// Purpose: one confirmed application as the authority receives it, and its JSON form
// (resources/upstream/bundle.schema.json). Thread: any (value). Ownership: by value; personal fields are Secret.
// Errors: none; it is built only from checked answers. Rules: GEN-12, GEN-13 (consents with version, hash, time),
// GEN-17 (one key), REL-67 (the moment of the submit tap), INV-5, COL-17 (postal data only with collection by post),
// IND-10 (pictures).

#include "app/base/ids.h"
#include "app/domain/application_picture.h"
#include "app/domain/person.h"

#include <QList>
#include <QMap>

#include <optional>

namespace kaban {

/// A text the applicant accepted.
struct ConsentRecord {
    QString id;      ///< "commitment.individual"
    QString version; ///< of the text file
    QString sha256;  ///< 64 hex digits over the text file's bytes
    qint64 acceptedAtMilliseconds = 0;
};

struct SignInRecord {
    QString method =
        QStringLiteral("none"); ///< "jingtong-qr", "card-witness", "card-face", "sms-face", or "none": without network
    qint64 atMilliseconds = 0;  ///< 0 with "none"
    QString witnessClerk{};     ///< number of the clerk; empty unless "card-witness"
    QString witnessReason{};    ///< "chosen": the applicant asked for this way; "face_not_matched" before
};

struct EligibilityRecord {
    QString outcome = QStringLiteral("UNAVAILABLE"); ///< as in the contract
    qint64 atMilliseconds = 0;                       ///< 0: never answered
    bool electronicLicence = false;
};

struct PostalDelivery {
    SecretText recipient;
    SecretText mobile;
    QString districtCode;
    SecretText address;
    QString postcode;
};

/// What the person checked and filled in besides the card's data (FLD-10..17, FLD-21..25).
struct ApplicationForm {
    QString occupationCode;
    QString districtCode;
    SecretText residenceAddress;
    SecretText mobile;
    bool mobileVerified = false; ///< by a code sent from this kiosk (LOG-27)
    SecretText landline;         ///< may be empty (GAP-05)
    QString bankCode;
    QString branchCode;
    QString collection = QStringLiteral("branch"); ///< "branch" or "post"
    std::optional<PostalDelivery> postal;          ///< only with "post"
};

struct Application {
    QString service; ///< id of the service file
    int serviceFileVersion = 0;
    SubmissionKey key;
    QString kioskId;
    QString programVersion;
    qint64 submittedAtMilliseconds = 0; ///< wall time of the second confirmation
    bool timeTrusted = false;
    ResidentCard applicant;
    QString nationality; ///< GB/T 2659, three letters
    QList<ConsentRecord> consents;
    QMap<QString, QString> provenance; ///< field → "card", "upstream", "typed" …
    SignInRecord signIn{};
    EligibilityRecord eligibility{};
    ApplicationForm form{};
    QList<ApplicationPicture> pictures{};
};

/// The bytes of application.json, UTF-8, keys in a fixed order. The pictures themselves are not in it: they stand
/// beside it in the bundle under pictureEntryName(). A service without pictures
/// would be an application of version 2; one of version 3 always has some, one of version 4 a clerk as witness as
/// well, one of version 5 a face that was compared, and one of version 6 a card photo that a clerk released.
SecretBytes applicationJson(const Application& application);

} // namespace kaban
