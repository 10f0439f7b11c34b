#pragma once
// Purpose: the shell around the core: owns the store, the timer and the upstream, seals applications, carries the
// core's effects out. Thread: its own (OutboxClient gives it one; tools use it in their main thread); every function is
// called there, every signal leaves from there. Nothing of it ever runs in the screen's thread (INV-8). Ownership:
// clock and random source are the program's and must outlive it; the upstream is made by start() and goes with the
// engine. Units: milliseconds, bytes. Errors: start() gives a sentence; sealFailed(), alarmRaised(). Source: sync rules
// 1-6, failure cases section 0.

#include "app/base/clock.h"
#include "app/base/random_source.h"
#include "app/outbox/body_device.h"
#include "app/outbox/outbox_core.h"
#include "app/outbox/outbox_store.h"
#include "app/outbox/seal/sealer.h"
#include "app/outbox/space_limits.h"

#include <QMap>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace kaban {

using SealFunction = std::function<Result<SealedBundle, SealError>(const Application& application)>;
using ReceiptCheck = std::function<Result<Receipt, ReceiptFault>(const QByteArray& jws, const SubmissionKey& key,
                                                                 const QString& sha256)>;

struct EngineOptions {
    StoreOptions store;
    SealerFiles sealer;         ///< read by start()
    QStringList receiptSigners; ///< certificates whose receipts count; read by start()
    qint64 recoverySpread = CoreSettings{}.recoverySpread;
    SpaceLimits limits;
    SealFunction seal;         ///< instead of the sealer's files
    ReceiptCheck checkReceipt; ///< instead of the signers' files
};

class OutboxEngine : public QObject {
    Q_OBJECT
public:
    using UpstreamFactory = std::function<std::unique_ptr<SubmissionUpstream>()>;

    OutboxEngine(EngineOptions options, UpstreamFactory makeUpstream, const Clock& clock, RandomSource& random);
    /// Ends what is under way (bounded, 2 s): what may have left stays known as such.
    ~OutboxEngine() override;

    /// Opens the store and begins to send. After an error every seal fails.
    Result<void, QString> start();
    /// Name of a damaged store that was moved aside at start, empty when none was.
    QString movedAside() const { return store_ ? store_->movedAside() : QString(); }

    /// Answers sealed() or sealFailed() before it returns.
    void seal(const Application& application);
    /// Ends pauses of ours; those that the server asked for stay.
    void sendNow();
    /// A parked item goes on its way again, with a look-up first.
    void retryParked(const SubmissionKey& key);
    void linkChanged(bool up);

    /// Items that are sealed, sending or unknown.
    int waiting() const { return waitingCount(core_); }
    /// How many items are in which state, all of the store.
    QMap<QString, int> states();
    std::optional<FailureCode> refusal() const { return refusal_; }
    bool online() const { return core_.circuit == Circuit::Closed; }

Q_SIGNALS:
    void sealed(const kaban::ItemStatus& item);
    void sealFailed(const QString& key, kaban::FailureCode code);
    void itemChanged(const kaban::ItemStatus& item);
    void onlineChanged(bool online);
    void refusalChanged(std::optional<kaban::FailureCode> refusal);
    void alarmRaised(const QString& reason, const QString& key);
    /// Nothing is being done and nothing is due now.
    void rested();

private:
    Result<void, QString> loadSeal();
    void stop();
    void apply(const Event& event);
    Moment moment();
    void onAnswered(quint64 call, const UpstreamAnswer& answer);
    void onTimer();
    void refreshRefusal();
    void storeResult(const StoreResult<void>& result, bool withReceipt = false);
    event::StoreFailed recoverStore(StoreTrouble trouble);
    void sealFault(const SubmissionKey& key, FailureCode code);
    void insertSealed(const Application& application, const SealedBundle& bundle);
    void withdrawUnconfirmed();
    void noteFailure(const StoreError& error);
    bool takesPromises();

    void carryOut(const effect::CheckBody& effect);
    void carryOut(const effect::StoreItem& effect);
    void carryOut(const effect::StoreReceipt& effect);
    void carryOut(const effect::PurgeBody& effect);
    void carryOut(const effect::CreateUpload& effect);
    void carryOut(const effect::QueryOffset& effect);
    void carryOut(const effect::SendBytes& effect);
    void carryOut(const effect::LookUp& effect);
    void carryOut(const effect::Cancel& effect);
    void carryOut(const effect::ArmTimer& effect);
    void carryOut(const effect::Tell& effect);
    void carryOut(const effect::TellOnline& effect);
    void carryOut(const effect::Alarm& effect);

    EngineOptions options_;
    UpstreamFactory makeUpstream_;
    const Clock& clock_;
    RandomSource& random_;
    std::unique_ptr<OutboxStore> store_;
    std::unique_ptr<BodyDevice> body_; ///< outlives the answer to the call that reads it
    std::unique_ptr<SubmissionUpstream> upstream_;
    std::optional<FailureCode> refusal_ = FailureCode::StoreFault; ///< until the store is open
    std::vector<SubmissionKey> unconfirmed_;
    std::optional<FailureCode> commitFailure_; ///< the last commit failed so; no new application until one succeeds
    CoreState core_;
    std::deque<Event> pending_;
    bool applying_ = false;
    std::optional<qint64> timerAt_;
    QTimer* timer_;
    QTimer* spaceTimer_;
};

} // namespace kaban
