#include "app/domain/field_rules.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kaban::FieldRule)
Q_DECLARE_METATYPE(std::optional<kaban::FieldFault>)
Q_DECLARE_METATYPE(std::optional<kaban::FieldWarning>)

namespace {

using Fault = std::optional<FieldFault>;
using Warning = std::optional<FieldWarning>;
using Rows = QList<std::tuple<const char*, QString, QString, Fault>>;

constexpr std::nullopt_t fine = std::nullopt;

void addRows(FieldRule rule, const Rows& rows) {
    QTest::addColumn<FieldRule>("rule");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("normalised");
    QTest::addColumn<Fault>("fault");
    for (const auto& [name, typed, normalised, fault] : rows) {
        QTest::newRow(name) << rule << typed << normalised << fault;
    }
}

void compareRow() {
    QFETCH(FieldRule, rule);
    QFETCH(QString, typed);
    QFETCH(QString, normalised);
    QFETCH(Fault, fault);
    const FieldVerdict verdict = judgeField(rule, typed);
    QCOMPARE(verdict.normalised, normalised);
    QCOMPARE(verdict.fault.has_value(), fault.has_value());
    QVERIFY(verdict.fault == fault);
}

QString han(qsizetype count) {
    return QString(count, u'张');
}

} // namespace

class FieldRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mobile_typed_isNormalisedAndJudged_data() {
        addRows(FieldRule::Mobile,
                {{"plain", u"13412342456"_s, u"13412342456"_s, fine},
                 {"spaces", u" 134 1234 2456 "_s, u"13412342456"_s, fine},
                 {"hyphens", u"134-1234-2456"_s, u"13412342456"_s, fine},
                 {"dashes", u"134–1234−2456"_s, u"13412342456"_s, fine},
                 {"wide spaces", u"134\u30001234\u00a02456"_s, u"13412342456"_s, fine},
                 {"+86", u"+86 134 1234 2456"_s, u"13412342456"_s, fine},
                 {"+86 and hyphen", u"+86-13412342456"_s, u"13412342456"_s, fine},
                 {"86", u"8613412342456"_s, u"13412342456"_s, fine},
                 {"162", u"16212342456"_s, u"16212342456"_s, fine},
                 {"165", u"16512342456"_s, u"16512342456"_s, fine},
                 {"167", u"16712342456"_s, u"16712342456"_s, fine},
                 {"170", u"17012342456"_s, u"17012342456"_s, fine},
                 {"171", u"17112342456"_s, u"17112342456"_s, fine},
                 {"199", u"19912342456"_s, u"19912342456"_s, fine},
                 {"empty", QString(), QString(), FieldFault::Missing},
                 {"only spaces", u" \u3000 "_s, QString(), FieldFault::Missing},
                 {"only hyphens", u"--"_s, QString(), FieldFault::Missing},
                 {"ten digits", u"1341234245"_s, u"1341234245"_s, FieldFault::DigitCount},
                 {"twelve digits", u"134123424567"_s, u"134123424567"_s, FieldFault::DigitCount},
                 {"86 and ten digits", u"86 1341234245"_s, u"1341234245"_s, FieldFault::DigitCount},
                 {"a landline", u"01012345678"_s, u"01012345678"_s, FieldFault::Format},
                 {"range 12", u"12012342456"_s, u"12012342456"_s, FieldFault::Format},
                 {"letter O", u"134I2342456"_s, u"134I2342456"_s, FieldFault::Characters},
                 {"full-width digit", u"１3412342456"_s, u"１3412342456"_s, FieldFault::Characters},
                 {"direction mark", u"134\u202e12342456"_s, u"134\u202e12342456"_s, FieldFault::Characters},
                 {"zero width", u"134\u200b12342456"_s, u"134\u200b12342456"_s, FieldFault::Characters},
                 {"plus alone", u"+"_s, u"+"_s, FieldFault::Characters}});
    }
    void mobile_typed_isNormalisedAndJudged() {
        REQUIRES("VAL-01");
        REQUIRES("SEC-61");
        compareRow();
    }

    void landline_typed_isStoredAsAreaCodeAndNumber_data() {
        addRows(FieldRule::Landline,
                {{"empty", QString(), QString(), fine},
                 {"only spaces", u"  "_s, QString(), fine},
                 {"with hyphen", u"010-12345678"_s, u"010-12345678"_s, fine},
                 {"without hyphen", u"01012345678"_s, u"010-12345678"_s, fine},
                 {"with space", u"010 1234 5678"_s, u"010-12345678"_s, fine},
                 {"number in two halves", u"010-1234-5678"_s, u"010-12345678"_s, fine},
                 {"seven digits in two halves", u"0311-123-4567"_s, u"0311-1234567"_s, fine},
                 {"brackets", u"(010)12345678"_s, u"010-12345678"_s, fine},
                 {"wide brackets and dash", u"（0311）1234567－801"_s, u"0311-1234567-801"_s, fine},
                 {"+86", u"+86 10 12345678"_s, u"010-12345678"_s, fine},
                 {"+86 and 0", u"+86-010-12345678"_s, u"010-12345678"_s, fine},
                 {"86", u"86-311-12345678"_s, u"0311-12345678"_s, fine},
                 {"86 without marks", u"861012345678"_s, u"010-12345678"_s, fine},
                 {"021", u"02187654321"_s, u"021-87654321"_s, fine},
                 {"four-digit area, seven", u"0311-1234567"_s, u"0311-1234567"_s, fine},
                 {"four-digit area, eight", u"031112345678"_s, u"0311-12345678"_s, fine},
                 {"extension", u"010-12345678-801"_s, u"010-12345678-801"_s, fine},
                 {"extension in words", u"010-12345678转801"_s, u"010-12345678-801"_s, fine},
                 {"extension of six", u"0311-1234567-123456"_s, u"0311-1234567-123456"_s, fine},
                 {"seven digits in Beijing", u"010-1234567"_s, u"010-1234567"_s, FieldFault::DigitCount},
                 {"seven digits in Shanghai", u"0211234567"_s, u"021-1234567"_s, FieldFault::DigitCount},
                 {"nine digits", u"010-123456789"_s, u"010-123456789"_s, FieldFault::DigitCount},
                 {"six digits", u"0311-123456"_s, u"0311-123456"_s, FieldFault::DigitCount},
                 {"area code only", u"010"_s, u"010"_s, FieldFault::DigitCount},
                 {"area code missing", u"12345678"_s, u"12345678"_s, FieldFault::AreaCodeMissing},
                 {"number that begins with 86", u"86101234"_s, u"86101234"_s, FieldFault::AreaCodeMissing},
                 {"a mobile", u"13412342456"_s, u"13412342456"_s, FieldFault::Format},
                 {"a mobile with 0", u"013412342456"_s, u"013412342456"_s, FieldFault::Format},
                 {"half an area code", u"02-12345678"_s, u"02-12345678"_s, FieldFault::Format},
                 {"extension of seven", u"010-12345678-1234567"_s, u"010-12345678-1234567"_s, FieldFault::Format},
                 {"two extensions", u"010-12345678-1-2"_s, u"010-12345678-1-2"_s, FieldFault::Format},
                 {"letters", u"010-CALLHOME"_s, u"010-CALLHOME"_s, FieldFault::Characters},
                 {"full-width digits", u"０10-12345678"_s, u"０10-12345678"_s, FieldFault::Characters},
                 {"plus alone", u"+86"_s, u"+86"_s, FieldFault::Characters}});
    }
    void landline_typed_isStoredAsAreaCodeAndNumber() {
        REQUIRES("TV-17");
        REQUIRES("VAL-02");
        REQUIRES("FLD-14");
        compareRow();
    }

    void postcode_typed_needsSixDigits_data() {
        addRows(FieldRule::Postcode, {{"six", u"100036"_s, u"100036"_s, fine},
                                      {"with spaces", u" 100 036 "_s, u"100036"_s, fine},
                                      {"five", u"10003"_s, u"10003"_s, FieldFault::DigitCount},
                                      {"seven", u"1000366"_s, u"1000366"_s, FieldFault::DigitCount},
                                      {"letter", u"10003O"_s, u"10003O"_s, FieldFault::Characters},
                                      {"empty", QString(), QString(), FieldFault::Missing}});
    }
    void postcode_typed_needsSixDigits() {
        REQUIRES("TV-16");
        REQUIRES("VAL-03");
        compareRow();
    }

    void postcode_outsideBeijing_isWarnedNotRefused_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("warned");
        QTest::newRow("first") << u"100000"_s << false;
        QTest::newRow("last") << u"102699"_s << false;
        QTest::newRow("before") << u"099999"_s << true;
        QTest::newRow("behind") << u"102700"_s << true;
    }
    void postcode_outsideBeijing_isWarnedNotRefused() {
        REQUIRES("VAL-03");
        REQUIRES("FLD-25");
        QFETCH(QString, typed);
        QFETCH(bool, warned);
        const FieldVerdict verdict = judgeField(FieldRule::Postcode, typed);
        QVERIFY(!verdict.fault);
        QVERIFY(verdict.warning == (warned ? Warning(FieldWarning::OutsideBeijing) : Warning()));
    }

    void smsCode_typed_needsSixDigits_data() {
        addRows(FieldRule::SmsCode, {{"six", u"012345"_s, u"012345"_s, fine},
                                     {"in two halves", u"012 345"_s, u"012345"_s, fine},
                                     {"five", u"01234"_s, u"01234"_s, FieldFault::DigitCount},
                                     {"seven", u"0123456"_s, u"0123456"_s, FieldFault::DigitCount},
                                     {"letter", u"01234a"_s, u"01234a"_s, FieldFault::Characters},
                                     {"empty", QString(), QString(), FieldFault::Missing}});
    }
    void smsCode_typed_needsSixDigits() {
        REQUIRES("VAL-09");
        compareRow();
    }

    void name_typed_isHanWithDots_data() {
        addRows(FieldRule::PersonName,
                {{"two", u"张三"_s, u"张三"_s, fine},
                 {"trimmed", u" 张三\u3000"_s, u"张三"_s, fine},
                 {"space inside", u"张 三"_s, u"张三"_s, fine},
                 {"outside the basic plane", u"𠮷田"_s, u"𠮷田"_s, fine},
                 {"extension H", u"张\U00031350"_s, u"张\U00031350"_s, fine},
                 {"zero as a character", u"徐〇"_s, u"徐〇"_s, fine},
                 {"dot", u"阿卜杜拉·买买提"_s, u"阿卜杜拉·买买提"_s, fine},
                 {"bullet", u"阿卜杜拉•买买提"_s, u"阿卜杜拉·买买提"_s, fine},
                 {"katakana dot", u"阿卜杜拉・买买提"_s, u"阿卜杜拉·买买提"_s, fine},
                 {"full-width full stop", u"阿卜杜拉．买买提"_s, u"阿卜杜拉·买买提"_s, fine},
                 {"hyphenation point", u"阿卜杜拉‧买买提"_s, u"阿卜杜拉·买买提"_s, fine},
                 {"full stop", u"阿卜杜拉.买买提"_s, u"阿卜杜拉·买买提"_s, fine},
                 {"fifty", han(50), han(50), fine},
                 {"empty", QString(), QString(), FieldFault::Missing},
                 {"only spaces", u" \t "_s, QString(), FieldFault::Missing},
                 {"one", u"张"_s, u"张"_s, FieldFault::TooShort},
                 {"one outside the basic plane", u"𠮷"_s, u"𠮷"_s, FieldFault::TooShort},
                 {"fifty-one", han(51), han(51), FieldFault::TooLong},
                 {"digit", u"张3"_s, u"张3"_s, FieldFault::Characters},
                 {"Latin", u"Zhang"_s, u"Zhang"_s, FieldFault::Characters},
                 {"markup", u"张<b>三"_s, u"张<b>三"_s, FieldFault::Characters},
                 {"direction mark", u"张\u202e三"_s, u"张\u202e三"_s, FieldFault::Characters},
                 {"zero width joiner", u"张\u200d三"_s, u"张\u200d三"_s, FieldFault::Characters},
                 {"control", u"张\u0007三"_s, u"张\u0007三"_s, FieldFault::Characters},
                 {"private use", u"张\ue123"_s, u"张\ue123"_s, FieldFault::Characters},
                 {"combining mark", u"张\u0301三"_s, u"张\u0301三"_s, FieldFault::Characters},
                 {"radical that looks like a character", u"张⽂"_s, u"张⽂"_s, FieldFault::Characters},
                 {"emoji", u"张😀"_s, u"张😀"_s, FieldFault::Characters},
                 {"dot in front", u"·张三"_s, u"·张三"_s, FieldFault::Format},
                 {"dot at the end", u"张三·"_s, u"张三·"_s, FieldFault::Format},
                 {"two dots", u"张··三"_s, u"张··三"_s, FieldFault::Format}});
    }
    void name_typed_isHanWithDots() {
        REQUIRES("VAL-06");
        REQUIRES("SEC-60");
        REQUIRES("SEC-61");
        compareRow();
    }

    void name_brokenUtf16_isRefused() {
        REQUIRES("SEC-59");
        for (const char16_t lone : {char16_t(0xD842), char16_t(0xDFB7), char16_t(0xFFFE), char16_t(0)}) {
            const QString name = u"张"_s + QChar(lone) + u"三"_s;
            QVERIFY(judgeField(FieldRule::PersonName, name).fault == Fault(FieldFault::Characters));
            QVERIFY(judgeField(FieldRule::Address, u"海淀区样例路"_s + name).fault == Fault(FieldFault::Characters));
        }
    }

    void recipient_honorific_isTakenOff_data() {
        addRows(FieldRule::Recipient, {{"plain", u"张三"_s, u"张三"_s, fine},
                                       {"先生", u"张三先生"_s, u"张三"_s, fine},
                                       {"女士", u"李四 女士"_s, u"李四"_s, fine},
                                       {"twice", u"张三先生先生"_s, u"张三"_s, fine},
                                       {"surname only", u"张先生"_s, u"张"_s, FieldFault::TooShort},
                                       {"nothing but 先生", u"先生"_s, QString(), FieldFault::Missing},
                                       {"digit", u"张三1"_s, u"张三1"_s, FieldFault::Characters},
                                       {"fifty-one", han(51), han(51), FieldFault::TooLong}});
    }
    void recipient_honorific_isTakenOff() {
        REQUIRES("VAL-13");
        REQUIRES("FLD-21");
        compareRow();
    }

    void address_typed_isJudged_data() {
        const QString good = u"海淀区样例路1号院2号楼3单元401室"_s;
        const QString tail = u"海淀区样例路1号"_s;
        addRows(FieldRule::Address,
                {{"good", good, good, fine},
                 {"trimmed", u"\n "_s + good + u"\u3000"_s, good, fine},
                 {"inner spaces", u"海淀区 \u3000样例路1号"_s, u"海淀区 样例路1号"_s, fine},
                 {"Latin and marks", u"朝阳区SOHO现代城A座#12-3（东门）Ⅱ区①"_s,
                  u"朝阳区SOHO现代城A座#12-3（东门）Ⅱ区①"_s, fine},
                 {"full-width", u"海淀区样例路１２号Ａ座"_s, u"海淀区样例路１２号Ａ座"_s, fine},
                 {"five", u"样例路1号"_s, u"样例路1号"_s, fine},
                 {"a hundred", han(100), han(100), fine},
                 {"outside the basic plane", u"𠮷𠮷𠮷𠮷𠮷"_s, u"𠮷𠮷𠮷𠮷𠮷"_s, fine},
                 {"empty", QString(), QString(), FieldFault::Missing},
                 {"four", u"样例1号"_s, u"样例1号"_s, FieldFault::TooShort},
                 {"a hundred and one", han(101), han(101), FieldFault::TooLong},
                 {"no Han", u"12-3-401"_s, u"12-3-401"_s, FieldFault::NoHan},
                 {"line break", u"海淀区\n样例路1号"_s, u"海淀区\n样例路1号"_s, FieldFault::Characters},
                 {"tab", u"海淀区\t样例路1号"_s, u"海淀区\t样例路1号"_s, FieldFault::Characters},
                 {"NUL", tail + QChar(0), tail + QChar(0), FieldFault::Characters},
                 {"emoji", tail + u"😀"_s, tail + u"😀"_s, FieldFault::Characters},
                 {"emoji of two", tail + u"👨‍👩"_s, tail + u"👨‍👩"_s, FieldFault::Characters},
                 {"flag", tail + u"🇨🇳"_s, tail + u"🇨🇳"_s, FieldFault::Characters},
                 {"keycap", tail + u"1\ufe0f\u20e3"_s, tail + u"1\ufe0f\u20e3"_s, FieldFault::Characters},
                 {"old emoji", tail + u"☎"_s, tail + u"☎"_s, FieldFault::Characters},
                 {"double exclamation", tail + u"‼"_s, tail + u"‼"_s, FieldFault::Characters},
                 {"override", tail + u"\u202e"_s + tail, tail + u"\u202e"_s + tail, FieldFault::Characters},
                 {"isolate", tail + u"\u2066"_s + tail, tail + u"\u2066"_s + tail, FieldFault::Characters},
                 {"byte order mark", u"\ufeff"_s + tail, u"\ufeff"_s + tail, FieldFault::Characters},
                 {"Arabic comma", tail + u"،"_s, tail + u"،"_s, FieldFault::Characters},
                 {"Cyrillic look-alike", tail + u"А座"_s, tail + u"А座"_s, FieldFault::Characters},
                 {"combining chain", tail + QString(40, QChar(0x0301)), tail + QString(40, QChar(0x0301)),
                  FieldFault::Characters}});
    }
    void address_typed_isJudged() {
        REQUIRES("VAL-07");
        REQUIRES("SEC-60");
        compareRow();
    }
};

QTEST_GUILESS_MAIN(FieldRulesTest)
#include "field_rules_test.moc"
