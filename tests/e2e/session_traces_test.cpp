// The judgement on a session can fail: a planted leak is found wherever it is, and a place nobody knows is told.

#include "session_traces.h"

#include "tests/support/requires.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

const QString value = u"印记测试-15836290417"_s;

const TraceSearch& search() {
    static const TraceSearch made({{u"mark"_s, value}});
    return made;
}

/// Some program writes into this folder of the kiosk and takes most of it away again.
struct Planted {
    explicit Planted(const QString& place) : record(recordFolder.path()) {
        QDir().mkpath(walk.filePath(place));
        const Finished run = runProgram(u"write_recorder_planted"_s, {walk.filePath(place), value}, record.variables());
        done = run.exitCode == 0;
    }

    QTemporaryDir recordFolder;
    QTemporaryDir walk;
    WriteRecord record;
    bool done = false;
};

bool anyHas(const QStringList& sentences, const QString& part) {
    return std::any_of(sentences.begin(), sentences.end(),
                       [&](const QString& sentence) { return sentence.contains(part); });
}

void put(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class SessionTracesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leak_planted_isFoundInFilesAndInWhatIsGone() {
        REQUIRES("SEC-26");
        REQUIRES("SEC-27");
        const Planted planted(u"out/kiosk/log"_s);
        QVERIFY(planted.done);
        const SessionTraces traces(planted.walk.path(), planted.record);
        const QStringList marked = traces.marked(search());
        for (const char* found : {"~/out/kiosk/log/open:", "~/out/kiosk/log/ofstream:", "~/out/kiosk/log/QSaveFile:",
                                  "once in ~/out/kiosk/log/removed:", "once in ~/out/kiosk/log/replaced:",
                                  "once in ~/out/kiosk/log/sqlite-wal:"}) {
            QVERIFY2(anyHas(marked, QString::fromLatin1(found)), found);
        }
        QVERIFY(!anyHas(marked, u"~/out/kiosk/log/sqlite:"_s)); // wiped there, but for the way it went
        QCOMPARE(traces.unexplained(), QStringList());          // all of it was seen
    }

    void place_nobodyKnows_isTold() {
        const Planted planted(u"out/kiosk/log"_s);
        const SessionTraces traces(planted.walk.path(), planted.record);
        const QStringList strange = traces.strangePlaces();
        QVERIFY(strange.contains(u"write_recorder_planted opened ~/out/kiosk/log/open"_s));
        QVERIFY(strange.contains(u"write_recorder_planted made ~/out/kiosk/log/folder"_s));
        QVERIFY(anyHas(traces.missingPlaces(), u"sealed applications"_s)); // no kiosk was here
    }

    void file_writtenUnseen_isToldAndSearched() {
        QTemporaryDir walk;
        const QTemporaryDir recordFolder;
        const WriteRecord record(recordFolder.path());
        put(walk.filePath(u"out/kiosk/log/kaban.log"_s), "no line names anybody");
        put(walk.filePath(u"home/.cache/thing"_s), value.toUtf8().toBase64());
        const SessionTraces traces(walk.path(), record);
        QCOMPARE(traces.marked(search()), QStringList(u"~/home/.cache/thing: mark as UTF-8 base64"_s));
        QCOMPARE(traces.unexplained().size(), 2);
    }

    void name_ofAFile_isSearchedToo() {
        QTemporaryDir walk;
        const QTemporaryDir recordFolder;
        const WriteRecord record(recordFolder.path());
        put(recordFolder.filePath(u"list"_s),
            "kaban\topened\t-\t/somewhere/" + value.toUtf8().toPercentEncoding() + "\t-\n");
        const SessionTraces traces(walk.path(), record);
        QVERIFY(anyHas(traces.marked(search()), u"the name /somewhere/"_s));
        QVERIFY(anyHas(traces.unexplained(), u"nobody was seen removing /somewhere/"_s));
    }

    void sandbox_mayHoldThem() {
        QTemporaryDir walk;
        const QTemporaryDir recordFolder;
        const WriteRecord record(recordFolder.path());
        const QString card = QFileInfo(walk.path()).canonicalFilePath() + u"/out/devices/card.json"_s;
        put(card, value.toUtf8());
        put(recordFolder.filePath(u"list"_s), "kaban\topened\t1-1\t" + card.toUtf8() + "\t-\n");
        put(recordFolder.filePath(u"written-kaban-1-1"_s), value.toUtf8());
        put(recordFolder.filePath(u"written-kaban-1-2"_s), value.toUtf8());
        const SessionTraces traces(walk.path(), record);
        QCOMPARE(traces.strangePlaces(), QStringList());
        QCOMPARE(traces.marked(search()), QStringList());
        QCOMPARE(traces.unexplained(), QStringList(u"kaban wrote to a file nobody was seen opening: 1-2"_s));
    }
};

QTEST_GUILESS_MAIN(SessionTracesTest)
#include "session_traces_test.moc"
