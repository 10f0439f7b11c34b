// What a confirmed application of a given size costs until it may be promised, beside a plain durable write of the same
// bytes on the same file system, by turns:
// bench_seal FOLDER RECIPIENT DEVICE_KEY DEVICE_CERTIFICATE BYTES ROUNDS. Prints one JSON object with milliseconds:
// "sealed" (seal() until sealed()), "plain" (new file, write, fsync, folder fsync), "sealing" (the seal without the
// store), "bytes" of the bundle. Real seal, real store, network down. The store is the one a kiosk has after these
// rounds: nothing is purged in between.

#include "app/outbox/seal_functions.h"
#include "tests/support/made_up_jpeg.h"
#include "tests/support/outbox_engine_fixture.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

template <class Work>
double milliseconds(Work work) {
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

bool sync(int file, bool good) {
    const bool synced = good && ::fsync(file) == 0;
    return ::close(file) == 0 && synced;
}

/// Durable means the name too.
bool writeDurably(const QString& folder, const QString& name, const QByteArray& bytes) {
    const QByteArray path = QFile::encodeName(folder + u'/' + name);
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    qint64 written = 0;
    while (file >= 0 && written < bytes.size()) {
        const ssize_t count = ::write(file, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (count <= 0) {
            break;
        }
        written += count;
    }
    if (file < 0 || !sync(file, written == bytes.size())) {
        return false;
    }
    const int directory = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return directory >= 0 && sync(directory, true);
}

SealerFiles sealerFiles(const QStringList& given) {
    return {{given[2]}, given[3], given[4]};
}

/// The kiosk's engine on a store in the folder, and the same seal alone.
class SealBench {
public:
    explicit SealBench(const QStringList& given) : folder_(given[1]), application_(madeUpApplication(1)) {
        fixture_.upstream.offline = true;
        fixture_.clock.setWallMilliseconds(
            QDateTime::currentMSecsSinceEpoch()); // certificates are made by the machine's date
        const qint64 each = given[5].toLongLong() / 3;
        application_.pictures = madeUpPictures(each, each);
        EngineOptions options = fixture_.options();
        options.store.path = folder_ + u"/store/outbox.sqlite"_s;
        options.seal = {};
        options.sealer = sealerFiles(given);
        engine_ = fixture_.engine(options);
        QObject::connect(engine_.get(), &OutboxEngine::sealed, engine_.get(), [this] {
            promised_ = std::chrono::steady_clock::now();
            ++promises_;
        });
    }

    QString start(const QStringList& given) {
        auto sealer = Sealer::load(sealerFiles(given), fixture_.clock);
        if (!sealer) {
            return sealErrorName(sealer.error());
        }
        sealAlone_ = makeSealFunction(std::move(*sealer));
        const auto started = engine_->start();
        return started ? QString() : started.error();
    }

    /// False when something was not written.
    bool round(int number) {
        QByteArray bundle;
        sealing_ += milliseconds([&] { bundle = sealAlone_(application_)->bytes; });
        size_ = bundle.size();
        bool written = false;
        const auto write = [&] {
            plain_ += milliseconds([&] { written = writeDurably(folder_, u"plain-%1"_s.arg(number), bundle); });
        };
        if (number % 2 == 0) {
            enqueue(number);
            write();
        } else {
            write();
            enqueue(number);
        }
        QCoreApplication::processEvents(); // what the engine does afterwards is not part of the next round
        return written && promises_ == number + 1;
    }

    QJsonObject result() const {
        return {{u"sealed"_s, sealed_}, {u"plain"_s, plain_}, {u"sealing"_s, sealing_}, {u"bytes"_s, size_}};
    }

private:
    void enqueue(int number) {
        application_.key =
            SubmissionKey::generate(fixture_.clock.wallMilliseconds() + number, fixture_.random.bytes(10));
        const auto begun = std::chrono::steady_clock::now();
        engine_->seal(application_);
        sealed_ += std::chrono::duration<double, std::milli>(promised_ - begun).count();
    }

    QString folder_;
    Application application_;
    EngineFixture fixture_;
    SealFunction sealAlone_;
    std::unique_ptr<OutboxEngine> engine_;
    std::chrono::steady_clock::time_point promised_;
    int promises_ = 0;
    QJsonArray sealed_;
    QJsonArray plain_;
    QJsonArray sealing_;
    qint64 size_ = 0;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() != 7) {
        std::fprintf(stderr, "usage: bench_seal FOLDER RECIPIENT DEVICE_KEY DEVICE_CERTIFICATE BYTES ROUNDS\n");
        return 2;
    }
    SealBench bench(given);
    if (const QString problem = bench.start(given); !problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    const int rounds = given[6].toInt();
    for (int number = 0; number < rounds; ++number) {
        if (!bench.round(number)) {
            std::fprintf(stderr, "round %d: nothing was written\n", number);
            return 1;
        }
    }
    std::printf("%s\n", QJsonDocument(bench.result()).toJson(QJsonDocument::Compact).constData());
    return 0;
}
