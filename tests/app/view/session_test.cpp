// One visit from its start to its end: the second confirmation, leaving, time, language, the next person.

#include "page_texts.h"
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyPage_afterTheCard_neverHoldsFullNameNumberOrAddress() {
        REQUIRES("MSK-01");
        REQUIRES("MSK-02");
        SessionBench bench;
        QStringList texts;
        connect(bench.session.get(), &Session::pageChanged, this, [&] { texts += allTexts(bench.session->page()); });
        bench.toDone(ItemState::Sealed);
        QCOMPARE(bench.step(), u"done"_s);
        QVERIFY(texts.size() > 50);
        for (const QString& text : texts) {
            QVERIFY2(!text.contains(u"张测试"_s) && !text.contains(u"11010519491231002X"_s) &&
                         !text.contains(u"样例路"_s),
                     qPrintable(text));
        }
    }

    void commitment_page_carriesTheOfficialWordsUnticked() {
        REQUIRES("IND-13");
        SessionBench bench;
        bench.toCommitment();
        const auto& content = std::get<CommitmentContent>(bench.session->page().content);
        QCOMPARE(content.tickText,
                 u"我已阅读并同意《第三代社会保障卡申领承诺》，知晓申领实体社保卡即同步生成电子社保卡。"_s);
        QCOMPARE(content.productionTime, u"制卡周期为 30 个自然日"_s);
        QVERIFY(!content.ticked);
        QVERIFY(!bench.session->page().actions.last().enabled);
        bench.session->act(u"submit"_s);
        QCOMPARE(bench.step(), u"commitment"_s);
    }

    void secondConfirmation_asked_namesThePersonMaskedAndOffersBothWays() {
        REQUIRES("IND-14");
        SessionBench bench;
        bench.toConfirmation();
        QVERIFY(bench.session->page().confirm);
        const ConfirmModel& confirm = *bench.session->page().confirm;
        QCOMPARE(confirm.title, u"是否确认提交个人申领？"_s);
        QCOMPARE(confirm.safe.id, u"review"_s);
        QCOMPARE(confirm.doing.id, u"submit"_s);
        QStringList rows;
        for (const FieldRow& row : confirm.rows) {
            rows.append(row.label + u'=' + row.value);
        }
        QCOMPARE(rows, QStringList({u"申领人=张**  110*****002X"_s, u"办卡网点=北京银行  西直门支行"_s,
                                    u"领卡方式=到网点自己取"_s}));
        const auto& under = std::get<CommitmentContent>(bench.session->page().content);
        QCOMPARE(under.summary.rows.value(0).label, u"姓名"_s); // the commitment as it was, not the question's rows
        QVERIFY(bench.outbox.asked.isEmpty());
    }

    void secondConfirmation_cancelled_keepsTickAndSendsNothing() {
        REQUIRES("TV-19");
        REQUIRES("IND-14");
        SessionBench bench;
        bench.toConfirmation();
        bench.session->act(u"review"_s);
        QCOMPARE(bench.step(), u"commitment"_s);
        const auto& atOnce = std::get<CommitmentContent>(bench.session->page().content);
        QVERIFY2(atOnce.ticked && atOnce.readToEnd && atOnce.tickHint.isEmpty(), "before the step runs again");
        bench.show();
        const auto& content = std::get<CommitmentContent>(bench.session->page().content);
        QVERIFY(content.ticked);
        QCOMPARE(content.summary.rows.value(0).value, u"张**"_s);
        QVERIFY(bench.outbox.asked.isEmpty());
    }

    void submit_tappedManyTimes_makesOneSubmission() {
        REQUIRES("TV-18");
        REQUIRES("GEN-17");
        SessionBench bench;
        bench.toConfirmation();
        for (int tap = 0; tap < 20; ++tap) {
            bench.act(u"submit"_s);
            bench.show();
        }
        QCOMPARE(bench.outbox.asked.size(), 1);
    }

    void session_ended_holdsNothingOfThePerson() {
        SessionBench bench;
        bench.toDone(ItemState::Sealed);
        bench.act(u"finish"_s);
        QCOMPARE(bench.step(), u"home"_s);
        QCOMPARE(bench.signIn.signOuts, 2); // at the beginning of the sign-in, and now
        bench.toCommitment();
        QVERIFY2(!std::get<CommitmentContent>(bench.session->page().content).ticked, "the last person's tick");
    }

    void secondPerson_sameKiosk_getsAnotherKey() {
        REQUIRES("GEN-17");
        SessionBench bench;
        bench.toDone(ItemState::Sealed);
        bench.act(u"finish"_s);
        bench.toSeal();
        QCOMPARE(bench.outbox.asked.size(), 2);
        QVERIFY(bench.outbox.asked[0].key.text() != bench.outbox.asked[1].key.text());
    }

    void exit_asked_leavesOnlyAfterConfirmation() {
        REQUIRES("GEN-11");
        SessionBench bench;
        bench.readCard();
        bench.session->act(u"exit"_s);
        QVERIFY(bench.session->page().confirm);
        QCOMPARE(bench.step(), u"check_data"_s);
        bench.session->act(u"ask.stay"_s);
        QVERIFY(!bench.session->page().confirm);
        bench.session->act(u"exit"_s);
        bench.session->act(u"ask.leave"_s);
        QCOMPARE(bench.step(), u"home"_s);
        QCOMPARE(bench.signIn.signOuts, 2); // at the beginning of the sign-in, and now
        bench.toDisclaimer();
        QVERIFY2(!std::get<CommitmentContent>(bench.session->page().content).ticked, "the last person's tick");
    }

    void exit_insideAService_isOfferedOnEveryPage() {
        REQUIRES("GEN-11");
        SessionBench bench;
        QVERIFY(!bench.session->page().inSession);
        QStringList without;
        connect(bench.session.get(), &Session::pageChanged, this, [&] {
            if (bench.step() != u"home" && !bench.session->page().inSession) {
                without.append(bench.step());
            }
        });
        bench.toDone(ItemState::Accepted);
        QCOMPARE(bench.step(), u"done"_s);
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u' ')));
    }

    void provider_onDisclaimerCommitmentAndReceipt_isTheBureau() {
        REQUIRES("GEN-18");
        const QString bureau = u"本服务由北京市人力资源和社会保障局提供"_s; // not the bank, which is the host
        SessionBench bench;
        bench.toDisclaimer();
        QCOMPARE(std::get<CommitmentContent>(bench.session->page().content).provider, bureau);
        SessionBench other;
        other.toCommitment();
        QCOMPARE(std::get<CommitmentContent>(other.session->page().content).provider, bureau);
        SessionBench last;
        last.toDone(ItemState::Accepted);
        last.session->act(u"print"_s);
        QCOMPARE(last.printer.printed.value(0).provider, bureau);
        QVERIFY(last.printer.printed.value(0).bank.contains(u"京安银行"_s));
    }

    void bankPage_cardFunctions_areShownWithTheServiceLine() {
        REQUIRES("GEN-04");
        REQUIRES("GEN-05");
        SessionBench bench;
        bench.readCard();
        bench.act(u"next"_s);
        const auto form = [&] { return std::get<FormContent>(bench.session->page().content); };
        QVERIFY(form().facts.isEmpty());
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"bank"_s);
        QCOMPARE(form().facts.size(), 1);
        QCOMPARE(form().facts.first().value, u"社会保障、就医结算"_s);
        QVERIFY(!form().facts.first().action);
        QVERIFY(form().note.contains(u"96066"_s));
        QVERIFY(form().note.contains(u"功能"_s));
    }

    void form_requiredFields_areMarkedAndTheOptionalOneIsNot() {
        REQUIRES("FLD-52");
        REQUIRES("FLD-14");
        SessionBench bench;
        bench.readCard();
        bench.act(u"next"_s);
        QStringList unmarked;
        for (const FormSection& section : std::get<FormContent>(bench.session->page().content).sections) {
            for (const FormField& field : section.fields) {
                if (!field.required) {
                    unmarked.append(field.id);
                }
            }
        }
        QCOMPARE(unmarked, QStringList{u"landline"_s});
    }

    void otherDocument_onTheReader_isSentToTheCounterWithWhatToBring() {
        REQUIRES("GAP-12");
        SessionBench bench;
        bench.toPlaceCard();
        Q_EMIT bench.cards.failed(FailureCode::CardKindNotServed, QString());
        bench.show();
        QCOMPARE(bench.step(), u"card_problem"_s);
        QCOMPARE(bench.session->page().title, u"请到柜台办理"_s);
        QVERIFY(std::get<ProblemContent>(bench.session->page().content).todo.contains(u"带上这张证件"_s));
    }

    void time_runsOut_clearsTheScreen() {
        SessionBench bench;
        bench.readCard();
        QSignalSpy ticked(bench.session.get(), &Session::stripChanged);
        bench.clock.advance(std::chrono::milliseconds(119'000));
        QVERIFY(ticked.wait(30'000)); // the session has looked at the clock,
        QCOMPARE(bench.step(), u"check_data"_s);
        bench.clock.advance(std::chrono::milliseconds(2'000));
        QTRY_COMPARE_WITH_TIMEOUT(bench.step(), u"home"_s, 30'000);
    }

    void waitingForTheCard_runsOut_explainsWhatToDo() {
        SessionBench bench;
        bench.toPlaceCard();
        bench.clock.advance(std::chrono::milliseconds(61'000));
        QTRY_COMPARE_WITH_TIMEOUT(bench.step(), u"card_problem"_s, 30'000);
        QVERIFY(std::get<ProblemContent>(bench.session->page().content).staffLine.contains(u"E-203"_s));
        bench.show();
        bench.act(u"retry"_s);
        QCOMPARE(bench.step(), u"place_card"_s);
    }

    void language_switched_keepsEverythingAndTranslatesThePage() {
        SessionBench bench;
        bench.readCard();
        bench.session->switchLanguage();
        QCOMPARE(bench.session->page().title, u"Please check your information"_s);
        QCOMPARE(valueOf(bench.session->page(), u"name"_s), u"张**"_s);
        bench.session->switchLanguage();
        QCOMPARE(bench.session->page().title, u"请核对您的信息"_s);
    }

    void language_ofALeftSession_isNotTheNextPersons() {
        SessionBench bench;
        bench.readCard();
        bench.session->switchLanguage();
        bench.session->act(u"exit"_s);
        bench.session->act(u"ask.leave"_s);
        QCOMPARE(bench.session->language(), u"zh"_s);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
