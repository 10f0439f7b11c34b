// The pages of the form as the applicant sees them: masked but where one types, faults named with their field, the
// review and its ways back, the last page and its receipt.

#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

/// Empty when the page has no such field.
std::optional<FormField> fieldOf(const QList<FormSection>& sections, const QString& id) {
    for (const FormSection& section : sections) {
        for (const FormField& field : section.fields) {
            if (field.id == id) {
                return field;
            }
        }
    }
    return std::nullopt;
}

std::optional<FormField> formField(const SessionBench& bench, const QString& id) {
    return fieldOf(std::get<FormContent>(bench.session->page().content).sections, id);
}

void type(SessionBench& bench, const QString& keys) {
    for (const QChar key : keys) {
        bench.session->act(u"key."_s + key);
    }
}

void walkTo(SessionBench& bench, const QString& step) {
    bench.readCard();
    for (int pages = 0; pages < 6 && bench.step() != step; ++pages) {
        bench.act(u"next"_s);
    }
    QCOMPARE(bench.step(), step);
}

/// A man born on 5 May 1975, signed in, lays down a card that is valid for these dates; an invalid end is long-term.
void readCardValid(SessionBench& bench, const QDate& from, const QDate& until) {
    PersonProfile profile = sampleProfile();
    profile.idNumber = SecretText(u"110101197505050038"_s);
    bench.act(u"start.individual"_s);
    Q_EMIT bench.signIn.signedIn();
    Q_EMIT bench.authority.profileReady(bench.authority.last(u"profile"_s).ticket, profile);
    bench.show();
    bench.session->act(u"read_to_end"_s);
    bench.session->act(u"tick"_s);
    bench.act(u"agree"_s);
    bench.session->act(u"tick.required"_s);
    bench.act(u"start"_s);
    const quint64 ticket = bench.authority.last(u"eligibility"_s).ticket;
    Q_EMIT bench.authority.eligibilityReady(ticket, {Eligibility::Eligible, false});
    bench.show();
    ResidentCard card = sampleCard();
    card.number = SecretText(u"110101197505050038"_s);
    card.sex = Sex::Male;
    card.birthDate = QDate(1975, 5, 5);
    card.validFrom = from;
    card.validUntil = {!until.isValid(), until};
    Q_EMIT bench.cards.cardRead(card);
    bench.show();
}

void chooseDelivery(SessionBench& bench) {
    walkTo(bench, u"collection"_s);
    bench.session->act(u"method.post"_s);
    bench.session->act(u"open.postal.postcode"_s);
    type(bench, u"100080"_s);
    bench.session->act(u"confirm"_s);
}

void toDoneByPost(SessionBench& bench) {
    chooseDelivery(bench);
    bench.act(u"next"_s);
    bench.act(u"next"_s);
    bench.session->act(u"read_to_end"_s);
    bench.session->act(u"tick"_s);
    bench.act(u"submit"_s);
    bench.act(u"submit"_s);
    bench.show();
    ItemStatus item;
    item.key = bench.outbox.asked.at(0).key.text();
    item.state = ItemState::Accepted;
    bench.outbox.say(item);
    bench.show();
    QCOMPARE(std::get<DoneContent>(bench.session->page().content).facts.last().value, u"银行寄给我"_s);
}

const EditorModel& editorOf(const SessionBench& bench) {
    return *bench.session->page().editor;
}

} // namespace

class SessionFormsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void home_tile_carriesTheWordsPeopleKnowFromTheGuides() {
        REQUIRES("GEN-02");
        REQUIRES("GEN-03");
        SessionBench bench;
        const auto home = std::get<HomeContent>(bench.session->page().content);
        QCOMPARE(home.groupTitle, u"我要办社保卡"_s);
        QCOMPARE(home.groupSubtitle, u"第三代社会保障卡服务"_s);
        QCOMPARE(home.tiles.first().title, u"本人申领"_s);
        QCOMPARE(home.tiles.first().subtitle, u"本人申请社会保障卡"_s);
    }

    void home_serviceNotHere_isGreyedAndLeadsToWhatCanBeDone() {
        REQUIRES("GEN-01");
        SessionBench bench;
        const auto tiles = std::get<HomeContent>(bench.session->page().content).tiles;
        QCOMPARE(tiles.size(), 6); // the services of the guides
        for (const TileModel& tile : tiles.sliced(1)) {
            QVERIFY2(tile.off && tile.enabled && !tile.subtitle.isEmpty(), qPrintable(tile.id));
            bench.act(tile.id);
            QCOMPARE(bench.step(), u"service_off"_s);
            const auto post = std::get<SignpostContent>(bench.session->page().content);
            QVERIFY(post.ways.size() >= 2 && post.waysTitle.contains(tile.title));
            QCOMPARE(post.services.size(), 1);
            bench.act(bench.session->page().actions.first().id);
            QCOMPARE(bench.step(), u"home"_s);
        }
        bench.act(tiles.last().id);
        bench.act(std::get<SignpostContent>(bench.session->page().content).services.first().id);
        QCOMPARE(bench.step(), u"sign_in"_s);
    }

    void serviceOff_leftAlone_goesHome() {
        SessionBench bench;
        bench.act(u"start.family"_s);
        QCOMPARE(bench.step(), u"service_off"_s);
        bench.clock.advance(std::chrono::seconds(61));
        QTRY_COMPARE_WITH_TIMEOUT(bench.step(), u"home"_s, 20'000);
    }

    void commitmentAndLastPage_sayThatTheElectronicCardComesWithIt() {
        REQUIRES("GEN-06");
        REQUIRES("GEN-08");
        SessionBench bench;
        bench.toCommitment();
        const auto commitment = std::get<CommitmentContent>(bench.session->page().content);
        QVERIFY(commitment.tickText.contains(u"同步生成电子社保卡"_s));
        QVERIFY(commitment.productionTime.contains(u"30个自然日"_s));
        SessionBench other;
        other.toDone(ItemState::Accepted);
        const auto done = std::get<DoneContent>(other.session->page().content);
        QVERIFY(done.timeline.first().sentence.contains(u"电子社保卡同步生成"_s));
    }

    void checkPage_fieldsOfTheCard_standAsTheyAreWithTheirSource() {
        REQUIRES("FLD-01");
        REQUIRES("FLD-04");
        REQUIRES("FLD-05");
        REQUIRES("FLD-06");
        REQUIRES("FLD-09");
        SessionBench bench;
        bench.readCard();
        const auto check = std::get<CheckContent>(bench.session->page().content);
        QCOMPARE(valueOf(bench.session->page(), u"name"_s), u"张**"_s);
        QCOMPARE(valueOf(bench.session->page(), u"valid_from"_s), u"2010-01-01 至 长期"_s); // never a made-up date
        QCOMPARE(valueOf(bench.session->page(), u"sex"_s), u"女 / 汉族"_s);
        QCOMPARE(valueOf(bench.session->page(), u"nationality"_s), u"中国"_s);
        for (const FieldRow& row : check.groups.first().rows) {
            QVERIFY2(row.provenance == Provenance::IdCard && !row.action, qPrintable(row.id)); // from the chip: locked
        }
        bench.act(u"next"_s);
        QVERIFY2(!formField(bench, u"ethnicity_code"_s), "what the card holds is not asked for");
    }

    void checkPage_validityThatEndsSoonOrIsOdd_isWarnedOfAndBlocksNothing_data() {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("warning");
        const QString again = u"再读一次"_s;
        QTest::newRow("31 days left") << QDate(2006, 12, 22) << QDate(2026, 12, 22) << QString();
        QTest::newRow("30 days left") << QDate(2006, 12, 21) << QDate(2026, 12, 21) << u"还有 30 天到期"_s;
        QTest::newRow("last day") << QDate(2006, 11, 21) << QDate(2026, 11, 21) << u"今天是最后一天"_s;
        QTest::newRow("long-term at 46") << QDate(2021, 5, 5) << QDate() << QString();
        QTest::newRow("long-term at 45") << QDate(2021, 5, 4) << QDate() << again;
        QTest::newRow("ten years at 44") << QDate(2020, 1, 1) << QDate(2030, 1, 1) << again;
        QTest::newRow("no period of the law") << QDate(2020, 1, 1) << QDate(2040, 1, 2) << again;
    }
    void checkPage_validityThatEndsSoonOrIsOdd_isWarnedOfAndBlocksNothing() {
        REQUIRES("IND-17");
        REQUIRES("IND-18");
        REQUIRES("VAL-08");
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(QString, warning);
        SessionBench bench;
        readCardValid(bench, from, until);
        QCOMPARE(bench.step(), u"check_data"_s);
        for (const FieldRow& row : std::get<CheckContent>(bench.session->page().content).groups.first().rows) {
            const bool warned = row.id == u"valid_from" && !warning.isEmpty();
            QVERIFY2(warned ? row.warning.contains(warning) : row.warning.isEmpty(), qPrintable(row.id + row.warning));
        }
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"supplement"_s);
    }

    void checkPage_wrongInformation_stopsInsteadOfBeingEdited() {
        REQUIRES("GEN-05");
        REQUIRES("GEN-14");
        SessionBench bench;
        bench.readCard();
        bench.act(u"wrong"_s);
        QCOMPARE(bench.step(), u"info_wrong"_s);
        const auto post = std::get<SignpostContent>(bench.session->page().content);
        QVERIFY(post.ways.first().title.contains(u"96066"_s));
        bench.act(u"back"_s);
        QCOMPARE(bench.step(), u"check_data"_s);
    }

    void authorise_fresh_showsTheSignedInPersonMaskedAndNoTick() {
        REQUIRES("ELG-01");
        REQUIRES("ELG-06");
        REQUIRES("MSK-01");
        SessionBench bench;
        bench.act(u"start.individual"_s);
        Q_EMIT bench.signIn.signedIn();
        Q_EMIT bench.authority.profileReady(bench.authority.last(u"profile"_s).ticket, sampleProfile());
        bench.show();
        bench.session->act(u"read_to_end"_s);
        bench.session->act(u"tick"_s);
        bench.act(u"agree"_s);
        const auto content = [&] { return std::get<AuthoriseContent>(bench.session->page().content); };
        QCOMPARE(content().person.rows.size(), 2);
        QCOMPARE(content().person.rows[0].value, u"张**"_s);
        QCOMPARE(content().person.rows[1].value, u"居民身份证  110*****002X"_s);
        QCOMPARE(content().ticks.size(), 2);
        QVERIFY(!content().ticks[0].ticked && !content().ticks[1].ticked);
        QVERIFY(!bench.session->page().actions.last().enabled);
        bench.session->act(content().ticks[1].id); // the optional one alone starts nothing
        QVERIFY(!bench.session->page().actions.last().enabled);
        bench.session->act(content().ticks[0].id);
        QVERIFY(bench.session->page().actions.last().enabled);
    }

    void signIn_codeShown_countsItsTimeAndSaysWhenItWasScanned() {
        REQUIRES("LOG-26");
        SessionBench bench;
        bench.act(u"start.individual"_s);
        const auto content = [&] { return std::get<SignInContent>(bench.session->page().content); };
        QCOMPARE(content().phase, SignInContent::Phase::Loading);
        Q_EMIT bench.signIn.codeReady({u"https://sign-in.example/abc"_s, 60'000});
        QCOMPARE(content().phase, SignInContent::Phase::Live);
        QCOMPARE(content().qrText, u"https://sign-in.example/abc"_s);
        QVERIFY(content().statusTitle.contains(u"60"_s));
        QCOMPARE(content().remainingPart, 1.0);
        QVERIFY(content().renew);
        Q_EMIT bench.signIn.scanned();
        QCOMPARE(content().phase, SignInContent::Phase::Scanned);
        QVERIFY2(content().qrText.isEmpty(), "a code that was used is not shown any more");
        QVERIFY(!content().renew);
    }

    void signIn_otherApp_changesTheWordsOnly() {
        REQUIRES("LOG-01");
        SessionBench bench;
        bench.act(u"start.individual"_s);
        Q_EMIT bench.signIn.codeReady({u"https://sign-in.example/abc"_s, 60'000});
        const auto content = [&] { return std::get<SignInContent>(bench.session->page().content); };
        const QString first = content().hints.first().plain;
        bench.session->act(u"app.alipay"_s);
        QVERIFY(content().hints.first().plain != first);
        QVERIFY(content().hints.first().plain.contains(u"支付宝"_s));
        QCOMPARE(content().qrText, u"https://sign-in.example/abc"_s);
        QCOMPARE(bench.signIn.starts, 1);
    }

    void form_addressInFull_mobileMasked() {
        REQUIRES("MSK-06");
        REQUIRES("MSK-05");
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        QCOMPARE(formField(bench, u"residence_address"_s)->value, sampleProfile().address.reveal());
        const QString mobile = sampleProfile().mobile.reveal();
        QCOMPARE(formField(bench, u"mobile"_s)->value, mobile.first(3) + u"****"_s + mobile.last(4));
        QCOMPARE(formField(bench, u"mobile"_s)->provenance, Provenance::Authority);
    }

    void editor_typedNumber_standsInClearUntilItIsClosed() {
        REQUIRES("MSK-05");
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        bench.session->act(u"open.mobile"_s);
        QVERIFY(bench.session->page().editor);
        QVERIFY2(editorOf(bench).typed.isEmpty(), "what the authority knows is not put on the screen in clear");
        type(bench, u"1380000"_s);
        QCOMPARE(editorOf(bench).typed, u"1380000"_s);
        bench.session->act(u"confirm"_s);
        QVERIFY2(editorOf(bench).error.contains(u"11"_s), qPrintable(editorOf(bench).error));
        bench.session->act(u"key.backspace"_s);
        QCOMPARE(editorOf(bench).typed, u"138000"_s);
        bench.session->act(u"close"_s);
        QVERIFY(!bench.session->page().editor);
        const QString mobile = sampleProfile().mobile.reveal();
        QCOMPARE(formField(bench, u"mobile"_s)->value, mobile.first(3) + u"****"_s + mobile.last(4));
    }

    void editor_landline_wrongNumberSaysHowToRepairIt() {
        REQUIRES("FLD-52");
        REQUIRES("TV-17");
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        bench.session->act(u"open.landline"_s);
        while (!editorOf(bench).typed.isEmpty()) {
            bench.session->act(u"key.backspace"_s);
        }
        type(bench, u"12345678"_s);
        bench.session->act(u"confirm"_s);
        QVERIFY(editorOf(bench).error.contains(u"区号"_s));
        for (int i = 0; i < 8; ++i) {
            bench.session->act(u"key.backspace"_s);
        }
        type(bench, u"01012345678"_s);
        bench.session->act(u"confirm"_s);
        QVERIFY(!bench.session->page().editor);
        QCOMPARE(formField(bench, u"landline"_s)->value, u"010-12345678"_s);
        QCOMPARE(formField(bench, u"landline"_s)->provenance, Provenance::Typed);
    }

    void editor_address_cannotBeTypedHereAndOffersHelp() {
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        const QString before = formField(bench, u"residence_address"_s)->value;
        bench.session->act(u"open.residence_address"_s);
        QCOMPARE(editorOf(bench).kind, EditorModel::Kind::Help);
        QVERIFY(!editorOf(bench).sentence.isEmpty());
        bench.session->act(u"close"_s);
        QCOMPARE(formField(bench, u"residence_address"_s)->value, before);
    }

    void collection_switchedToPostAndBack_asksForPostalFieldsOnlyThen() {
        REQUIRES("COL-14");
        REQUIRES("COL-17");
        REQUIRES("FLD-15");
        SessionBench bench;
        walkTo(bench, u"collection"_s);
        const auto content = [&] { return std::get<CollectionContent>(bench.session->page().content); };
        QVERIFY(content().postal.isEmpty());
        QVERIFY(content().methods[0].chosen && !content().methods[1].chosen);
        bench.session->act(u"method.post"_s);
        QVERIFY(content().methods[1].chosen);
        QCOMPARE(fieldOf(content().postal, u"postal.recipient"_s)->value, u"张**"_s);
        bench.session->act(u"method.branch"_s);
        QVERIFY(content().postal.isEmpty());
    }

    void collection_delivery_saysThatItIsFreeAndWhatItNeeds() {
        REQUIRES("COL-18");
        REQUIRES("GEN-09");
        SessionBench bench;
        walkTo(bench, u"collection"_s);
        const QString words = std::get<CollectionContent>(bench.session->page().content).methods[1].sentence;
        for (const QString& said : {u"免快递费"_s, u"打得通的电话"_s, u"按银行要求到网点激活"_s}) {
            QVERIFY2(words.contains(said), qPrintable(said));
        }
    }

    void review_everyGroup_isMaskedAndLeadsBackToItsForm() {
        REQUIRES("IND-19");
        REQUIRES("MSK-06");
        SessionBench bench;
        walkTo(bench, u"review"_s);
        const auto content = std::get<ReviewContent>(bench.session->page().content);
        QCOMPARE(content.personName, u"张**"_s);
        QVERIFY(content.personLine.contains(u"110*****002X"_s));
        QVERIFY(content.rows.size() >= 6);
        QStringList ways;
        for (const ReviewContent::Row& row : content.rows) {
            QVERIFY2(!row.value.contains(sampleProfile().mobile.reveal()), qPrintable(row.value));
            QVERIFY2(!row.value.contains(sampleProfile().address.reveal()), qPrintable(row.value));
            QVERIFY2(row.edit, qPrintable(row.label));
            ways.append(row.edit->id);
        }
        QVERIFY(ways.contains(u"edit.supplement"_s) && ways.contains(u"edit.bank"_s) &&
                ways.contains(u"edit.collection"_s));
        bench.act(u"edit.supplement"_s);
        QCOMPARE(bench.step(), u"supplement"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"review"_s);
    }

    void review_withDelivery_showsEveryFieldThatIsAsked() {
        REQUIRES("IND-19");
        REQUIRES("FLD-02");
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        bench.session->act(u"open.landline"_s);
        type(bench, u"01012345678"_s);
        bench.session->act(u"confirm"_s);
        bench.act(u"next"_s);
        Branch branch;
        branch.code = u"BOB-XZM"_s;
        branch.chinese = u"西直门支行"_s;
        branch.postal = true;
        Q_EMIT bench.authority.branchesReady(bench.authority.last(u"branches"_s).ticket, {u"BOB"_s, u"1"_s, {branch}});
        bench.act(u"next"_s);
        bench.session->act(u"method.post"_s);
        bench.session->act(u"open.postal.postcode"_s);
        type(bench, u"100080"_s);
        bench.session->act(u"confirm"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"review"_s);
        const auto content = std::get<ReviewContent>(bench.session->page().content);
        QCOMPARE(content.personLine, u"居民身份证  110*****002X"_s);
        QStringList shown;
        for (const ReviewContent::Row& row : content.rows) {
            shown.append(row.value);
        }
        QCOMPARE(shown,
                 QStringList({u"专业技术人员、汉族"_s, u"海淀区****"_s, u"海淀区"_s, u"134****2456、010-12345678"_s,
                              u"北京银行、西直门支行"_s, u"银行寄给我"_s, u"张**、134****2456、海淀区****、100080"_s}));
    }

    void review_definition_hasEveryFieldThatIsAsked() {
        REQUIRES("IND-19");
        const auto service = parseService(sessionTestFile(u"services/individual.json"_s));
        QStringList reviewed;
        for (const FieldGroupDefinition& group : service->step(u"review"_s)->groups) {
            for (const FieldDefinition& field : group.fields) {
                reviewed.append(field.id);
            }
        }
        for (const StepDefinition& step : service->steps) {
            for (const FieldGroupDefinition& group : step.groups) {
                for (const FieldDefinition& field : group.fields) {
                    QVERIFY2(field.input.isEmpty() || reviewed.contains(field.id), qPrintable(field.id));
                }
            }
        }
    }

    void review_afterAChange_asksForTheCommitmentAnew() {
        REQUIRES("GEN-12");
        REQUIRES("SEC-74");
        SessionBench bench;
        bench.toCommitment();
        bench.session->act(u"read_to_end"_s);
        bench.session->act(u"tick"_s);
        const auto ticked = [&] { return std::get<CommitmentContent>(bench.session->page().content).ticked; };
        bench.act(u"back"_s);
        bench.act(u"next"_s);
        QVERIFY2(ticked(), "nothing was changed");
        bench.act(u"back"_s);
        bench.act(u"edit.supplement"_s);
        bench.session->act(u"open.landline"_s);
        type(bench, u"01012345678"_s);
        bench.session->act(u"confirm"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"review"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"commitment"_s);
        QVERIFY2(!ticked(), "what was committed to was something else");
    }

    void review_formLeftUnfinished_leadsBackToIt() {
        REQUIRES("IND-19");
        SessionData withoutLists = sessionTestData();
        withoutLists.lists.clear();
        SessionBench bench(u"zh"_s, withoutLists);
        walkTo(bench, u"review"_s);
        bench.act(u"edit.collection"_s);
        bench.session->act(u"method.post"_s); // asks for a postcode that no list of districts proposes
        bench.act(u"back"_s);
        for (int pages = 0; pages < 3 && bench.step() != u"review"; ++pages) {
            bench.act(u"next"_s);
        }
        QCOMPARE(bench.step(), u"review"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"collection"_s);
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

QTEST_GUILESS_MAIN(SessionFormsTest)
#include "session_forms_test.moc"
