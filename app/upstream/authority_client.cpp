#include "app/upstream/authority_client.h"

#include "app/base/log.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace authority_client_detail {

/// With letters or bytes of its own: each thread overwrites what it had.
SecretText ownCopy(const SecretText& text) {
    const QString& value = text.reveal();
    return SecretText(QString(value.constData(), value.size()));
}
SecretBytes ownCopy(const SecretBytes& bytes) {
    const QByteArray& value = bytes.reveal();
    return SecretBytes(QByteArray(value.constData(), value.size()));
}

} // namespace authority_client_detail

AuthorityClient::AuthorityClient(HttpAuthority& remote, const TokenHolder& token) : remote_(&remote), token_(token) {
    listen();
}

quint64 AuthorityClient::requestProfile() {
    const PersonCall call = openForPerson();
    inNetworkThread([call](HttpAuthority& remote) { remote.requestProfile(call); });
    return call.ticket;
}

quint64 AuthorityClient::requestEligibility(const QString& service, bool electronicLicence) {
    const PersonCall call = openForPerson();
    inNetworkThread([call, service, electronicLicence](HttpAuthority& remote) {
        remote.requestEligibility(call, service, electronicLicence);
    });
    return call.ticket;
}

quint64 AuthorityClient::requestList(const QString& list) {
    const quint64 ticket = open({});
    inNetworkThread([ticket, list](HttpAuthority& remote) { remote.requestList(ticket, list); });
    return ticket;
}

quint64 AuthorityClient::requestBranches(const QString& bankCode) {
    return requestList(u"branches-"_s + bankCode);
}

quint64 AuthorityClient::requestSmsCode(const SecretText& mobile) {
    const PersonCall call = openForPerson();
    inNetworkThread([call, mobile = authority_client_detail::ownCopy(mobile)](HttpAuthority& remote) {
        remote.requestSmsCode(call, mobile);
    });
    return call.ticket;
}

quint64 AuthorityClient::checkSmsCode(const QString& challenge, const SecretText& code) {
    const PersonCall call = openForPerson();
    inNetworkThread([call, challenge, code = authority_client_detail::ownCopy(code)](HttpAuthority& remote) {
        remote.checkSmsCode(call, challenge, code);
    });
    return call.ticket;
}

quint64 AuthorityClient::requestPhoto() {
    const PersonCall call = openForPerson();
    inNetworkThread([call](HttpAuthority& remote) { remote.requestPhoto(call); });
    return call.ticket;
}

quint64 AuthorityClient::requestVerdict(const QString& slot, const SecretBytes& jpeg) {
    const PersonCall call = openForPerson();
    inNetworkThread([call, slot, jpeg = authority_client_detail::ownCopy(jpeg)](HttpAuthority& remote) {
        remote.requestVerdict(call, slot, jpeg);
    });
    return call.ticket;
}

void AuthorityClient::cancelAll() {
    open_.clear();
    inNetworkThread([](HttpAuthority& remote) { remote.cancelAll(); });
}

quint64 AuthorityClient::open(Generation generation) {
    open_.insert(++lastTicket_, generation);
    return lastTicket_;
}

PersonCall AuthorityClient::openForPerson() {
    return {open(token_.generation()), token_.copy()};
}

bool AuthorityClient::close(quint64 ticket) {
    const auto found = open_.constFind(ticket);
    if (found == open_.constEnd()) {
        qCInfo(logNetwork, "an answer that nobody waits for any more is dropped");
        return false;
    }
    const Generation generation = *found;
    open_.erase(found);
    if (generation && *generation != token_.generation()) {
        Q_EMIT failed(ticket, AuthorityFailure::SignedOut);
        return false;
    }
    return true;
}

void AuthorityClient::listen() {
    const auto pass = [this](auto signal, auto ours) {
        const auto give = [this, ours](quint64 ticket, const auto&... answer) {
            if (close(ticket)) {
                Q_EMIT(this->*ours)(ticket, answer...);
            }
        };
        connect(remote_, signal, this, give, Qt::QueuedConnection);
    };
    pass(&HttpAuthority::profileReady, &AuthorityPort::profileReady);
    pass(&HttpAuthority::eligibilityReady, &AuthorityPort::eligibilityReady);
    pass(&HttpAuthority::listReady, &AuthorityPort::listReady);
    pass(&HttpAuthority::branchesReady, &AuthorityPort::branchesReady);
    pass(&HttpAuthority::smsCodeSent, &AuthorityPort::smsCodeSent);
    pass(&HttpAuthority::smsCodeChecked, &AuthorityPort::smsCodeChecked);
    pass(&HttpAuthority::photoReady, &AuthorityPort::photoReady);
    pass(&HttpAuthority::verdictReady, &AuthorityPort::verdictReady);
    pass(&HttpAuthority::failed, &AuthorityPort::failed);
}

template <class Work>
void AuthorityClient::inNetworkThread(Work work) {
    HttpAuthority* remote = remote_;
    QMetaObject::invokeMethod(
        remote, [remote, work = std::move(work)] { work(*remote); }, Qt::QueuedConnection);
}

} // namespace kaban
