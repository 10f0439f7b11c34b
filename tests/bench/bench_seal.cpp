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

int fail(const QString& why) {
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() != 7) {
        std::fprintf(stderr, "usage: bench_seal FOLDER RECIPIENT DEVICE_KEY DEVICE_CERTIFICATE BYTES ROUNDS\n");
        return 2;
    }
    const QString folder = given[1];
    EngineFixture fixture;
    fixture.upstream.offline = true;
    fixture.clock.setWallMilliseconds(
        QDateTime::currentMSecsSinceEpoch()); // certificates are made by the machine's date
    const SealerFiles files{{given[2]}, given[3], given[4]};
    auto sealer = Sealer::load(files, fixture.clock);
    if (!sealer) {
        return fail(u"no sealer"_s);
    }
    const SealFunction sealAlone = makeSealFunction(std::move(*sealer));
    EngineOptions options = fixture.options();
    options.store.path = folder + u"/store/outbox.sqlite"_s;
    options.seal = {};
    options.sealer = files;
    const auto engine = fixture.engine(options);
    if (const auto started = engine->start(); !started) {
        return fail(started.error());
    }
    std::chrono::steady_clock::time_point promised;
    int promises = 0;
    QObject::connect(engine.get(), &OutboxEngine::sealed, &program, [&] {
        promised = std::chrono::steady_clock::now();
        ++promises;
    });
    Application application = madeUpApplication(1);
    const qint64 each = given[5].toLongLong() / 3;
    application.pictures = madeUpPictures(each, each);
    const int rounds = given[6].toInt();
    QJsonArray sealed;
    QJsonArray plain;
    QJsonArray sealing;
    qsizetype size = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bundle;
        sealing += milliseconds([&] { bundle = sealAlone(application)->bytes; });
        size = bundle.size();
        application.key =
            SubmissionKey::generate(QDateTime::currentMSecsSinceEpoch() + round, fixture.random.bytes(10));
        const auto enqueue = [&] {
            const auto begun = std::chrono::steady_clock::now();
            engine->seal(application);
            sealed += std::chrono::duration<double, std::milli>(promised - begun).count();
        };
        bool written = false;
        const auto write = [&] {
            plain += milliseconds([&] { written = writeDurably(folder, u"plain-%1"_s.arg(round), bundle); });
        };
        if (round % 2 == 0) {
            enqueue();
            write();
        } else {
            write();
            enqueue();
        }
        if (!written || promises != round + 1) {
            return fail(u"round %1: nothing was written"_s.arg(round));
        }
        QCoreApplication::processEvents(); // what the engine does afterwards is not part of the next round
    }
    const QJsonObject result{{u"sealed"_s, sealed}, {u"plain"_s, plain}, {u"sealing"_s, sealing}, {u"bytes"_s, size}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
