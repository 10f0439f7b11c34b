// Commands, statuses and replies of the SAM protocol: every vector of the protocol notes, and replies that lie.
#include "drivers/id_reader/sam_codec.h"
#include "drivers/id_reader/sam_commands.h"
#include "drivers/id_reader/sam_replies.h"
#include "drivers/id_reader/sam_status.h"
#include "reply_in.h"
#include "sam_samples.h"
#include "tests/support/requires.h"

#include <QTest>

#include <array>
#include <utility>

using namespace kaban::drivers::sam;
using namespace kaban::tests;

class SamCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void request_everyCommand_isTheFrameOfTheNotes_data();
    void request_everyCommand_isTheFrameOfTheNotes();
    void statusFrame_everyCode_isUnderstood_data();
    void statusFrame_everyCode_isUnderstood();
    void cardStatus_besideAFailure_isKept();
    void moduleNumber_vector_isPrintedAsOnPaper();
    void selectReplies_withAndWithoutSerial_areTaken();
    void managementReply_vector_fitsItsCommandOnly();
    void addressReply_vector_hasOneAddress();
    void longReplies_allTotals_areFoundWhole_data();
    void longReplies_allTotals_areFoundWhole();
    void reply_ofAnotherCommand_doesNotFit_data();
    void reply_ofAnotherCommand_doesNotFit();
    void baseData_lyingLengths_areNoCard_data();
    void baseData_lyingLengths_areNoCard();
};

void SamCommandsTest::request_everyCommand_isTheFrameOfTheNotes_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("parameter");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("frame");
    const auto row = [](int code, int parameter, const char* frame, const QByteArray& data = {}) {
        QTest::addRow("%02X %02X", code, parameter) << code << parameter << data << fromHex(frame);
    };
    row(0x10, 0xFF, "AA AA AA 96 69 00 03 10 FF EC");
    row(0x11, 0xFF, "AA AA AA 96 69 00 03 11 FF ED");
    row(0x12, 0xFF, "AA AA AA 96 69 00 03 12 FF EE");
    row(0x20, 0x01, "AA AA AA 96 69 00 03 20 01 22");
    row(0x20, 0x02, "AA AA AA 96 69 00 03 20 02 21");
    row(0x30, 0x01, "AA AA AA 96 69 00 03 30 01 32");
    row(0x30, 0x10, "AA AA AA 96 69 00 03 30 10 23");
    row(0x30, 0x03, "AA AA AA 96 69 00 03 30 03 30");
    row(0x30, 0x05, "AA AA AA 96 69 00 03 30 05 36");
    row(0x61, 0xFF, "AA AA AA 96 69 00 04 61 FF 50 CA", fromHex("50"));
    QTest::addRow("61 FF 58") << 0x61 << 0xFF << fromHex("58") << fromHex("AA AA AA 96 69 00 04 61 FF 58 C2");
    row(0x60, 0x00, "AA AA AA 96 69 00 03 60 00 63");
    row(0x60, 0x04, "AA AA AA 96 69 00 03 60 04 67");
}

void SamCommandsTest::request_everyCommand_isTheFrameOfTheNotes() {
    QFETCH(int, code);
    QFETCH(int, parameter);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, frame);
    QCOMPARE(encodeRequest(static_cast<quint8>(code), static_cast<quint8>(parameter), data), frame);
    if (code == 0x60)
        return; // never sent: the line rate stays as it is
    bool known = false;
    for (const CommandSpec& spec : allCommands())
        known = known || (spec.code == code && spec.parameter == parameter);
    QVERIFY(known);
}

void SamCommandsTest::statusFrame_everyCode_isUnderstood_data() {
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<int>("status");
    QTest::addColumn<StatusKind>("kind");
    const auto row = [](const char* tail, int status, StatusKind kind) {
        QTest::addRow("%02X", status) << fromHex("AA AA AA 96 69") + fromHex(tail) << status << kind;
    };
    row("00 04 00 00 90 94", 0x90, StatusKind::Done);
    row("00 08 00 00 9F 00 00 00 00 97", 0x9F, StatusKind::CardFound);
    row("00 04 00 00 91 95", 0x91, StatusKind::NoSuchItem);
    row("00 04 00 00 10 14", 0x10, StatusKind::LinkTrouble);
    row("00 04 00 00 11 15", 0x11, StatusKind::LinkTrouble);
    row("00 04 00 00 21 25", 0x21, StatusKind::OrderTrouble);
    row("00 04 00 00 23 27", 0x23, StatusKind::NotPermitted);
    row("00 04 00 00 24 20", 0x24, StatusKind::Unspecified);
    row("00 04 00 00 31 35", 0x31, StatusKind::CardTrouble);
    row("00 04 00 00 32 36", 0x32, StatusKind::CardTrouble);
    row("00 04 00 00 33 37", 0x33, StatusKind::CardTrouble);
    row("00 04 00 00 34 30", 0x34, StatusKind::OrderTrouble);
    row("00 04 00 00 37 33", 0x37, StatusKind::CardTrouble);
    row("00 04 00 00 3F 3B", 0x3F, StatusKind::CardTrouble);
    row("00 04 00 00 40 44", 0x40, StatusKind::WrongCard);
    row("00 04 00 00 41 45", 0x41, StatusKind::CardTrouble);
    row("00 04 00 00 47 43", 0x47, StatusKind::CardTrouble);
    row("00 04 00 00 50 54", 0x50, StatusKind::Unspecified);
    row("00 04 00 00 60 64", 0x60, StatusKind::SelfTestFailed);
    row("00 04 00 00 61 65", 0x61, StatusKind::Unspecified);
    row("00 04 00 00 66 62", 0x66, StatusKind::NotAuthorised);
    row("00 04 00 00 80 84", 0x80, StatusKind::NoCard);
    row("00 04 00 00 81 85", 0x81, StatusKind::CardTrouble);
    row("00 04 00 00 77 73", 0x77, StatusKind::Unspecified); // any other number: like 24
}

void SamCommandsTest::statusFrame_everyCode_isUnderstood() {
    QFETCH(QByteArray, frame);
    QFETCH(int, status);
    QFETCH(StatusKind, kind);
    Receiver receiver;
    const auto reply = replyIn(receiver, frame);
    QVERIFY(reply);
    QCOMPARE(int(reply->status), status);
    QCOMPARE(statusOf(reply->status).kind, kind);
}

void SamCommandsTest::cardStatus_besideAFailure_isKept() {
    Receiver receiver;
    auto reply = replyIn(receiver, fromHex("AA AA AA 96 69 00 04 69 82 31 DE"));
    QVERIFY(reply);
    QCOMPARE(int(reply->sw1), 0x69);
    QCOMPARE(int(reply->sw2), 0x82);
    QCOMPARE(int(reply->status), 0x31);
    reply = replyIn(receiver, fromHex("AA AA AA 96 69 00 04 69 88 41 A4"));
    QVERIFY(reply);
    QCOMPARE(int(reply->sw2), 0x88);
}

void SamCommandsTest::moduleNumber_vector_isPrintedAsOnPaper() {
    Receiver receiver;
    const auto reply =
        replyIn(receiver, fromHex("AA AA AA 96 69 00 14 00 00 90 05 00 03 00 F3 D6 34 01 39 30 00 00 B1 68 DE 3A A6"));
    QVERIFY(reply);
    QVERIFY(replyFits(Command::ModuleNumber, *reply));
    QCOMPARE(moduleNumberText(reply->data), QStringLiteral("05.03-20240115-0000012345-0987654321"));
    QVERIFY(moduleNumberText(reply->data.first(15)).isEmpty());
}

void SamCommandsTest::selectReplies_withAndWithoutSerial_areTaken() {
    Receiver receiver;
    for (const char* frame : {"AA AA AA 96 69 00 0C 00 00 90 00 00 00 00 00 00 00 00 9C",
                              "AA AA AA 96 69 00 0C 00 00 90 11 22 33 44 55 66 77 88 14"}) {
        const auto reply = replyIn(receiver, fromHex(frame));
        QVERIFY(reply);
        QVERIFY(replyFits(Command::SelectCard, *reply));
        QCOMPARE(reply->data, fromHex(frame).sliced(10, 8));
    }
}

void SamCommandsTest::managementReply_vector_fitsItsCommandOnly() {
    Receiver receiver;
    const auto reply =
        replyIn(receiver, fromHex("AA AA AA 96 69 00 20 00 00 90 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F"
                                  "10 11 12 13 14 15 16 17 18 19 1A 1B B0"));
    QVERIFY(reply);
    for (const CommandSpec& spec : allCommands())
        QCOMPARE(replyFits(spec.command, *reply), spec.command == Command::ReadManagementNumber);
}

void SamCommandsTest::addressReply_vector_hasOneAddress() {
    const QByteArray frame =
        fromHex("AA AA AA 96 69 00 4A 00 00 90 4B 6D D5 8B 01 77 37 68 8B 4F 02 5E B0 65 40 57 31 00 F7 53") +
        units({}, 25) + fromHex("64");
    QCOMPARE(crc32(frame), 0x42B242A0U);
    Receiver receiver;
    const auto reply = replyIn(receiver, frame);
    QVERIFY(reply);
    QVERIFY(replyFits(Command::ReadNewAddress, *reply));
    QCOMPARE(parseNewAddresses(reply->data), QStringList{QStringLiteral("测试省样例市新址1号")});
    // Four records, one of them blank: card order, blanks left out.
    const QByteArray four = units(QStringLiteral("甲路"), 35) + units({}, 35) + units(QStringLiteral("乙 路"), 35) +
                            units(QStringLiteral("丙路"), 35);
    QCOMPARE(parseNewAddresses(four),
             (QStringList{QStringLiteral("甲路"), QStringLiteral("乙 路"), QStringLiteral("丙路")}));
}

void SamCommandsTest::longReplies_allTotals_areFoundWhole_data() {
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("check");
    QTest::addColumn<quint32>("crc");
    struct Kind {
        const char* name;
        QByteArray text;
        std::array<std::pair<int, quint32>, 4> expected; // 30 01, then 30 10 with 0, 512 and 1024 bytes of fingers
    };
    const std::array<Kind, 4> kinds = {{
        {"resident",
         residentText(),
         {{{0xE9, 0x780CE5C3}, {0xEB, 0xAF44856A}, {0xEB, 0x3682185F}, {0xE3, 0x10401B0F}}}},
        {"J",
         hongKongMacaoTaiwanText(),
         {{{0xC0, 0x0B77D62B}, {0xC2, 0xDC3FB682}, {0xC2, 0x05CEF876}, {0xCA, 0x04D8FBDD}}}},
        {"I", foreign2017Text(), {{{0x6F, 0x9B548CA8}, {0x6D, 0x4C1CEC01}, {0x6D, 0xBC188CCD}, {0x65, 0x84AFD805}}}},
        {"Y", foreign2023Text(), {{{0x01, 0x4B825B34}, {0x03, 0x9CCA3B9D}, {0x03, 0x5436D09A}, {0x0B, 0x37439BF8}}}},
    }};
    for (const Kind& kind : kinds) {
        const std::array<QByteArray, 4> frames = {baseFrame(kind.text), fingerprintFrame(kind.text, 0),
                                                  fingerprintFrame(kind.text, 512), fingerprintFrame(kind.text, 1024)};
        const std::array<int, 4> totals = {1295, 1297, 1809, 2321};
        for (size_t i = 0; i < 4; ++i)
            QTest::addRow("%s %d", kind.name, totals[i])
                << frames[i] << totals[i] << kind.expected[i].first << kind.expected[i].second;
    }
}

void SamCommandsTest::longReplies_allTotals_areFoundWhole() {
    QFETCH(QByteArray, frame);
    QFETCH(int, total);
    QFETCH(int, check);
    QFETCH(quint32, crc);
    QCOMPARE(frame.size(), total);
    QCOMPARE(int(quint8(frame.back())), check);
    QCOMPARE(crc32(frame), crc);
    Receiver receiver;
    const auto reply = replyIn(receiver, frame);
    QVERIFY(reply);
    QCOMPARE(reply->data, frame.sliced(10, total - 11));
    const auto base = parseBaseData(reply->data);
    QCOMPARE(base.has_value(), total == 1295);
    if (base) {
        QCOMPARE(base->text, frame.sliced(14, 256));
        QCOMPARE(base->photo, frame.sliced(270, 1024));
    }
}

void SamCommandsTest::reply_ofAnotherCommand_doesNotFit_data() {
    QTest::addColumn<Command>("command");
    QTest::addColumn<QByteArray>("good");
    QTest::newRow("10 FF") << Command::ResetModule << replyFrame(0x90);
    QTest::newRow("12 FF") << Command::ModuleNumber << replyFrame(0x90, QByteArray(16, 'n'));
    QTest::newRow("20 01") << Command::FindCard << replyFrame(0x9F, QByteArray(4, '\0'));
    QTest::newRow("20 02") << Command::SelectCard << replyFrame(0x90, QByteArray(8, '\0'));
    QTest::newRow("30 01") << Command::ReadBase << baseFrame(residentText());
    for (int records = 1; records <= 4; ++records)
        QTest::addRow("30 03 with %d", records)
            << Command::ReadNewAddress << replyFrame(0x90, QByteArray(qsizetype{70} * records, ' '));
}

void SamCommandsTest::reply_ofAnotherCommand_doesNotFit() {
    REQUIRES("SEC-65");
    QFETCH(Command, command);
    QFETCH(QByteArray, good);
    Receiver receiver;
    const auto reply = replyIn(receiver, good);
    QVERIFY(reply);
    for (const Command other : {Command::ResetModule, Command::ModuleNumber, Command::FindCard, Command::SelectCard,
                                Command::ReadBase, Command::ReadNewAddress}) {
        // Four addresses are 280 bytes, as a base reply with a photo of 20 bytes would be: told apart when it is taken
        // apart.
        if (other == Command::ReadBase && reply->data.size() == 280) {
            QVERIFY(!parseBaseData(reply->data));
            continue;
        }
        QCOMPARE(replyFits(other, *reply), other == command);
    }
    // A short error frame always is an answer; one that carries data is none.
    QVERIFY(replyFits(command, Reply{0, 0, 0x41, {}}));
    QVERIFY(!replyFits(command, Reply{0, 0, 0x41, QByteArray(4, 'x')}));
}

void SamCommandsTest::baseData_lyingLengths_areNoCard_data() {
    QTest::addColumn<QByteArray>("data");
    const QByteArray good = baseData(residentText());
    const auto changed = [&good](int text, int photo) {
        QByteArray data = good;
        data[0] = static_cast<char>(text / 256);
        data[1] = static_cast<char>(text % 256);
        data[2] = static_cast<char>(photo / 256);
        data[3] = static_cast<char>(photo % 256);
        return data;
    };
    QTest::newRow("text 0") << changed(0, 1024);
    QTest::newRow("text 257") << changed(257, 1024);
    QTest::newRow("text 257, sum right") << changed(257, 1023);
    QTest::newRow("photo 1025") << changed(256, 1025);
    QTest::newRow("photo 1025, sum right") << changed(256, 1025) + 'x';
    QTest::newRow("photo 0, but there") << changed(256, 0);
    QTest::newRow("both largest") << changed(65535, 65535);
    QTest::newRow("one byte short") << good.chopped(1);
    QTest::newRow("one byte more") << good + '\0';
    QTest::newRow("lengths only") << good.first(4);
    QTest::newRow("half a length") << good.first(3);
    QTest::newRow("nothing") << QByteArray();
}

void SamCommandsTest::baseData_lyingLengths_areNoCard() {
    REQUIRES("SEC-65");
    REQUIRES("SEC-58");
    QFETCH(QByteArray, data);
    QVERIFY(parseBaseData(baseData(residentText())));
    QVERIFY(!parseBaseData(data));
}

QTEST_GUILESS_MAIN(SamCommandsTest)
#include "sam_commands_test.moc"
