#pragma once
// Purpose: the upstream of the simulation: uploads, a store of keys, effects, and its own bad days. It is written
// against the contract and shares nothing with the product but the value types. Thread: the test's. Ownership: by
// value. Units: milliseconds of simulated time. Errors: none; what it does wrong it does because a fault says so, and
// counts it.

#include "app/outbox/core_types.h"

#include <map>
#include <random>
#include <string>

namespace kaban::tests {

using SimHits = std::map<std::string, int>; ///< fault → how often it was really injected

/// How often things go wrong, in thousandths; which of them are on at all is drawn per seed.
struct SimFaults {
    int loseRequest = 0;
    int loseAnswer = 0;
    int lateAnswer = 0;
    int duplicateRequest = 0;
    int cutBody = 0;
    int busy = 0;
    int busyWithRetryAfter = 0;
    int uploadForgotten = 0;
    int bytesSpoilt = 0;
    int offsetForgotten = 0;
    int partTaken = 0;
    int notSignedIn = 0;
    int wrongConfiguration = 0;
    int foreignReceipt = 0;
    int untrustedReceipt = 0;
    int storeFails = 0;
    int storeFailsAfterCommit = 0;
    int storeUnreadable = 0;
    int crash = 0;
    int bodyDamaged = 0;
    int poison = 0;
    int outage = 0;
    int wallClockJump = 0;
};

class SimRandom {
public:
    explicit SimRandom(quint64 seed) : engine_(seed) {}
    /// 0 … below − 1
    qint64 below(qint64 limit) { return limit <= 0 ? 0 : static_cast<qint64>(engine_() % static_cast<quint64>(limit)); }
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool happens(int thousandths) { return thousandths > 0 && below(1000) < thousandths; }
    quint32 word() { return static_cast<quint32>(engine_()); }

private:
    std::mt19937_64 engine_;
};

struct SimRequest {
    enum class Kind { Create, Offset, Bytes, LookUp };
    Kind kind = Kind::LookUp;
    quint64 call = 0;
    int life = 0; ///< of the process that asked: an answer never reaches another one
    QString key;  ///< idempotency key, where the call carries one
    QString sha256;
    qint64 size = 0;
    QString location;
    qint64 offset = 0;
    qint64 length = 0;
    QString content; ///< stands for the bytes: the hash that they really have
};

struct SimReply {
    UpstreamAnswer answer;
    std::optional<Result<Receipt, ReceiptFault>> receipt;
};

class SimUpstream {
public:
    SimUpstream(SimRandom& random, const SimFaults& faults, SimHits& hits)
        : random_(random), faults_(faults), hits_(hits) {}

    SimReply handle(const SimRequest& request, qint64 now);
    /// Applications that exist because of these bytes, whatever keys they came with.
    int effectsOf(const QString& sha256) const;
    bool wasAccepted(const QString& key, qint64 now) const;
    bool wasRejected(const QString& key, qint64 now) const;
    /// No request of this item is served properly while it is poisoned.
    void poison(const QString& sha256) { poisoned_.insert(sha256); }
    void stopPoison() { poisoned_.clear(); }

private:
    struct Upload {
        QString key;
        QString sha256;
        qint64 size = 0;
        qint64 offset = 0;
        QString content;
    };
    struct Submission {
        QString sha256;
        qint64 completedAt = 0;
        qint64 heldAt = -1; ///< −1: goes straight to the end
        qint64 decidedAt = 0;
        bool rejects = false;
    };

    std::optional<SimReply> badDay(const SimRequest& request);
    SimReply create(const SimRequest& request);
    SimReply takeBytes(const SimRequest& request, qint64 now);
    SimReply lookUp(const SimRequest& request, qint64 now);
    SimReply word(SubmissionState state, ReceiptStrength strength, const QString& key);
    void complete(const Upload& upload, qint64 now);

    SimRandom& random_;
    const SimFaults& faults_;
    SimHits& hits_;
    std::map<QString, Upload> uploads_;         ///< by location
    std::map<QString, Submission> submissions_; ///< by key
    std::map<QString, int> effects_;            ///< by hash
    std::set<QString> poisoned_;
    int lastLocation_ = 0;
};

} // namespace kaban::tests
