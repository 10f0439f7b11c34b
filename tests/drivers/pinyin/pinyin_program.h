#pragma once
// Purpose: kaban-pinyin run by a test with pipes, in folders of its own. Thread: the test's. Ownership: the process
// dies with the object. Units: milliseconds. Errors: an answer that does not come is an empty list. Header only.

#include <QDir>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace kaban::tests {

class PinyinProgram {
public:
    explicit PinyinProgram(const QStringList& arguments = {}) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"}) {
            const QString folder = home_.filePath(QString::fromLatin1(name));
            QDir().mkpath(folder);
            environment.insert(QString::fromLatin1(name), folder);
        }
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home_.path());
        process.start(QStringLiteral(KABAN_BIN_DIR "/kaban-pinyin"), arguments);
        process.waitForStarted();
    }
    ~PinyinProgram() {
        process.closeWriteChannel();
        if (!process.waitForFinished(5000)) {
            process.kill();
            process.waitForFinished();
        }
    }
    PinyinProgram(const PinyinProgram&) = delete;
    PinyinProgram& operator=(const PinyinProgram&) = delete;

    void say(const QByteArray& bytes) { process.write(bytes); }
    /// The next line, by its fields.
    QStringList hear() {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(10'000)) {
                return {};
            }
        }
        return QString::fromUtf8(process.readLine()).chopped(1).split(QLatin1Char('\t'));
    }
    QStringList ask(const QByteArray& letters, const QByteArray& before = {}) {
        say("ask\t7\t" + letters + (before.isEmpty() ? QByteArray() : "\t" + before) + "\n");
        return hear();
    }
    /// Every file below its home, by path.
    QStringList files() const { return filesBelow(home_.path()); }

    QProcess process;

private:
    static QStringList filesBelow(const QString& folder) {
        QStringList all;
        const QDir dir(folder);
        for (const QFileInfo& info : dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            if (info.isDir()) {
                all += filesBelow(info.filePath());
            } else {
                all += info.filePath();
            }
        }
        return all;
    }

    QTemporaryDir home_;
};

} // namespace kaban::tests
