#pragma once
// Purpose: what the steps ask the authority in the signed-in person's name: profile, eligibility, lists, SMS codes,
// its photo of the person and its verdict on pictures.
// Implemented by app/upstream. Thread: the object lives in the session's thread; the network behind it does not.
// Ownership: by the composition root. Units: milliseconds. Errors: every request is answered exactly once by the
// matching signal with the same ticket, or not at all after cancelAll(); AuthorityFailure says what a page can say.
// An answer whose ticket the asker no longer holds is somebody else's (SEC-20). Rules: ELG-01..08, IND-09, LOG-27, FLD,
// PHO-07, PHO-18.

#include "app/base/secret.h"
#include "app/domain/code_list.h"

#include <QObject>
#include <QString>

#include <optional>

namespace kaban {

enum class AuthorityFailure {
    Offline,     ///< nothing of ours arrived
    Unavailable, ///< busy, broken, late or not the agreed answer
    SignedOut,   ///< 401, 403: sign in again
    Refused,     ///< the authority understood and says no (see the answer's own reason)
};

/// What the authority displays back (反显). An absent value is empty; nothing is invented here.
struct PersonProfile {
    SecretText name;
    SecretText idNumber;
    QString ethnicityCode;  ///< GB/T 3304, two digits
    QString occupationCode; ///< CL-2
    QString districtCode;   ///< CL-3
    SecretText address;     ///< permanent residence
    SecretText mobile;
    SecretText landline;
    QStringList cardFunctions; ///< "social_security", "medical_settlement" (GEN-04)
    QString fixedBankCode;     ///< a bank the person may not change (GAP-39)
};

/// The outcomes of ELG-07, in its order.
enum class Eligibility {
    Eligible,
    HasCard,
    InProgress,
    Collective,
    Minor,
    Adult,
    NotFound,
    Mismatch,
    ExpiredId,
    Unavailable,
};

/// "ELIGIBLE" … as in the contract and in service files (lower case there).
QString eligibilityName(Eligibility outcome);
std::optional<Eligibility> eligibilityFromName(const QString& name);

struct EligibilityAnswer {
    Eligibility outcome = Eligibility::Unavailable;
    bool electronicLicence = false; ///< e-licence photos of the ID card may be reused (ELG-03, PHO-16)
};

struct Branch {
    QString code;
    QString bankCode;
    QString chinese, english;
    QString address;
    QString districtCode;
    QString openingHours;
    qint64 distanceMetres = -1; ///< from this kiosk; -1 unknown
    bool here = false;          ///< the branch this kiosk stands in
    bool postal = false;        ///< delivers by post
};

struct BranchList {
    QString bankCode;
    QString version;
    QList<Branch> branches; ///< the branch of this kiosk first, then by distance
};

struct SmsChallenge {
    QString id;
    qint64 validMilliseconds = 0;
    qint64 resendAfterMilliseconds = 0;
};

/// What the authority says of a picture before the application is sent (PHO-18).
struct PictureVerdict {
    bool accepted = false;
    QStringList reasons; ///< of pictureReasons(), at least one when it is not accepted, else none
};

/// The closed list of reasons: "UNREADABLE", "NO_FACE" … as in the contract (PictureReason), in its order.
QStringList pictureReasons();

enum class SmsVerdict { Right, Wrong, Expired, Locked, TooMany };

class AuthorityPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual quint64 requestProfile() = 0;
    /// `electronicLicence`: the person ticked ELG-06 (b). The required tick (a) is the caller's business.
    virtual quint64 requestEligibility(const QString& service, bool electronicLicence) = 0;
    /// "banks", "districts", "occupations". Answered at once from the stored copy when the network is away.
    virtual quint64 requestList(const QString& list) = 0;
    virtual quint64 requestBranches(const QString& bankCode) = 0;
    virtual quint64 requestSmsCode(const SecretText& mobile) = 0;
    virtual quint64 checkSmsCode(const QString& challenge, const SecretText& code) = 0;
    /// The photo that the authority has of the person.
    virtual quint64 requestPhoto() = 0;
    /// `slot`: see app/domain/application_picture.h. A picture outside its limits is not sent (Unavailable).
    virtual quint64 requestVerdict(const QString& slot, const SecretBytes& jpeg) = 0;
    virtual void cancelAll() = 0;

Q_SIGNALS:
    void profileReady(quint64 ticket, const kaban::PersonProfile& profile);
    void eligibilityReady(quint64 ticket, const kaban::EligibilityAnswer& answer);
    void listReady(quint64 ticket, const kaban::CodeList& list);
    void branchesReady(quint64 ticket, const kaban::BranchList& list);
    void smsCodeSent(quint64 ticket, const kaban::SmsChallenge& challenge);
    /// `attemptsLeft` with Wrong, else -1. TooMany answers requestSmsCode(): no more codes to this mobile today
    /// (LOG-27).
    void smsCodeChecked(quint64 ticket, kaban::SmsVerdict verdict, int attemptsLeft);
    /// JPEG or PNG as it came, not decoded and not to be trusted (SEC-68); empty: the authority has none.
    void photoReady(quint64 ticket, const kaban::SecretBytes& bytes);
    void verdictReady(quint64 ticket, const kaban::PictureVerdict& verdict);
    void failed(quint64 ticket, kaban::AuthorityFailure why);
};

} // namespace kaban

Q_DECLARE_METATYPE(kaban::PersonProfile)
Q_DECLARE_METATYPE(kaban::EligibilityAnswer)
Q_DECLARE_METATYPE(kaban::BranchList)
Q_DECLARE_METATYPE(kaban::SmsChallenge)
Q_DECLARE_METATYPE(kaban::SmsVerdict)
Q_DECLARE_METATYPE(kaban::PictureVerdict)
Q_DECLARE_METATYPE(kaban::SecretBytes)
Q_DECLARE_METATYPE(kaban::AuthorityFailure)
