// `kabanctl card read`: its JSON, its exit codes and its bad lines, over the real driver and the simulated reader.
#include "app/ctl/card_read.h"
#include "drivers/id_reader/id_card_text.h"
#include "sam_samples.h"
#include "simulated_reader.h"
#include "tests/support/requires.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaban::tests;
using kaban::ctl::cardJson;
using kaban::ctl::cardRead;

namespace {

struct Run {
    explicit Run(const QStringList& arguments) {
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        code = cardRead(arguments, outStream, errStream);
    }
    QString out;
    QString err;
    int code = -1;
};

QStringList keysOf(const QByteArray& text) {
    return cardJson(kaban::drivers::parseIdCardText(text).value(), u"05.03"_s).keys();
}

} // namespace

class CardReadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void json_everyKind_hasItsKeysOnly();
    void json_values_areThoseOfTheArchitecture();
    void json_oddValues_stayVisible();
    void usage_bad_exitsTwo_data();
    void usage_bad_exitsTwo();
    void card_laidDown_isOneJsonLine();
    void card_withoutJson_isKeyAndValueLines();
    void card_none_exitsOne();
    void card_wrong_exitsOne();
    void link_lostUnderTheCard_isReadAfterReconnecting();
    void port_missing_exitsThree();
    void reader_outOfService_exitsThree();
};

void CardReadTest::json_everyKind_hasItsKeysOnly() {
    QCOMPARE(keysOf(residentText()),
             (QStringList{u"address"_s, u"authority"_s, u"birth_date"_s, u"ethnicity_code"_s, u"id_number"_s, u"kind"_s,
                          u"name"_s, u"new_addresses"_s, u"photo_decoded"_s, u"sam_id"_s, u"sex"_s, u"valid_from"_s,
                          u"valid_to"_s, u"warnings"_s}));
    QCOMPARE(keysOf(hongKongMacaoTaiwanText()),
             (QStringList{u"address"_s, u"authority"_s, u"birth_date"_s, u"id_number"_s, u"issue_count"_s, u"kind"_s,
                          u"name"_s, u"new_addresses"_s, u"pass_number"_s, u"photo_decoded"_s, u"sam_id"_s, u"sex"_s,
                          u"valid_from"_s, u"valid_to"_s, u"warnings"_s}));
    QCOMPARE(keysOf(foreign2017Text()),
             (QStringList{u"birth_date"_s, u"id_number"_s, u"kind"_s, u"name"_s, u"name_en"_s, u"nationality"_s,
                          u"photo_decoded"_s, u"sam_id"_s, u"sex"_s, u"valid_from"_s, u"valid_to"_s, u"warnings"_s}));
    QCOMPARE(keysOf(foreign2023Text()),
             (QStringList{u"birth_date"_s, u"id_number"_s, u"kind"_s, u"name"_s, u"name_en"_s, u"nationality"_s,
                          u"photo_decoded"_s, u"renewal_count"_s, u"sam_id"_s, u"sex"_s, u"valid_from"_s, u"valid_to"_s,
                          u"warnings"_s}));
}

void CardReadTest::json_values_areThoseOfTheArchitecture() {
    const QJsonObject resident = cardJson(kaban::drivers::parseIdCardText(residentText()).value(), u"05.03"_s);
    QCOMPARE(resident.value(u"kind"), u"resident"_s);
    QCOMPARE(resident.value(u"sex"), u"male"_s);
    QCOMPARE(resident.value(u"birth_date"), u"1900-01-01"_s);
    QCOMPARE(resident.value(u"valid_to"), u"long-term"_s);
    QCOMPARE(resident.value(u"sam_id"), u"05.03"_s);
    QCOMPARE(resident.value(u"photo_decoded"), false);
    QCOMPARE(resident.value(u"new_addresses"), QJsonArray());
    const QJsonObject hmt = cardJson(kaban::drivers::parseIdCardText(hongKongMacaoTaiwanText()).value(), {});
    QCOMPARE(hmt.value(u"kind"), u"hmt"_s);
    QCOMPARE(hmt.value(u"sex"), u"female"_s);
    QCOMPARE(hmt.value(u"valid_to"), u"2026-03-01"_s);
    QCOMPARE(hmt.value(u"sam_id"), u""_s);
    QCOMPARE(cardJson(kaban::drivers::parseIdCardText(foreign2017Text()).value(), {}).value(u"kind"),
             u"foreign-2017"_s);
    QCOMPARE(cardJson(kaban::drivers::parseIdCardText(foreign2023Text()).value(), {}).value(u"kind"),
             u"foreign-2023"_s);
}

void CardReadTest::json_oddValues_stayVisible() {
    REQUIRES("SEC-59");
    kaban::drivers::IdCard card = kaban::drivers::parseIdCardText(residentText()).value();
    card.sexCode = u"9"_s;
    card.birthDate = u"19000230"_s;
    card.address = u""_s;
    card.name = u"测"_s + QChar(0xD842) + u"\uE863\U00020BB7"_s;
    const QJsonObject json = cardJson(card, {});
    QCOMPARE(json.value(u"sex"), u"unstated"_s);
    QCOMPARE(json.value(u"birth_date"), u"19000230"_s);
    QCOMPARE(json.value(u"address"), u""_s);
    QCOMPARE(json.value(u"name"), u"测\uFFFD\uE863\U00020BB7"_s);
    card.sexCode = u"0"_s;
    QCOMPARE(cardJson(card, {}).value(u"sex"), u"unknown"_s);
    card.sexCode = u""_s;
    QCOMPARE(cardJson(card, {}).value(u"sex"), u""_s);
}

void CardReadTest::usage_bad_exitsTwo_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown option") << QStringList{u"--port"_s, u"/dev/null"_s, u"--fast"_s};
    QTest::newRow("port without value") << QStringList{u"--port"_s};
    QTest::newRow("empty port") << QStringList{u"--port"_s, u""_s};
    QTest::newRow("argument too many") << QStringList{u"--port"_s, u"/dev/null"_s, u"more"_s};
    for (const QString& seconds : {u"0"_s, u"-1"_s, u"soon"_s, u"nan"_s, u"inf"_s, u""_s, u"1e9"_s})
        QTest::addRow("timeout %s", qPrintable(seconds))
            << QStringList{u"--port"_s, u"/dev/null"_s, u"--timeout="_s + seconds};
}

void CardReadTest::usage_bad_exitsTwo() {
    QFETCH(QStringList, arguments);
    const Run run(arguments);
    QCOMPARE(run.code, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains(u"Usage: kabanctl card read --port PATH"));
}

void CardReadTest::card_laidDown_isOneJsonLine() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QJsonObject card = residentCard();
    QVERIFY(device.insert(card));
    const Run run({u"--port"_s, device.link(), u"--timeout"_s, u"10"_s, u"--json"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out.count(u'\n'), 1);
    QJsonObject expected = card;
    expected.remove(u"photo"_s);
    expected.insert(u"new_addresses"_s, QJsonArray());
    expected.insert(u"sam_id"_s, u"05.03-20240115-0000012345-0987654321"_s);
    expected.insert(u"photo_decoded"_s, false);
    expected.insert(u"warnings"_s, QJsonArray());
    QCOMPARE(QJsonDocument::fromJson(run.out.toUtf8()).object(), expected);
    QVERIFY(run.err.isEmpty());
}

void CardReadTest::card_withoutJson_isKeyAndValueLines() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QVERIFY(device.insert(residentCard()));
    const Run run({u"--port"_s, device.link(), u"--timeout"_s, u"10"_s});
    QCOMPARE(run.code, 0);
    const QStringList lines = run.out.split(u'\n');
    QVERIFY(lines.contains(u"name: 张三测试"_s));
    QVERIFY(lines.contains(u"valid_to: long-term"_s));
    QVERIFY(lines.contains(u"photo_decoded: false"_s));
}

void CardReadTest::card_none_exitsOne() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    const Run run({u"--port"_s, device.link(), u"--timeout"_s, u"1.5"_s, u"--json"_s});
    QCOMPARE(run.code, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains(u"No card"));
}

void CardReadTest::card_wrong_exitsOne() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QVERIFY(device.fault(u"sw on=2002 sw3=40"_s));
    QVERIFY(device.insert(residentCard()));
    const Run run({u"--port"_s, device.link(), u"--timeout"_s, u"10"_s, u"--json"_s});
    QCOMPARE(run.code, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.contains(u"张三"));
}

void CardReadTest::link_lostUnderTheCard_isReadAfterReconnecting() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QVERIFY(device.fault(u"hangup on=3001 ms=300 times=1"_s));
    QVERIFY(device.insert(residentCard()));
    const Run run({u"--port"_s, device.link(), u"--timeout"_s, u"10"_s, u"--json"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(QJsonDocument::fromJson(run.out.toUtf8()).object().value(u"name"), u"张三测试"_s);
}

void CardReadTest::port_missing_exitsThree() {
    SimulatedReader device; // not started: its link does not exist
    const Run run({u"--port"_s, device.link(), u"--timeout"_s, u"10"_s, u"--json"_s});
    QCOMPARE(run.code, 3);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains(u"cannot be reached"));
}

void CardReadTest::reader_outOfService_exitsThree() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QVERIFY(device.fault(u"boot_fail code=66"_s));
    const Run run({u"--port"_s, device.link(), u"--timeout"_s, u"10"_s});
    QCOMPARE(run.code, 3);
    QVERIFY(run.err.contains(u"cannot work"));
}

QTEST_GUILESS_MAIN(CardReadTest)
#include "card_read_test.moc"
