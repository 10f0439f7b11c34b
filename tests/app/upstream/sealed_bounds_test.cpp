// What the authority's answers may bring into an application is what the bundle's schema lets an application hold: the
// bounds come from the schema's own file, and the contract states the same ones. Else a value is taken, sealed,
// delivered and refused when the person has long gone.
#include "app/domain/field_rules.h"
#include "app/upstream/authority_answers.h"
#include "app/upstream/code_text.h"
#include "app/upstream/list_answers.h"
#include "tests/support/requires.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace sealed_bounds_detail {

QByteArray resource(const char* name) {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/resources/upstream/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A member of the application, "form.mobile", in the schema.
QJsonObject bundleMember(const QString& path) {
    QJsonObject place = QJsonDocument::fromJson(resource("bundle.schema.json")).object();
    for (const QString& name : path.split(u'.')) {
        place = place.value(u"properties"_s).toObject().value(name).toObject();
    }
    return place;
}

bool allows(const QJsonObject& schema, const QString& text) {
    const auto length = text.toUcs4().size();
    const QRegularExpression pattern(schema.value(u"pattern"_s).toString());
    const bool longEnough = length >= schema.value(u"minLength"_s).toInteger(0);
    const bool shortEnough = length <= schema.value(u"maxLength"_s).toInteger(length);
    return longEnough && shortEnough && pattern.match(text).hasMatch();
}

/// Lines of the contract that belong to the one with this text, which are those that are further in.
QString below(const QString& text, const QString& head) {
    const qsizetype from = text.indexOf(u'\n' + head);
    if (from < 0) {
        return {};
    }
    const qsizetype indent = head.indexOf(QRegularExpression(u"[^ ]"_s));
    const QRegularExpression next(u"\n {0,%1}[^ \n]"_s.arg(indent));
    return text.mid(from + 1, text.indexOf(next, from + 1) - from - 1);
}

QString contractMember(const QString& schema, const QString& member) {
    const QString whole = below(QString::fromUtf8(resource("openapi.yaml")), u"    %1:"_s.arg(schema));
    const QString found = member.isEmpty() ? whole : below(whole, u"        %1:"_s.arg(member));
    const auto reference = QRegularExpression(u"#/components/schemas/(\\w+)"_s).match(found);
    return reference.hasMatch() ? contractMember(reference.captured(1), {}) : found;
}

/// Around every bound that there is; each value serves every member.
QStringList candidates() {
    QStringList all{u""_s,
                    u"9"_s,
                    u"90"_s,
                    u"900"_s,
                    u"9A"_s,
                    u"９０"_s,
                    u"30000"_s,
                    u"11010"_s,
                    u"110108"_s,
                    u"1101080"_s,
                    u"11010a"_s,
                    u"A"_s,
                    u"bob"_s,
                    u"BOB"_s,
                    u"BOB-1"_s,
                    u"BOB_1"_s,
                    u"-BOB"_s,
                    u"BOB-"_s,
                    u"ＢＯＢ"_s,
                    u"13800000000"_s,
                    u"19900000000"_s,
                    u"12800000000"_s,
                    u"1380000000"_s,
                    u"138000000000"_s,
                    u"138 0000 0000"_s,
                    u"+8613800000000"_s,
                    u"010-12345678"_s,
                    u"01012345678"_s,
                    u"010-1234567"_s,
                    u"0210-1234567"_s,
                    u"0311-1234567"_s,
                    u"03111234567-801"_s,
                    u"0311-12345678-123456"_s,
                    u"010-12345678-1234567"_s,
                    u"010 12345678"_s,
                    u"12345678"_s,
                    u"11010519491231002X"_s,
                    u"11010519491231002x"_s,
                    u"1101051949123100"_s,
                    u"1101051949123100200"_s};
    for (const int length : {1, 2, 3, 4, 5, 6, 15, 16, 17, 31, 32, 33, 49, 50, 51, 99, 100, 101, 199, 200, 201}) {
        all.append(QString(length, u'A'));
        all.append(QString(length, u'长'));
        all.append(u"\U0002000B"_s.repeated(length));
    }
    return all;
}

HttpAnswer ok(const QJsonObject& json) {
    HttpAnswer answer;
    answer.end = HttpEnd::Complete;
    answer.status = 200;
    answer.headers.insert("content-type", "application/json");
    answer.body = SecretBytes(QJsonDocument(json).toJson());
    return answer;
}

QJsonObject leastProfile() {
    return {{u"name"_s, u"张测试"_s},
            {u"id_type"_s, u"resident"_s},
            {u"id_number"_s, u"11010519491231002X"_s},
            {u"card_functions"_s, QJsonArray{}}};
}

struct ProfileMember {
    QString answer; ///< the member of the authority's answer
    QString sealed; ///< the member of the application
    QString (*taken)(const PersonProfile&);
};

const QList<ProfileMember> profileMembers{
    {u"name"_s, u"applicant.name"_s, [](const PersonProfile& p) { return p.name.reveal(); }},
    {u"id_number"_s, u"applicant.id_number"_s, [](const PersonProfile& p) { return p.idNumber.reveal(); }},
    {u"ethnicity_code"_s, u"applicant.ethnicity_code"_s, [](const PersonProfile& p) { return p.ethnicityCode; }},
    {u"occupation_code"_s, u"form.occupation_code"_s, [](const PersonProfile& p) { return p.occupationCode; }},
    {u"district_code"_s, u"form.district_code"_s, [](const PersonProfile& p) { return p.districtCode; }},
    {u"address"_s, u"form.residence_address"_s, [](const PersonProfile& p) { return p.address.reveal(); }},
    {u"mobile"_s, u"form.mobile"_s, [](const PersonProfile& p) { return p.mobile.reveal(); }},
    {u"landline"_s, u"form.landline"_s, [](const PersonProfile& p) { return p.landline.reveal(); }},
    {u"fixed_bank_code"_s, u"form.bank_code"_s, [](const PersonProfile& p) { return p.fixedBankCode; }},
};

struct ListMember {
    QString list;
    QString schema; ///< of an entry in the contract
    QString answer;
    QString sealed;
};

const QList<ListMember> listMembers{
    {u"banks"_s, u"Bank"_s, u"code"_s, u"form.bank_code"_s},
    {u"districts"_s, u"District"_s, u"code"_s, u"form.district_code"_s},
    {u"districts"_s, u"District"_s, u"postcode"_s, u"form.postal.postcode"_s},
    {u"occupations"_s, u"Occupation"_s, u"code"_s, u"form.occupation_code"_s},
    {u"branches-BOB"_s, u"Branch"_s, u"code"_s, u"form.branch_code"_s},
    {u"branches-BOB"_s, u"Branch"_s, u"district_code"_s, u"form.district_code"_s},
};

bool listTaken(const ListMember& member, const QString& value) {
    QJsonObject entry{{u"code"_s, u"10"_s}, {u"zh"_s, u"样例"_s}, {u"en"_s, u"Sample"_s}};
    if (member.list == u"districts") {
        entry.insert(u"code"_s, u"110108"_s);
    } else if (member.list.startsWith(u"branches-")) {
        entry.insert(u"address"_s, u"样例路1号"_s);
        entry.insert(u"district_code"_s, u"110108"_s);
    }
    entry.insert(member.answer, value);
    const QJsonObject whole{{u"list"_s, member.list}, {u"version"_s, u"1"_s}, {u"entries"_s, QJsonArray{entry}}};
    return authorityListOf(member.list, QJsonDocument(whole).toJson()).has_value();
}

} // namespace sealed_bounds_detail

using namespace sealed_bounds_detail;

class SealedBoundsTest : public QObject {
    Q_OBJECT

    /// The test knows every kind of bound that the schema sets here, and its candidates stand on both sides of it.
    static void checkSchema(const QJsonObject& schema, const QString& name) {
        for (const QString& keyword : schema.keys()) {
            QVERIFY2((QStringList{u"type"_s, u"description"_s, u"pattern"_s, u"minLength"_s, u"maxLength"_s}.contains(
                         keyword)),
                     qPrintable(name + u' ' + keyword));
        }
        const QStringList all = candidates();
        const auto allowed = std::count_if(all.begin(), all.end(), [&](const QString& v) { return allows(schema, v); });
        QVERIFY2(allowed > 0 && allowed < all.size(), qPrintable(name));
    }

    static void checkContract(const QString& said, const QJsonObject& schema, const QString& name) {
        const QString pattern = schema.value(u"pattern"_s).toString();
        QVERIFY2(pattern.isEmpty() || said.contains(u"pattern: '%1'"_s.arg(pattern)), qPrintable(name + u'\n' + said));
        for (const QString& bound : {u"minLength"_s, u"maxLength"_s}) {
            const bool stated = said.contains(u"%1: %2"_s.arg(bound).arg(schema.value(bound).toInteger()));
            QVERIFY2(!schema.contains(bound) || stated, qPrintable(name + u'\n' + said));
        }
    }

private Q_SLOTS:
    void profile_anyValue_isTakenExactlyWhenItCanBeSealed() {
        REQUIRES("SEC-48");
        for (const ProfileMember& member : profileMembers) {
            const QJsonObject schema = bundleMember(member.sealed);
            checkSchema(schema, member.sealed);
            const bool required = leastProfile().contains(member.answer);
            for (const QString& value : candidates()) {
                QJsonObject json = leastProfile();
                json.insert(member.answer, value);
                const auto profile = profileOf(ok(json));
                const bool sealable = allows(schema, value);
                QVERIFY2(profile.has_value() == (sealable || !required), qPrintable(member.answer + u": "_s + value));
                if (profile) {
                    QCOMPARE(member.taken(*profile), sealable ? value : QString());
                }
            }
        }
    }

    void list_anyCode_isTakenExactlyWhenItCanBeSealed() {
        REQUIRES("SEC-48");
        for (const ListMember& member : listMembers) {
            const QJsonObject schema = bundleMember(member.sealed);
            checkSchema(schema, member.sealed);
            for (const QString& value : candidates()) {
                QVERIFY2(listTaken(member, value) == allows(schema, value), qPrintable(member.list + u": "_s + value));
            }
        }
        const QJsonObject bank = bundleMember(u"form.bank_code"_s);
        for (const QString& value : candidates()) {
            QVERIFY2(isListName(u"branches-"_s + value) == allows(bank, value), qPrintable(value));
        }
    }

    void typedValue_withoutFault_canBeSealed() {
        const QList<std::pair<FieldRule, QString>> typed{
            {FieldRule::Address, u"form.residence_address"_s}, {FieldRule::Mobile, u"form.mobile"_s},
            {FieldRule::Landline, u"form.landline"_s},         {FieldRule::Recipient, u"form.postal.recipient"_s},
            {FieldRule::Mobile, u"form.postal.mobile"_s},      {FieldRule::Address, u"form.postal.address"_s},
            {FieldRule::Postcode, u"form.postal.postcode"_s},
        };
        for (const auto& [rule, path] : typed) {
            const QJsonObject schema = bundleMember(path);
            for (const QString& value : candidates()) {
                const FieldVerdict verdict = judgeField(rule, value);
                const bool absent = rule == FieldRule::Landline && verdict.normalised.isEmpty();
                QVERIFY2(verdict.fault || absent || allows(schema, verdict.normalised),
                         qPrintable(path + u": "_s + value));
            }
        }
    }

    void form_everyMember_isOneOfTheseOrOurOwn() {
        QStringList checked{u"mobile_verified"_s, u"collection"_s, u"postal"_s}; // closed choices of ours; typed, above
        for (const ProfileMember& member : profileMembers) {
            checked.append(member.sealed.section(u'.', -1));
        }
        for (const ListMember& member : listMembers) {
            checked.append(member.sealed.section(u'.', -1));
        }
        const QStringList members = bundleMember(u"form"_s).value(u"properties"_s).toObject().keys();
        QVERIFY(members.size() > 5);
        for (const QString& member : members) {
            QVERIFY2(checked.contains(member), qPrintable(member));
        }
    }

    void contract_eachOfThem_statesTheSameBounds() {
        for (const ProfileMember& member : profileMembers) {
            checkContract(contractMember(u"Profile"_s, member.answer), bundleMember(member.sealed), member.answer);
        }
        for (const ListMember& member : listMembers) {
            checkContract(contractMember(member.schema, member.answer), bundleMember(member.sealed), member.schema);
        }
    }
};

QTEST_GUILESS_MAIN(SealedBoundsTest)
#include "sealed_bounds_test.moc"
