// A code sent to a new mobile that does not prove it: the words on the page, what was entered kept, the way on.

#include "form_walk.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

/// A new number is typed and the code is on its way.
void changeMobile(SessionBench& bench) {
    bench.readCard();
    bench.act(u"next"_s);
    bench.session->act(u"open.mobile"_s);
    type(bench, u"13800001234"_s);
    bench.session->act(u"confirm"_s);
    QCOMPARE(editorOf(bench).field, u"mobile.code"_s);
}

} // namespace

class SessionSmsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smsCode_eachFault_saysWhatHappenedAndWhatToDo_data() {
        QTest::addColumn<int>("verdict"); // -1: could not be checked
        QTest::addColumn<int>("left");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("kept");
        const auto add = [](const char* name, SmsVerdict verdict, int left, const char* said) {
            QTest::newRow(name) << static_cast<int>(verdict) << left << QByteArray(said) << false;
        };
        add("wrong", SmsVerdict::Wrong, -1, "sms.wrong");
        add("wrong, counted", SmsVerdict::Wrong, 3, "sms.wrong_left");
        add("wrong for the last time", SmsVerdict::Wrong, 0, "sms.locked");
        add("expired", SmsVerdict::Expired, -1, "sms.expired");
        add("locked", SmsVerdict::Locked, -1, "sms.locked");
        QTest::newRow("nobody could check") << -1 << -1 << QByteArray("sms.unchecked") << true;
    }
    void smsCode_eachFault_saysWhatHappenedAndWhatToDo() {
        REQUIRES("VAL-09");
        REQUIRES("LOG-27");
        QFETCH(int, verdict);
        QFETCH(int, left);
        QFETCH(QByteArray, said);
        QFETCH(bool, kept);
        SessionBench bench;
        changeMobile(bench);
        Q_EMIT bench.authority.smsCodeSent(bench.authority.last(u"sms"_s).ticket, {u"c-1"_s, 300'000, 60'000});
        type(bench, u"27182"_s);
        bench.session->act(u"confirm"_s);
        QCOMPARE(editorOf(bench).error, qtTrId("sms.incomplete"));
        QCOMPARE(editorOf(bench).typed, u"27182"_s);
        type(bench, u"8"_s);
        bench.session->act(u"confirm"_s);
        const quint64 ticket = bench.authority.last(u"check"_s).ticket;
        if (verdict < 0) {
            Q_EMIT bench.authority.failed(ticket, AuthorityFailure::Unavailable);
        } else {
            Q_EMIT bench.authority.smsCodeChecked(ticket, static_cast<SmsVerdict>(verdict), left);
        }
        const QString words = qtTrId(said.constData());
        QCOMPARE(editorOf(bench).error, words.contains(u"%1"_s) ? words.arg(left) : words);
        QCOMPARE(editorOf(bench).typed, kept ? u"271828"_s : QString());
        QCOMPARE(editorOf(bench).confirm.enabled, said != "sms.expired" && said != "sms.locked");
        QCOMPARE(formField(bench, u"mobile"_s)->value, u"134****2456"_s); // the old number is not lost
    }

    void smsCode_onItsWay_namesNoTimeUntilTheNextOne() {
        REQUIRES("LOG-27");
        SessionBench bench;
        changeMobile(bench);
        QCOMPARE(editorOf(bench).second->label, qtTrId("sms.resend"));
        QVERIFY(!editorOf(bench).second->enabled);
        Q_EMIT bench.authority.smsCodeSent(bench.authority.last(u"sms"_s).ticket, {u"c-1"_s, 300'000, 60'000});
        QCOMPARE(editorOf(bench).second->label, qtTrId("sms.resend_in").arg(60));
    }

    void smsCode_notSent_doesNotSayThatItWas_data() {
        QTest::addColumn<int>("failure"); // -1: the verdict "too many"
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("authority away") << static_cast<int>(AuthorityFailure::Unavailable)
                                        << QByteArray("sms.unreachable");
        QTest::newRow("too soon") << static_cast<int>(AuthorityFailure::Refused) << QByteArray("sms.too_soon");
        QTest::newRow("too many") << -1 << QByteArray("sms.too_many");
    }
    void smsCode_notSent_doesNotSayThatItWas() {
        REQUIRES("LOG-27");
        QFETCH(int, failure);
        QFETCH(QByteArray, said);
        SessionBench bench;
        changeMobile(bench);
        const quint64 ticket = bench.authority.last(u"sms"_s).ticket;
        if (failure < 0) {
            Q_EMIT bench.authority.smsCodeChecked(ticket, SmsVerdict::TooMany, -1);
        } else {
            Q_EMIT bench.authority.failed(ticket, static_cast<AuthorityFailure>(failure));
        }
        QCOMPARE(editorOf(bench).error, qtTrId(said.constData()));
        QCOMPARE(editorOf(bench).sentence, qtTrId("sms.for").arg(u"138****1234"_s));
        QVERIFY2(!editorOf(bench).confirm.enabled, "there is no code that could be right");
    }
};

QTEST_GUILESS_MAIN(SessionSmsTest)
#include "session_sms_test.moc"
