// The four layouts of an ID card's text, and texts that no honest card holds.
#include "drivers/id_reader/id_card_checks.h"
#include "drivers/id_reader/id_card_text.h"
#include "sam_samples.h"
#include "tests/support/requires.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaban::drivers;
using namespace kaban::tests;

namespace {

/// The text with other bytes from `offset` on.
QByteArray with(QByteArray text, qsizetype offset, const QByteArray& bytes) {
    text.replace(offset, bytes.size(), bytes);
    return text;
}

QStringList warningsOf(const QByteArray& text) {
    const auto card = parseIdCardText(text);
    return card ? card->warnings : QStringList{u"no card"_s};
}

} // namespace

class IdCardTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resident_sample_hasEveryField();
    void hongKongMacaoTaiwan_sample_hasEveryField();
    void foreign2017_sample_hasEveryField();
    void foreign2023_sample_hasEveryField();
    void foreign2023_longEnglishName_goesOnAtItsSecondPlace();
    void foreign_blankChineseName_isEmptyAndNoWarning();
    void blankField_isEmptyAndLackingFieldIsNull();
    void block_ofAnotherSize_isNoCard();
    void typeLetter_unknown_isAResident();

    void innerSpaces_areKept();
    void filling_spacesNulsAndWideSpaces_isTrimmedOnTheRight();
    void rareCharacters_stayWhole();
    void loneSurrogate_staysAndIsNamed();
    void controlCharacters_areNamed();
    void byteOrder_reversed_isNamed();
    void allSpaces_allNuls_areNamed();
    void fields_atTheirLimit_areWhole();

    void longTerm_isNoDateAndNoWarning();
    void sex_everyCode_isJudged_data();
    void sex_everyCode_isJudged();
    void contradiction_isNamed_data();
    void contradiction_isNamed();
    void citizenNumber_checkCharacter_data();
    void citizenNumber_checkCharacter();
    void foreignNumber_checkDigit();
    void fuzz_randomTexts_neverBreakTheirFields();
};

void IdCardTextTest::resident_sample_hasEveryField() {
    const QByteArray text = residentText();
    QCOMPARE(crc32(text), 0x40D62360U);
    const auto card = parseIdCardText(text);
    QVERIFY(card);
    QCOMPARE(card->kind, IdCardKind::Resident);
    QCOMPARE(card->name, u"测试甲"_s);
    QCOMPARE(card->sexCode, u"1"_s);
    QCOMPARE(card->ethnicityCode, u"01"_s);
    QCOMPARE(card->birthDate, u"19000101"_s);
    QCOMPARE(card->address, u"测试省样例市示范路1号"_s);
    QCOMPARE(card->number, u"110101190001010014"_s);
    QCOMPARE(card->authority, u"样例市公安局"_s);
    QCOMPARE(card->validFrom, u"20200101"_s);
    QCOMPARE(card->validUntil, u"长期"_s);
    QCOMPARE(card->text, text);
    QCOMPARE(card->warnings, QStringList());
    for (const QString& lacking :
         {card->nameEnglish, card->passNumber, card->issueCount, card->nationality, card->renewalCount})
        QVERIFY(lacking.isNull());
}

void IdCardTextTest::hongKongMacaoTaiwan_sample_hasEveryField() {
    const QByteArray text = hongKongMacaoTaiwanText();
    QCOMPARE(crc32(text), 0xBFA5EB6BU);
    const auto card = parseIdCardText(text);
    QVERIFY(card);
    QCOMPARE(card->kind, IdCardKind::HongKongMacaoTaiwan);
    QCOMPARE(card->name, u"样例乙"_s);
    QCOMPARE(card->sexCode, u"2"_s);
    QVERIFY(card->ethnicityCode.isNull());
    QCOMPARE(card->birthDate, u"19040229"_s);
    QCOMPARE(card->address, u"测试省样例市示范路2号"_s);
    QCOMPARE(card->number, u"820000190402290024"_s);
    QCOMPARE(card->authority, u"样例市公安局"_s);
    QCOMPARE(card->validFrom, u"20210301"_s);
    QCOMPARE(card->validUntil, u"20260301"_s);
    QCOMPARE(card->passNumber, u"M00000001"_s);
    QCOMPARE(card->issueCount, u"01"_s);
    QVERIFY(card->nameEnglish.isNull());
    QCOMPARE(card->warnings, QStringList());
}

void IdCardTextTest::foreign2017_sample_hasEveryField() {
    const QByteArray text = foreign2017Text();
    QCOMPARE(crc32(text), 0xA6F22625U);
    const auto card = parseIdCardText(text);
    QVERIFY(card);
    QCOMPARE(card->kind, IdCardKind::ForeignPermanent2017);
    QCOMPARE(card->nameEnglish, u"SAMPLE, ALPHA BETA"_s);
    QCOMPARE(card->name, u"样例丙"_s);
    QCOMPARE(card->sexCode, u"1"_s);
    QCOMPARE(card->number, u"USA310000010111"_s);
    QCOMPARE(card->nationality, u"USA"_s);
    QCOMPARE(card->validFrom, u"20170616"_s);
    QCOMPARE(card->validUntil, u"20270615"_s);
    QCOMPARE(card->birthDate, u"19000101"_s);
    QVERIFY(card->address.isNull());
    QVERIFY(card->authority.isNull());
    QVERIFY(card->ethnicityCode.isNull());
    QCOMPARE(card->warnings, QStringList());
}

void IdCardTextTest::foreign2023_sample_hasEveryField() {
    const QByteArray text = foreign2023Text();
    QCOMPARE(crc32(text), 0xAFA09820U);
    const auto card = parseIdCardText(text);
    QVERIFY(card);
    QCOMPARE(card->kind, IdCardKind::ForeignPermanent2023);
    QCOMPARE(card->name, u"样例丙"_s);
    QCOMPARE(card->nameEnglish, u"SAMPLE, ALPHA BETA"_s);
    QCOMPARE(card->sexCode, u"1"_s);
    QCOMPARE(card->renewalCount, u"01"_s);
    QCOMPARE(card->birthDate, u"19000101"_s);
    QCOMPARE(card->number, u"931840190001010010"_s);
    QCOMPARE(card->validFrom, u"20231201"_s);
    QCOMPARE(card->validUntil, u"20331130"_s);
    QCOMPARE(card->nationality, u"USA"_s);
    QVERIFY(card->ethnicityCode.isNull()); // same place as the renewals
    QVERIFY(card->address.isNull());
    QVERIFY(card->authority.isNull());
    QCOMPARE(card->warnings, QStringList());
}

void IdCardTextTest::foreign2023_longEnglishName_goesOnAtItsSecondPlace() {
    // 35 characters, the last one a space that belongs to the name, then 11 more.
    const QString first = u"SAMPLE, ALPHA BETA GAMMA DELTA ZED "_s;
    const QString second = u"EPSILON ETA"_s;
    QCOMPARE(first.size(), 35);
    QCOMPARE(second.size(), 11);
    const auto card = parseIdCardText(with(with(foreign2023Text(), 52, units(first, 35)), 220, units(second, 11)));
    QVERIFY(card);
    QCOMPARE(card->nameEnglish, first + second);
}

void IdCardTextTest::foreign_blankChineseName_isEmptyAndNoWarning() {
    for (const auto& [text, offset] : {std::pair(foreign2017Text(), 158), std::pair(foreign2023Text(), 0)}) {
        const auto card = parseIdCardText(with(text, offset, units({}, 15)));
        QVERIFY(card);
        QCOMPARE(card->name, u""_s);
        QVERIFY(!card->name.isNull());
        QCOMPARE(card->warnings, QStringList());
    }
}

void IdCardTextTest::blankField_isEmptyAndLackingFieldIsNull() {
    const auto card = parseIdCardText(with(residentText(), 52, units({}, 35)));
    QVERIFY(card);
    QVERIFY(card->address.isEmpty() && !card->address.isNull());
    QVERIFY(card->passNumber.isNull());
    QVERIFY(!decodeCardText({}).isNull());
}

void IdCardTextTest::block_ofAnotherSize_isNoCard() {
    REQUIRES("SEC-58");
    for (const qsizetype size : {0, 1, 2, 255, 257, 512, 65536})
        QVERIFY(!parseIdCardText(QByteArray(size, ' ')));
}

void IdCardTextTest::typeLetter_unknown_isAResident() {
    const auto card = parseIdCardText(with(residentText(), 248, units(u"A"_s, 1)));
    QVERIFY(card);
    QCOMPARE(card->kind, IdCardKind::Resident);
}

void IdCardTextTest::innerSpaces_areKept() {
    const auto card = parseIdCardText(with(residentText(u"阿 卜杜 ·拉"_s), 52, units(u" 示范路 1 号  2 室"_s, 35)));
    QVERIFY(card);
    QCOMPARE(card->name, u"阿 卜杜 ·拉"_s);
    QCOMPARE(card->address, u" 示范路 1 号  2 室"_s);
}

void IdCardTextTest::filling_spacesNulsAndWideSpaces_isTrimmedOnTheRight() {
    QByteArray name = units(u"测试甲"_s, 15);
    name.replace(6, 2, fromHex("00 30")); // U+3000
    name.replace(8, 2, fromHex("00 00")); // NUL
    name.replace(28, 2, fromHex("00 00"));
    const auto card = parseIdCardText(with(residentText(), 0, name));
    QVERIFY(card);
    QCOMPARE(card->name, u"测试甲"_s);
    QCOMPARE(card->warnings, QStringList());
}

void IdCardTextTest::rareCharacters_stayWhole() {
    REQUIRES("SEC-59");
    // Beyond the basic plane (U+20BB7), private use (U+E863), middle dot.
    const QString name = u"\U00020BB7\uE863·测"_s;
    const auto card = parseIdCardText(residentText(name));
    QVERIFY(card);
    QCOMPARE(card->name, name);
    QCOMPARE(card->text.first(10), units(name, 5));
    QCOMPARE(card->warnings, QStringList());
}

void IdCardTextTest::loneSurrogate_staysAndIsNamed() {
    REQUIRES("SEC-59");
    for (const char* half : {"00 D8", "FF DF"}) {
        const auto card = parseIdCardText(with(residentText(), 2, fromHex(half)));
        QVERIFY(card);
        QCOMPARE(card->name.size(), 3);
        QVERIFY(card->name.at(1).isSurrogate());
        QCOMPARE(card->warnings, QStringList{u"encoding"_s});
    }
    // A pair cut by the end of its field.
    const auto card = parseIdCardText(with(residentText(), 28, fromHex("42 D8")));
    QVERIFY(card);
    QCOMPARE(card->name.size(), 15);
    QCOMPARE(card->warnings, QStringList{u"encoding"_s});
}

void IdCardTextTest::controlCharacters_areNamed() {
    REQUIRES("SEC-59");
    for (const char* unit : {"00 00", "0A 00", "1B 00", "FE FF", "FF FF"})
        QCOMPARE(warningsOf(with(residentText(), 2, fromHex(unit))), QStringList{u"encoding"_s});
}

void IdCardTextTest::byteOrder_reversed_isNamed() {
    REQUIRES("SEC-59");
    QByteArray text = residentText();
    for (qsizetype i = 0; i < text.size(); i += 2)
        std::swap(text[i], text[i + 1]);
    const QStringList warnings = warningsOf(text);
    for (const QString& expected :
         {u"sex"_s, u"ethnicity"_s, u"birth-date"_s, u"id-number-checksum"_s, u"valid-from"_s, u"valid-to"_s})
        QVERIFY2(warnings.contains(expected), qPrintable(expected));
}

void IdCardTextTest::allSpaces_allNuls_areNamed() {
    REQUIRES("SEC-59");
    const QStringList expected = {u"name"_s,
                                  u"sex"_s,
                                  u"ethnicity"_s,
                                  u"birth-date"_s,
                                  u"id-number-checksum"_s,
                                  u"id-number-birth-date"_s,
                                  u"valid-from"_s,
                                  u"valid-to"_s};
    QCOMPARE(warningsOf(units({}, 128)), expected);
    QCOMPARE(warningsOf(QByteArray(256, '\0')), expected);
}

void IdCardTextTest::fields_atTheirLimit_areWhole() {
    REQUIRES("SEC-58");
    const QString name(15, u'测');
    const QString address(35, u'路');
    const auto card =
        parseIdCardText(with(with(residentText(name), 52, units(address, 35)), 158, units(QString(15, u'局'), 15)));
    QVERIFY(card);
    QCOMPARE(card->name, name);
    QCOMPARE(card->address, address);
    QCOMPARE(card->authority, QString(15, u'局'));
    QCOMPARE(card->sexCode, u"1"_s);
    QCOMPARE(card->number, u"110101190001010014"_s);
}

void IdCardTextTest::longTerm_isNoDateAndNoWarning() {
    const auto card = parseIdCardText(residentText());
    QVERIFY(card);
    QCOMPARE(residentText().sliced(204, 16), fromHex("7F 95 1F 67 20 00 20 00 20 00 20 00 20 00 20 00"));
    QCOMPARE(card->validUntil, u"长期"_s);
}

void IdCardTextTest::sex_everyCode_isJudged_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("warnings");
    QTest::newRow("unknown") << u"0"_s << QStringList();
    QTest::newRow("male") << u"1"_s << QStringList();
    QTest::newRow("female, the number says male") << u"2"_s << QStringList{u"id-number-sex"_s};
    QTest::newRow("unstated") << u"9"_s << QStringList();
    for (const QString& code : {u"3"_s, u" "_s, u"M"_s, u"男"_s})
        QTest::newRow(qPrintable(code)) << code << QStringList{u"sex"_s};
}

void IdCardTextTest::sex_everyCode_isJudged() {
    QFETCH(QString, code);
    QFETCH(QStringList, warnings);
    QCOMPARE(warningsOf(with(residentText(), 30, units(code, 1))), warnings);
}

void IdCardTextTest::contradiction_isNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("warnings");
    const QByteArray resident = residentText();
    QTest::newRow("number, check character")
        << residentText(u"测试甲"_s, u"110101190001010015"_s) << QStringList{u"id-number-checksum"_s};
    QTest::newRow("number of 15 digits") << residentText(u"测试甲"_s, u"110101000101001"_s)
                                         << QStringList{u"id-number-checksum"_s, u"id-number-birth-date"_s};
    QTest::newRow("number, other birth date") << residentText(u"测试甲"_s, u"11010519491231002X"_s)
                                              << QStringList{u"id-number-birth-date"_s, u"id-number-sex"_s};
    QTest::newRow("birth date, no such day")
        << with(resident, 36, units(u"19000230"_s, 8)) << QStringList{u"birth-date"_s, u"id-number-birth-date"_s};
    QTest::newRow("birth date after issue")
        << with(resident, 188, units(u"18991231"_s, 8)) << QStringList{u"birth-date"_s};
    QTest::newRow("valid from, no such day")
        << with(resident, 188, units(u"20201301"_s, 8)) << QStringList{u"valid-from"_s};
    QTest::newRow("valid until before from")
        << with(resident, 204, units(u"20191231"_s, 8)) << QStringList{u"valid-to"_s};
    QTest::newRow("valid until, words") << with(resident, 204, units(u"永久"_s, 8)) << QStringList{u"valid-to"_s};
    QTest::newRow("date in full-width digits")
        << with(resident, 188, units(u"２０２００１０１"_s, 8)) << QStringList{u"valid-from"_s};
    QTest::newRow("ethnicity 57") << with(resident, 32, units(u"57"_s, 2)) << QStringList{u"ethnicity"_s};
    QTest::newRow("ethnicity 00") << with(resident, 32, units(u"00"_s, 2)) << QStringList{u"ethnicity"_s};
    QTest::newRow("ethnicity 97") << with(resident, 32, units(u"97"_s, 2)) << QStringList();
    QTest::newRow("ethnicity 56") << with(resident, 32, units(u"56"_s, 2)) << QStringList();
    QTest::newRow("name of spaces") << with(resident, 0, units({}, 15)) << QStringList{u"name"_s};
    QTest::newRow("a resident's number on card J")
        << with(hongKongMacaoTaiwanText(), 122, units(u"310101190402290026"_s, 18)) << QStringList{u"kind"_s};
    QTest::newRow("number of card I, check digit")
        << with(foreign2017Text(), 122, units(u"USA310000010112"_s, 15)) << QStringList{u"id-number-checksum"_s};
    QTest::newRow("number of card I, birth date")
        << with(foreign2017Text(), 220, units(u"19000102"_s, 8)) << QStringList{u"id-number-birth-date"_s};
    QTest::newRow("English name of card I blank")
        << with(foreign2017Text(), 0, units({}, 60)) << QStringList{u"name"_s};
    QTest::newRow("number of card Y, not 9")
        << with(foreign2023Text(), 122, units(u"110101190001010014"_s, 18)) << QStringList{u"kind"_s};
}

void IdCardTextTest::contradiction_isNamed() {
    REQUIRES("SEC-65");
    QFETCH(QByteArray, text);
    QFETCH(QStringList, warnings);
    QCOMPARE(text.size(), 256);
    QCOMPARE(warningsOf(text), warnings);
}

void IdCardTextTest::citizenNumber_checkCharacter_data() {
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("holds");
    for (const QString& number :
         {u"110101190001010014"_s, u"310101190402290026"_s, u"440305190812319990"_s, u"650104190606151180"_s,
          u"510107190102030447"_s, u"37010219050707006X"_s, u"810000190001010018"_s, u"820000190402290024"_s,
          u"830000190606150033"_s, u"931840190001010010"_s, u"911124190402290023"_s, u"11010519491231002X"_s})
        QTest::newRow(qPrintable(number)) << number << true;
    for (const QString& number :
         {u"110101190001010015"_s, u"11010119000101001X"_s, u"11010119000101001x"_s, u"37010219050707006x"_s,
          u"11010119000101001"_s, u"1101011900010100144"_s, u"１１０１０１１９０００１０１００１４"_s,
          u"110101 19000101001"_s, u"110101000101001"_s, u""_s, u"1X0101190001010014"_s})
        QTest::newRow(qPrintable(u"not "_s + number)) << number << false;
}

void IdCardTextTest::citizenNumber_checkCharacter() {
    QFETCH(QString, number);
    QFETCH(bool, holds);
    QCOMPARE(citizenNumberChecksumHolds(number), holds);
}

void IdCardTextTest::foreignNumber_checkDigit() {
    QVERIFY(foreignNumber2017ChecksumHolds(u"USA310000010111"));
    for (const QString& number : {u"USA310000010112"_s, u"USB310000010111"_s, u"usa310000010111"_s, u"USA31000001011"_s,
                                  u"US1310000010111"_s, u"USA3100000101111"_s, u"110101190001010"_s})
        QVERIFY2(!foreignNumber2017ChecksumHolds(number), qPrintable(number));
}

void IdCardTextTest::fuzz_randomTexts_neverBreakTheirFields() {
    REQUIRES("SEC-58");
    REQUIRES("SEC-59");
    REQUIRES("SEC-65");
    QRandomGenerator random(59);
    for (int round = 0; round < 20000; ++round) {
        QByteArray text(256, '\0');
        for (char& byte : text)
            byte = static_cast<char>(random.bounded(256));
        if (round % 4 != 0)
            text = with(text, 248, units(QString(QChar(u"JIY"[round % 3])), 1));
        const auto card = parseIdCardText(text);
        QVERIFY(card);
        QVERIFY(card->name.size() <= 15 && card->nameEnglish.size() <= 60 && card->address.size() <= 35 &&
                card->number.size() <= 18);
        QCOMPARE(card->text, text);
        QVERIFY(!card->warnings.isEmpty());
    }
}

QTEST_GUILESS_MAIN(IdCardTextTest)
#include "id_card_text_test.moc"
