#include "authority_fixture.h"

namespace kaban::tests {

using namespace Qt::StringLiterals;

QString failureName(AuthorityFailure why) {
    switch (why) {
    case AuthorityFailure::Offline:
        return u"offline"_s;
    case AuthorityFailure::Unavailable:
        return u"unavailable"_s;
    case AuthorityFailure::SignedOut:
        return u"signed-out"_s;
    case AuthorityFailure::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

AuthorityFixture::AuthorityFixture()
    : server(UpstreamFixture::serverConfiguration(TestIdentity({}, UpstreamFixture::authority()))) {
    options.base = server.url();
    options.ca = {UpstreamFixture::authority().certificate()};
    options.kioskId = u"bj-test-01"_s;
    options.programVersion = u"0.1.0"_s;
    restart();
}

void AuthorityFixture::restart() {
    thread.reset();
    answers_.clear();
    formAnswers_.clear();
    said_.clear();
    thread = std::make_unique<UpstreamThread>(options, folder.filePath(u"lists"_s), token_, random, clock);
    listen();
}

void AuthorityFixture::listen() {
    QObject* context = &port();
    QObject::connect(&port(), &AuthorityPort::profileReady, context,
                     [this](quint64 ticket, const PersonProfile& value) {
                         profile = value;
                         note(ticket, u"profile"_s);
                     });
    QObject::connect(&port(), &AuthorityPort::eligibilityReady, context,
                     [this](quint64 ticket, const EligibilityAnswer& value) {
                         note(ticket, u"eligibility %1 %2"_s.arg(eligibilityName(value.outcome),
                                                                 value.electronicLicence ? u"yes"_s : u"no"_s));
                     });
    QObject::connect(&port(), &AuthorityPort::listReady, context, [this](quint64 ticket, const CodeList& value) {
        list = value;
        note(ticket, u"list %1 %2"_s.arg(value.id(), value.version()));
    });
    QObject::connect(&port(), &AuthorityPort::branchesReady, context, [this](quint64 ticket, const BranchList& value) {
        branches = value;
        note(ticket, u"branches %1 %2"_s.arg(value.bankCode, value.version));
    });
    QObject::connect(&port(), &AuthorityPort::smsCodeSent, context, [this](quint64 ticket, const SmsChallenge& value) {
        challenge = value;
        note(ticket, u"sent "_s + value.id);
    });
    QObject::connect(&port(), &AuthorityPort::smsCodeChecked, context,
                     [this](quint64 ticket, SmsVerdict verdict, int left) {
                         note(ticket, u"checked %1 %2"_s.arg(static_cast<int>(verdict)).arg(left));
                     });
    QObject::connect(&port(), &AuthorityPort::photoReady, context, [this](quint64 ticket, const SecretBytes& value) {
        photo = value;
        note(ticket, u"photo %1"_s.arg(value.reveal().size()));
    });
    QObject::connect(
        &port(), &AuthorityPort::verdictReady, context, [this](quint64 ticket, const PictureVerdict& value) {
            note(ticket, u"verdict %1 %2"_s.arg(value.accepted ? u"yes"_s : u"no"_s, value.reasons.join(u',')));
        });
    QObject::connect(&port(), &AuthorityPort::failed, context,
                     [this](quint64 ticket, AuthorityFailure why) { note(ticket, u"failed "_s + failureName(why)); });
    QObject::connect(&forms(), &FormExchange::answered, &forms(), [this](quint64 ticket, const FormAnswer& value) {
        formAnswers_.insert(ticket, value);
        said_.append(u"form"_s);
    });
}

void AuthorityFixture::note(quint64 ticket, const QString& what) {
    answers_.insert(ticket, what);
    said_.append(what);
}

QString AuthorityFixture::wait(quint64 ticket, int milliseconds) {
    const bool came = QTest::qWaitFor([&] { return answers_.contains(ticket); }, milliseconds);
    return came ? answers_.value(ticket) : u"nothing"_s;
}

FormAnswer AuthorityFixture::waitForm(quint64 ticket, int milliseconds) {
    const bool came = QTest::qWaitFor([&] { return formAnswers_.contains(ticket); }, milliseconds);
    FormAnswer missing;
    missing.status = -1;
    return came ? formAnswers_.value(ticket) : missing;
}

ScriptedTlsServer::Script AuthorityFixture::json(int status, const QByteArray& body, const QByteArray& headers) {
    return UpstreamFixture::sayAndClose(answer(status, "application/json", body, headers));
}

QByteArray AuthorityFixture::answer(int status, const QByteArray& type, const QByteArray& body,
                                    const QByteArray& headers) {
    return "HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace kaban::tests
