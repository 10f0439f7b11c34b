#include "app/domain/card_findings.h"
#include "tests/support/requires.h"

#include <QSet>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

/// Born on 31 December 1949, a woman, card for life.
ResidentCard plausibleCard() {
    ResidentCard card;
    card.name = SecretText(u"张三"_s);
    card.sex = Sex::Female;
    card.birthDate = QDate(1949, 12, 31);
    card.number = SecretText(u"11010519491231002X"_s);
    card.validFrom = QDate(2010, 1, 1);
    card.validUntil = {true, {}};
    return card;
}

QStringList namesOf(const ResidentCard& card) {
    QStringList names;
    for (const CardFinding finding : cardFindings(card, today)) {
        names.append(cardFindingName(finding));
    }
    return names;
}

} // namespace

class CardFindingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void card_plausible_hasNoFinding() { QCOMPARE(namesOf(plausibleCard()), QStringList()); }

    void card_numberWrong_isTheOnlyWordOnTheNumber() {
        REQUIRES("FLD-03");
        ResidentCard card = plausibleCard();
        card.number = SecretText(u"110105194912310021"_s);
        card.sex = Sex::Male;
        card.birthDate = QDate(1950, 1, 1);
        QCOMPARE(namesOf(card), QStringList{u"number-wrong"_s});
    }

    void card_otherBirthDate_isFound() {
        REQUIRES("FLD-08");
        ResidentCard card = plausibleCard();
        card.birthDate = QDate(1949, 12, 30);
        QCOMPARE(namesOf(card), QStringList{u"birth-date-differs"_s});
    }

    void card_otherSex_isFound() {
        REQUIRES("FLD-07");
        ResidentCard card = plausibleCard();
        card.sex = Sex::Male;
        QCOMPARE(namesOf(card), QStringList{u"sex-differs"_s});
        for (const Sex unsaid : {Sex::Unknown, Sex::Unstated}) {
            card.sex = unsaid;
            QCOMPARE(namesOf(card), QStringList());
        }
    }

    void validity_againstTheLaw_isJudged_data() {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end"); // invalid: long-term
        QTest::addColumn<QString>("finding");
        const QString fine;
        const QString period = u"validity-period"_s;
        const QString age = u"validity-for-age"_s;
        const QDate born(1990, 6, 15);
        const QDate longTerm;
        QTest::newRow("15, five") << born << QDate(2006, 6, 14) << QDate(2011, 6, 14) << fine;
        QTest::newRow("15, ten") << born << QDate(2006, 6, 14) << QDate(2016, 6, 14) << age;
        QTest::newRow("16, ten") << born << QDate(2006, 6, 15) << QDate(2016, 6, 15) << fine;
        QTest::newRow("16, five") << born << QDate(2006, 6, 15) << QDate(2011, 6, 15) << age;
        QTest::newRow("25, ten") << born << QDate(2016, 6, 14) << QDate(2026, 6, 14) << fine;
        QTest::newRow("26, twenty") << born << QDate(2016, 6, 15) << QDate(2036, 6, 15) << fine;
        QTest::newRow("26, ten") << born << QDate(2016, 6, 15) << QDate(2026, 6, 15) << age;
        QTest::newRow("45, twenty") << QDate(1970, 6, 15) << QDate(2016, 6, 14) << QDate(2036, 6, 14) << fine;
        QTest::newRow("46, long-term") << QDate(1970, 6, 15) << QDate(2016, 6, 15) << longTerm << fine;
        QTest::newRow("46, twenty") << QDate(1970, 6, 15) << QDate(2016, 6, 15) << QDate(2036, 6, 15) << age;
        QTest::newRow("45, long-term") << QDate(1970, 6, 15) << QDate(2016, 6, 14) << longTerm << age;
        QTest::newRow("a day short") << born << QDate(2016, 6, 15) << QDate(2036, 6, 14) << period;
        QTest::newRow("a day long") << born << QDate(2016, 6, 15) << QDate(2036, 6, 16) << period;
        QTest::newRow("fifteen years") << born << QDate(2016, 6, 15) << QDate(2031, 6, 15) << period;
        QTest::newRow("ends before it starts") << born << QDate(2016, 6, 15) << QDate(2006, 6, 15) << period;
        QTest::newRow("leap day, 28 February") << QDate(1990, 1, 1) << QDate(2008, 2, 29) << QDate(2018, 2, 28) << fine;
        QTest::newRow("leap day, 1 March") << QDate(1990, 1, 1) << QDate(2008, 2, 29) << QDate(2018, 3, 1) << fine;
        QTest::newRow("leap day, 2 March") << QDate(1990, 1, 1) << QDate(2008, 2, 29) << QDate(2018, 3, 2) << period;
        QTest::newRow("leap day to leap day") << QDate(1980, 1, 1) << QDate(2008, 2, 29) << QDate(2028, 2, 29) << fine;
        QTest::newRow("leap day to 1 March of a leap year")
            << QDate(1980, 1, 1) << QDate(2008, 2, 29) << QDate(2028, 3, 1) << period;
        QTest::newRow("28 February to leap day")
            << QDate(1980, 1, 1) << QDate(2008, 2, 28) << QDate(2028, 2, 29) << period;
        QTest::newRow("born on a leap day, still 15")
            << QDate(1992, 2, 29) << QDate(2007, 3, 1) << QDate(2012, 3, 1) << fine;
        QTest::newRow("born on a leap day, 26 on 1 March")
            << QDate(1992, 2, 29) << QDate(2018, 3, 1) << QDate(2038, 3, 1) << fine;
        QTest::newRow("born on a leap day, 25 on 28 February")
            << QDate(1992, 2, 29) << QDate(2018, 2, 28) << QDate(2028, 2, 28) << fine;
        QTest::newRow("no birth date") << QDate() << QDate(2016, 6, 15) << QDate(2026, 6, 15) << fine;
        QTest::newRow("no start") << born << QDate() << QDate(2026, 6, 15) << fine;
    }
    void validity_againstTheLaw_isJudged() {
        REQUIRES("IND-18");
        REQUIRES("VAL-08");
        QFETCH(QDate, born);
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        QFETCH(QString, finding);
        ResidentCard card = plausibleCard();
        card.number = SecretText(u"none"_s); // one finding that is not looked at here
        card.birthDate = born;
        card.validFrom = start;
        card.validUntil = {!end.isValid(), end};
        QStringList expected{u"number-wrong"_s};
        if (!finding.isEmpty()) {
            expected.append(finding);
        }
        QCOMPARE(namesOf(card), expected);
    }

    void names_ofAllFindings_differ() {
        const QSet<QString> names = {
            cardFindingName(CardFinding::NumberWrong), cardFindingName(CardFinding::BirthDateDiffers),
            cardFindingName(CardFinding::SexDiffers), cardFindingName(CardFinding::ValidityPeriod),
            cardFindingName(CardFinding::ValidityForAge)};
        QCOMPARE(names.size(), 5);
    }
};

QTEST_GUILESS_MAIN(CardFindingsTest)
#include "card_findings_test.moc"
