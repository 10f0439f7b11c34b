// Where it does not go on: what the person can do instead, the slip for the counter, the way to another service.

#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const PageModel& page) {
    QStringList ids;
    for (const ActionModel& action : page.actions) {
        ids.append(action.id);
    }
    return ids;
}

QString primaryOf(const PageModel& page) {
    const auto found = std::find_if(page.actions.begin(), page.actions.end(), [](const ActionModel& action) {
        return action.kind == ActionModel::Kind::Primary;
    });
    return found == page.actions.end() ? QString() : found->id;
}

QStringList waysOf(const PageModel& page) {
    QStringList ids;
    for (const WayOut& way : std::get<SignpostContent>(page.content).ways) {
        ids.append(way.action ? way.action->id : QString());
    }
    return ids;
}

void toProblem(SessionBench& bench, FailureCode code) {
    bench.toPlaceCard();
    for (int tries = 0; tries < 3; ++tries) {
        Q_EMIT bench.cards.failed(code, u"status"_s);
    }
    bench.show();
}

void toOutcome(SessionBench& bench, Eligibility outcome) {
    bench.toEligibility();
    bench.answerEligibility(outcome);
}

QString wordsOf(const ReceiptPaper& paper) {
    QStringList words{paper.bank, paper.title, paper.warning, paper.number, paper.qrText};
    for (const ReceiptPaper::Line& line : paper.lines) {
        words.append(line.label + u'=' + line.value);
    }
    return (words + paper.notes).join(u'\n');
}

} // namespace

class SessionWaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void problem_withAPrinter_putsTheCounterFirst() {
        SessionBench bench;
        toProblem(bench, FailureCode::CardUnreadable);
        QCOMPARE(bench.step(), u"card_problem"_s);
        QCOMPARE(idsOf(bench.session->page()), QStringList({u"retry"_s, u"print_slip"_s}));
        QCOMPARE(primaryOf(bench.session->page()), u"print_slip"_s);
        bench.printer.availableNow = false;
        bench.session->switchLanguage();
        QCOMPARE(idsOf(bench.session->page()), QStringList({u"leave"_s, u"retry"_s}));
        bench.session->act(u"print_slip"_s);
        QVERIFY(bench.printer.printed.isEmpty());
    }

    void problem_thatStaysAsItIs_offersNoSecondTry() {
        REQUIRES("IND-17");
        SessionBench bench;
        bench.printer.availableNow = false;
        bench.toPlaceCard();
        ResidentCard card = sampleCard();
        card.validUntil = {false, QDate(2026, 11, 20)};
        Q_EMIT bench.cards.cardRead(card);
        bench.show();
        QCOMPARE(bench.step(), u"card_problem"_s);
        QCOMPARE(idsOf(bench.session->page()), QStringList(u"leave"_s));
        QCOMPARE(primaryOf(bench.session->page()), u"leave"_s);
        bench.act(u"retry"_s);
        QCOMPARE(bench.step(), u"card_problem"_s);
    }

    void slip_printed_saysWhereItStoppedAndNothingOfThePerson() {
        REQUIRES("MSK-07");
        SessionBench bench;
        toProblem(bench, FailureCode::CardUnreadable);
        bench.session->act(u"print_slip"_s);
        bench.session->act(u"print_slip"_s); // one tap, one paper
        QCOMPARE(bench.printer.printed.size(), 1);
        const QString words = wordsOf(bench.printer.printed[0]);
        for (const QString& said :
             {u"身份证"_s, u"E-204"_s, u"1 号机"_s, u"还没有提交申请"_s, u"这张身份证读不出来"_s}) {
            QVERIFY2(words.contains(said), qPrintable(said + u" in\n"_s + words));
        }
        for (const QString& mark : {u"张测"_s, u"张*"_s, u"002X"_s, u"2456"_s}) {
            QVERIFY2(!words.contains(mark), qPrintable(mark));
        }
        QVERIFY(!bench.session->page().actions.last().enabled);
        Q_EMIT bench.printer.finished(true);
        QCOMPARE(idsOf(bench.session->page()), QStringList({u"retry"_s, u"leave"_s}));
        QCOMPARE(primaryOf(bench.session->page()), u"leave"_s);
        QVERIFY(std::get<ProblemContent>(bench.session->page().content).note.contains(u"人工窗口"_s));
    }

    void slip_notPrinted_saysSoAndMayBeAskedForAgain() {
        REQUIRES("REL-78");
        SessionBench bench;
        toProblem(bench, FailureCode::CardUnreadable);
        bench.session->act(u"print_slip"_s);
        Q_EMIT bench.printer.finished(false);
        QVERIFY(std::get<ProblemContent>(bench.session->page().content).noteIsBad);
        QCOMPARE(primaryOf(bench.session->page()), u"print_slip"_s);
        bench.session->act(u"print_slip"_s);
        QCOMPARE(bench.printer.printed.size(), 2);
    }

    void slip_answerAfterThePage_isNotTheNextPages() {
        REQUIRES("SEC-20");
        SessionBench bench;
        toProblem(bench, FailureCode::CardUnreadable);
        bench.session->act(u"print_slip"_s);
        bench.act(u"retry"_s);
        Q_EMIT bench.printer.finished(false);
        for (int tries = 0; tries < 3; ++tries) {
            Q_EMIT bench.cards.failed(FailureCode::CardUnreadable, u"status"_s);
        }
        bench.show();
        QCOMPARE(std::get<ProblemContent>(bench.session->page().content).note, QString());
    }

    void slip_onceAKeyExists_promisesNothingAboutTheSubmission() {
        REQUIRES("GEN-17");
        SessionBench bench;
        bench.toSeal();
        bench.clock.advance(std::chrono::seconds(61));
        QTRY_COMPARE_WITH_TIMEOUT(bench.step(), u"submit_unsure"_s, 20'000);
        bench.show();
        bench.session->act(u"print_slip"_s);
        QCOMPARE(bench.printer.printed.size(), 1);
        QVERIFY(bench.printer.printed[0].warning.isEmpty());
        QVERIFY(wordsOf(bench.printer.printed[0]).contains(u"E-405"_s));
    }

    void call_unanswered_offersTheSlip() {
        SessionBench bench;
        bench.readCard();
        bench.session->callStaff();
        QCOMPARE(bench.session->page().confirm->doing.id, u"ask.cancel_call"_s);
        bench.staff.say(StaffCallState::Unanswered);
        QCOMPARE(bench.session->page().confirm->doing.id, u"ask.print_slip"_s);
        bench.session->act(u"ask.print_slip"_s);
        QCOMPARE(bench.printer.printed.size(), 1);
        QVERIFY2(wordsOf(bench.printer.printed[0]).contains(u"没有人应答"_s), "nothing is wrong with the page itself");
        QVERIFY(!bench.session->page().confirm->doing.enabled);
        Q_EMIT bench.printer.finished(true);
        QVERIFY(bench.session->page().confirm->sentence.contains(u"凭条打好了"_s));
        QCOMPARE(bench.session->page().confirm->doing.id, u"ask.cancel_call"_s);
        QCOMPARE(bench.step(), u"check_data"_s);
    }

    void call_unansweredOnHome_offersNoSlip() {
        SessionBench bench;
        bench.session->callStaff();
        bench.staff.say(StaffCallState::Unanswered);
        QCOMPARE(bench.session->page().confirm->doing.id, u"ask.cancel_call"_s);
    }

    void outcome_ofAnotherService_leadsToItsPage_data() {
        QTest::addColumn<Eligibility>("outcome");
        QTest::addColumn<QString>("service");
        QTest::newRow("has card") << Eligibility::HasCard << u"ecard"_s;
        QTest::newRow("in progress") << Eligibility::InProgress << u"progress"_s;
        QTest::newRow("collective") << Eligibility::Collective << u"employer"_s;
        QTest::newRow("minor") << Eligibility::Minor << u"minor"_s;
    }
    void outcome_ofAnotherService_leadsToItsPage() {
        REQUIRES("ELG-07");
        QFETCH(Eligibility, outcome);
        QFETCH(QString, service);
        SessionBench bench;
        toOutcome(bench, outcome);
        QCOMPARE(bench.step(), u"not_eligible"_s);
        QVERIFY(waysOf(bench.session->page()).contains(u"service."_s + service));
        bench.act(u"service."_s + service);
        QCOMPARE(bench.step(), u"service_off"_s); // not built yet: what can be done instead
        QVERIFY(!bench.session->page().inSession);
        QVERIFY(bench.signIn.signOuts > 0);
    }

    void outcome_ofAnotherService_keepsTheLanguageUntilItIsLeft() {
        REQUIRES("GEN-15");
        SessionBench bench;
        toOutcome(bench, Eligibility::Minor);
        bench.session->switchLanguage();
        bench.act(u"service.minor"_s);
        QCOMPARE(bench.step(), u"service_off"_s);
        QCOMPARE(bench.session->language(), u"en"_s);
        bench.act(u"home"_s);
        QCOMPARE(bench.session->language(), u"en"_s); // still the same person
        bench.clock.advance(std::chrono::seconds(121));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session->language(), u"zh"_s, 20'000); // the next person's
    }

    void card_notWithThePersonOrAnotherDocument_isToldWhatToDo_data() {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("said");
        QTest::newRow("no card") << u"no_card"_s << u"带身份证再来"_s;
        QTest::newRow("other document") << u"other_document"_s << u"永久居留身份证"_s;
    }
    void card_notWithThePersonOrAnotherDocument_isToldWhatToDo() {
        REQUIRES("GAP-12");
        QFETCH(QString, way);
        QFETCH(QString, said);
        SessionBench bench;
        bench.toPlaceCard();
        QVERIFY(idsOf(bench.session->page()).contains(way));
        bench.act(way);
        QCOMPARE(bench.step(), way);
        QVERIFY(!bench.cards.watching);
        QString words;
        for (const WayOut& out : std::get<SignpostContent>(bench.session->page().content).ways) {
            words += out.title + out.sentence;
        }
        QVERIFY2(words.contains(said), qPrintable(words));
        QVERIFY(waysOf(bench.session->page()).contains(u"print_slip"_s));
        bench.act(u"print_slip"_s);
        const auto note = [&] { return std::get<SignpostContent>(bench.session->page().content).note; };
        QVERIFY(note().contains(u"正在打印"_s));
        Q_EMIT bench.printer.finished(true);
        QVERIFY(note().contains(u"凭条打好了"_s));
        bench.act(u"print_slip"_s);
        QCOMPARE(bench.printer.printed.size(), 1); // it has come out
        bench.act(u"back"_s);
        QCOMPARE(bench.step(), u"place_card"_s);
    }

    void signpost_withoutAPrinter_hasNoSlip() {
        SessionBench bench;
        bench.printer.availableNow = false;
        bench.toPlaceCard();
        bench.act(u"no_card"_s);
        QVERIFY(!waysOf(bench.session->page()).contains(u"print_slip"_s));
    }

    /// The parts of a sentence are put together as they are; in English a space stands between words.
    void signIn_hintsInEnglish_haveASpaceBeforeTheBoldWord() {
        SessionBench bench(u"en"_s);
        bench.act(u"start.individual"_s);
        const auto content = std::get<SignInContent>(bench.session->page().content);
        int bold = 0;
        for (const SignInContent::Hint& hint : content.hints) {
            if (!hint.strong.isEmpty()) {
                QVERIFY2(hint.plain.endsWith(u' '), qPrintable(hint.plain));
                ++bold;
            }
        }
        QCOMPARE(bold, 2);
    }
};

QTEST_GUILESS_MAIN(SessionWaysTest)
#include "session_ways_test.moc"
