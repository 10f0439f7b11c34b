// The recorder sees whatever is written, in whichever way, and keeps it.

#include "trace_search.h"
#include "write_record.h"

#include "tests/support/requires.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

const QString mark = u"印记测试-15836290417"_s;

} // namespace

class WriteRecorderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        folder_ = QFileInfo(root_.path()).canonicalFilePath() + u"/written"_s;
        QVERIFY(QDir().mkpath(folder_));
        record_ = std::make_unique<WriteRecord>(root_.filePath(u"record"_s));
        const Finished run = runProgram(u"write_recorder_planted"_s, {folder_, mark}, record_->variables());
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        events_ = record_->events();
        QVERIFY(!events_.isEmpty());
    }

    void file_writtenInAnyWay_isListed_data() {
        QTest::addColumn<QString>("pattern");
        for (const char* name : {"open",      "open64",       "creat",      "openat",
                                 "writev",    "mkstemp-.{6}", "fopen",      "ofstream",
                                 "copied",    "QFile",        "QSaveFile",  "(QTemporaryFile-.{6}|#\\d+ \\(deleted\\))",
                                 "QSettings", "sqlite",       "sqlite-wal", "sqlite-shm",
                                 "socket",    "folder",       "link",       "removed",
                                 "replaced"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void file_writtenInAnyWay_isListed() {
        REQUIRES("SEC-27");
        QFETCH(QString, pattern);
        const QRegularExpression wanted(QRegularExpression::anchoredPattern(folder_ + u'/' + pattern));
        const bool listed = std::any_of(events_.begin(), events_.end(), [&](const WriteEvent& event) {
            return (event.verb == u"opened" || event.verb == u"made") && wanted.match(event.path).hasMatch();
        });
        QVERIFY2(listed, qPrintable(wanted.pattern()));
    }

    void everythingThere_isListed() {
        QStringList listed;
        for (const WriteEvent& event : events_) {
            QCOMPARE(event.program, u"write_recorder_planted"_s);
            listed.append(event.path);
        }
        const QFileInfoList there =
            QDir(folder_).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        QVERIFY(there.size() >= 15);
        for (const QFileInfo& entry : there) {
            QVERIFY2(listed.contains(entry.filePath()), qPrintable(entry.filePath()));
        }
    }

    void file_onlyRead_isNotListed() {
        const auto openings = std::count_if(events_.begin(), events_.end(), [&](const WriteEvent& event) {
            return event.path == folder_ + u"/before"_s;
        });
        QCOMPARE(openings, 1); // by the writer; the reader and the folder opened for openat do not count
        QVERIFY(std::none_of(events_.begin(), events_.end(), [&](const WriteEvent& event) {
            return event.path == folder_ && event.verb == u"opened";
        }));
    }

    void content_ofWhatIsGone_isKept_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("removed") << u"removed"_s;
        QTest::newRow("replaced by another") << u"replaced"_s;
    }
    void content_ofWhatIsGone_isKept() {
        QFETCH(QString, name);
        const TraceSearch search({{u"mark"_s, mark}});
        for (const WriteEvent& event : events_) {
            if (event.verb == u"removed" && event.path == folder_ + u'/' + name) {
                QCOMPARE(search.inFile(record_->pathOf(event.other)), QStringList(u"mark as UTF-8"_s));
                return;
            }
        }
        QFAIL("its going was not recorded");
    }

    /// SQLite wrote the row and wiped it again: the store at the end is clean, the bytes on the way were not.
    void bytes_wipedAgain_areKept() {
        const TraceSearch search({{u"mark"_s, mark}});
        QCOMPARE(search.inFile(folder_ + u"/sqlite"_s), QStringList());
        QStringList ids;
        for (const WriteEvent& event : events_) {
            if (event.path.startsWith(folder_ + u"/sqlite"_s)) {
                ids.append(event.id);
            }
        }
        bool found = false;
        for (const WrittenBytes& written : record_->bytes()) {
            QCOMPARE(written.program, u"write_recorder_planted"_s);
            found = found || (ids.contains(written.id) && !search.inFile(written.file).isEmpty());
        }
        QVERIFY(found);
    }

private:
    QTemporaryDir root_;
    QString folder_;
    std::unique_ptr<WriteRecord> record_;
    QList<WriteEvent> events_;
};

QTEST_GUILESS_MAIN(WriteRecorderTest)
#include "write_recorder_test.moc"
