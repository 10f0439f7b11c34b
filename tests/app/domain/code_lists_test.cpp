#include "app/domain/code_list.h"
#include "app/domain/field_rules.h"
#include "tests/support/requires.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

CodeList shipped(const QString& name) {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/resources/code_lists/%1.json").arg(name));
    const auto list = CodeList::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!list) {
        qFatal("%s: %s", qPrintable(name), qPrintable(list.error()));
    }
    return *list;
}

QStringList codesOf(const CodeList& list, bool shownOnly = false) {
    QStringList codes;
    for (const CodeList::Entry& entry : list.entries()) {
        if (entry.shown || !shownOnly) {
            codes.append(entry.code);
        }
    }
    return codes;
}

/// The code that a plain word leads to.
QString codeOfWord(const CodeList& list, const QString& wanted) {
    QString code;
    for (const CodeList::Entry& entry : list.entries()) {
        for (const CodeList::Word& word : entry.words) {
            code = word.chinese == wanted ? entry.code : code;
        }
    }
    return code;
}

} // namespace

class CodeListsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shippedLists_all_areReadable_andNamedAsTheirFile() {
        const QDir folder(QStringLiteral(KABAN_SOURCE_DIR "/resources/code_lists"));
        const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
        QCOMPARE(files.size(), 7);
        for (const QString& file : files) {
            const QString name = file.chopped(5);
            QCOMPARE(shipped(name).id(), name);
        }
    }

    void occupations_list_isThatOf2009InOrder() {
        REQUIRES("FLD-10");
        const CodeList list = shipped(u"occupations"_s);
        QCOMPARE(codesOf(list), u"10 20 30 40 50 60 70 80 90"_s.split(u' '));
        QCOMPARE(list.find(u"20"_s)->chinese, u"专业技术人员"_s);
        QCOMPARE(list.find(u"90"_s)->english, u"No occupation"_s);
    }

    void occupations_plainWords_leadToTheirCodes() {
        const CodeList list = shipped(u"occupations"_s);
        const QMap<QString, QStringList> expected = {
            {u"20"_s, {u"教师"_s, u"医生"_s, u"工程师"_s}},
            {u"30"_s, {u"公务员"_s, u"职员"_s}},
            {u"40"_s, {u"店员"_s, u"司机"_s, u"快递"_s, u"家政"_s, u"个体经营"_s}},
            {u"50"_s, {u"农民"_s}},
            {u"60"_s, {u"工人"_s}},
            {u"80"_s, {u"自由职业"_s}},
            {u"90"_s, {u"在校学生"_s, u"学龄前儿童"_s, u"退休"_s, u"待业"_s, u"家务"_s}}};
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            for (const QString& word : it.value()) {
                QCOMPARE(codeOfWord(list, word), it.key());
            }
        }
        QCOMPARE(list.find(u"90"_s)->words.first().shownChinese, u"学生"_s);
    }

    void occupationsOf2015_list_hasEightMajors() {
        const CodeList list = shipped(u"occupations_2015"_s);
        QCOMPARE(list.entries().size(), 8);
        QCOMPARE(list.find(u"4"_s)->chinese, u"社会生产服务和生活服务人员"_s);
    }

    void districts_list_isGb2260AndTheZone() {
        REQUIRES("FLD-11");
        const CodeList list = shipped(u"districts"_s);
        QCOMPARE(codesOf(list), u"110101 110102 110105 110106 110107 110108 110109 110111 110112 110113 110114 110115 "
                                u"110116 110117 110118 110119 110400"_s.split(u' '));
        QCOMPARE(list.find(u"110108"_s)->chinese, u"海淀区"_s);
        QCOMPARE(list.find(u"110104"_s)->code, u"110102"_s); // a retired code
        QCOMPARE(list.find(u"110228"_s)->code, u"110118"_s);
        QVERIFY(list.find(u"110120"_s) == nullptr);
    }

    void districts_everyEntry_suggestsAPostcodeOfBeijing() {
        REQUIRES("FLD-25");
        const CodeList list = shipped(u"districts"_s);
        for (const CodeList::Entry& entry : list.entries()) {
            const QString postcode = suggestedPostcode(list, entry.code);
            QCOMPARE(judgeField(FieldRule::Postcode, postcode), (FieldVerdict{postcode, std::nullopt, std::nullopt}));
        }
        QCOMPARE(suggestedPostcode(list, u"110113"_s), u"101300"_s);
        QCOMPARE(suggestedPostcode(list, u"110400"_s), u"100176"_s);
        QCOMPARE(suggestedPostcode(list, u"310101"_s), QString());
    }

    void address_otherDistrict_isWarned_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("warned");
        QTest::newRow("same") << u"北京市海淀区样例路1号"_s << u"110108"_s << false;
        QTest::newRow("another") << u"北京市西城区样例路1号"_s << u"110108"_s << true;
        QTest::newRow("none named") << u"样例路1号院2号楼"_s << u"110108"_s << false;
        QTest::newRow("street named like a district") << u"朝阳路1号院2号楼"_s << u"110108"_s << false;
        QTest::newRow("both named") << u"海淀区样例路1号（原西城区）"_s << u"110108"_s << false;
        QTest::newRow("former name of the chosen") << u"宣武区样例街1号"_s << u"110102"_s << false;
        QTest::newRow("former name of another") << u"宣武区样例街1号"_s << u"110108"_s << true;
        QTest::newRow("retired code chosen") << u"西城区样例街1号"_s << u"110104"_s << false;
        QTest::newRow("county that became a district") << u"密云县样例镇1号"_s << u"110118"_s << false;
        QTest::newRow("zone written with Daxing") << u"大兴区荣华样例路1号"_s << u"110400"_s << false;
        QTest::newRow("Daxing written as the zone") << u"北京经济技术开发区样例路1号"_s << u"110115"_s << false;
        QTest::newRow("zone against Haidian") << u"亦庄样例街1号院"_s << u"110108"_s << true;
        QTest::newRow("unknown code") << u"西城区样例街1号"_s << u"999999"_s << false;
    }
    void address_otherDistrict_isWarned() {
        REQUIRES("GAP-27");
        REQUIRES("FLD-12");
        QFETCH(QString, address);
        QFETCH(QString, code);
        QFETCH(bool, warned);
        const auto warning = judgeAddressDistrict(address, code, shipped(u"districts"_s));
        QVERIFY(warning == (warned ? std::optional(FieldWarning::OtherDistrict) : std::nullopt));
    }

    void nationalities_list_offersChinaOnly() {
        REQUIRES("FLD-04");
        REQUIRES("GAP-12");
        const CodeList list = shipped(u"nationalities"_s);
        QCOMPARE(list.entries().size(), 16);
        QCOMPARE(codesOf(list, true), QStringList{u"CHN"_s});
        for (const QString& alias : {u"CN"_s, u"156"_s, u"CHN"_s}) {
            QCOMPARE(list.find(alias)->chinese, u"中国"_s);
        }
        QCOMPARE(list.find(u"036"_s)->code, u"AUS"_s);
        QCOMPARE(list.find(u"TW"_s)->chinese, u"中国台湾"_s);
    }

    void banks_list_isTheNoticesOrder() {
        REQUIRES("FLD-16");
        REQUIRES("GAP-17");
        const CodeList list = shipped(u"banks"_s);
        QCOMPARE(codesOf(list), u"ICBC ABC BOC CCB BOCOM BOB HXB BRCB CITIC CEB CMBC CGB CMB SPDB PSBC"_s.split(u' '));
        QCOMPARE(list.find(u"BOB"_s)->chinese, u"北京银行"_s);
    }

    void idTypes_list_offersCardAndBooklet() {
        REQUIRES("FLD-02");
        REQUIRES("GAP-12");
        const CodeList list = shipped(u"id_types"_s);
        QCOMPARE(list.entries().size(), 10);
        QCOMPARE(codesOf(list, true), (QStringList{u"ID"_s, u"HK"_s}));
    }

    void parse_wordWithoutBothLanguages_isRefused() {
        const auto list = CodeList::parse(
            R"({"id":"x","version":"1","source":"s","entries":[{"code":"1","zh":"a","en":"b","words":[{"zh":"c"}]}]})");
        QVERIFY(!list);
        QVERIFY(list.error().contains(u"entry 1"_s));
    }

    void make_entriesFromElsewhere_getTheSameChecks() {
        QVERIFY(CodeList::make(u"banks"_s, u"7"_s, {{u"A"_s, u"甲"_s, u"A"_s}, {u"B"_s, u"乙"_s, u"B"_s}}));
        QVERIFY(!CodeList::make(u"banks"_s, u"7"_s, {{u"A"_s, u"甲"_s, u"A"_s}, {u"A"_s, u"乙"_s, u"B"_s}}));
        QVERIFY(!CodeList::make(u"banks"_s, u"7"_s, {{u"A"_s, u"甲"_s, QString()}}));
        QVERIFY(!CodeList::make(u"banks"_s, QString(), {{u"A"_s, u"甲"_s, u"A"_s}}));
    }
};

QTEST_GUILESS_MAIN(CodeListsTest)
#include "code_lists_test.moc"
