// The sign-in port over the device grant: signals, the token's only place, the end of a session.
#include "app/identity/qr_sign_in.h"
#include "grant_answers.h"
#include "tests/support/fake_clock.h"
#include "tests/support/requires.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace qr_sign_in_test_detail {

/// Answers when the test says so; the network is tested with real servers elsewhere.
class ScriptedForms : public FormExchange {
public:
    quint64 post(const QString& path, const FormFields& fields) override {
        paths.append(path);
        lastFields = fields;
        return ++last;
    }
    quint64 postJson(const QString&, const SecretBytes&) override { return 0; } // no part of this way
    void cancel(quint64 ticket) override { cancelled.append(ticket); }
    void say(const FormAnswer& answer) { Q_EMIT answered(last, answer); }

    QStringList paths;
    FormFields lastFields;
    QList<quint64> cancelled;
    quint64 last = 100;
};

QStringList logLines;
void keepLine(QtMsgType, const QMessageLogContext&, const QString& line) {
    logLines.append(line);
}

} // namespace qr_sign_in_test_detail

using namespace qr_sign_in_test_detail;

class QrSignInTest : public QObject {
    Q_OBJECT

    struct Kiosk {
        ScriptedForms forms;
        TokenHolder token;
        FakeClock clock;
        std::unique_ptr<QrSignIn> port = std::make_unique<QrSignIn>(forms, token, clock, u"kaban-kiosk"_s);

        void passes(std::chrono::milliseconds time) {
            clock.advance(time);
            port->checkTime();
        }
        void showCode() {
            port->start();
            forms.say(codeAnswer());
        }
    };

private Q_SLOTS:
    void code_comes_to_the_page() {
        REQUIRES("LOG-01");
        Kiosk kiosk;
        QSignalSpy codes(kiosk.port.get(), &SignInPort::codeReady);
        kiosk.port->start();
        QCOMPARE(kiosk.forms.paths, QStringList{u"/v1/oauth/device_authorization"_s});
        kiosk.forms.say(codeAnswer());
        QCOMPARE(codes.size(), 1);
        const auto code = codes.first().first().value<SignInCode>();
        QCOMPARE(code.text, u"https://phone.example/p/1"_s);
        QCOMPARE(code.lifeMilliseconds, 60000);
    }

    void scan_and_approval_reach_the_page_and_the_token_only_its_holder() {
        REQUIRES("LOG-01");
        REQUIRES("LOG-26");
        REQUIRES("SEC-81");
        logLines.clear();
        const auto before = qInstallMessageHandler(keepLine);
        Kiosk kiosk;
        QSignalSpy scanned(kiosk.port.get(), &SignInPort::scanned);
        QSignalSpy signedIn(kiosk.port.get(), &SignInPort::signedIn);
        kiosk.showCode();
        kiosk.passes(5s);
        kiosk.forms.say(scannedAnswer());
        QCOMPARE(scanned.size(), 1);
        QVERIFY(!kiosk.token.holdsToken());
        kiosk.passes(5s);
        kiosk.forms.say(tokenAnswer());
        qInstallMessageHandler(before);
        QCOMPARE(signedIn.size(), 1);
        QCOMPARE(kiosk.token.copy().reveal(), QByteArray("token-A.1_~+/="));
        QVERIFY(!logLines.isEmpty());
        QVERIFY(!logLines.join(u'\n').contains(u"token-A"_s));
        QVERIFY(!logLines.join(u'\n').contains(u"device-1"_s));
    }

    void scanned_code_counts_on_with_the_servers_time() {
        REQUIRES("LOG-26");
        Kiosk kiosk;
        QJsonObject json = codeJson();
        json.insert(u"expires_in"_s, 120);
        kiosk.port->start();
        kiosk.forms.say(said(200, json));
        QStringList told;
        connect(kiosk.port.get(), &SignInPort::codeReady, this,
                [&told](const SignInCode& code) { told.append(u"%1 %2"_s.arg(code.text).arg(code.lifeMilliseconds)); });
        connect(kiosk.port.get(), &SignInPort::scanned, this, [&told] { told.append(u"scanned"_s); });
        kiosk.passes(5s);
        kiosk.forms.say(scannedAnswer());
        QCOMPARE(told, (QStringList{u"https://phone.example/p/1 115000"_s, u"scanned"_s}));
        kiosk.passes(85s);
        QVERIFY(kiosk.forms.cancelled.isEmpty());
        kiosk.forms.say(tokenAnswer());
        QVERIFY(kiosk.token.holdsToken());
    }

    void listener_who_stops_at_the_longer_life_hears_nothing_more() {
        Kiosk kiosk;
        kiosk.showCode();
        QSignalSpy scanned(kiosk.port.get(), &SignInPort::scanned);
        connect(kiosk.port.get(), &SignInPort::codeReady, kiosk.port.get(), [&kiosk] { kiosk.port->stop(); });
        kiosk.passes(5s);
        kiosk.forms.say(scannedAnswer());
        QCOMPARE(scanned.size(), 0);
    }

    void sign_out_wipes_the_token_and_ends_the_watch() {
        REQUIRES("LOG-22");
        REQUIRES("SEC-81");
        Kiosk kiosk;
        kiosk.showCode();
        kiosk.passes(5s);
        kiosk.forms.say(tokenAnswer());
        const quint64 generation = kiosk.token.generation();
        kiosk.port->signOut();
        QVERIFY(!kiosk.token.holdsToken());
        QVERIFY(kiosk.token.generation() != generation);

        QSignalSpy signedIn(kiosk.port.get(), &SignInPort::signedIn);
        kiosk.showCode();
        kiosk.passes(5s);
        kiosk.port->signOut();
        kiosk.forms.say(tokenAnswer()); // of the person who has left (SEC-20)
        QCOMPARE(signedIn.size(), 0);
        QVERIFY(!kiosk.token.holdsToken());
    }

    void new_sign_in_gets_a_new_token() {
        REQUIRES("SEC-81");
        Kiosk kiosk;
        kiosk.showCode();
        kiosk.passes(5s);
        kiosk.forms.say(tokenAnswer(u"first"_s));
        kiosk.port->signOut();
        kiosk.showCode();
        kiosk.passes(5s);
        kiosk.forms.say(tokenAnswer(u"second"_s));
        QCOMPARE(kiosk.token.copy().reveal(), QByteArray("second"));
    }

    void stop_is_followed_by_silence() {
        REQUIRES("SEC-20");
        Kiosk kiosk;
        kiosk.port->start();
        kiosk.port->stop();
        QCOMPARE(kiosk.forms.cancelled, QList<quint64>{101});
        QSignalSpy codes(kiosk.port.get(), &SignInPort::codeReady);
        kiosk.forms.say(codeAnswer());
        kiosk.passes(10min);
        QCOMPARE(codes.size(), 0);
        QCOMPARE(kiosk.forms.paths.size(), 1);
    }

    void failures_are_told_data() {
        QTest::addColumn<FormAnswer>("answer");
        QTest::addColumn<int>("why");
        QTest::newRow("offline") << away() << static_cast<int>(SignInFailure::Offline);
        QTest::newRow("busy") << page(503) << static_cast<int>(SignInFailure::Unavailable);
        QTest::newRow("not ours") << said(200, {}) << static_cast<int>(SignInFailure::Unavailable);
    }
    void failures_are_told() {
        QFETCH(FormAnswer, answer);
        QFETCH(int, why);
        Kiosk kiosk;
        QSignalSpy failed(kiosk.port.get(), &SignInPort::failed);
        kiosk.port->start();
        kiosk.forms.say(answer);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(static_cast<int>(failed.first().first().value<SignInFailure>()), why);
    }

    void the_timer_keeps_the_pace_by_itself() {
        Kiosk kiosk;
        QJsonObject quick = codeJson();
        quick.insert(u"interval"_s, 1);
        kiosk.port->start();
        kiosk.forms.say(said(200, quick));
        kiosk.clock.advance(1s); // the timer does not know yet, it comes by itself
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.forms.paths.size(), 2, 30000);
        QCOMPARE(kiosk.forms.paths.last(), u"/v1/oauth/token"_s);
    }

    void listener_may_take_the_port_away() {
        Kiosk kiosk;
        kiosk.showCode();
        kiosk.passes(5s);
        connect(kiosk.port.get(), &SignInPort::signedIn, this, [&kiosk] { kiosk.port.reset(); });
        kiosk.forms.say(tokenAnswer());
        QVERIFY(!kiosk.port);
        QVERIFY(kiosk.token.holdsToken());
    }
};

QTEST_GUILESS_MAIN(QrSignInTest)
#include "qr_sign_in_test.moc"
