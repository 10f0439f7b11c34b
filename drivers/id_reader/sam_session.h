#pragma once
// Purpose: the whole behaviour of the SAM driver as a state machine without I/O: start of the module, polling, reading,
// presence, retries, recovery of the link. Events go in with the time, actions come out. Thread: not shared; whoever
// owns it calls it from one thread. Ownership: holds the data of a card only while that card is being read. Units:
// milliseconds of one monotonic clock, never going back. Use: after every call, perform actions until takeAction() is
// empty, then call timePassed() at deadline() at the latest. Errors: none thrown; all are actions. Source: GA 467;
// order, timing and retry rules of the protocol notes. One person's data only: everything reported comes from a single
// 30 01 reply, appended addresses only if a second 30 01 after them gives the same bytes (SEC-65).

#include "drivers/id_reader/sam_actions.h"
#include "drivers/id_reader/sam_exchange.h"
#include "drivers/id_reader/sam_replies.h"
#include "drivers/id_reader/sam_status.h"

#include <QList>

#include <optional>

namespace kaban::drivers::sam {

class Session {
public:
    explicit Session(Options options);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    void open(qint64 now);
    void close(qint64 now);
    void watch(qint64 now);
    void look(qint64 now);
    void unwatch(qint64 now);

    void portOpened(qint64 now);
    void portFailed(const QString& reason, qint64 now); ///< answer to OpenPort
    void portClosed(const QString& reason, qint64 now); ///< it went away by itself
    void portAppeared(qint64 now); ///< its name is there again: worth a try before the pause is over
    void bytesReceived(QByteArrayView bytes, qint64 now);
    void timePassed(qint64 now);

    std::optional<Action> takeAction();
    std::optional<qint64> deadline() const;
    ReaderState state() const { return state_; }
    QString moduleNumber() const { return moduleNumber_; }
    const ReceiverCounters& counters() const { return exchange_.counters(); }

private:
    enum class Step {
        Closed,
        // the port and the module (sam_session_link.cpp)
        PortPause,
        PortOpening,
        StartStatus,
        StartReset,
        StartNumber,
        StartRadio,
        LinkCheck,
        OutOfServicePause,
        OutOfServiceStatus,
        OutOfServiceFind,
        // no card wanted
        UnwatchedPause,
        Heartbeat,
        Draining, ///< a command is still out whose result nobody wants
        // cards (sam_session_card.cpp)
        WatchProbe,
        FindPause,
        Find,
        Select,
        Read,
        NewAddress,
        Confirm,
        CyclePause,
        FieldReset,
        FieldStatus,
        PresencePause,
        Presence,
        LeavePause,
        LeaveFind,
        LeaveProbe,
        // whether one lies there (sam_session_look.cpp)
        LookPause,
        LookFind,
        LookProbe,
    };

    /// One try to read one card, over all its cycles.
    struct Attempt {
        qint64 startedAt = 0;
        int cycle = 1;
        int notPermitted = 0;
        bool afterReset = false; ///< the last cycle: the field was dropped
        bool announced = false;
        BaseData base;
        QStringList newAddresses;
        bool newAddressesUnread = false;
    };
    /// The card that was reported and has not left.
    struct Reported {
        QByteArray digest; ///< of its text and photo; empty when it could not be read
    };
    struct Trouble {
        ReaderError error;
        QString status;
        StatusKind kind;
    };

    // sam_session.cpp
    void act(Action action) { actions_.append(std::move(action)); }
    void note(const QString& text) { act(Note{text}); }
    void setState(ReaderState state);
    void dropReports();
    void pause(Step step, qint64 until);
    void send(Step step, Command command);
    void send(Step step, Command command, Exchange::Limits limits);
    void flushRequest();
    void pauseOver();
    void finished(const Exchange::Outcome& outcome);
    bool inCardStep() const;

    // sam_session_link.cpp
    void linkReplied(const Reply& reply);
    void openPort();
    void linkDown(const QString& reason);
    void reopenFailed(const QString& reason);
    void beginStart();
    void askStartStatus();
    void startStatusReplied(const Reply& reply);
    void startStatusSilent();
    void startResetReplied(const Reply& reply);
    void startNumber();
    void startNumberReplied(const Reply& reply);
    void startRadio();
    void ready();
    void noReply(const Exchange::Outcome& outcome);
    void linkCheckReplied(const Reply& reply);
    void resumeAfterLinkCheck();
    bool moduleRefusesAll(const Reply& reply);
    void breakAttempt(const QString& status);
    void outOfService();
    void outOfServiceReplied(const Reply& reply);

    // sam_session_card.cpp
    void cardReplied(Command command, const Reply& reply);
    void probe();
    void probeReplied(const Reply& reply);
    void find();
    void idleFindReplied(const Reply& reply);
    void dropField();
    void beginAttempt();
    void announce();
    void attemptFindReplied(const Reply& reply);
    void selectReplied(const Reply& reply);
    void read();
    void readReplied(const Reply& reply);
    void newAddressReplied(const Reply& reply);
    void confirmReplied(const Reply& reply);
    void cardComplete();
    void cycleFailed(const Trouble& trouble);
    void attemptFailed(const Trouble& trouble);
    void fieldResetReplied(const Reply& reply);
    void fieldStatusReplied(const Reply* reply);
    void presenceReplied(const Reply& reply);
    void leaveFindReplied(const Reply& reply);
    void leaveProbeReplied(const Reply& reply);
    void cardRemoved();

    // sam_session_look.cpp
    void beginLook();
    void lookOnce();
    void lookFindReplied(const Reply& reply);
    void lookProbeReplied(const Reply& reply);
    void cardSeen();

    Trouble troubleOf(Command command, const Reply& reply) const;

    Options options_;
    Exchange exchange_;
    QList<Action> actions_;
    qint64 now_ = 0;
    Step step_ = Step::Closed;
    std::optional<qint64> pauseUntil_;
    ReaderState state_ = ReaderState::Closed;
    bool watched_ = false;
    bool looking_ = false; ///< watched, but nothing is to be read
    bool seen_ = false;    ///< by the look that runs
    QString moduleNumber_;

    int reopenFailures_ = 0;
    qsizetype rate_ = 0;      ///< index of the line rate in use
    qsizetype usualRate_ = 0; ///< of the rate that was answered last
    int probesAtRate_ = 0;
    qint64 startedAt_ = 0; ///< of the port's opening or the module's reset
    qint64 startLimit_ = 0;
    bool startWasReset_ = false;
    bool refusedCards_ = false;       ///< out of service because card commands were refused, though 11 FF answers 90
    Step interrupted_ = Step::Closed; ///< what LinkCheck was asked for
    Trouble linkTrouble_{};
    int linkFailures_ = 0;
    qint64 noReadBefore_ = 0; ///< a reply to a lost 30 01 may still come until then and must not meet a new 30 01

    std::optional<Attempt> attempt_;
    std::optional<Reported> reported_;
    int misses_ = 0;
    qint64 idleSince_ = 0; ///< no card and no drop of the field since
    qint64 fieldLimit_ = 0;
};

} // namespace kaban::drivers::sam
