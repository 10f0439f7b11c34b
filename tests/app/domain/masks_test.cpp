#include "app/domain/masks.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class MasksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void name_any_keepsFirstGraphemeAndTwoStars_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("masked");
        QTest::newRow("two characters") << u"张三"_s << u"张**"_s;
        QTest::newRow("four characters") << u"欧阳娜娜"_s << u"欧**"_s;
        QTest::newRow("middle dot") << u"阿卜杜拉·买买提"_s << u"阿**"_s;
        QTest::newRow("beyond the BMP") << u"𠮷田"_s << u"𠮷**"_s;
        QTest::newRow("variation selector") << u"葛\U000E0100城"_s << u"葛\U000E0100**"_s;
        QTest::newRow("combining mark") << u"E\u0301va"_s << u"E\u0301**"_s;
        QTest::newRow("one character") << u"张"_s << u"张**"_s;
        QTest::newRow("already masked") << u"贾**"_s << u"贾**"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void name_any_keepsFirstGraphemeAndTwoStars() {
        REQUIRES("MSK-01");
        REQUIRES("MSK-08");
        REQUIRES("TV-01");
        QFETCH(QString, name);
        QFETCH(QString, masked);
        QCOMPARE(maskedName(name), masked);
    }

    void idNumber_eighteenCharacters_keepsThreeAndFour() {
        REQUIRES("MSK-02");
        REQUIRES("TV-02");
        QCOMPARE(maskedIdNumber(u"11010119900307345X"_s), u"110*****345X"_s);
        QCOMPARE(maskedIdNumber(u"110105199003073407"_s), u"110*****3407"_s);
    }

    void idNumber_otherLengths_maskHasConstantWidth() {
        REQUIRES("MSK-02");
        QCOMPARE(maskedIdNumber(u"H12345678901"_s).size(), maskedIdNumber(u"11010119900307345X"_s).size());
        QCOMPARE(maskedIdNumber(u"1234567"_s), u"*****"_s); // ends would meet: nothing is shown
    }

    void idNumber_maskedByUpstream_passesUnchanged() { QCOMPARE(maskedIdNumber(u"13*****35"_s), u"13*****35"_s); }

    void mobile_elevenDigits_keepsThreeAndFour() {
        REQUIRES("MSK-03");
        REQUIRES("TV-03");
        QCOMPARE(maskedMobile(u"13412342456"_s), u"134****2456"_s);
    }

    void address_beijing_keepsDistrictOnly_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("masked");
        QTest::newRow("with city") << u"北京市海淀区样例路1号"_s << u"海淀区****"_s;
        QTest::newRow("without city") << u"朝阳区样例里2号楼"_s << u"朝阳区****"_s;
        QTest::newRow("elsewhere") << u"河北省样例市样例街3号"_s << u"河北省****"_s;
        QTest::newRow("late district word") << u"上海市样例路社区2号"_s << u"上海市****"_s;
    }
    void address_beijing_keepsDistrictOnly() {
        QFETCH(QString, address);
        QFETCH(QString, masked);
        QCOMPARE(maskedAddress(address), masked);
    }
};

QTEST_GUILESS_MAIN(MasksTest)
#include "masks_test.moc"
