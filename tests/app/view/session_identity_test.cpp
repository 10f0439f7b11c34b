// Who it is: signing in, the authorisation, and the check of what the card and the authority say.

#include "form_walk.h"
#include "tests/support/requires.h"

#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

/// A man born on 5 May 1975, signed in, lays down a card that is valid for these dates; an invalid end is long-term.
void readCardValid(SessionBench& bench, const QDate& from, const QDate& until) {
    PersonProfile profile = sampleProfile();
    profile.idNumber = SecretText(u"110101197505050038"_s);
    ResidentCard card = sampleCard();
    card.number = SecretText(u"110101197505050038"_s);
    card.sex = Sex::Male;
    card.birthDate = QDate(1975, 5, 5);
    card.validFrom = from;
    card.validUntil = {!until.isValid(), until};
    bench.readCard(profile, card);
}

} // namespace

class SessionIdentityTest : public QObject {
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

    void signIn_withoutNetwork_tellsNobodyHowToScan() {
        SessionBench bench;
        bench.act(u"start.individual"_s);
        const auto content = [&] { return std::get<SignInContent>(bench.session->page().content); };
        QCOMPARE(content().hints.size(), 3);
        QCOMPARE(content().apps.size(), 3);
        Q_EMIT bench.signIn.failed(SignInFailure::Offline);
        QCOMPARE(content().phase, SignInContent::Phase::Offline);
        QVERIFY(content().hints.isEmpty() && content().apps.isEmpty());
    }

    void checkPage_nothingFromTheAuthority_hasNoEmptyGroup() {
        SessionBench bench;
        const PersonProfile known = bench.profile;
        bench.profile = PersonProfile();
        bench.profile.name = known.name;
        bench.profile.idNumber = known.idNumber;
        bench.readCard();
        const auto groups = std::get<CheckContent>(bench.session->page().content).groups;
        QCOMPARE(groups.size(), 1);
        QVERIFY(!groups.first().rows.isEmpty() && groups.first().reveal);
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

    void signIn_scannedLate_saysConfirmAsLongAsThatCounts() {
        REQUIRES("LOG-26");
        SessionBench bench;
        bench.act(u"start.individual"_s);
        const auto phase = [&] { return std::get<SignInContent>(bench.session->page().content).phase; };
        Q_EMIT bench.signIn.codeReady({u"https://sign-in.example/abc"_s, 60'000});
        const auto pass = [&](int seconds) {
            bench.clock.advance(std::chrono::seconds(seconds));
            QSignalSpy news(bench.session.get(), &Session::pageChanged);
            QVERIFY(news.wait(20'000));
        };
        pass(40);
        Q_EMIT bench.signIn.codeReady({u"https://sign-in.example/abc"_s, 45'000}); // as the port says before a scan
        Q_EMIT bench.signIn.scanned();
        pass(44);
        QCOMPARE(phase(), SignInContent::Phase::Scanned);
        pass(1);
        QCOMPARE(phase(), SignInContent::Phase::Expired);
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
};

QTEST_GUILESS_MAIN(SessionIdentityTest)
#include "session_identity_test.moc"
