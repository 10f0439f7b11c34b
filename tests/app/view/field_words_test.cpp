// Each fault that a rule can find, in the words of the field it is found in.

#include "app/view/field_words.h"
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class FieldWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Also of rules that nothing typed on this kiosk can break yet, as there are no Chinese characters on its keys.
    void everyFault_ofEveryRule_hasWordsOfThatField_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("said");
        const auto add = [](const char* field, const QString& value, const char* said) {
            QTest::newRow(
                qPrintable(QLatin1String(field) + u' ' + QLatin1String(said) + u' ' + value.left(14).simplified()))
                << QString::fromLatin1(field) << value << QByteArray(said);
        };
        for (const char* address : {"residence_address", "postal.address"}) {
            add(address, u"样例1号"_s, "fault.too_short");
            add(address, QString(101, u'村'), "fault.too_long");
            add(address, u"海淀区样例路1号\n"_s + u"2号楼"_s, "fault.characters");
            add(address, u"海淀区样例路1号😀"_s, "fault.characters");
            add(address, u"12-3-401"_s, "fault.no_han");
            add(address, QString(), "fault.fill");
        }
        add("postal.recipient", u"张"_s, "fault.too_short");
        add("postal.recipient", u"张先生"_s, "fault.too_short");
        add("postal.recipient", QString(51, u'张'), "fault.too_long");
        add("postal.recipient", u"张3"_s, "fault.characters");
        add("postal.recipient", u"·张三"_s, "fault.name");
        add("postal.recipient", u"女士"_s, "fault.fill");
        for (const char* mobile : {"mobile", "postal.mobile"}) {
            add(mobile, u"134I2342456"_s, "fault.characters");
            add(mobile, u"134123424567"_s, "fault.mobile");
            add(mobile, QString(), "fault.fill");
        }
        add("landline", u"010-CALLHOME"_s, "fault.characters");
        add("landline", u"010-12345678-1-2"_s, "fault.landline");
        add("postal.postcode", u"10003O"_s, "fault.characters");
        add("postal.postcode", u"1000366"_s, "fault.postcode");
        add("postal.postcode", QString(), "fault.fill");
    }
    void everyFault_ofEveryRule_hasWordsOfThatField() {
        REQUIRES("FLD-52");
        REQUIRES("VAL-06");
        REQUIRES("VAL-07");
        REQUIRES("VAL-13");
        REQUIRES("FLD-12");
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QByteArray, said);
        const SessionBench bench; // loads the words
        const auto service = parseService(sessionTestFile(u"services/individual.json"_s));
        const FieldDefinition* definition = nullptr;
        for (const StepDefinition& step : service->steps) {
            for (const FieldGroupDefinition& group : step.groups) {
                for (const FieldDefinition& known : group.fields) {
                    definition = known.id == field && !known.input.isEmpty() ? &known : definition;
                }
            }
        }
        QVERIFY(definition != nullptr && fieldRule(*definition));
        const FieldVerdict verdict = judgeField(*fieldRule(*definition), value);
        QVERIFY2(verdict.fault, "the value is wrong");
        const QString label = qtTrId(definition->label.toUtf8().constData());
        const QString words = qtTrId(said.constData());
        QCOMPARE(pages::faultWords(*verdict.fault, *definition, label),
                 words.contains(u"%1"_s) ? words.arg(label) : words);
    }
};

QTEST_GUILESS_MAIN(FieldWordsTest)
#include "field_words_test.moc"
