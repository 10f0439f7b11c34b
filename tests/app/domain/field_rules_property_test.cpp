#include "app/domain/field_rules.h"
#include "tests/support/requires.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldRule allRules[] = {FieldRule::PersonName, FieldRule::Mobile,  FieldRule::Landline, FieldRule::Postcode,
                                  FieldRule::Address,    FieldRule::SmsCode, FieldRule::Recipient};

/// Pieces that stand near the rules' edges; any code unit at all comes in between.
const QStringList& pieces() {
    static const QStringList list = {u"+86"_s,  u"86"_s,     u"0"_s,   u"010"_s, u"02"_s, u"0311"_s,   u"1234"_s,
                                     u"567"_s,  u"138"_s,    u"-"_s,   u"－"_s,  u" "_s,  u"\u3000"_s, u"("_s,
                                     u"）"_s,   u"转"_s,     u"张"_s,  u"𠮷"_s,  u"·"_s,  u"•"_s,      u"."_s,
                                     u"先生"_s, u"女士"_s,   u"区"_s,  u"A"_s,   u"\n"_s, u"\t"_s,     u"\u0301"_s,
                                     u"😀"_s,    u"\u202e"_s, u"100"_s, u"+"_s};
    return list;
}

QString randomText(QRandomGenerator& random) {
    QString text;
    const int parts = random.bounded(12);
    for (int i = 0; i < parts; ++i) {
        const bool unit = random.bounded(6) == 0;
        text += unit ? QString(QChar(static_cast<char16_t>(random.bounded(0x10000))))
                     : pieces().at(random.bounded(int(pieces().size())));
    }
    return text;
}

QRandomGenerator seededRandom() {
    const quint32 given = qEnvironmentVariable("KABAN_TEST_SEED").toUInt();
    const quint32 seed = given != 0 ? given : QRandomGenerator::global()->generate();
    qInfo("KABAN_TEST_SEED=%u", seed);
    return QRandomGenerator(seed);
}

} // namespace

class FieldRulesPropertyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judge_normalisedAgain_givesTheSameVerdict() {
        REQUIRES("SEC-59");
        QRandomGenerator random = seededRandom();
        for (int i = 0; i < 10'000; ++i) {
            const QString text = randomText(random);
            for (const FieldRule rule : allRules) {
                const FieldVerdict once = judgeField(rule, text);
                const FieldVerdict twice = judgeField(rule, once.normalised);
                QVERIFY2(once == twice, qPrintable(u"rule %1: “%2” → “%3” → “%4”"_s.arg(int(rule)).arg(
                                            text, once.normalised, twice.normalised)));
            }
        }
    }

    void judge_everyCodeUnit_isAnsweredAndNeverLetThroughAsControl() {
        REQUIRES("SEC-60");
        for (char32_t c = 0; c <= 0x10FFFF; c += c >= 0x20000 && c < 0xE0000 ? 251 : 1) {
            QString text = u"海淀区样例路1号"_s;
            text.insert(4, QChar::fromUcs4(c)); // QString::fromUcs4 would take a byte order mark away
            const FieldVerdict verdict = judgeField(FieldRule::Address, text);
            const QChar::Category category = QChar::category(c);
            const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format ||
                                category == QChar::Other_Surrogate || category == QChar::Other_PrivateUse ||
                                category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
                                category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
            QVERIFY2(!hidden || verdict.fault.has_value(), qPrintable(u"U+%1"_s.arg(uint(c), 4, 16)));
        }
    }

    void judge_acceptedNumber_matchesTheWrittenPattern() {
        REQUIRES("VAL-01");
        REQUIRES("VAL-02");
        static const QRegularExpression landline(u"^(?:(?:010|02\\d)-?\\d{8}|0[3-9]\\d{2}-?\\d{7,8})(?:-\\d{1,6})?$"_s);
        static const QRegularExpression mobile(u"^1[3-9]\\d{9}$"_s);
        QRandomGenerator random = seededRandom();
        int landlines = 0;
        for (int i = 0; i < 50'000; ++i) {
            const QString text = randomText(random);
            const FieldVerdict fixed = judgeField(FieldRule::Landline, text);
            if (!fixed.fault && !fixed.normalised.isEmpty()) {
                QVERIFY2(landline.match(fixed.normalised).hasMatch(), qPrintable(text));
                ++landlines;
            }
            const FieldVerdict carried = judgeField(FieldRule::Mobile, text);
            QVERIFY2(carried.fault || mobile.match(carried.normalised).hasMatch(), qPrintable(text));
        }
        QVERIFY2(landlines > 0, "the generator never made a landline");
        for (int i = 0; i < 2'000; ++i) { // and the pattern's own numbers pass as they are
            const bool wide = random.bounded(2) == 0;
            const int digits = wide ? 8 : 7 + random.bounded(2);
            QString number = wide ? u"02%1"_s.arg(random.bounded(10)) : u"0%1"_s.arg(300 + random.bounded(700));
            number += u'-';
            for (int digit = 0; digit < digits; ++digit) {
                number += QString::number(random.bounded(10));
            }
            QCOMPARE(judgeField(FieldRule::Landline, number), (FieldVerdict{number, std::nullopt, std::nullopt}));
        }
    }

    void judge_veryLongText_isAnswered_data() {
        QTest::addColumn<QString>("piece");
        for (const QString& piece : {u"0"_s, u"-"_s, u"86"_s, u"+86"_s, u"张"_s, u"先生"_s, u"·"_s, u" "_s, u"0-"_s,
                                     u"\u0301"_s, u"01234-5678 "_s}) {
            QTest::newRow(qPrintable(piece)) << piece;
        }
    }
    /// A quadratic way would need many minutes for this and run into the test's own limit (SEC-67).
    void judge_veryLongText_isAnswered() {
        REQUIRES("SEC-67");
        QFETCH(QString, piece);
        const QString text = piece.repeated(200'000);
        for (const FieldRule rule : allRules) {
            const FieldVerdict verdict = judgeField(rule, text);
            QVERIFY(verdict.fault || verdict.normalised.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(FieldRulesPropertyTest)
#include "field_rules_property_test.moc"
