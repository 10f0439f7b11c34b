#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

/// Every text of the page, the modal included.
QStringList allTexts(const PageModel& page) {
    QStringList texts{page.title, page.sentence};
    const auto addGroup = [&](const FieldGroup& group) {
        texts.append(group.title);
        for (const FieldRow& row : group.rows) {
            texts << row.label << row.value << row.provenanceLabel;
        }
    };
    if (const auto* check = std::get_if<CheckContent>(&page.content)) {
        for (const FieldGroup& group : check->groups) {
            addGroup(group);
        }
        texts.append(check->note);
    }
    if (const auto* commitment = std::get_if<CommitmentContent>(&page.content)) {
        addGroup(commitment->summary);
        texts << commitment->tickText << commitment->productionTime << commitment->provider << commitment->textTitle
              << commitment->paragraphs;
    }
    if (const auto* done = std::get_if<DoneContent>(&page.content)) {
        texts << done->number << done->numberLabel << done->numberHint << done->note;
        for (const TimelineEntry& entry : done->timeline) {
            texts << entry.title << entry.sentence;
        }
    }
    if (page.confirm) {
        texts << page.confirm->title << page.confirm->sentence;
        addGroup({QString(), page.confirm->rows});
    }
    for (const ActionModel& action : page.actions) {
        texts.append(action.label);
    }
    return texts;
}

void toDisclaimer(SessionBench& bench) {
    bench.act(u"start.individual"_s);
    Q_EMIT bench.signIn.signedIn();
    Q_EMIT bench.authority.profileReady(bench.authority.last(u"profile"_s).ticket, sampleProfile());
    bench.show();
    QCOMPARE(bench.step(), u"disclaimer"_s);
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checkPage_cardRead_showsMaskedValuesAndIsoDates() {
        REQUIRES("MSK-01");
        REQUIRES("MSK-02");
        REQUIRES("GEN-16");
        SessionBench bench;
        bench.readCard();
        QCOMPARE(bench.step(), u"check_data"_s);
        QCOMPARE(valueOf(bench.session->page(), u"name"_s), u"张**"_s);
        QCOMPARE(valueOf(bench.session->page(), u"id_number"_s), u"110*****002X"_s);
        QCOMPARE(valueOf(bench.session->page(), u"birth_date"_s), u"1949-12-31"_s);
        QCOMPARE(valueOf(bench.session->page(), u"valid_from"_s), u"2010-01-01 至 长期"_s);
        QCOMPARE(valueOf(bench.session->page(), u"sex"_s), u"女 / 汉族"_s);
        QCOMPARE(valueOf(bench.session->page(), u"address"_s), u"海淀区****"_s);
    }

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
        QCOMPARE(content.productionTime, u"制卡周期为30个自然日"_s);
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
        bench.act(u"review"_s);
        QCOMPARE(bench.step(), u"commitment"_s);
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
        toDisclaimer(bench);
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
        toDisclaimer(bench);
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

    void home_storeRefuses_saysSoBeforeAnythingIsEntered() {
        REQUIRES("REL-81");
        SessionBench bench;
        bench.outbox.refused = FailureCode::QueueLimitReached;
        Q_EMIT bench.outbox.onlineChanged(true);
        const TileModel& tile = std::get<HomeContent>(bench.session->page().content).tiles.first();
        QVERIFY(!tile.enabled);
        bench.act(u"start.individual"_s);
        QCOMPARE(bench.step(), u"home"_s);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
