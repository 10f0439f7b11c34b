// The SAM session against a module that lies and a line that loses, damages and repeats bytes: seeded, with a made-up
// clock.
#include "sam_samples.h"
#include "session_bench.h"
#include "tests/support/requires.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaban::drivers;
using namespace kaban::tests;

class SamSessionFuzzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badLine_forManyReads_neverChangesACard();
    void lyingModule_withAnyReply_endsAndRecovers();
};

void SamSessionFuzzTest::badLine_forManyReads_neverChangesACard() {
    REQUIRES("SEC-65");
    const QByteArray texts[] = {residentText(u"张三测试"_s), hongKongMacaoTaiwanText(), foreign2017Text(),
                                foreign2023Text()};
    QRandomGenerator random(1000);
    int read = 0;
    SessionBench bench;
    bench.disturb = [&random](const QByteArray& reply) {
        QByteArray line = reply;
        switch (line.isEmpty() ? 99 : random.bounded(40)) {
        case 0:
            return QByteArray();
        case 1:
            return line.left(random.bounded(line.size()));
        case 2:
            line[random.bounded(line.size())] ^= static_cast<char>(1 << random.bounded(8));
            return line;
        case 3:
            return line + line;
        case 4: {
            QByteArray noise(random.bounded(64), '\xAA');
            for (char& byte : noise)
                byte = static_cast<char>(random.bounded(2) == 0 ? 0xAA : random.bounded(256));
            return noise + line;
        }
        default:
            return line;
        }
    };
    bench.start();
    for (int round = 0; round < 300; ++round) {
        const QByteArray& text = texts[random.bounded(4)];
        const char photo = static_cast<char>(random.bounded(256));
        bench.lay(text);
        bench.answer(u"2001"_s, {{replyFrame(0x9F, QByteArray(4, '\0')), 40}});
        bench.answer(u"3001"_s, {{baseFrame(text, photo), 700}});
        bench.cards.clear();
        bench.takeReports();
        bench.run(30000);
        QVERIFY(!bench.busyLoop);
        for (const IdCard& card : std::as_const(bench.cards)) {
            QCOMPARE(card.text, text);
            QCOMPARE(card.photo, QByteArray(1024, photo));
            ++read;
        }
        bench.emptyField();
        bench.run(20000);
    }
    QVERIFY2(read >= 290, qPrintable(QString::number(read)));
}

void SamSessionFuzzTest::lyingModule_withAnyReply_endsAndRecovers() {
    REQUIRES("SEC-65");
    QRandomGenerator random(65);
    qsizetype inventedCards = 0;
    for (int round = 0; round < 200; ++round) {
        SessionBench bench;
        QList<QByteArray> told; // text and photo of every base reply
        bench.disturb = [&random, &told](const QByteArray& reply) {
            if (random.bounded(3) != 0) {
                if (reply.size() == 1295)
                    told.append(reply.sliced(14, 1280));
                return reply;
            }
            const quint8 codes[] = {0x90, 0x90, 0x90, 0x9F, 0x91, 0x80, 0x41, 0x31, 0x10, 0x21, 0x60, 0x66, 0x40, 0x24};
            const qsizetype sizes[] = {0, 0, 0, 4, 8, 16, 28, 70, 1284, 280, 3000, 7};
            QByteArray data(sizes[random.bounded(12)], '\0');
            if (reply.size() == 1295)
                data.resize(1284);
            for (char& byte : data)
                byte = static_cast<char>(random.bounded(256));
            if (data.size() == 1284 && random.bounded(2) == 0)
                data.replace(0, 4, fromHex("01 00 04 00")); // the lengths of a real card, the rest is made up
            if (data.size() == 1284)
                told.append(data.sliced(4));
            return replyFrame(codes[random.bounded(14)], data);
        };
        bench.lay(residentText());
        bench.answer(u"2001"_s, {{replyFrame(0x9F, QByteArray(4, '\0')), 40}});
        bench.session.watch(0);
        bench.session.open(0);
        bench.run(60000);
        QVERIFY(!bench.busyLoop);
        QVERIFY2(bench.sent.size() < 6000, qPrintable(QString::number(bench.sent.size())));
        for (const IdCard& card : std::as_const(bench.cards)) {
            QVERIFY(told.contains(card.text + card.photo)); // one reply, whole
            inventedCards += card.text == residentText() ? 0 : 1;
        }
        bench.disturb = nullptr;
        bench.emptyField();
        bench.run(15000);
        QCOMPARE(bench.session.state(), ReaderState::Ready);
        bench.lay(residentText());
        bench.cards.clear();
        bench.run(10000);
        QCOMPARE(bench.cards.size(), 1);
        QCOMPARE(bench.cards.constFirst().text, residentText());
    }
    QVERIFY(inventedCards > 0); // the lies did come as far as a card
}

QTEST_GUILESS_MAIN(SamSessionFuzzTest)
#include "sam_session_fuzz_test.moc"
