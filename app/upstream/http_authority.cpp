#include "app/upstream/http_authority.h"

#include "app/domain/application_picture.h"

#include <QJsonDocument>

namespace kaban {

using namespace Qt::StringLiterals;

HttpAuthority::HttpAuthority(const KioskRequests& requests, const Clock& clock, const QString& listFolder)
    : requests_(requests), calls_(requests, clock), lists_(requests, clock, listFolder) {
    connect(&lists_, &ListSource::ready, this, [this](quint64 ticket, const AuthorityList& list) {
        if (const auto* codes = std::get_if<CodeList>(&list)) {
            Q_EMIT listReady(ticket, *codes);
        } else {
            Q_EMIT branchesReady(ticket, std::get<BranchList>(list));
        }
    });
    connect(&lists_, &ListSource::failed, this, &HttpAuthority::failed);
}

void HttpAuthority::requestProfile(const PersonCall& call) {
    get(call, "profile", u"/v1/me"_s, [this, ticket = call.ticket](const HttpAnswer& answer) {
        const auto profile = profileOf(answer);
        if (profile) {
            Q_EMIT profileReady(ticket, *profile);
        } else {
            Q_EMIT failed(ticket, profile.error());
        }
    });
}

void HttpAuthority::requestEligibility(const PersonCall& call, const QString& service, bool electronicLicence) {
    const QJsonObject question{
        {u"service"_s, service}, {u"authorised"_s, true}, {u"use_electronic_licence"_s, electronicLicence}};
    post(call, "eligibility", u"/v1/eligibility"_s, question,
         [this, ticket = call.ticket, electronicLicence](const HttpAnswer& answer) {
             auto result = eligibilityOf(answer);
             if (!result) {
                 Q_EMIT failed(ticket, result.error());
                 return;
             }
             // Whatever the authority offers, photos are reused only with the person's own tick (ELG-06).
             result->electronicLicence = result->electronicLicence && electronicLicence;
             Q_EMIT eligibilityReady(ticket, *result);
         });
}

void HttpAuthority::requestList(quint64 ticket, const QString& list) {
    lists_.request(ticket, list);
}

void HttpAuthority::requestSmsCode(const PersonCall& call, const SecretText& mobile) {
    postSms(call, "sms code", u"/v1/sms/codes"_s, {{u"mobile"_s, mobile.reveal()}},
            [this, ticket = call.ticket](const HttpAnswer& answer) {
                const auto sent = smsSentOf(answer);
                if (!sent) {
                    Q_EMIT failed(ticket, sent.error());
                } else if (const auto* challenge = std::get_if<SmsChallenge>(&*sent)) {
                    Q_EMIT smsCodeSent(ticket, *challenge);
                } else {
                    const SmsCheck& check = std::get<SmsCheck>(*sent);
                    Q_EMIT smsCodeChecked(ticket, check.verdict, check.attemptsLeft);
                }
            });
}

void HttpAuthority::checkSmsCode(const PersonCall& call, const QString& challenge, const SecretText& code) {
    if (!isChallengeId(challenge)) { // it becomes a part of the URL
        refuse(call.ticket, AuthorityFailure::Unavailable);
        return;
    }
    postSms(call, "sms check", u"/v1/sms/codes/%1/check"_s.arg(challenge), {{u"code"_s, code.reveal()}},
            [this, ticket = call.ticket](const HttpAnswer& answer) {
                const auto check = smsCheckOf(answer);
                if (check) {
                    Q_EMIT smsCodeChecked(ticket, check->verdict, check->attemptsLeft);
                } else {
                    Q_EMIT failed(ticket, check.error());
                }
            });
}

void HttpAuthority::requestPhoto(const PersonCall& call) {
    HttpRequest request = requests_.request("GET", requests_.address(u"/v1/profile/photo"_s));
    request.headers.emplaceBack("Accept", "image/jpeg, image/png");
    request.largestAnswer = largestReceivedPicture;
    const auto take = [this, ticket = call.ticket](const HttpAnswer& answer) {
        const auto photo = photoOf(answer);
        if (photo) {
            Q_EMIT photoReady(ticket, *photo);
        } else {
            Q_EMIT failed(ticket, photo.error());
        }
    };
    begin(call, "photo", std::move(request), {}, take, requests_.options().pictureDeadline);
}

void HttpAuthority::requestVerdict(const PersonCall& call, const QString& slot, const SecretBytes& jpeg) {
    if (!isPictureSlot(slot) || !pictureBytesFit(jpeg.reveal().size())) { // the slot becomes a part of the URL
        refuse(call.ticket, AuthorityFailure::Unavailable);
        return;
    }
    HttpRequest request = requests_.request("POST", requests_.address(u"/v1/pictures/%1/verdict"_s.arg(slot)));
    request.headers.emplaceBack("Content-Type", "image/jpeg");
    request.headers.emplaceBack("Accept", "application/json");
    const auto take = [this, ticket = call.ticket](const HttpAnswer& answer) {
        const auto verdict = verdictOf(answer);
        if (verdict) {
            Q_EMIT verdictReady(ticket, *verdict);
        } else {
            Q_EMIT failed(ticket, verdict.error());
        }
    };
    begin(call, "verdict", std::move(request), jpeg, take, requests_.options().pictureDeadline);
}

void HttpAuthority::cancelAll() {
    ++round_;
    calls_.cancelAll();
    lists_.cancelAll();
}

void HttpAuthority::get(const PersonCall& call, const char* name, const QString& path, RunningCalls::Done done) {
    HttpRequest request = requests_.request("GET", requests_.address(path));
    request.headers.emplaceBack("Accept", "application/json");
    begin(call, name, std::move(request), {}, std::move(done));
}

void HttpAuthority::post(const PersonCall& call, const char* name, const QString& path, const QJsonObject& json,
                         RunningCalls::Done done) {
    HttpRequest request = requests_.request("POST", requests_.address(path));
    request.headers.append({{"Content-Type", "application/json"}, {"Accept", "application/json"}});
    begin(call, name, std::move(request), SecretBytes(QJsonDocument(json).toJson(QJsonDocument::Compact)),
          std::move(done));
}

void HttpAuthority::postSms(const PersonCall& call, const char* name, const QString& path, const QJsonObject& json,
                            RunningCalls::Done done) {
    if (!call.token.reveal().isEmpty()) {
        post(call, name, path, json, std::move(done));
        return;
    }
    HttpRequest request = requests_.request("POST", requests_.address(path));
    request.headers.append({{"Content-Type", "application/json"}, {"Accept", "application/json"}});
    calls_.begin(call.ticket, name, std::move(request), SecretBytes(QJsonDocument(json).toJson(QJsonDocument::Compact)),
                 std::move(done));
}

void HttpAuthority::begin(const PersonCall& call, const char* name, HttpRequest request, SecretBytes body,
                          RunningCalls::Done done, std::chrono::milliseconds patience) {
    const QByteArray& token = call.token.reveal();
    if (token.isEmpty()) {
        refuse(call.ticket, AuthorityFailure::SignedOut);
        return;
    }
    request.headers.emplaceBack("Authorization", "Bearer " + token);
    calls_.begin(call.ticket, name, std::move(request), std::move(body), std::move(done), patience);
}

void HttpAuthority::refuse(quint64 ticket, AuthorityFailure why) {
    const auto tell = [this, ticket, why, round = round_] {
        if (round == round_) {
            Q_EMIT failed(ticket, why);
        }
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

} // namespace kaban
