// The receiver of the SAM protocol: the vectors of the protocol notes, and everything a bad line can do to a frame.
#include "drivers/id_reader/sam_codec.h"
#include "drivers/id_reader/sam_commands.h"
#include "drivers/id_reader/sam_replies.h"
#include "reply_in.h"
#include "sam_samples.h"
#include "tests/support/requires.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace kaban::drivers::sam;
using namespace kaban::tests;

namespace {

const char* const NoCard = "AA AA AA 96 69 00 04 00 00 80 84";

std::optional<LinkError> errorOf(const std::optional<Receiver::Event>& event) {
    if (!event || !std::holds_alternative<LinkError>(*event))
        return std::nullopt;
    return std::get<LinkError>(*event);
}

QByteArray randomBytes(QRandomGenerator& random, qsizetype size) {
    QByteArray bytes(size, '\0');
    for (char& byte : bytes) {
        // Many AA, so that half preambles occur all the time.
        byte = static_cast<char>(random.bounded(3) == 0 ? 0xAA : random.bounded(256));
    }
    return bytes;
}

} // namespace

class SamCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noise_beforeFrame_isSkipped_data();
    void noise_beforeFrame_isSkipped();
    void checksum_wrong_isReported();
    void checksum_wrongWithFrameInside_yieldsTheFrame();
    void frame_cutAtEveryByte_isWholeOnlyAtTheEnd();
    void frame_inSingleBytes_isFound();
    void frame_brokenOffAtEveryByte_isReportedAndForgotten();
    void frames_twoInOneRead_comeOneByOne();
    void preamble_insideAPhoto_doesNotEndTheFrame();
    void length_beyondTheCap_isRejectedAtOnce();
    void length_belowTheMinimum_isRejected();
    void vendorOddFrame_endsWhenTheLineIsQuiet();
    void errorFrame_insideABrokenReply_isFound();
    void echo_ofTheRequest_isNoReply_data();
    void echo_ofTheRequest_isNoReply();
    void trailingBytes_afterAFrame_areCounted();
    void fuzz_noiseBeforeEveryFrame_findsTheFrame();
    void fuzz_everySingleBitFlip_isNeverTakenForTheCard();
    void fuzz_randomBytes_areAllAccountedFor();
};

void SamCodecTest::noise_beforeFrame_isSkipped_data() {
    QTest::addColumn<QByteArray>("noise");
    for (const char* noise :
         {"00 FF 5A", "AA", "AA AA", "AA AA AA", "AA AA AA 96", "AA AA AA AA 96", "AA AA AA 96 69 FF FF", "00", "FF",
          "AA AA AA 96 AA", "AA 96 69", "96 69", "AA AA AA 96 69 00 03", "AA AA AA 96 69 0C 01"})
        QTest::addRow("%s", noise) << fromHex(noise);
}

void SamCodecTest::noise_beforeFrame_isSkipped() {
    REQUIRES("SEC-65");
    QFETCH(QByteArray, noise);
    Receiver receiver;
    const auto reply = replyIn(receiver, noise + fromHex(NoCard));
    QVERIFY(reply);
    QCOMPARE(int(reply->status), 0x80);
    QCOMPARE(receiver.counters().noiseBytes, noise.size());
    // The same with the noise long before: it must not make an error of its own.
    Receiver patient;
    patient.feed(noise);
    QVERIFY(!patient.next());
    QVERIFY(replyIn(patient, fromHex(NoCard)));
}

void SamCodecTest::checksum_wrong_isReported() {
    REQUIRES("SEC-65");
    Receiver receiver;
    receiver.feed(fromHex("AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 96"));
    QCOMPARE(errorOf(receiver.next()), LinkError::BadChecksum);
    QVERIFY(!receiver.next());
    QCOMPARE(receiver.counters().badChecksums, 1);
    QVERIFY(replyIn(receiver, fromHex(NoCard)));
}

void SamCodecTest::checksum_wrongWithFrameInside_yieldsTheFrame() {
    // Noise that looks like a header swallowed the real frame.
    Receiver receiver;
    const auto reply = replyIn(receiver, fromHex("AA AA AA 96 69 00 09") + fromHex(NoCard));
    QVERIFY(reply);
    QCOMPARE(int(reply->status), 0x80);
    QCOMPARE(receiver.counters().badChecksums, 1);
    QVERIFY(!receiver.next());
}

void SamCodecTest::frame_cutAtEveryByte_isWholeOnlyAtTheEnd() {
    const QByteArray frame = baseFrame(residentText(), '\x5A');
    for (qsizetype cut = 0; cut < frame.size(); ++cut) {
        Receiver receiver;
        receiver.feed(QByteArrayView(frame).first(cut));
        QVERIFY(!receiver.next());
        QCOMPARE(receiver.isFilling(), cut >= 5);
        const auto reply = replyIn(receiver, frame.sliced(cut));
        QVERIFY2(reply, qPrintable(QString::number(cut)));
        QCOMPARE(reply->data, frame.sliced(10, 1284));
    }
}

void SamCodecTest::frame_inSingleBytes_isFound() {
    Receiver receiver;
    const QByteArray frame = baseFrame(residentText(), '\xAA');
    for (qsizetype i = 0; i < frame.size(); ++i) {
        receiver.feed(QByteArrayView(frame).sliced(i, 1));
        QCOMPARE(receiver.next().has_value(), i == frame.size() - 1);
    }
    QCOMPARE(receiver.counters().noiseBytes, 0);
}

void SamCodecTest::frame_brokenOffAtEveryByte_isReportedAndForgotten() {
    REQUIRES("SEC-65");
    const QByteArray frame = baseFrame(residentText());
    for (qsizetype cut = 5; cut < frame.size(); ++cut) {
        Receiver receiver;
        receiver.feed(QByteArrayView(frame).first(cut));
        QVERIFY(!receiver.next());
        receiver.lineWentQuiet();
        QCOMPARE(errorOf(receiver.next()), LinkError::BrokenOff);
        QVERIFY(!receiver.isFilling());
        QVERIFY(replyIn(receiver, fromHex(NoCard)));
    }
}

void SamCodecTest::frames_twoInOneRead_comeOneByOne() {
    Receiver receiver;
    const auto first = replyIn(receiver, replyFrame(0x9F, QByteArray(4, '\0')) + fromHex(NoCard));
    QVERIFY(first);
    QCOMPARE(int(first->status), 0x9F);
    const auto second = receiver.next();
    QVERIFY(second);
    QCOMPARE(int(std::get<Reply>(*second).status), 0x80);
    QVERIFY(!receiver.next());
}

void SamCodecTest::preamble_insideAPhoto_doesNotEndTheFrame() {
    QByteArray data = baseData(residentText());
    data.replace(300, 11, fromHex(NoCard));
    const QByteArray frame = replyFrame(0x90, data);
    Receiver receiver;
    receiver.feed(QByteArrayView(frame).first(900));
    QVERIFY(!receiver.next());
    const auto reply = replyIn(receiver, frame.sliced(900));
    QVERIFY(reply);
    QCOMPARE(reply->data, data);
}

void SamCodecTest::length_beyondTheCap_isRejectedAtOnce() {
    REQUIRES("SEC-58");
    for (const char* length : {"FF FF", "0C 01", "80 00"}) {
        Receiver receiver;
        receiver.feed(fromHex("AA AA AA 96 69") + fromHex(length) + QByteArray(100, '\x01'));
        QVERIFY(!receiver.next());
        QVERIFY(!receiver.isFilling());
        QCOMPARE(receiver.counters().badLengths, 1);
    }
    // The largest allowed one is still collected.
    Receiver receiver;
    const QByteArray largest = replyFrame(0x90, QByteArray(3068, 'x'));
    QCOMPARE(largest.sliced(5, 2), fromHex("0C 00"));
    QVERIFY(replyIn(receiver, largest));
}

void SamCodecTest::length_belowTheMinimum_isRejected() {
    for (const char* length : {"00 00", "00 03"}) {
        Receiver receiver;
        const auto reply = replyIn(receiver, fromHex("AA AA AA 96 69") + fromHex(length) + fromHex(NoCard));
        QVERIFY(reply);
        QCOMPARE(receiver.counters().badLengths, 1);
    }
}

void SamCodecTest::vendorOddFrame_endsWhenTheLineIsQuiet() {
    Receiver receiver;
    receiver.feed(fromHex("AA AA AA 96 69 00 05 05 05 05"));
    QVERIFY(!receiver.next());
    QVERIFY(receiver.isFilling());
    receiver.lineWentQuiet();
    QCOMPARE(errorOf(receiver.next()), LinkError::BrokenOff);
    QVERIFY(!receiver.isFilling());
}

void SamCodecTest::errorFrame_insideABrokenReply_isFound() {
    // The card leaves: the module stops after 600 bytes and sends 41.
    Receiver receiver;
    receiver.feed(baseFrame(residentText()).first(600) + fromHex("AA AA AA 96 69 00 04 00 00 41 45"));
    QVERIFY(!receiver.next());
    receiver.lineWentQuiet();
    const auto event = receiver.next();
    QVERIFY(event && std::holds_alternative<Reply>(*event));
    QCOMPARE(int(std::get<Reply>(*event).status), 0x41);
}

void SamCodecTest::echo_ofTheRequest_isNoReply_data() {
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("find") << encodeRequest(0x20, 0x01);
    QTest::newRow("radio frame size, as long as a reply") << encodeRequest(0x61, 0xFF, fromHex("50"));
}

void SamCodecTest::echo_ofTheRequest_isNoReply() {
    QFETCH(QByteArray, request);
    for (qsizetype cut = 0; cut <= request.size(); ++cut) {
        Receiver receiver;
        receiver.expectEcho(request);
        receiver.feed(QByteArrayView(request).first(cut));
        QVERIFY(!receiver.next());
        const auto reply = replyIn(receiver, request.sliced(cut) + replyFrame(0x90));
        QVERIFY(reply);
        QCOMPARE(int(reply->status), 0x90);
        QCOMPARE(receiver.counters().echoes, 1);
        QCOMPARE(receiver.counters().noiseBytes, 0);
    }
}

void SamCodecTest::trailingBytes_afterAFrame_areCounted() {
    Receiver receiver;
    QVERIFY(replyIn(receiver, fromHex(NoCard) + fromHex("01 02 03")));
    receiver.purge();
    receiver.discardUnasked(2);
    QCOMPARE(receiver.counters().trailingBytes, 5);
    QVERIFY(!receiver.next());
}

void SamCodecTest::fuzz_noiseBeforeEveryFrame_findsTheFrame() {
    REQUIRES("SEC-65");
    QRandomGenerator random(20261121);
    for (int round = 0; round < 5000; ++round) {
        const QByteArray noise = randomBytes(random, random.bounded(65));
        Receiver receiver;
        receiver.feed(noise + fromHex(NoCard));
        auto event = receiver.next();
        if (!event) {
            // Only noise that looks like a header can hide the frame, and only until the line is quiet.
            QVERIFY(receiver.isFilling());
            receiver.lineWentQuiet();
            event = receiver.next();
        }
        QVERIFY(event && std::holds_alternative<Reply>(*event));
        QCOMPARE(int(std::get<Reply>(*event).status), 0x80);
    }
}

void SamCodecTest::fuzz_everySingleBitFlip_isNeverTakenForTheCard() {
    REQUIRES("SEC-65");
    const QByteArray frame = baseFrame(residentText(), '\x33');
    for (qsizetype bit = 0; bit < frame.size() * 8; ++bit) {
        QByteArray flipped = frame;
        flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        Receiver receiver;
        receiver.feed(flipped);
        auto event = receiver.next();
        if (!event) {
            receiver.lineWentQuiet();
            event = receiver.next();
        }
        const bool taken = event && std::holds_alternative<Reply>(*event) &&
                           replyFits(Command::ReadBase, std::get<Reply>(*event)) &&
                           parseBaseData(std::get<Reply>(*event).data);
        QVERIFY2(!taken, qPrintable(QString::number(bit)));
    }
}

void SamCodecTest::fuzz_randomBytes_areAllAccountedFor() {
    REQUIRES("SEC-65");
    QRandomGenerator random(65);
    Receiver receiver;
    qint64 fed = 0;
    qint64 inReplies = 0;
    const std::array<QByteArray, 3> frames = {fromHex(NoCard), baseFrame(residentText()),
                                              fromHex("AA AA AA 96 69 0B FF")};
    for (int round = 0; round < 20000; ++round) {
        const QByteArray bytes = random.bounded(4) == 0
                                     ? frames[static_cast<size_t>(random.bounded(3))].left(random.bounded(12))
                                     : randomBytes(random, random.bounded(40));
        const QByteArray whole = random.bounded(50) == 0 ? frames[static_cast<size_t>(random.bounded(2))] : bytes;
        receiver.feed(whole);
        fed += whole.size();
        if (random.bounded(20) == 0)
            receiver.lineWentQuiet();
        while (const auto event = receiver.next()) {
            if (const auto* reply = std::get_if<Reply>(&*event))
                inReplies += 11 + reply->data.size();
        }
    }
    receiver.lineWentQuiet();
    while (const auto event = receiver.next()) {
        if (const auto* reply = std::get_if<Reply>(&*event))
            inReplies += 11 + reply->data.size();
    }
    receiver.purge();
    QCOMPARE(receiver.counters().noiseBytes + receiver.counters().trailingBytes + inReplies, fed);
    QVERIFY(inReplies > 0);
}

QTEST_GUILESS_MAIN(SamCodecTest)
#include "sam_codec_test.moc"
