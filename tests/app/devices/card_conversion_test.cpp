// What a card says reaches the screen, the slip and the application as it stands, or the card is bad data: nothing of
// it may alter how other text looks, and nothing of it may break the bundle's schema.
#include "app/devices/card_conversion.h"
#include "chip_card.h"
#include "tests/support/requires.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

struct TextField {
    QString drivers::IdCard::*member;
    const char* sealed; ///< its name in the application
};

const QList<TextField> textFields{{&drivers::IdCard::name, "name"},
                                  {&drivers::IdCard::address, "address"},
                                  {&drivers::IdCard::authority, "issuing_authority"}};

Result<ResidentCard, FailureCode> withText(const TextField& field, const QString& text) {
    drivers::IdCard card = chipCard();
    card.*field.member = text;
    return toResidentCard(card);
}

QString shownText(const ResidentCard& person, const TextField& field) {
    if (field.member == &drivers::IdCard::name) {
        return person.name.reveal();
    }
    return field.member == &drivers::IdCard::address ? person.address.reveal() : person.authority;
}

qsizetype boundOf(const char* member, const QString& bound) {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/resources/upstream/bundle.schema.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    const QJsonValue schema = open ? QJsonDocument::fromJson(file.readAll())[u"properties"_s] : QJsonValue();
    return schema[u"applicant"_s][u"properties"_s][QLatin1String(member)][bound].toInteger(0);
}

} // namespace

class CardConversionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_withWhatIsNoLetter_isBadData_data() {
        QTest::addColumn<QString>("text");
        for (char16_t c = 0; c < 0x20; ++c) {
            QTest::addRow("control %02X", unsigned(c)) << u"张"_s + QChar(c) + u"测试"_s;
        }
        const QList<char16_t> others{0x7F,   0x85,   0x9B,   0xAD,   0x61C,  0x200B, 0x200C, 0x200D, 0x200E,
                                     0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060,
                                     0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF, 0xFFF9, 0xFFFE, 0xFFFF};
        for (const char16_t c : others) {
            QTest::addRow("%04X", unsigned(c)) << u"张"_s + QChar(c) + u"测试"_s;
        }
        QTest::newRow("at the beginning") << u"\t张测试"_s;
        QTest::newRow("at the end") << u"张测试\r\n"_s;
        QTest::newRow("tag") << u"张\U000E0041测试"_s;
        QTest::newRow("first half of a character") << u"张"_s + QChar(0xD840);
        QTest::newRow("second half of a character") << QChar(0xDC0B) + u"张"_s;
        QTest::newRow("halves the wrong way round") << u"张"_s + QChar(0xDC0B) + QChar(0xD840);
        QTest::newRow("tower of marks") << u"e"_s + QString(5, QChar(0x301));
    }
    void text_withWhatIsNoLetter_isBadData() {
        REQUIRES("SEC-59");
        REQUIRES("SEC-60");
        QFETCH(QString, text);
        for (const TextField& field : textFields) {
            const auto person = withText(field, text);
            QVERIFY2(!person, field.sealed);
            QCOMPARE(person.error(), FailureCode::CardUnreadable);
        }
    }

    void text_ofRareNames_staysWhole_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("dot") << u"阿依古丽·买买提"_s;
        QTest::newRow("beyond the basic plane") << u"张\U0002000B\U00030000"_s;
        QTest::newRow("private use") << u"张\uE863\uE000\uF8FF"_s;
        QTest::newRow("variation") << u"葛\U000E0100"_s;
        QTest::newRow("inner spaces") << u"张 测\u3000试"_s;
    }
    void text_ofRareNames_staysWhole() {
        REQUIRES("SEC-59");
        QFETCH(QString, text);
        for (const TextField& field : textFields) {
            const auto person = withText(field, text);
            QVERIFY2(person, field.sealed);
            QCOMPARE(shownText(*person, field), text);
        }
    }

    void text_atTheSchemasBound_isTakenAndBeyondItIsBadData() {
        REQUIRES("SEC-58");
        for (const TextField& field : textFields) {
            const qsizetype longest = boundOf(field.sealed, u"maxLength"_s);
            const bool mayBeBlank = boundOf(field.sealed, u"minLength"_s) == 0;
            QVERIFY(longest > 0);
            for (const QString& letter : {u"长"_s, u"\U0002000B"_s}) {
                QVERIFY2(withText(field, letter.repeated(longest)), field.sealed);
                QVERIFY2(!withText(field, letter.repeated(longest + 1)), field.sealed);
            }
            QVERIFY2(!withText(field, QString(65536, u'长')), field.sealed);
            QCOMPARE(withText(field, QString()).has_value(), mayBeBlank);
            QCOMPARE(withText(field, u"\u3000 "_s).has_value(), mayBeBlank);
        }
    }

    void number_withSmallCheckCharacter_isWrittenAsTheSchemaHasIt() {
        REQUIRES("SEC-61");
        drivers::IdCard card = chipCard();
        card.number = u"11010519491231002x"_s;
        QCOMPARE(toResidentCard(card)->number.reveal(), u"11010519491231002X"_s);
    }

    void ethnicity_thatIsNoCode_isAskedFor() {
        REQUIRES("SEC-58");
        for (const QString& code : {u""_s, u"1"_s, u"A1"_s, u"０１"_s, u"011"_s, u"\u202E1"_s}) {
            drivers::IdCard card = chipCard();
            card.ethnicityCode = code;
            const auto person = toResidentCard(card);
            QVERIFY2(person, qPrintable(code));
            QCOMPARE(person->ethnicityCode, QString());
        }
        QCOMPARE(toResidentCard(chipCard())->ethnicityCode, u"01"_s);
    }
};

QTEST_GUILESS_MAIN(CardConversionTest)
#include "card_conversion_test.moc"
