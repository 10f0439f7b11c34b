#include "app/domain/id_number.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kaban::IdNumberFault)

class IdNumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void number_valid_givesBirthDateAndSex() {
        REQUIRES("TV-04");
        REQUIRES("VAL-04");
        const auto number = parseIdNumber(u"11010519491231002X"_s, today_);
        QVERIFY(number);
        QCOMPARE(number->birthDate, QDate(1949, 12, 31));
        QCOMPARE(number->sex, Sex::Female);
        QCOMPARE(parseIdNumber(u"110101190001010014"_s, today_)->sex, Sex::Male);
    }

    void number_lowerCaseX_isStoredAsUpperCase() {
        REQUIRES("TV-04");
        const auto number = parseIdNumber(u"11010519491231002x"_s, today_);
        QVERIFY(number);
        QCOMPARE(number->text, u"11010519491231002X"_s);
    }

    void number_wrong_namesTheFault_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<IdNumberFault>("fault");
        QTest::newRow("check character") << u"110105194912310021"_s << IdNumberFault::CheckCharacter;
        QTest::newRow("30 February") << u"110101190002300013"_s << IdNumberFault::BirthDate;
        QTest::newRow("month 13") << u"110101190013010011"_s << IdNumberFault::BirthDate;
        QTest::newRow("born tomorrow") << u"110101202611220013"_s << IdNumberFault::FutureBirthDate;
        QTest::newRow("17 digits") << u"1101051949123100X"_s << IdNumberFault::Length;
        QTest::newRow("full-width digit") << u"１1010519491231002X"_s << IdNumberFault::Characters;
        QTest::newRow("Greek chi") << u"11010519491231002Χ"_s << IdNumberFault::Characters;
        QTest::newRow("X in the middle") << u"1101051949123X002X"_s << IdNumberFault::Characters;
        QTest::newRow("no province") << u"99010519491231002X"_s << IdNumberFault::Region;
        QTest::newRow("sequence 000") << u"110105194912310005"_s << IdNumberFault::Sequence;
        QTest::newRow("empty") << QString() << IdNumberFault::Length;
    }
    void number_wrong_namesTheFault() {
        REQUIRES("TV-04");
        REQUIRES("TV-05");
        QFETCH(QString, text);
        QFETCH(IdNumberFault, fault);
        const auto number = parseIdNumber(text, today_);
        QVERIFY(!number);
        QCOMPARE(idNumberFaultName(number.error()), idNumberFaultName(fault));
    }

    void checkCharacter_everySingleDigitChanged_isNoticed() {
        const QString good = u"110101190001010014"_s;
        for (qsizetype place = 0; place < 17; ++place) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString changed = good;
                changed[place] = QChar(digit);
                QCOMPARE(parseIdNumber(changed, today_).has_value(), changed == good);
            }
        }
    }

private:
    const QDate today_{2026, 11, 21};
};

QTEST_GUILESS_MAIN(IdNumberTest)
#include "id_number_test.moc"
