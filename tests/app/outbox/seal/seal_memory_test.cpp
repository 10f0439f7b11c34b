// INV-9: after sealing, the process holds the application nowhere any more. The test searches its own memory.
#include "app/outbox/seal/sealer.h"
#include "seal_fixture.h"
#include "tests/support/requires.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

/// Kept bit-inverted, so that the search never finds the searcher.
class HiddenMark {
public:
    HiddenMark() {
        for (unsigned char& byte : inverted_) {
            byte = static_cast<unsigned char>(QRandomGenerator::system()->generate());
        }
    }
    SecretBytes repeated(int times) const {
        QByteArray bytes(times * size, '\0');
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            bytes[i] = static_cast<char>(~inverted_[static_cast<size_t>(i) % size]);
        }
        return SecretBytes(std::move(bytes));
    }
    bool isAt(const unsigned char* place) const {
        for (size_t i = 0; i < size; ++i) {
            if (static_cast<unsigned char>(~place[i]) != inverted_[i]) {
                return false;
            }
        }
        return true;
    }
    static constexpr int size = 16;

private:
    std::array<unsigned char, size> inverted_{};
};

int countIn(const unsigned char* begin, const unsigned char* end, const HiddenMark& mark) {
    int found = 0;
    for (const unsigned char* place = begin; place + HiddenMark::size <= end; ++place) {
        found += mark.isAt(place) ? 1 : 0;
    }
    return found;
}

/// Occurrences in all readable and writable memory of this process.
int countInMemory(const HiddenMark& mark) {
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly)) {
        return -1;
    }
    int found = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 2 || !fields[1].startsWith("rw") || line.contains("[v")) {
            continue;
        }
        const QList<QByteArray> range = fields[0].split('-');
        const auto* begin = reinterpret_cast<const unsigned char*>(range[0].toULongLong(nullptr, 16));
        const auto* end = reinterpret_cast<const unsigned char*>(range[1].toULongLong(nullptr, 16));
        found += countIn(begin, end, mark);
    }
    return found;
}

} // namespace

class SealMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Sizes that stay in the heap, where freed blocks keep their bytes until somebody else gets them; several, because
    // each size leaves its copies at other places; and one as large as an application with pictures.
    void content_is_nowhere_in_memory_after_sealing_data() {
        QTest::addColumn<int>("times");
        for (const int times : {4, 30, 60, 250, 900, 2000, 6000, 200'000}) {
            QTest::addRow("%d bytes", times * HiddenMark::size) << times;
        }
    }
    void content_is_nowhere_in_memory_after_sealing() {
        REQUIRES("INV-9");
        QFETCH(int, times);
        SealFixture fixture;
        const SealerFiles files = fixture.files({fixture.makeParty(u"recipient"_s)}, fixture.makeDevice());
        fixture.clock.setWallMilliseconds(QDateTime::currentMSecsSinceEpoch());
        const auto sealer = Sealer::load(files, fixture.clock);
        QVERIFY(sealer.has_value());
        const HiddenMark mark;
        {
            const QList<BundleEntry> entries{{u"application.json"_s, mark.repeated(times)}};
            QVERIFY(countInMemory(mark) >= times); // the search finds what is there
            QVERIFY(sealer->seal(entries).has_value());
        }
        QCOMPARE(countInMemory(mark), 0);
    }
};

QTEST_GUILESS_MAIN(SealMemoryTest)
#include "seal_memory_test.moc"
