#include "app/base/frame_mailbox.h"

#include <QTest>

#include <thread>

using namespace kaban;

namespace {

Frame numbered(quint64 sequence) {
    Frame frame;
    frame.width = frame.height = 16;
    frame.stride = 48;
    frame.bytes = QByteArray(16LL * 48, static_cast<char>(sequence));
    frame.sequence = sequence;
    return frame;
}

} // namespace

class FrameMailboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void take_fromAnEmptyBox_isNothing() {
        FrameMailbox box;
        QVERIFY(!box.take());
        box.clear();
        QVERIFY(!box.take());
    }

    void take_afterSeveral_isTheNewestAndOnlyOnce() {
        FrameMailbox box;
        for (const quint64 sequence : {1, 2, 3}) {
            box.put(numbered(sequence));
        }
        const auto frame = box.take();
        QVERIFY(frame);
        QCOMPARE(frame->sequence, quint64(3));
        QVERIFY(isWhole(*frame));
        QVERIFY(!box.take());
    }

    void clear_takesTheFrameAway() {
        FrameMailbox box;
        box.put(numbered(1));
        box.clear();
        QVERIFY(!box.take());
    }

    void displacedFrame_thatSomebodyElseHolds_staysWhatItIs() {
        FrameMailbox box;
        const Frame kept = numbered(7);
        box.put(kept);
        box.put(numbered(8));
        QCOMPARE(kept.bytes, QByteArray(16LL * 48, '\7'));
    }

    void writerAndReader_atTheSameTime_neverWaitAndNeverSeeAnOldFrame() {
        FrameMailbox box;
        constexpr quint64 last = 20'000;
        std::thread writer([&box] {
            for (quint64 sequence = 1; sequence <= last; ++sequence) {
                box.put(numbered(sequence));
            }
        });
        quint64 seen = 0;
        bool inOrder = true;
        bool whole = true;
        while (seen < last) {
            if (const auto frame = box.take()) {
                inOrder = inOrder && frame->sequence > seen;
                seen = frame->sequence;
                whole = whole && frame->bytes == QByteArray(16LL * 48, static_cast<char>(seen));
            }
        }
        writer.join();
        QVERIFY(inOrder);
        QVERIFY(whole);
    }
};

QTEST_GUILESS_MAIN(FrameMailboxTest)
#include "frame_mailbox_test.moc"
