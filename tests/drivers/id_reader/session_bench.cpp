#include "session_bench.h"

#include "sam_samples.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kaban::drivers;

namespace kaban::tests {

static QString stateWord(ReaderState state) {
    switch (state) {
    case ReaderState::Closed:
        return u"closed"_s;
    case ReaderState::Opening:
        return u"opening"_s;
    case ReaderState::Ready:
        return u"ready"_s;
    case ReaderState::Offline:
        return u"offline"_s;
    case ReaderState::OutOfService:
        return u"out of service"_s;
    }
    return {};
}

static QString errorWord(ReaderError error) {
    switch (error) {
    case ReaderError::CardUnreadable:
        return u"failed CardUnreadable"_s;
    case ReaderError::CardNotGenuine:
        return u"failed CardNotGenuine"_s;
    case ReaderError::WrongCard:
        return u"failed WrongCard"_s;
    case ReaderError::DeviceFault:
        return u"failed DeviceFault"_s;
    case ReaderError::BadData:
        return u"failed BadData"_s;
    }
    return {};
}

SessionBench::SessionBench(const sam::Options& options) : session(options) {
    emptyField();
}

void SessionBench::emptyField() {
    answer(u"11FF"_s, {{replyFrame(0x90)}});
    answer(u"10FF"_s, {{replyFrame(0x90)}});
    answer(u"12FF"_s, {{replyFrame(0x90, fromHex("05 00 03 00 F3 D6 34 01 39 30 00 00 B1 68 DE 3A"))}});
    answer(u"61FF"_s, {{replyFrame(0x90)}});
    answer(u"2001"_s, {{replyFrame(0x80), 60}});
    answer(u"2002"_s, {{replyFrame(0x81), 30}});
    answer(u"3001"_s, {{replyFrame(0x41)}});
    answer(u"3003"_s, {{replyFrame(0x41)}});
}

void SessionBench::lay(const QByteArray& text) {
    answer(u"2001"_s, {{replyFrame(0x9F, QByteArray(4, '\0')), 40}, {replyFrame(0x80), 60}});
    answer(u"2002"_s, {{replyFrame(0x90, QByteArray(8, '\0')), 30}});
    answer(u"3001"_s, {{baseFrame(text), 700}});
    answer(u"3003"_s, {{replyFrame(0x91), 150}});
}

void SessionBench::start() {
    session.watch(now);
    session.open(now);
    settle();
    runUntilSent(u"2001"_s);
    takeReports();
    sent.clear();
}

void SessionBench::startUnwatched() {
    session.open(now);
    runUntil(u"ready"_s);
    takeReports();
    sent.clear();
}

void SessionBench::run(qint64 milliseconds) {
    const qint64 until = now + milliseconds;
    while (step(until)) {
    }
    now = until;
}

bool SessionBench::runWhile(const std::function<bool()>& going, qint64 limit) {
    const qint64 until = now + limit;
    settle();
    while (going()) {
        if (!step(until))
            return false;
    }
    return true;
}

bool SessionBench::runUntil(const QString& report, qint64 limit) {
    return runWhile(
        [&] {
            return std::none_of(reports.begin(), reports.end(), [&](const QString& r) { return r.startsWith(report); });
        },
        limit);
}

bool SessionBench::runUntilSent(const QString& command, qint64 limit) {
    const int before = count(command);
    return runWhile([&] { return count(command) == before; }, limit);
}

/// One event: bytes that arrive or a deadline. False when nothing happens until `until`.
bool SessionBench::step(qint64 until) {
    settle();
    const auto deadline = session.deadline();
    const bool bytesFirst = !onLine_.isEmpty() && (!deadline || onLine_.firstKey() <= *deadline);
    if (!bytesFirst && !deadline)
        return false;
    const qint64 at = std::max(now, bytesFirst ? onLine_.firstKey() : *deadline);
    if (at > until)
        return false;
    now = at;
    stepsHere_ = stepsAt_ == now ? stepsHere_ + 1 : 0;
    stepsAt_ = now;
    if (stepsHere_ > 5000) {
        busyLoop = true;
        return false;
    }
    if (bytesFirst) {
        const QByteArray bytes = onLine_.take(onLine_.firstKey());
        session.bytesReceived(bytes, now);
    } else {
        session.timePassed(now);
    }
    settle();
    return true;
}

void SessionBench::inject(const QByteArray& bytes) {
    session.bytesReceived(bytes, now);
    settle();
}

void SessionBench::hangUp() {
    onLine_.clear();
    session.portClosed(u"gone"_s, now);
    settle();
}

void SessionBench::settle() {
    while (const auto action = session.takeAction())
        perform(*action);
}

void SessionBench::perform(const sam::Action& action) {
    if (const auto* open = std::get_if<sam::OpenPort>(&action)) {
        opens.append(now);
        rates.append(open->baudRate);
        portThere ? session.portOpened(now) : session.portFailed(u"no such device"_s, now);
    } else if (const auto* rate = std::get_if<sam::SetBaudRate>(&action)) {
        rates.append(rate->baudRate);
    } else if (std::holds_alternative<sam::ClosePort>(action)) {
        onLine_.clear();
    } else if (std::holds_alternative<sam::PurgeInput>(action)) {
        purged_ = true;
    } else if (const auto* write = std::get_if<sam::WriteBytes>(&action)) {
        purgesMissing += purged_ ? 0 : 1;
        purged_ = false;
        request(write->bytes);
    } else if (const auto* state = std::get_if<sam::ReportState>(&action)) {
        reports.append(stateWord(state->state));
    } else if (std::holds_alternative<sam::ReportReading>(action)) {
        reports.append(u"reading"_s);
    } else if (const auto* card = std::get_if<sam::ReportCard>(&action)) {
        reports.append(u"card "_s + card->card.name);
        cards.append(card->card);
    } else if (const auto* failure = std::get_if<sam::ReportFailure>(&action)) {
        reports.append(errorWord(failure->error));
    } else if (std::holds_alternative<sam::ReportSeen>(action)) {
        reports.append(u"seen"_s);
    } else if (std::holds_alternative<sam::ReportRemoved>(action)) {
        reports.append(u"removed"_s);
    } else if (const auto* note = std::get_if<sam::Note>(&action)) {
        notes.append(note->text);
    }
}

void SessionBench::request(const QByteArray& bytes) {
    const QString command = QString::fromLatin1(bytes.sliced(7, 2).toHex().toUpper());
    sent.append({command, now});
    if (heard && !heard())
        return;
    if (echo)
        onLine_.insert(now + 1, bytes);
    QList<Answer>& answers = answers_[command];
    const Answer answer = answers.size() > 1 ? answers.takeFirst() : answers.constFirst();
    const QByteArray reply = disturb ? disturb(answer.bytes) : answer.bytes;
    if (answer.gap == 0) {
        if (!reply.isEmpty())
            onLine_.insert(now + answer.delay, reply);
        return;
    }
    for (qsizetype i = 0; i < reply.size(); ++i)
        onLine_.insert(now + answer.delay + i * answer.gap, reply.sliced(i, 1));
}

int SessionBench::count(const QString& command) const {
    return static_cast<int>(timesOf(command).size());
}

QStringList SessionBench::commands() const {
    QStringList names;
    for (const Sent& one : sent)
        names.append(one.command);
    return names;
}

QList<qint64> SessionBench::timesOf(const QString& command) const {
    QList<qint64> times;
    for (const Sent& one : sent) {
        if (one.command == command)
            times.append(one.at);
    }
    return times;
}

} // namespace kaban::tests
