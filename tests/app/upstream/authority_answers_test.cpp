// The authority's answers about a person, member by member: the agreed one or none (SEC-48, SEC-58).
#include "app/upstream/authority_answers.h"
#include "tests/support/requires.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class AuthorityAnswersTest : public QObject {
    Q_OBJECT

    static HttpAnswer ok(const QJsonObject& json, int status = 200) {
        HttpAnswer answer;
        answer.end = HttpEnd::Complete;
        answer.status = status;
        answer.headers.insert("content-type", "application/json");
        answer.body = SecretBytes(QJsonDocument(json).toJson());
        return answer;
    }
    static QJsonObject profileJson() {
        return {{u"name"_s, u"张测试"_s},
                {u"id_type"_s, u"resident"_s},
                {u"id_number"_s, u"11010519491231002X"_s},
                {u"ethnicity_code"_s, u"97"_s},
                {u"occupation_code"_s, u"30"_s},
                {u"district_code"_s, u"110108"_s},
                {u"address"_s, u"北京市海淀区样例路1号"_s},
                {u"mobile"_s, u"13800000000"_s},
                {u"landline"_s, u"010-00000000"_s},
                {u"card_functions"_s, QJsonArray{u"social_security"_s, u"medical_settlement"_s}},
                {u"fixed_bank_code"_s, u"BOB"_s}};
    }
    static QJsonObject with(QJsonObject json, const QString& name, const QJsonValue& value) {
        json.insert(name, value);
        return json;
    }

    static QStringList textOf(const PersonProfile& profile) {
        return {profile.name.reveal(),   profile.idNumber.reveal(), profile.ethnicityCode,
                profile.occupationCode,  profile.districtCode,      profile.address.reveal(),
                profile.mobile.reveal(), profile.landline.reveal(), profile.fixedBankCode};
    }

private Q_SLOTS:
    void whole_profile_is_taken() {
        const auto profile = profileOf(ok(profileJson()));
        QVERIFY(profile);
        QCOMPARE(profile->name.reveal(), u"张测试"_s);
        QCOMPARE(profile->idNumber.reveal(), u"11010519491231002X"_s);
        QCOMPARE(profile->ethnicityCode, u"97"_s);
        QCOMPARE(profile->occupationCode, u"30"_s);
        QCOMPARE(profile->districtCode, u"110108"_s);
        QCOMPARE(profile->address.reveal(), u"北京市海淀区样例路1号"_s);
        QCOMPARE(profile->mobile.reveal(), u"13800000000"_s);
        QCOMPARE(profile->landline.reveal(), u"010-00000000"_s);
        QCOMPARE(profile->cardFunctions, (QStringList{u"social_security"_s, u"medical_settlement"_s}));
        QCOMPARE(profile->fixedBankCode, u"BOB"_s);
    }

    void what_is_absent_stays_empty() {
        QJsonObject json = profileJson();
        for (const char* name : {"ethnicity_code", "occupation_code", "district_code", "address", "mobile", "landline",
                                 "fixed_bank_code"}) {
            json.remove(QLatin1String(name));
        }
        const auto profile = profileOf(ok(json));
        QVERIFY(profile);
        QVERIFY(profile->ethnicityCode.isEmpty() && profile->occupationCode.isEmpty() &&
                profile->districtCode.isEmpty() && profile->address.reveal().isEmpty() &&
                profile->mobile.reveal().isEmpty() && profile->landline.reveal().isEmpty() &&
                profile->fixedBankCode.isEmpty());
    }

    void functions_that_are_not_known_are_left_out() {
        const auto profile =
            profileOf(ok(with(profileJson(), u"card_functions"_s,
                              QJsonArray{u"library"_s, u"medical_settlement"_s, u"medical_settlement"_s})));
        QCOMPARE(profile->cardFunctions, QStringList{u"medical_settlement"_s});
    }

    void text_comes_without_directions() {
        REQUIRES("SEC-60");
        const auto profile = profileOf(ok(with(profileJson(), u"name"_s, u"\u202E张\u200B测试\u0007"_s)));
        QCOMPARE(profile->name.reveal(), u"张测试"_s);
    }

    void every_member_of_the_profile_has_its_type() {
        REQUIRES("SEC-48");
        const QJsonObject good = profileJson();
        for (auto member = good.begin(); member != good.end(); ++member) {
            for (const QJsonValue& wrong : {QJsonValue(5), QJsonValue(true), QJsonValue(QJsonValue::Null),
                                            QJsonValue(QJsonObject()), QJsonValue(QJsonArray{1})}) {
                const auto profile = profileOf(ok(with(good, member.key(), wrong)));
                QVERIFY2(!profile && profile.error() == AuthorityFailure::Unavailable, qPrintable(member.key()));
            }
        }
        for (const char* name : {"name", "id_type", "id_number", "card_functions"}) {
            QJsonObject json = good;
            json.remove(QLatin1String(name));
            QVERIFY2(!profileOf(ok(json)), name);
        }
    }

    void values_out_of_their_form_are_refused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("no name") << u"name"_s << u""_s;
        QTest::newRow("name of nothing visible") << u"name"_s << u"\u200B \u202E"_s;
        QTest::newRow("name too long") << u"name"_s << QString(101, u'长');
        QTest::newRow("64 kB name") << u"name"_s << QString(65536, u'长');
        QTest::newRow("other id type") << u"id_type"_s << u"passport"_s;
        QTest::newRow("short number") << u"id_number"_s << u"1101051949123100"_s;
        QTest::newRow("small x") << u"id_number"_s << u"11010519491231002x"_s;
        QTest::newRow("letters in the number") << u"id_number"_s << u"1101051949123100AX"_s;
        QTest::newRow("other digits") << u"id_number"_s << u"1101051949123100\u0663X"_s;
    }
    void values_out_of_their_form_are_refused() {
        REQUIRES("SEC-58");
        QFETCH(QString, name);
        QFETCH(QString, value);
        QVERIFY(!profileOf(ok(with(profileJson(), name, value))));
    }

    void optional_value_out_of_its_form_is_not_known_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("ethnicity") << u"ethnicity_code"_s << u"1"_s;
        QTest::newRow("district") << u"district_code"_s << u"海淀区"_s;
        QTest::newRow("occupation") << u"occupation_code"_s << u"30000"_s;
        QTest::newRow("bank") << u"fixed_bank_code"_s << u"../x"_s;
        QTest::newRow("address too short") << u"address"_s << u"样例路1"_s;
        QTest::newRow("address too long") << u"address"_s << QString(101, u'长');
        QTest::newRow("mobile of another form") << u"mobile"_s << u"+86 13800000000"_s;
        QTest::newRow("mobile too long") << u"mobile"_s << QString(33, u'1');
        QTest::newRow("landline without its area") << u"landline"_s << u"12345678"_s;
    }
    void optional_value_out_of_its_form_is_not_known() {
        REQUIRES("SEC-48");
        QFETCH(QString, name);
        QFETCH(QString, value);
        QJsonObject without = profileJson();
        without.remove(name);
        const auto profile = profileOf(ok(with(profileJson(), name, value)));
        QVERIFY(profile);
        QCOMPARE(textOf(*profile), textOf(*profileOf(ok(without))));
    }

    void eligibility_is_one_of_the_ten() {
        REQUIRES("ELG-07");
        const auto of = [](const QJsonValue& outcome, const QJsonValue& licence) {
            return eligibilityOf(ok({{u"outcome"_s, outcome}, {u"electronic_licence"_s, licence}}));
        };
        QCOMPARE(of(u"HAS_CARD"_s, true)->outcome, Eligibility::HasCard);
        QCOMPARE(of(u"HAS_CARD"_s, true)->electronicLicence, true);
        QVERIFY(!of(u"has_card"_s, true) && !of(u""_s, true) && !of(5, true) && !of(u"SOMETHING"_s, true));
        QVERIFY(!of(u"ELIGIBLE"_s, u"true"_s) && !of(u"ELIGIBLE"_s, QJsonValue::Undefined));
    }

    void challenge_has_sane_times_and_a_plain_id() {
        REQUIRES("LOG-27");
        const QJsonObject good{{u"challenge"_s, u"c1"_s}, {u"valid_seconds"_s, 300}, {u"resend_after_seconds"_s, 60}};
        QVERIFY(smsSentOf(ok(good, 201)));
        QVERIFY(!smsSentOf(ok(good, 200)));
        for (const auto& [name, value] :
             std::initializer_list<std::pair<QString, QJsonValue>>{{u"challenge"_s, u""_s},
                                                                   {u"challenge"_s, u"a/b"_s},
                                                                   {u"challenge"_s, QString(129, u'a')},
                                                                   {u"challenge"_s, 7},
                                                                   {u"valid_seconds"_s, 0},
                                                                   {u"valid_seconds"_s, u"300"_s},
                                                                   {u"valid_seconds"_s, 1e12},
                                                                   {u"resend_after_seconds"_s, -1},
                                                                   {u"resend_after_seconds"_s, 0.5}}) {
            QVERIFY2(!smsSentOf(ok(with(good, name, value), 201)), qPrintable(name));
        }
    }

    void only_a_plain_yes_verifies() {
        QVERIFY(smsCheckOf(ok({{u"verified"_s, true}}))->verdict == SmsVerdict::Right);
        QVERIFY(!smsCheckOf(ok({{u"verified"_s, false}})) && !smsCheckOf(ok({{u"verified"_s, 1}})) &&
                !smsCheckOf(ok({})));
    }
};

QTEST_GUILESS_MAIN(AuthorityAnswersTest)
#include "authority_answers_test.moc"
