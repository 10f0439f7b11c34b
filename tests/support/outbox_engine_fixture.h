#pragma once
// Purpose: an engine with made-up applications, a seal that needs no keys and an upstream in memory. Thread: the
// test's. Ownership: everything goes with the fixture; engines must go before it. Units: milliseconds. Errors: none of
// its own.

#include "tests/support/fake_clock.h"
#include "tests/support/made_up_application.h"
#include "tests/support/outbox_fake_upstream.h"

#include <QTemporaryDir>

#include <random>

namespace kaban::tests {

class EngineRandom final : public RandomSource {
public:
    QByteArray bytes(int count) override {
        QByteArray out(count, '\0');
        for (char& byte : out) {
            byte = static_cast<char>(engine_());
        }
        return out;
    }

private:
    std::mt19937 engine_{4711};
};

/// The "sealed" bytes: of the size of a real bundle and different for every key.
inline QByteArray fakeSealedBytes(const SubmissionKey& key, qint64 size) {
    QByteArray bytes;
    while (bytes.size() < size) {
        bytes += key.text().toLatin1() + QByteArray::number(bytes.size());
    }
    bytes.truncate(size);
    return bytes;
}

class EngineFixture {
public:
    QString folder() const { return folder_.path(); }
    QString storePath() const { return folder_.filePath(QStringLiteral("store/outbox.sqlite")); }

    EngineOptions options() const {
        EngineOptions options;
        options.store.path = storePath();
        options.recoverySpread = 0;
        options.limits.freeBytes = [](const QString&) { return qint64(1) << 40; };
        options.seal = [size = bundleSize](const Application& application) -> Result<SealedBundle, SealError> {
            const QByteArray bytes = fakeSealedBytes(application.key, size);
            return SealedBundle{
                bytes,
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                {QString(64, QLatin1Char('1'))}};
        };
        options.checkReceipt = checkFakeReceipt;
        return options;
    }
    std::unique_ptr<OutboxEngine> engine(EngineOptions options) {
        return std::make_unique<OutboxEngine>(
            std::move(options), [this] { return std::make_unique<FakeUpstream>(upstream); }, clock, random);
    }
    std::unique_ptr<OutboxEngine> engine() { return engine(options()); }

    qint64 bundleSize = 700'000;
    SharedUpstream upstream;
    FakeClock clock;
    EngineRandom random;

private:
    QTemporaryDir folder_;
};

} // namespace kaban::tests
