#include "app/devices/pinyin_process.h"

#include "app/base/log.h"

#include <QProcess>
#include <QTimer>

#include <chrono>
#include <csignal>
#include <memory>
#include <sys/prctl.h>

namespace kaban {

using namespace Qt::StringLiterals;

namespace pinyin_process {

constexpr qsizetype longestLine = 128 * 1024; ///< a thousand words take a tenth of it

QProcessEnvironment environment() {
    QProcessEnvironment only;
    only.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return only;
}

} // namespace pinyin_process

/// The other thread's side.
class PinyinProcess::Worker : public QObject {
    Q_OBJECT
public:
    Worker(QString program, const Clock& clock, const PinyinRules& rules)
        : program_(std::move(program)), clock_(clock), core_(rules), timer_(new QTimer(this)) {
        timer_->setSingleShot(true);
        connect(timer_, &QTimer::timeout, this, [this] { follow(core_.wake(now())); });
    }
    ~Worker() override {
        end(process_.get());
        wipe(heard_);
    }

    void begin() { follow(core_.begin(now())); }
    void ask(quint64 question, const SecretText& letters, const SecretText& before) {
        follow(core_.ask(question, letters, before, now()));
    }
    void forget() { follow(core_.forget(now())); }

Q_SIGNALS:
    void answered(quint64 question, const kaban::PinyinWords& words);
    void availableSaid(bool available);

private:
    qint64 now() const { return clock_.monotonicMilliseconds(); }

    void follow(const PinyinActions& actions) {
        for (const PinyinAction& action : actions) {
            switch (action.kind) {
            case PinyinAction::Kind::Start:
                start();
                break;
            case PinyinAction::Kind::Kill:
                drop();
                break;
            case PinyinAction::Kind::Write:
                process_->write(action.line.reveal());
                break;
            case PinyinAction::Kind::Answer:
                Q_EMIT answered(action.question, action.words);
                break;
            }
        }
        if (const auto wake = core_.nextWake()) {
            timer_->start(std::chrono::milliseconds(std::max<qint64>(0, *wake - now())));
        } else {
            timer_->stop();
        }
        if (core_.available() != said_) {
            said_ = core_.available();
            qCWarning(logDevice) << (said_ ? "the pinyin engine is back" : "the pinyin engine is away");
            Q_EMIT availableSaid(said_);
        }
    }

    void start() {
        drop();
        process_ = std::make_unique<QProcess>();
        process_->setProcessEnvironment(pinyin_process::environment());
        process_->setWorkingDirectory(u"/"_s);
        process_->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        connect(process_.get(), &QProcess::readyReadStandardOutput, this, &Worker::read);
        // What a library complains of is nobody's to read: it may hold what was typed.
        connect(process_.get(), &QProcess::readyReadStandardError, process_.get(), &QProcess::readAllStandardError);
        // Queued: a start may fail while it is called, and what ended is dropped only when it is off the stack.
        connect(process_.get(), &QProcess::finished, this, &Worker::takeEnd, Qt::QueuedConnection);
        connect(
            process_.get(), &QProcess::errorOccurred, this,
            [this](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart) {
                    takeEnd();
                }
            },
            Qt::QueuedConnection);
        process_->start(program_, QStringList(), QIODevice::ReadWrite | QIODevice::Unbuffered);
    }

    /// It keeps nothing worth saying goodbye for; the system empties its memory.
    void end(QProcess* process) {
        if (process) {
            process->disconnect(this);
            process->kill();
            process->waitForFinished(1000);
        }
    }

    void drop() {
        wipe(heard_);
        end(process_.get());
        if (process_) {
            process_.release()->deleteLater(); // it may be the one that is speaking
        }
    }

    void read() {
        QProcess* const speaking = process_.get();
        heard_ += speaking->readAllStandardOutput();
        qsizetype feed = heard_.indexOf('\n');
        while (process_.get() == speaking && feed >= 0) {
            QByteArray line = heard_.left(feed);
            heard_.remove(0, feed + 1);
            follow(core_.heard(line, now()));
            wipe(line);
            feed = heard_.indexOf('\n');
        }
        if (heard_.size() > pinyin_process::longestLine) {
            follow(core_.heard(QByteArray(), now()));
        }
    }

    void takeEnd() {
        if (process_ && process_->state() == QProcess::NotRunning) {
            drop();
            follow(core_.ended(now()));
        }
    }

    QString program_;
    const Clock& clock_;
    PinyinCore core_;
    QTimer* timer_;
    std::unique_ptr<QProcess> process_;
    QByteArray heard_;
    bool said_ = true;
};

PinyinProcess::PinyinProcess(const QString& program, const Clock& clock, const PinyinRules& rules, QObject* parent)
    : PinyinEngine(parent), worker_(new Worker(program, clock, rules)), thread_(u"pinyin"_s, worker_) {
    qRegisterMetaType<kaban::PinyinWords>("kaban::PinyinWords");
    connect(worker_, &Worker::answered, this, [this](quint64 question, const PinyinWords& words) {
        if (question == waiting_) {
            waiting_ = 0;
            Q_EMIT answered(question, words);
        }
    });
    connect(worker_, &Worker::availableSaid, this, [this](bool available) {
        available_ = available;
        Q_EMIT availableChanged();
    });
    QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->begin(); });
}

PinyinProcess::~PinyinProcess() = default;

quint64 PinyinProcess::ask(const SecretText& letters, const SecretText& before) {
    waiting_ = ++asked_;
    QMetaObject::invokeMethod(
        worker_, [worker = worker_, question = asked_, letters, before] { worker->ask(question, letters, before); });
    return asked_;
}

void PinyinProcess::forget() {
    waiting_ = 0;
    QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->forget(); });
}

} // namespace kaban

#include "pinyin_process.moc"
