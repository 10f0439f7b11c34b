#include "tests/support/requires.h"

#include "tests/support/child_process.h"
#include "tests/support/requirement_list.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using kaban::tests::ChildProcess;

namespace {

QList<QByteArray> linesIn(const QString& folder) {
    QList<QByteArray> lines;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            lines += file.readAll().trimmed().split('\n');
    }
    return lines;
}

} // namespace

class RequiresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void list_projectData_holdsEveryGroup() {
        for (const auto* id :
             {"GEN-17", "MSK-01", "IND-14", "TV-25", "REL-88", "SEC-95", "INV-9", "VAL-13", "PUB-13", "TXT-41"})
            QVERIFY2(kaban::tests::isKnownRequirement(QString::fromLatin1(id)), id);
        QVERIFY(!kaban::tests::isKnownRequirement(u"id"_s));
        QVERIFY(!kaban::tests::isKnownRequirement(QString()));
        QVERIFY(kaban::tests::knownRequirementCount() > 600);
    }

    void citation_knownId_isRecordedWithProgramAndFunction() {
        const QTemporaryDir folder;
        ChildProcess child(u"requires_planted"_s, {u"knownRequirement_cited_passes"_s});
        child.setEnvironment(u"KABAN_REQUIREMENTS_DIR"_s, folder.filePath(u"new"_s));
        QVERIFY(child.start() && child.waitForExit());
        QCOMPARE(child.exitCode(), 0);
        QCOMPARE(linesIn(folder.filePath(u"new"_s)),
                 QList<QByteArray>{"IND-14\trequires_planted\tknownRequirement_cited_passes"});
    }

    void citation_unknownId_failsTheTestAndIsNotRecorded() {
        const QTemporaryDir folder;
        ChildProcess child(u"requires_planted"_s, {u"unknownRequirement_cited_fails"_s});
        child.setEnvironment(u"KABAN_REQUIREMENTS_DIR"_s, folder.path());
        QVERIFY(child.start() && child.waitForExit());
        QCOMPARE(child.exitCode(), 1);
        QVERIFY(child.standardOutput().contains("no such requirement"));
        QVERIFY(linesIn(folder.path()).isEmpty());
    }

    void citation_folderCannotBeWritten_failsTheTest() {
        ChildProcess child(u"requires_planted"_s, {u"knownRequirement_cited_passes"_s});
        child.setEnvironment(u"KABAN_REQUIREMENTS_DIR"_s, u"/proc/self/nowhere"_s);
        QVERIFY(child.start() && child.waitForExit());
        QCOMPARE(child.exitCode(), 1);
    }
};

QTEST_GUILESS_MAIN(RequiresTest)
#include "requires_test.moc"
