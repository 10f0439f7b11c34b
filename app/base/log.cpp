#include "app/base/log.h"

#include "app/base/redaction.h"

#include <QFile>

#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <mutex>
#include <thread>

namespace kaban {

Q_LOGGING_CATEGORY(logDevice, "kaban.device")
Q_LOGGING_CATEGORY(logFlow, "kaban.flow")
Q_LOGGING_CATEGORY(logOutbox, "kaban.outbox")
Q_LOGGING_CATEGORY(logNetwork, "kaban.network")
Q_LOGGING_CATEGORY(logKiosk, "kaban.kiosk")

namespace {

constexpr qint64 largestLogBytes = 4 * 1024 * 1024;

constexpr std::size_t mostWaitingLines = 10'000; // a flood loses lines, never memory (REL-87)

/// Lines go through a thread of their own: a slow disk must not hold the screen (INV-8).
class LogWriter {
public:
    ~LogWriter() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        wake_.notify_one();
        if (thread_.joinable()) {
            thread_.join();
        }
    }

    bool start(const QString& filePath) {
        file_.setFileName(filePath);
        const bool opened = filePath.isEmpty() || file_.open(QIODevice::WriteOnly | QIODevice::Append);
        thread_ = std::thread([this] { run(); });
        return opened;
    }

    void add(QByteArray line) {
        {
            const std::lock_guard lock(mutex_);
            if (waiting_.size() >= mostWaitingLines) {
                return;
            }
            waiting_.push_back(std::move(line));
        }
        wake_.notify_one();
    }

private:
    void run() {
        std::unique_lock lock(mutex_);
        while (true) {
            wake_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
            std::deque<QByteArray> lines;
            lines.swap(waiting_);
            const bool last = stopping_;
            lock.unlock();
            for (const QByteArray& line : lines) {
                write(line);
            }
            lock.lock();
            if (last && waiting_.empty()) {
                return;
            }
        }
    }

    void write(const QByteArray& line) {
        std::fputs(line.constData(), stderr);
        if (!file_.isOpen()) {
            return;
        }
        file_.write(line);
        file_.flush();
        if (file_.size() > largestLogBytes) {
            rotate();
        }
    }

    void rotate() {
        const QString older = file_.fileName() + QLatin1String(".1");
        file_.close();
        QFile::remove(older);
        QFile::rename(file_.fileName(), older);
        if (!file_.open(QIODevice::WriteOnly | QIODevice::Append)) {
            std::fputs("kaban: the log file cannot be reopened\n", stderr);
        }
    }

    QFile file_; // touched by the writer thread only, once it runs
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<QByteArray> waiting_;
    bool stopping_ = false;
    std::thread thread_;
};

std::atomic<bool> writesDebug = false;
std::atomic<bool> writesInfo = true;

void chooseTypes(QLoggingCategory* category) {
    const bool ours = QByteArrayView(category->categoryName()).startsWith("kaban.");
    category->setEnabled(QtDebugMsg, ours && writesDebug);
    category->setEnabled(QtInfoMsg, ours && writesInfo);
    category->setEnabled(QtWarningMsg, true);
    category->setEnabled(QtCriticalMsg, true);
}

LogWriter& logWriter() {
    static LogWriter writer;
    return writer;
}

void writeLogLine(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const QByteArray line = redacted(qFormatLogMessage(type, context, message)).toUtf8() + '\n';
    if (type == QtFatalMsg) {
        std::fputs(line.constData(), stderr); // the program ends before the writer would come to it
        return;
    }
    logWriter().add(line);
}

} // namespace

bool startLog(const QString& filePath) {
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} %{category}: %{message}"));
    const bool opened = logWriter().start(filePath);
    qInstallMessageHandler(writeLogLine);
    return opened;
}

void setLogLevel(const QString& level) {
    writesDebug = level == QLatin1String("debug");
    writesInfo = writesDebug || level == QLatin1String("info");
    QLoggingCategory::installFilter(chooseTypes); // asks for every category again; rules from outside end here
}

} // namespace kaban
