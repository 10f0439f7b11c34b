// The clerk's page as a session shows it: words, what the buttons say is missing, and nothing of the applicant.
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ClerkWitnessPageTest : public QObject {
    Q_OBJECT

    struct Bench : SessionBench {
        explicit Bench(const QString& language = u"zh"_s) : SessionBench(language) {
            clerks.anyNow = true;
            act(u"start.individual"_s);
            act(u"card"_s);
            Q_EMIT cards.cardRead(card);
            show();
            act(u"next"_s); // the clerk takes the person's place
        }
        const ClerkContent& content() const { return std::get<ClerkContent>(session->page().content); }
        const ActionModel& right() const { return session->page().actions.last(); }
        const ActionModel& left() const { return session->page().actions.first(); }
        void type(const QString& digits) {
            for (const QChar digit : digits) {
                act(u"key."_s + digit);
            }
        }
    };

private Q_SLOTS:
    void page_atFirst_asksForTwoTicksAndANumber() {
        REQUIRES("LOG-25");
        Bench bench;
        QCOMPARE(bench.step(), u"clerk_witness"_s);
        QCOMPARE(bench.session->page().title, u"请当面核对客户"_s);
        QVERIFY(bench.session->page().rail.isEmpty());
        QCOMPARE(bench.content().ticks.size(), 2);
        QVERIFY(!bench.content().ticks[0].ticked && !bench.content().ticks[1].ticked);
        QVERIFY(bench.content().requestTitle.contains(u"1 号机"_s));
        QCOMPARE(bench.content().lockLine, u"60 秒后自动锁定"_s);
        QCOMPARE(bench.left().id, u"back"_s);
        QVERIFY(!bench.right().enabled);
    }

    void confirm_asItFillsUp_saysWhatIsMissing() {
        Bench bench;
        bench.type(u"0721"_s);
        QCOMPARE(bench.content().typed, u"0721"_s);
        QCOMPARE(bench.left().id, u"return"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.right().label, u"先勾选上面两项"_s);
        bench.act(u"tick.person"_s);
        bench.act(u"tick.original"_s);
        bench.type(u"2738"_s);
        QCOMPARE(bench.right().label, u"再输 2 位，确认核对"_s);
        QVERIFY(!bench.right().enabled);
        QCOMPARE(bench.content().dots, 4);
        QCOMPARE(bench.content().typed, QString());
        bench.type(u"46"_s);
        QCOMPARE(bench.right().label, u"确认核对"_s);
        QVERIFY(bench.right().enabled);
    }

    void model_withPinTyped_holdsNoDigitOfIt() {
        REQUIRES("LOG-29");
        Bench bench;
        bench.type(u"0721"_s);
        bench.act(u"next"_s);
        bench.type(u"938456"_s);
        const ClerkContent& content = bench.content();
        for (const QString& text : {content.typed, content.typedName, content.padTitle, content.padSentence,
                                    content.error, content.note, content.requestSentence, bench.right().label}) {
            QVERIFY2(!text.contains(u"938456"_s), qPrintable(text));
        }
        QCOMPARE(bench.content().typedName, u"密码已输 6 位，共 6 位"_s);
    }

    void right_afterConfirming_leadsBackToTheApplicantOnly() {
        REQUIRES("LOG-29");
        Bench bench;
        bench.act(u"tick.person"_s);
        bench.act(u"tick.original"_s);
        bench.type(u"0721"_s);
        bench.act(u"next"_s);
        bench.type(u"273846"_s);
        bench.act(u"confirm"_s);
        QCOMPARE(bench.right().label, u"正在核对密码…"_s);
        bench.clerks.say({ClerkAnswer::Outcome::Right, 0, 0});
        bench.show();
        QCOMPARE(bench.step(), u"witness_turn_back"_s);
        QStringList ways;
        for (const ActionModel& action : bench.session->page().actions) {
            ways += action.id;
        }
        QCOMPARE(ways, QStringList(u"next"_s));
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"disclaimer"_s);
    }

    void wrongAndLocked_areSaidInWords() {
        Bench bench;
        bench.act(u"tick.person"_s);
        bench.act(u"tick.original"_s);
        bench.type(u"0721"_s);
        bench.act(u"next"_s);
        bench.type(u"273846"_s);
        bench.act(u"confirm"_s);
        bench.clerks.say({ClerkAnswer::Outcome::Wrong, 2, 0});
        QCOMPARE(bench.content().error, u"工号、密码或动态码不对。再错 2 次会锁定。"_s);
        bench.type(u"273846"_s);
        bench.act(u"confirm"_s);
        bench.clerks.say({ClerkAnswer::Outcome::Locked, 0, 60'000});
        QCOMPARE(bench.content().error, u"错的次数太多，已锁定，60 秒后再试。"_s);
        QVERIFY(!bench.content().padEnabled);
        QVERIFY(!bench.right().enabled);
    }

    void sendingBack_showsReasonsInsteadOfTicks() {
        Bench bench(u"en"_s);
        bench.type(u"0721"_s);
        bench.act(u"return"_s);
        QVERIFY(bench.content().ticks.isEmpty());
        QCOMPARE(bench.content().reasons.size(), 4);
        bench.act(u"next"_s);
        QCOMPARE(bench.right().label, u"Choose a reason first"_s);
        bench.act(u"reason.no_original"_s);
        bench.type(u"2738"_s);
        QCOMPARE(bench.right().label, u"2 more to send back"_s);
        bench.act(u"keep"_s);
        QCOMPARE(bench.content().ticks.size(), 2);
        QCOMPARE(bench.content().dots, 0);
    }
};

QTEST_GUILESS_MAIN(ClerkWitnessPageTest)
#include "clerk_witness_page_test.moc"
