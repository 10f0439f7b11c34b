#pragma once
// Purpose: one command and its reply, with purge, deadlines and resends: everything between "ask the module" and "it
// said" or "the link is in trouble". Exactly one command is outstanding at any time. Thread: a plain value without I/O
// or clock; time is handed in. Units: milliseconds of any monotonic clock. Errors: Outcome::reply is empty when all
// sends failed; `trouble` then says how, for the log. Source: GA 467; retry rule (link part) and receiver rules of the
// protocol notes.

#include "drivers/id_reader/sam_codec.h"
#include "drivers/id_reader/sam_commands.h"
#include "drivers/id_reader/sam_options.h"

#include <optional>

namespace kaban::drivers::sam {

class Exchange {
public:
    struct Outcome {
        Command command;
        std::optional<Reply> reply;
        const char* trouble = ""; ///< of the last send, when there is no reply
        qint64 lastSentAt = 0;
    };

    explicit Exchange(const Options& options) : options_(options) {}

    struct Limits {
        qint64 reply;
        int resends;
    };
    /// The usual limits of a command.
    Limits limitsFor(Command command) const;

    /// Takes the command; fetch what to send with takeRequest().
    void start(Command command, Limits limits, qint64 now);
    /// A request to put on the wire (after a purge of the port's input), once per send.
    std::optional<QByteArray> takeRequest();
    std::optional<Outcome> bytesReceived(QByteArrayView bytes, qint64 now);
    std::optional<Outcome> timePassed(qint64 now);
    bool isRunning() const { return running_; }
    Command command() const { return command_; }
    std::optional<qint64> deadline() const;
    /// No further sends: the running one is waited for and that is all.
    void dropResends() { resendsLeft_ = 0; }
    /// The port is gone; nothing will come.
    void abandon();
    const ReceiverCounters& counters() const { return receiver_.counters(); }

private:
    void send(qint64 now);
    std::optional<Outcome> drain(qint64 now);
    std::optional<Outcome> sendFailed(const char* trouble, qint64 now);
    Outcome finish(std::optional<Reply> reply, const char* trouble);

    const Options& options_;
    Receiver receiver_;
    Command command_ = Command::ModuleStatus;
    QByteArray request_;
    bool running_ = false;
    bool requestPending_ = false;
    int resendsLeft_ = 0;
    qint64 replyLimit_ = 0;
    qint64 sentAt_ = 0;
    qint64 lastByteAt_ = 0;
};

} // namespace kaban::drivers::sam
