// What arrived is overwritten by the last who drops it, and growing leaves nothing behind (SEC-19, SEC-81). Looked for
// in the whole memory of this process, also in what was given back.
#include "app/upstream/answer_body.h"
#include "app/upstream/http_answer.h"
#include "tests/support/memory_scan.h"
#include "tests/support/requires.h"

#include <QByteArrayList>
#include <QIODevice>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype markAt = 256; // behind what an allocator writes into memory that it was given back
constexpr qint64 portion = 1000;
constexpr qsizetype pinBytes = 5000;

/// Gives its bytes in portions and writes the mark only into the reader's memory.
class MarkDevice final : public QIODevice {
public:
    MarkDevice(QByteArray mark, qint64 size) : mark_(std::move(mark)), size_(size) {
        pins_.reserve(size / portion + 1);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return std::min(portion, size_ - given_); }

protected:
    qint64 readData(char* data, qint64 most) override {
        const qint64 size = std::min(most, bytesAvailable());
        std::fill_n(data, size, '.');
        if (given_ == 0 && size >= markAt + mark_.size()) {
            revealMark(mark_, data + markAt);
        }
        given_ += size;
        pins_.append(QByteArray(pinBytes, 'p'));
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray mark_;
    qint64 size_;
    qint64 given_ = 0;
    QByteArrayList pins_; ///< keep what is given back from becoming one piece with what follows, and being used again
};

} // namespace

class AnswerBodyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void body_anySize_arrivesWholeAndOnlyUpToTheLimit() {
        for (const qint64 size : {0, 1, 999, 1000, 4096, 100'000}) {
            MarkDevice device(invertedMark(1), size);
            AnswerBody body;
            body.readFrom(device, 50'000);
            QCOMPARE(body.size(), std::min<qint64>(size, 50'000));
            const SecretBytes taken = body.take();
            QCOMPARE(taken.reveal().count('.') + (size >= 999 ? 48 : 0), taken.reveal().size());
            QCOMPARE(body.size(), 0);
        }
    }

    void body_dropped_isOverwritten_data() {
        QTest::addColumn<qint64>("size");
        QTest::newRow("small") << qint64(900);
        QTest::newRow("grown often") << qint64(90'000);
    }
    void body_dropped_isOverwritten() {
        REQUIRES("SEC-81");
        QFETCH(qint64, size);
        const QByteArray mark = invertedMark(2 + static_cast<int>(size));
        MarkDevice device(mark, size);
        auto body = std::make_unique<AnswerBody>();
        body->readFrom(device, 100'000);
        QVERIFY(memoryHolds(mark));
        body.reset();
        QVERIFY(!memoryHolds(mark));
    }

    void answer_droppedByTheLast_isOverwritten() {
        REQUIRES("SEC-81");
        const QByteArray mark = invertedMark(3);
        MarkDevice device(mark, 900);
        AnswerBody body;
        body.readFrom(device, 100'000);
        HttpAnswer answer;
        answer.body = body.take();
        auto kept = std::make_unique<HttpAnswer>(answer);
        answer = {};
        QVERIFY(memoryHolds(mark));
        kept.reset();
        QVERIFY(!memoryHolds(mark));
    }
};

QTEST_GUILESS_MAIN(AnswerBodyTest)
#include "answer_body_test.moc"
