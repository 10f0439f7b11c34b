// Members of answers: the agreed type and form, or none (SEC-48).
#include "app/upstream/code_text.h"
#include "app/upstream/json_members.h"
#include "tests/support/requires.h"

#include <QTest>

#include <limits>

using namespace kaban;
using namespace Qt::StringLiterals;

class JsonMembersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void members_have_the_agreed_type_or_are_none() {
        REQUIRES("SEC-48");
        const QJsonObject object{{u"text"_s, u"a\u202Eb"_s}, {u"number"_s, 5},      {u"half"_s, 5.5},
                                 {u"huge"_s, 1e300},         {u"true"_s, true},     {u"null"_s, QJsonValue::Null},
                                 {u"empty"_s, u"\u200B"_s},  {u"long"_s, u"abcd"_s}};
        QCOMPARE(requiredText(object, u"text"_s, 2), std::optional(u"ab"_s));
        for (const char* name : {"number", "true", "null", "empty", "long", "absent"}) {
            QVERIFY2(!requiredText(object, QLatin1String(name), 3), name);
        }
        const auto fits = [](const QString& text) { return text.size() == 2; };
        QCOMPARE(optionalText(object, u"text"_s, fits), std::optional(u"ab"_s));
        for (const char* name : {"absent", "empty", "long"}) {
            QCOMPARE(optionalText(object, QLatin1String(name), fits), std::optional(QString()));
        }
        QVERIFY(!optionalText(object, u"null"_s, fits) && !optionalText(object, u"number"_s, fits));
        QCOMPARE(shownText(object, u"long"_s, 3), std::optional(u"ab\u2026"_s));
        QVERIFY(!shownText(object, u"absent"_s, 3) && !shownText(object, u"empty"_s, 3));

        QCOMPARE(requiredInteger(object, u"number"_s, 5, 5), std::optional<qint64>(5));
        for (const char* name : {"half", "huge", "text", "true", "null", "absent"}) {
            QVERIFY2(!requiredInteger(object, QLatin1String(name), 0, std::numeric_limits<qint64>::max()), name);
        }
        QVERIFY(!requiredInteger(object, u"number"_s, 6, 10) && !requiredInteger(object, u"number"_s, 0, 4));
        QCOMPARE(optionalInteger(object, u"absent"_s, 0, 9, -1), std::optional<qint64>(-1));
        QVERIFY(!optionalInteger(object, u"null"_s, 0, 9, -1));

        QCOMPARE(requiredBool(object, u"true"_s), std::optional(true));
        QVERIFY(!requiredBool(object, u"number"_s) && !requiredBool(object, u"absent"_s));
        QCOMPARE(optionalBool(object, u"absent"_s), std::optional(false));
        QVERIFY(!optionalBool(object, u"null"_s));
    }

    void list_names_and_codes_are_plain() {
        for (const QString& name :
             {u"banks"_s, u"districts"_s, u"occupations"_s, u"branches-ICBC"_s, u"branches-B2"_s}) {
            QVERIFY2(isListName(name), qPrintable(name));
        }
        for (const QString& name :
             {u""_s, u"Banks"_s, u"branches-"_s, u"branches-../../x"_s, u"branches-icbc"_s, u"branches-A/B"_s,
              u"branches-A\n"_s, u"branches-\uFF21"_s, u"../banks"_s, u"branches-"_s + QString(17, u'A')}) {
            QVERIFY2(!isListName(name), qPrintable(name));
        }
        QVERIFY(isBankCode(u"B0B"_s) && !isBankCode(u""_s) && !isBankCode(u"BOB-1"_s) && !isBankCode(u"É"_s));
        QVERIFY(isBranchCode(u"BOB-0123"_s) && !isBranchCode(u""_s) && !isBranchCode(u"-1"_s) && !isBranchCode(u"b"_s));
        QVERIFY(isDigits(u"110105"_s, 6) && !isDigits(u"11010"_s, 6) && !isDigits(u"11010\u0663"_s, 6));
    }
};

QTEST_GUILESS_MAIN(JsonMembersTest)
#include "json_members_test.moc"
