#pragma once
// Purpose: the words of the outbox's core: an item, what may happen (Event), what is to be done (Effect), what is
// remembered (CoreState). Thread: any (values). Ownership: by value. Units: milliseconds; "wall" since 1970-01-01 UTC
// and only a hint, everything that waits does so in monotonic time (REL-64). Errors: none here; failures of the world
// come in as events. Source: failure cases section 0 (states, INV-1..7, retry rules).

#include "app/outbox/seal/receipt.h"
#include "app/ports/outbox_port.h"
#include "app/ports/submission_upstream.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <variant>
#include <vector>

namespace kaban {

/// One item of the store as the core sees it. Everything up to `processingMilliseconds` is stored; the rest lives as
/// long as the process.
struct OutboxItem {
    explicit OutboxItem(SubmissionKey itemKey) : key(std::move(itemKey)) {}

    SubmissionKey key;
    qint64 sequence = 0; ///< the order of sealing
    QString localNumber;
    QString sha256;
    qint64 size = 0; ///< bytes of the sealed bundle
    ItemState state = ItemState::Sealed;
    int attempts = 0;             ///< failures since the last progress: the exponent of the next pause
    int ownFailures = 0;          ///< those of them that happened while others succeeded: the budget
    bool othersSucceeded = false; ///< another item was delivered after this one had failed
    qint64 dueWall = 0;
    qint64 delay = 0;         ///< the pause as it was fixed: a stored due time is never later than this (REL-64)
    bool dueByServer = false; ///< the pause is a Retry-After: nobody shortens it
    QString uploadLocation;
    bool bytesMayHaveLeft = false; ///< set durably before the first byte goes
    QString receiptNumber;
    QString applicationId;
    bool purged = false;
    QString lastOutcome; ///< a word for staff
    qint64 processingMilliseconds = 0;

    qint64 due = 0; ///< monotonic; 0 = at once
    int polls = 0;
    qint64 lastPoll = 0;     ///< monotonic
    qint64 knownOffset = -1; ///< what the server has confirmed of this upload
    bool serverHasEverything =
        false;                 ///< the server said so; if it then does not know the key, the upload is started anew
    bool hurried = false;      ///< brought forward by a person or tool: if it fails, that costs no budget
    bool troubled = false;     ///< its last attempt failed
    qint64 purgeNotBefore = 0; ///< monotonic
};

/// A pause of the whole queue that the server asked for; survives a restart.
struct StoredQuiet {
    qint64 untilWall = 0;
    qint64 delay = 0;
};

/// The instant of an event, and the one random number that its handling may use.
struct Moment {
    qint64 monotonic = 0;
    qint64 wall = 0;
    quint32 random = 0;
};

enum class BodyCondition {
    Intact,
    Different,  ///< other bytes than were sealed (REL-28)
    Unreadable, ///< the store failed: says nothing about the bytes
};

enum class StoreTrouble { NotStored, ReceiptNumberTaken };

enum class AlarmReason {
    BodyDamaged,
    KeyReused,
    TooLarge,
    ReceiptForOther,
    ReceiptContradicts,
    ReceiptNumberTaken,
    ReceiptUntrusted,
    HeldForgotten,
    TriedTooOften,
    ProcessingTooLong,
    NotSignedIn,
    ConfigurationFault,
    StoreFault,
};

namespace event {
/// Everything that is not final, from the store.
struct Started {
    std::vector<OutboxItem> items;
    StoredQuiet quiet;
};
struct ItemSealed {
    OutboxItem item;
};
struct Tick {};
struct LinkChanged {
    bool up;
};
struct UpstreamAnswered {
    quint64 call;
    UpstreamAnswer answer;
    std::optional<Result<Receipt, ReceiptFault>>
        receipt; ///< the answer's receipt, already judged; nothing when there was none
};
struct BodyChecked {
    BodyCondition condition;
};
struct StoreDone {};
/// `reloaded` is the store's own view after it was opened again; nothing when it could not be.
struct StoreFailed {
    StoreTrouble trouble;
    std::optional<std::vector<OutboxItem>> reloaded;
};
/// A person or tool asks: pauses of ours end, pauses of the server stay.
struct SendNow {};
struct RetryParked {
    SubmissionKey key;
};
struct StopRequested {};
} // namespace event

using Event = std::variant<event::Started, event::ItemSealed, event::Tick, event::LinkChanged, event::UpstreamAnswered,
                           event::BodyChecked, event::StoreDone, event::StoreFailed, event::SendNow, event::RetryParked,
                           event::StopRequested>;

namespace effect {
// These are answered by exactly one event before the next of them is asked.
struct CheckBody { // → BodyChecked
    OutboxItem item;
};
struct StoreItem { // → StoreDone, StoreFailed
    OutboxItem item;
    std::optional<StoredQuiet> quiet; ///< to be kept in the same transaction
};
struct StoreReceipt { // → StoreDone, StoreFailed
    OutboxItem item;
    QByteArray receipt;
    ReceiptStrength strength;
};
struct PurgeBody { // → StoreDone, StoreFailed
    OutboxItem item;
};
struct CreateUpload { // this and the next three → UpstreamAnswered
    quint64 call;
    SubmissionKey key;
    QString sha256;
    qint64 size;
};
struct QueryOffset {
    quint64 call;
    QString location;
};
struct SendBytes {
    quint64 call;
    qint64 sequence;
    QString location;
    qint64 offset;
    qint64 size; ///< of the part from offset to the end
};
struct LookUp {
    quint64 call;
    SubmissionKey key;
};
// These are not answered.
struct Cancel {
    quint64 call;
};
struct ArmTimer {
    std::optional<qint64> at; ///< monotonic; nothing: no timer
};
struct Tell {
    ItemStatus status;
};
struct TellOnline {
    bool online;
};
struct Alarm {
    AlarmReason reason;
    QString key; ///< of the item concerned, empty for the queue as a whole
};
} // namespace effect

using Effect = std::variant<effect::CheckBody, effect::StoreItem, effect::StoreReceipt, effect::PurgeBody,
                            effect::CreateUpload, effect::QueryOffset, effect::SendBytes, effect::LookUp,
                            effect::Cancel, effect::ArmTimer, effect::Tell, effect::TellOnline, effect::Alarm>;
using Effects = std::vector<Effect>;

enum class Circuit {
    Closed,
    NoLink,  ///< nothing gets through: one probe at a time
    Failing, ///< three different items failed in a row: the same
};

/// What happens when the store has answered.
enum class AfterStore { CreateOrAsk, AskOffset, SendBytes, LookUp, BeginAgain, Rest };

enum class Phase {
    CheckingBody,
    Storing,
    Creating,
    AskingOffset,
    SendingBytes,
    LookingUp,
    CheckingReceiptBody,
    StoringReceipt,
    Purging
};

/// The one item that is being worked on (concurrency 1).
struct ActiveItem {
    qint64 sequence = 0;
    Phase phase = Phase::CheckingBody;
    quint64 call = 0; ///< 0: no call is under way
    qint64 callDeadline = 0;
    bool cancelled = false;
    std::optional<OutboxItem> proposed; ///< becomes the item when the store has it, and is forgotten when not
    AfterStore afterStore = AfterStore::Rest;
    qint64 offset = 0;
    bool offsetWasCorrected = false;
    bool uploadWasRenewed = false;
    QByteArray receipt;
    std::optional<Receipt> receiptFacts;
};

struct CoreSettings {
    qint64 recoverySpread = 60'000; ///< upper end of the random pause after an outage
};

struct CoreState {
    CoreSettings settings;
    std::map<qint64, OutboxItem> items; ///< by sequence; what the store holds, minus what is over
    std::optional<ActiveItem> active;
    std::set<qint64> retryWanted; ///< parked items that an operator sends off again
    quint64 lastCall = 0;

    Circuit circuit = Circuit::Closed;
    int circuitFailures = 0;
    qint64 nextProbe = 0;
    std::set<qint64> failingInARow;

    qint64 pausedUntil = 0;      ///< not signed in, or a wrong configuration
    qint64 serverQuietUntil = 0; ///< Retry-After
    qint64 spreadUntil = 0;
    qint64 storeTroubleUntil = 0;
    bool stopping = false;
};

} // namespace kaban
