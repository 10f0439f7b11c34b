// Lists of the authority: over the network with ETag, from the disk without it (FLD-16, FLD-17).
#include "authority_fixture.h"
#include "tests/support/requires.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AuthorityListsTest : public QObject {
    Q_OBJECT

    static QJsonObject banks(const QString& version = u"2026-1"_s) {
        return {{u"list"_s, u"banks"_s},
                {u"version"_s, version},
                {u"entries"_s,
                 QJsonArray{
                     QJsonObject{{u"code"_s, u"ICBC"_s}, {u"zh"_s, u"工商银行"_s}, {u"en"_s, u"ICBC"_s}},
                     QJsonObject{{u"code"_s, u"BOB"_s}, {u"zh"_s, u"北京银行"_s}, {u"en"_s, u"Bank of Beijing"_s}}}}};
    }
    static QJsonObject branch(const QString& code) {
        return {{u"code"_s, code},
                {u"zh"_s, u"样例支行"_s},
                {u"en"_s, u"Sample"_s},
                {u"address"_s, u"样例路1号"_s},
                {u"district_code"_s, u"110108"_s}};
    }
    static QJsonObject with(QJsonObject json, const QString& name, const QJsonValue& value) {
        json.insert(name, value);
        return json;
    }
    static QJsonObject branches(const QJsonArray& entries) {
        return {{u"list"_s, u"branches-BOB"_s}, {u"version"_s, u"7"_s}, {u"entries"_s, entries}};
    }
    static void serve(AuthorityFixture& fixture, const QJsonObject& json, const QByteArray& etag = "\"v1\"") {
        fixture.server.setScript(AuthorityFixture::json(200, QJsonDocument(json).toJson(), "ETag: " + etag + "\r\n"));
    }
    static QString askBanks(AuthorityFixture& fixture) { return fixture.wait(fixture.port().requestList(u"banks"_s)); }
    static QString copyPath(const AuthorityFixture& fixture) { return fixture.folder.filePath(u"lists/banks.list"_s); }

private Q_SLOTS:
    void list_comes_without_sign_in_and_is_stored() {
        REQUIRES("FLD-16");
        AuthorityFixture fixture;
        serve(fixture, banks());
        QCOMPARE(askBanks(fixture), u"list banks 2026-1"_s);
        QCOMPARE(fixture.list.entries().size(), 2);
        QCOMPARE(fixture.list.find(u"BOB"_s)->english, u"Bank of Beijing"_s);
        const WireRequest request = fixture.server.requests().value(0);
        QCOMPARE(request.verb + ' ' + request.target, QByteArray("GET /v1/lists/banks"));
        QVERIFY(!request.headers.contains("authorization") && !request.headers.contains("if-none-match"));
        QCOMPARE(QDir(fixture.folder.filePath(u"lists"_s)).entryList(QDir::Files), QStringList{u"banks.list"_s});
    }

    void unchanged_list_is_not_sent_again() {
        AuthorityFixture fixture;
        serve(fixture, banks());
        askBanks(fixture);
        fixture.restart(); // the copy is of the disk, not of the memory
        fixture.server.setScript(UpstreamFixture::sayAndClose("HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n"));
        QCOMPARE(askBanks(fixture), u"list banks 2026-1"_s);
        QCOMPARE(fixture.server.requests().last().headers.value("if-none-match"), QByteArray("\"v1\""));
        serve(fixture, banks(u"2026-2"_s), "\"v2\"");
        QCOMPARE(askBanks(fixture), u"list banks 2026-2"_s);
        QCOMPARE(askBanks(fixture), u"list banks 2026-2"_s);
        QCOMPARE(fixture.server.requests().last().headers.value("if-none-match"), QByteArray("\"v2\""));
    }

    void stored_list_answers_without_network_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("offline") << QByteArray();
        QTest::newRow("busy") << AuthorityFixture::answer(503, "text/plain", "busy");
        QTest::newRow("portal") << AuthorityFixture::answer(200, "text/html", "<html/>");
        QTest::newRow("wrong schema") << AuthorityFixture::answer(200, "application/json", R"({"list":"banks"})");
        QTest::newRow("a proxy's 404") << AuthorityFixture::answer(404, "text/html", "<html/>");
        QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{");
    }
    void stored_list_answers_without_network() {
        REQUIRES("FLD-16");
        QFETCH(QByteArray, answer);
        AuthorityFixture fixture;
        serve(fixture, banks());
        askBanks(fixture);
        fixture.restart();
        if (answer.isEmpty()) {
            fixture.server.close();
        } else {
            fixture.server.setScript(UpstreamFixture::sayAndClose(answer));
        }
        QCOMPARE(askBanks(fixture), u"list banks 2026-1"_s);
        QCOMPARE(askBanks(fixture), u"list banks 2026-1"_s); // and the copy has not suffered
    }

    void without_copy_and_network_it_fails() {
        AuthorityFixture fixture;
        fixture.server.setScript(UpstreamFixture::sayAndClose(AuthorityFixture::answer(500, "text/plain", "")));
        QCOMPARE(askBanks(fixture), u"failed unavailable"_s);
        fixture.server.setScript(UpstreamFixture::sayAndClose("HTTP/1.1 304 Not Modified\r\n\r\n"));
        QCOMPARE(askBanks(fixture), u"failed unavailable"_s);
        fixture.server.close();
        QCOMPARE(askBanks(fixture), u"failed offline"_s);
    }

    void stored_list_answers_when_the_network_is_slow_and_is_freshened_meanwhile() {
        AuthorityFixture fixture;
        serve(fixture, banks());
        askBanks(fixture);
        fixture.options.listPatience = 50ms;
        fixture.restart();
        QList<QSslSocket*> held;
        fixture.server.setScript([&held](const WireRequest&, QSslSocket* socket) { held.append(socket); });
        QCOMPARE(askBanks(fixture), u"list banks 2026-1"_s);
        QVERIFY(QTest::qWaitFor([&] { return held.size() == 1; }, 30000));
        held.first()->write(AuthorityFixture::answer(200, "application/json",
                                                     QJsonDocument(banks(u"2026-2"_s)).toJson(), "ETag: \"v2\"\r\n"));
        held.first()->disconnectFromHost();
        const auto stored = [&fixture] {
            QFile file(copyPath(fixture));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(QTest::qWaitFor([&] { return stored().contains("2026-2"); }, 30000));
        QCOMPARE(fixture.said().size(), 1); // one answer, whatever came later
    }

    void damaged_copy_is_no_copy_data() {
        QTest::addColumn<int>("damage");
        QTest::newRow("empty") << 0;
        QTest::newRow("cut") << 1;
        QTest::newRow("one bit") << 2;
        QTest::newRow("other file") << 3;
        QTest::newRow("huge") << 4;
        QTest::newRow("another list under this name") << 5;
    }
    void damaged_copy_is_no_copy() {
        REQUIRES("SEC-48");
        QFETCH(int, damage);
        AuthorityFixture fixture;
        serve(fixture, banks());
        askBanks(fixture);
        fixture.server.setScript(
            AuthorityFixture::json(200, QJsonDocument(branches({branch(u"B1"_s)})).toJson(), "ETag: \"b\"\r\n"));
        fixture.wait(fixture.port().requestBranches(u"BOB"_s));
        QFile file(copyPath(fixture));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        QFile other(fixture.folder.filePath(u"lists/branches-BOB.list"_s));
        QVERIFY(other.open(QIODevice::ReadOnly));
        switch (damage) {
        case 0:
            bytes.clear();
            break;
        case 1:
            bytes.chop(20);
            break;
        case 2:
            bytes[bytes.indexOf("2026-1") + 5] = '7';
            break;
        case 3:
            bytes = "{}";
            break;
        case 4:
            bytes += QByteArray(2 * 1024 * 1024, ' ');
            break;
        default:
            bytes = other.readAll();
        }
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        fixture.restart();
        serve(fixture, banks(u"2026-3"_s));
        QCOMPARE(askBanks(fixture), u"list banks 2026-3"_s);
        QVERIFY(!fixture.server.requests().last().headers.contains("if-none-match"));
    }

    void copy_that_cannot_be_written_costs_nothing() {
        AuthorityFixture fixture;
        QFile inTheWay(fixture.folder.filePath(u"lists"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        serve(fixture, banks());
        QCOMPARE(askBanks(fixture), u"list banks 2026-1"_s);
    }

    void list_that_the_authority_does_not_have_is_refused() {
        AuthorityFixture fixture;
        serve(fixture, banks());
        askBanks(fixture);
        fixture.server.setScript(UpstreamFixture::sayAndClose(
            AuthorityFixture::answer(404, "application/problem+json", R"({"type":"urn:kaban:problem:unknown-list"})")));
        QCOMPARE(askBanks(fixture), u"failed refused"_s);
        QVERIFY(!QFile::exists(copyPath(fixture)));
    }

    void name_that_is_no_list_never_leaves() {
        REQUIRES("SEC-48");
        AuthorityFixture fixture;
        serve(fixture, banks());
        for (const QString& name : {u"../me"_s, u"banks?x"_s, u""_s}) {
            QCOMPARE(fixture.wait(fixture.port().requestList(name)), u"failed refused"_s);
            QCOMPARE(fixture.wait(fixture.port().requestBranches(name)), u"failed refused"_s);
        }
        QCOMPARE(fixture.server.connections(), 0);
    }

    void branches_come_with_this_one_first_and_then_by_distance() {
        REQUIRES("FLD-17");
        AuthorityFixture fixture;
        serve(fixture, branches({branch(u"FAR"_s), with(branch(u"B900"_s), u"distance_metres"_s, 900),
                                 with(branch(u"B100"_s), u"distance_metres"_s, 100),
                                 with(with(branch(u"HERE"_s), u"here"_s, true), u"opening_hours"_s, u"9-17"_s),
                                 with(with(branch(u"B0"_s), u"distance_metres"_s, 0), u"postal"_s, true)}));
        QCOMPARE(fixture.wait(fixture.port().requestBranches(u"BOB"_s)), u"branches BOB 7"_s);
        QCOMPARE(fixture.server.requests().last().target, QByteArray("/v1/lists/branches-BOB"));
        QStringList codes;
        for (const Branch& branch : fixture.branches.branches) {
            codes.append(branch.code);
            QCOMPARE(branch.bankCode, u"BOB"_s);
        }
        QCOMPARE(codes, (QStringList{u"HERE"_s, u"B0"_s, u"B100"_s, u"B900"_s, u"FAR"_s}));
        QCOMPARE(fixture.branches.branches.first().openingHours, u"9-17"_s);
        QVERIFY(fixture.branches.branches.at(1).postal && !fixture.branches.branches.at(2).postal);
        QCOMPARE(fixture.branches.branches.last().distanceMetres, -1);
    }

    void half_a_list_is_no_list() {
        REQUIRES("SEC-48");
        const QJsonObject good = branch(u"B1"_s);
        QVERIFY(authorityListOf(u"branches-BOB"_s, QJsonDocument(branches({good})).toJson()));
        const auto refused = [](const QJsonArray& entries) {
            return !authorityListOf(u"branches-BOB"_s, QJsonDocument(branches(entries)).toJson());
        };
        QVERIFY(refused({good, good}));
        QVERIFY(refused({good, 5}));
        QVERIFY(refused({good, QJsonObject()}));
        for (const char* name :
             {"code", "zh", "en", "address", "district_code", "opening_hours", "distance_metres", "here", "postal"}) {
            QVERIFY2(refused({with(good, QLatin1String(name), QJsonValue::Null)}), name);
            QVERIFY2(refused({with(good, QLatin1String(name), QJsonArray())}), name);
        }
        QVERIFY(refused({with(good, u"distance_metres"_s, -5)}));
        QVERIFY(refused({with(good, u"district_code"_s, u"11"_s)}));
        QVERIFY(!authorityListOf(u"banks"_s, QJsonDocument(branches({good})).toJson()));
        QVERIFY(!authorityListOf(u"banks"_s, QJsonDocument(with(banks(), u"entries"_s, QJsonArray())).toJson()));
        QVERIFY(!authorityListOf(u"banks"_s, QJsonDocument(with(banks(), u"version"_s, 5)).toJson()));
        QVERIFY(!authorityListOf(u"banks"_s, QByteArray(2'000'000, ' ')));
    }

    void texts_of_lists_are_plain_and_cut() {
        REQUIRES("SEC-49");
        REQUIRES("SEC-60");
        const QJsonObject loud =
            with(with(branch(u"B1"_s), u"zh"_s, u"\u202E支行\n\u200B"_s), u"address"_s, QString(10'000, u'长'));
        const auto list = authorityListOf(u"branches-BOB"_s, QJsonDocument(branches({loud})).toJson());
        const Branch& shown = std::get<BranchList>(*list).branches.first();
        QCOMPARE(shown.chinese, u"支行"_s);
        QCOMPARE(shown.address, QString(199, u'长') + u'\x2026');
    }
};

QTEST_GUILESS_MAIN(AuthorityListsTest)
#include "authority_lists_test.moc"
