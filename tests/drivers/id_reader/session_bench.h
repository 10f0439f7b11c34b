#pragma once
// Purpose: a SAM session with a scripted module and a clock that only the test moves.
// Thread: the test's. Units: milliseconds of the made-up clock. Shapes: commands are written "3001".
// Errors: a session that asks for ever more within the same millisecond fails the test (busyLoop()).

#include "drivers/id_reader/sam_session.h"

#include <QHash>
#include <QList>
#include <QMultiMap>
#include <QStringList>

#include <functional>

namespace kaban::tests {

struct Answer {
    QByteArray bytes; ///< empty: silence
    qint64 delay = 10;
    qint64 gap = 0; ///< between any two bytes
};

struct Sent {
    QString command;
    qint64 at;
};

class SessionBench {
public:
    explicit SessionBench(const drivers::sam::Options& options = {});

    /// The answers to a command, one after the other; the last one stays.
    void answer(const QString& command, const QList<Answer>& answers) { answers_[command] = answers; }
    /// A module that works and has no card.
    void emptyField();
    /// A card that answers find once and then lies there read.
    void lay(const QByteArray& text);

    /// Opened, watched, and past the first find.
    void start();
    /// Opened, and nobody watches.
    void startUnwatched();
    void run(qint64 milliseconds);
    /// Until a report begins with `report`; false when it does not come in time.
    bool runUntil(const QString& report, qint64 limit = 60000);
    bool runUntilSent(const QString& command, qint64 limit = 60000);
    void hangUp();
    /// Bytes that nobody asked for, now.
    void inject(const QByteArray& bytes);
    /// Bytes that will come later.
    void injectAt(qint64 at, const QByteArray& bytes) { onLine_.insert(at, bytes); }

    int count(const QString& command) const;
    QStringList commands() const;
    QList<qint64> timesOf(const QString& command) const;
    QStringList takeReports() { return std::exchange(reports, {}); }

    drivers::sam::Session session;
    qint64 now = 0;
    QStringList reports; ///< "ready", "reading", "card NAME", "failed Error", "removed" …
    QStringList notes;
    QList<drivers::IdCard> cards;
    QList<Sent> sent;
    QList<qint64> opens;
    QList<int> rates;
    int purgesMissing = 0;
    bool busyLoop = false;
    bool portThere = true;
    bool echo = false;
    std::function<bool()> heard; ///< whether the module hears the request at all
    std::function<QByteArray(const QByteArray&)> disturb;

private:
    void settle();
    void perform(const drivers::sam::Action& action);
    void request(const QByteArray& bytes);
    bool step(qint64 until);
    bool runWhile(const std::function<bool()>& going, qint64 limit);

    QHash<QString, QList<Answer>> answers_;
    QMultiMap<qint64, QByteArray> onLine_;
    bool purged_ = false;
    qint64 stepsAt_ = -1;
    int stepsHere_ = 0;
};

} // namespace kaban::tests
