#include "drivers/id_reader/sam_session.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kaban::drivers::sam {

Session::Session(Options options) : options_(std::move(options)), exchange_(options_) {}

void Session::open(qint64 now) {
    now_ = now;
    if (step_ != Step::Closed)
        return;
    reopenFailures_ = 0;
    setState(ReaderState::Opening);
    openPort();
}

void Session::close(qint64 now) {
    now_ = now;
    if (step_ == Step::Closed)
        return;
    if (step_ != Step::PortPause)
        act(ClosePort{});
    dropReports();
    exchange_.abandon();
    pauseUntil_.reset();
    attempt_.reset();
    reported_.reset();
    watched_ = false;
    looking_ = false;
    step_ = Step::Closed;
    setState(ReaderState::Closed);
}

void Session::watch(qint64 now) {
    if (looking_)
        unwatch(now);
    now_ = now;
    if (std::exchange(watched_, true))
        return;
    if (step_ == Step::UnwatchedPause)
        probe();
}

void Session::unwatch(qint64 now) {
    now_ = now;
    watched_ = false;
    looking_ = false;
    attempt_.reset();
    reported_.reset();
    dropReports();
    if (!inCardStep())
        return;
    if (exchange_.isRunning()) {
        exchange_.dropResends();
        step_ = Step::Draining;
    } else {
        pause(Step::UnwatchedPause, now_ + options_.heartbeat);
    }
}

void Session::bytesReceived(QByteArrayView bytes, qint64 now) {
    now_ = now;
    if (const auto outcome = exchange_.bytesReceived(bytes, now))
        finished(*outcome);
    flushRequest();
}

void Session::timePassed(qint64 now) {
    now_ = now;
    if (const auto outcome = exchange_.timePassed(now))
        finished(*outcome);
    else if (pauseUntil_ && now >= *pauseUntil_)
        pauseOver();
    flushRequest();
}

std::optional<Action> Session::takeAction() {
    if (actions_.isEmpty())
        return std::nullopt;
    return actions_.takeFirst();
}

std::optional<qint64> Session::deadline() const {
    return exchange_.isRunning() ? exchange_.deadline() : pauseUntil_;
}

void Session::setState(ReaderState state) {
    if (std::exchange(state_, state) != state)
        act(ReportState{state});
}

void Session::dropReports() {
    // Whoever ends the watch hears nothing more of it, not even what is already decided.
    actions_.removeIf([](const Action& action) {
        return std::holds_alternative<ReportReading>(action) || std::holds_alternative<ReportCard>(action) ||
               std::holds_alternative<ReportFailure>(action) || std::holds_alternative<ReportSeen>(action) ||
               std::holds_alternative<ReportRemoved>(action);
    });
}

void Session::pause(Step step, qint64 until) {
    step_ = step;
    pauseUntil_ = until;
}

void Session::send(Step step, Command command) {
    send(step, command, exchange_.limitsFor(command));
}

void Session::send(Step step, Command command, Exchange::Limits limits) {
    step_ = step;
    pauseUntil_.reset();
    exchange_.start(command, limits, now_);
    flushRequest();
}

void Session::flushRequest() {
    if (const auto request = exchange_.takeRequest()) {
        act(PurgeInput{});
        act(WriteBytes{*request});
    }
}

bool Session::inCardStep() const {
    return step_ >= Step::WatchProbe || (step_ == Step::LinkCheck && interrupted_ >= Step::WatchProbe);
}

void Session::pauseOver() {
    pauseUntil_.reset();
    switch (step_) {
    case Step::PortPause:
        return openPort();
    case Step::StartStatus:
        return askStartStatus();
    case Step::OutOfServicePause:
        return send(Step::OutOfServiceStatus, Command::ModuleStatus);
    case Step::UnwatchedPause:
        return send(Step::Heartbeat, Command::ModuleStatus);
    case Step::WatchProbe:
        return probe();
    case Step::FindPause:
    case Step::CyclePause:
        return find();
    case Step::FieldStatus:
        return send(Step::FieldStatus, Command::ModuleStatus, {options_.startStatusLimit, 0});
    case Step::PresencePause:
        return send(Step::Presence, Command::ReadNewAddress);
    case Step::LeavePause:
        return send(Step::LeaveFind, Command::FindCard);
    case Step::LookPause:
        return lookOnce();
    default:
        Q_UNREACHABLE();
    }
}

void Session::finished(const Exchange::Outcome& outcome) {
    if (!outcome.reply)
        return noReply(outcome);
    if (outcome.command != Command::ModuleStatus)
        linkFailures_ = 0;
    if (step_ == Step::Draining)
        return ready();
    if (step_ < Step::WatchProbe)
        return linkReplied(*outcome.reply);
    if (!moduleRefusesAll(*outcome.reply))
        cardReplied(outcome.command, *outcome.reply);
}

} // namespace kaban::drivers::sam
