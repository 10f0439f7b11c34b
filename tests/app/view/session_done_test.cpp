// The last page: the three words only when they are true, what comes next, and the receipt.

#include "form_walk.h"
#include "page_texts.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class SessionDoneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void donePage_states_useTheThreeWordsOnlyWhenTrue() {
        REQUIRES("INV-3");
        SessionBench bench;
        bench.toDone(ItemState::Sealed);
        const auto standing = [&] { return std::get<DoneContent>(bench.session->page().content).standing; };
        const auto said = [&] { return allTexts(bench.session->page()).join(u'|'); };
        QCOMPARE(standing(), DoneContent::Standing::Saved);
        QCOMPARE(bench.session->page().title, u"已存本机"_s);
        QVERIFY(!said().contains(u"已受理"_s) && !said().contains(u"银行已收妥"_s));
        ItemStatus item = bench.doneItem();
        for (const ItemState state : {ItemState::Sending, ItemState::Unknown}) {
            item.state = state;
            bench.outbox.say(item);
            QVERIFY(!said().contains(u"已受理"_s) && !said().contains(u"银行已收妥"_s));
        }
        item.state = ItemState::Held;
        item.receiptNumber = u"B-1"_s;
        bench.outbox.say(item);
        QCOMPARE(bench.session->page().title, u"银行已收妥"_s);
        QVERIFY(!said().contains(u"已受理"_s));
        item.state = ItemState::Accepted;
        item.receiptNumber = u"202611210087"_s;
        bench.outbox.say(item);
        QCOMPARE(bench.session->page().title, u"您已完成个人申领业务办理"_s);
        QVERIFY(said().contains(u"已受理"_s));
        QVERIFY(said().contains(u"202611210087"_s));
    }

    void donePage_notAccepted_putsThePaperFirst_data() {
        QTest::addColumn<ItemState>("state");
        QTest::addColumn<QString>("primary");
        QTest::newRow("saved") << ItemState::Sealed << u"print"_s;
        QTest::newRow("held") << ItemState::Held << u"print"_s;
        QTest::newRow("staff") << ItemState::Parked << u"print"_s;
        QTest::newRow("accepted") << ItemState::Accepted << u"finish"_s;
    }

    void donePage_notAccepted_putsThePaperFirst() {
        QFETCH(ItemState, state);
        QFETCH(QString, primary);
        SessionBench bench;
        bench.toDone(state);
        const auto primaries = [&] {
            QStringList ids;
            for (const ActionModel& action : bench.session->page().actions) {
                if (action.kind == ActionModel::Kind::Primary) {
                    ids.append(action.id);
                }
            }
            return ids;
        };
        QCOMPARE(primaries(), QStringList(primary));
        bench.act(u"print"_s); // asked for: the way home is next
        QCOMPARE(primaries(), QStringList(u"finish"_s));
    }

    void donePage_official_hasTheGuidesSentence() {
        REQUIRES("IND-15");
        SessionBench bench;
        bench.toDone(ItemState::Accepted);
        QString sentence = bench.session->page().sentence;
        sentence.remove(u'“').remove(u'”').chop(1);
        QCOMPARE(bench.session->page().title + u"，"_s + sentence,
                 u"您已完成个人申领业务办理，请在个人中心我的办事中查看办事进度"_s);
    }

    void freeOfCharge_isSaidOnHomeAndReceipt() {
        REQUIRES("GEN-09");
        SessionBench bench;
        QVERIFY(std::get<HomeContent>(bench.session->page().content).sentence.contains(u"不收工本费"_s));
        bench.toDone(ItemState::Accepted);
        bench.session->act(u"print"_s);
        const QString notes = bench.printer.printed.value(0).notes.join(u'|');
        QVERIFY2(notes.contains(u"不收工本费和快递费"_s), qPrintable(notes));
    }

    void donePage_accepted_namesTheNumberAndWhatComesNext() {
        REQUIRES("IND-15");
        REQUIRES("GEN-06");
        REQUIRES("GEN-07");
        SessionBench bench;
        bench.toDone(ItemState::Accepted);
        ItemStatus item = bench.doneItem();
        item.receiptNumber = u"202611210087"_s;
        bench.outbox.say(item);
        const auto content = std::get<DoneContent>(bench.session->page().content);
        QCOMPARE(content.numberLabel, u"受理编号"_s);
        QCOMPARE(content.number, u"202611210087"_s);
        QStringList facts;
        for (const FieldRow& fact : content.facts) {
            facts.append(fact.id);
        }
        QCOMPARE(facts, QStringList({u"bank_code"_s, u"branch_code"_s, u"collection"_s}));
        QCOMPARE(content.facts.first().value, u"北京银行"_s);
        QCOMPARE(content.facts.last().value, u"到网点自己取"_s);
        QCOMPARE(content.timeline.size(), 3);
        QVERIFY(content.timeline[1].title.startsWith(u"2026-12-21"_s)); // 30 calendar days from today
        QVERIFY(content.timeline[2].title.contains(u"收到短信后"_s) && content.timeline[2].title.contains(u"来取"_s));
        QVERIFY(content.timeline[2].sentence.contains(u"领卡通知短信"_s));
        bench.session->act(u"print"_s);
        QCOMPARE(bench.printer.printed.value(0).next.value(2), content.timeline[2].title);
    }

    void commitmentAndLastPage_sayThatTheElectronicCardComesWithIt() {
        REQUIRES("GEN-06");
        REQUIRES("GEN-08");
        SessionBench bench;
        bench.toCommitment();
        const auto commitment = std::get<CommitmentContent>(bench.session->page().content);
        QVERIFY(commitment.tickText.contains(u"同步生成电子社保卡"_s));
        QVERIFY(commitment.productionTime.contains(u"30 个自然日"_s));
        SessionBench other;
        other.toDone(ItemState::Accepted);
        const auto done = std::get<DoneContent>(other.session->page().content);
        QVERIFY(done.timeline.first().sentence.contains(u"电子社保卡同步生成"_s));
    }

    void donePage_accepted_namesBranchAndMethodAndPrintsAMaskedReceipt() {
        REQUIRES("IND-15");
        REQUIRES("MSK-07");
        REQUIRES("GEN-18");
        SessionBench bench;
        bench.toDone(ItemState::Accepted);
        const auto content = [&] { return std::get<DoneContent>(bench.session->page().content); };
        QVERIFY(content().facts.size() >= 2);
        QVERIFY(content().receipt);
        bench.session->act(content().receipt->id);
        QCOMPARE(bench.printer.printed.size(), 1);
        const ReceiptPaper& paper = bench.printer.printed.first();
        QCOMPARE(paper.title, u"受理凭条"_s);
        QVERIFY(paper.warning.isEmpty());
        QVERIFY(!paper.provider.isEmpty());
        QStringList words;
        for (const ReceiptPaper::Line& line : paper.lines) {
            words << line.value;
        }
        QVERIFY(words.contains(u"张**"_s));
        QVERIFY(words.contains(u"002X"_s));
        for (const QString& word : words) {
            QVERIFY(!word.contains(u"张测试"_s) && !word.contains(u"11010519491231002X"_s));
        }
        Q_EMIT bench.printer.finished(false);
        QVERIFY(content().receiptState.contains(u"拍"_s)); // could not be printed: photograph the number
    }

    void donePage_staffNeeded_promisesNothing() {
        REQUIRES("INV-3");
        SessionBench bench;
        bench.toDone(ItemState::Parked);
        const auto content = std::get<DoneContent>(bench.session->page().content);
        QCOMPARE(content.standing, DoneContent::Standing::NeedsStaff);
        for (const TimelineEntry& entry : content.timeline) {
            QVERIFY2(!entry.title.contains(u"自动"_s) && !entry.sentence.contains(u"自动"_s), qPrintable(entry.title));
        }
        bench.session->act(u"print"_s);
        QVERIFY(bench.printer.printed.first().title != u"暂存凭条"_s);
    }

    void donePage_saved_receiptSaysNotAcceptedYet() {
        REQUIRES("INV-3");
        SessionBench bench;
        bench.toDone(ItemState::Sealed);
        bench.session->act(u"print"_s);
        QCOMPARE(bench.printer.printed.first().title, u"暂存凭条"_s);
        QCOMPARE(bench.printer.printed.first().warning, u"还没有受理"_s);
    }

    void donePage_whateverStands_saysThatLaterChangesAreMadeAtABranch() {
        REQUIRES("GEN-10");
        const auto words = [](const SessionBench& bench) {
            QStringList said;
            for (const TimelineEntry& entry : std::get<DoneContent>(bench.session->page().content).timeline) {
                said << entry.title << entry.sentence;
            }
            return said.join(u'|');
        };
        for (const ItemState state : {ItemState::Accepted, ItemState::Held, ItemState::Sealed}) {
            SessionBench bench;
            bench.toDone(state);
            QVERIFY2(words(bench).contains(u"网点更新"_s), qPrintable(words(bench)));
            bench.session->act(u"print"_s);
            QVERIFY(bench.printer.printed.first().notes.join(u'|').contains(u"网点更新"_s));
        }
        SessionBench delivered;
        toDoneByPost(delivered);
        QVERIFY2(words(delivered).contains(u"网点更新"_s), qPrintable(words(delivered)));
    }

    void donePage_forOlderPeopleAndListeners_staysLonger_data() {
        QTest::addColumn<bool>("elder");
        QTest::addColumn<bool>("voice");
        QTest::addColumn<int>("seconds");
        QTest::newRow("standard") << false << false << 30;
        QTest::newRow("elder") << true << false << 60;
        QTest::newRow("voice") << false << true << 60;
        QTest::newRow("elder with voice") << true << true << 120;
    }

    void donePage_forOlderPeopleAndListeners_staysLonger() {
        REQUIRES("LOG-22");
        QFETCH(bool, elder);
        QFETCH(bool, voice);
        QFETCH(int, seconds);
        SessionBench bench;
        if (voice) {
            bench.session->act(u"voice"_s);
        }
        bench.toDone(ItemState::Accepted);
        bench.voice.end(true);
        if (elder) {
            bench.session->switchDisplay(DisplayFeature::Elder);
        }
        const QString note = std::get<DoneContent>(bench.session->page().content).note;
        QVERIFY2(note.contains(u"%1 秒"_s.arg(seconds)), qPrintable(note));
    }

    void donePage_noPrinter_asksToPhotographTheNumber() {
        REQUIRES("IND-15");
        SessionBench bench;
        bench.printer.availableNow = false;
        bench.toDone(ItemState::Accepted);
        const auto content = std::get<DoneContent>(bench.session->page().content);
        QVERIFY(!content.receipt);
        QVERIFY(content.numberHint.contains(u"拍"_s));
    }
};

QTEST_GUILESS_MAIN(SessionDoneTest)
#include "session_done_test.moc"
