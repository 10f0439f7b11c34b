// What reaches the log: ours by its level, of others warnings only, whatever the environment asks for.

#include "app/base/log.h"
#include "tests/support/requires.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(qtsOwn, "qt.accessibility.cache") // its lines hold the text of every label

/// As QT_LOGGING_RULES or a qtlogging.ini would.
void askForEverything() {
    QLoggingCategory::setFilterRules(u"*=true\n*.warning=false"_s);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void othersCategories_rulesFromOutside_keepToWarnings_data() {
        QTest::addColumn<bool>("rulesFirst");
        QTest::newRow("rules before the level") << true;
        QTest::newRow("rules after the level") << false;
    }
    void othersCategories_rulesFromOutside_keepToWarnings() {
        REQUIRES("SEC-26");
        QFETCH(bool, rulesFirst);
        if (rulesFirst) {
            askForEverything();
        }
        setLogLevel(u"debug"_s);
        if (!rulesFirst) {
            askForEverything();
        }
        QVERIFY(!qtsOwn().isDebugEnabled() && !qtsOwn().isInfoEnabled());
        QVERIFY(qtsOwn().isWarningEnabled() && qtsOwn().isCriticalEnabled());
        QVERIFY(logFlow().isDebugEnabled() && logFlow().isInfoEnabled() && logFlow().isWarningEnabled());
    }

    void lineOfOthers_atTheMostVerbose_isNotWritten() {
        REQUIRES("SEC-26");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"kaban.log"_s);
        QVERIFY(startLog(path));
        askForEverything();
        setLogLevel(u"debug"_s);
        qCInfo(qtsOwn) << "insert name=\"010-63719485\"";
        qCDebug(qtsOwn) << "insert name=\"010-63719485\"";
        qDebug() << "without a category: 010-63719485";
        qCDebug(logFlow) << "the last line";
        QTRY_VERIFY2(contentOf(path).contains("the last line"), contentOf(path).constData());
        QVERIFY2(!contentOf(path).contains("63719485"), contentOf(path).constData());
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
