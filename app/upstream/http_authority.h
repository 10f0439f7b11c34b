#pragma once
// Purpose: the authority's calls in a person's name, and its lists, over HTTPS; the network's half of AuthorityPort
// (see AuthorityClient for the other). Thread: the network's. Ownership: owns its calls; borrows requests and clock.
// Units: milliseconds. Shapes: the token travels in the Authorization header, personal data in bodies, nothing of
// either in a URL or the log. Errors: AuthorityFailure; every ticket is answered once, never from inside the request,
// or not at all after cancelAll(); without a token SignedOut at once, but for the codes to a mobile number. Source:
// resources/upstream/openapi.yaml; ELG-05, ELG-07, LOG-27, PHO-07, PHO-18, SEC-20, SEC-43, SEC-48, SEC-81.

#include "app/upstream/authority_answers.h"
#include "app/upstream/list_source.h"
#include "app/upstream/picture_answers.h"

namespace kaban {

/// A request in somebody's name: the token of the moment in which it was made, not of the one in which it leaves.
struct PersonCall {
    quint64 ticket = 0;
    SecretBytes token;
};

class HttpAuthority final : public QObject {
    Q_OBJECT
public:
    HttpAuthority(const KioskRequests& requests, const Clock& clock, const QString& listFolder);

    void requestProfile(const PersonCall& call);
    void requestEligibility(const PersonCall& call, const QString& service, bool electronicLicence);
    /// A list's name in the contract: "banks", "branches-ICBC".
    void requestList(quint64 ticket, const QString& list);
    void requestSmsCode(const PersonCall& call, const SecretText& mobile);
    void checkSmsCode(const PersonCall& call, const QString& challenge, const SecretText& code);
    void requestPhoto(const PersonCall& call);
    void requestVerdict(const PersonCall& call, const QString& slot, const SecretBytes& jpeg);
    void cancelAll();

Q_SIGNALS:
    void profileReady(quint64 ticket, const kaban::PersonProfile& profile);
    void eligibilityReady(quint64 ticket, const kaban::EligibilityAnswer& answer);
    void listReady(quint64 ticket, const kaban::CodeList& list);
    void branchesReady(quint64 ticket, const kaban::BranchList& list);
    void smsCodeSent(quint64 ticket, const kaban::SmsChallenge& challenge);
    void smsCodeChecked(quint64 ticket, kaban::SmsVerdict verdict, int attemptsLeft);
    void photoReady(quint64 ticket, const kaban::SecretBytes& bytes);
    void verdictReady(quint64 ticket, const kaban::PictureVerdict& verdict);
    void failed(quint64 ticket, kaban::AuthorityFailure why);

private:
    void get(const PersonCall& call, const char* name, const QString& path, RunningCalls::Done done);
    void post(const PersonCall& call, const char* name, const QString& path, const QJsonObject& json,
              RunningCalls::Done done);
    /// Also in nobody's name: a number is proven before its owner has signed in (LOG-20 c).
    void postSms(const PersonCall& call, const char* name, const QString& path, const QJsonObject& json,
                 RunningCalls::Done done);
    void begin(const PersonCall& call, const char* name, HttpRequest request, SecretBytes body, RunningCalls::Done done,
               std::chrono::milliseconds patience = {});
    void refuse(quint64 ticket, AuthorityFailure why);

    const KioskRequests& requests_;
    RunningCalls calls_;
    ListSource lists_;
    quint64 round_ = 0; ///< changes with cancelAll()
};

} // namespace kaban
