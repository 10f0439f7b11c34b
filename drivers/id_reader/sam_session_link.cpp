// The part of the session that concerns the port and the module: opening, start-up, trouble on the link, a module that
// refuses to work.
#include "drivers/id_reader/sam_session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaban::drivers::sam {

void Session::openPort() {
    rate_ = usualRate_;
    probesAtRate_ = 0;
    step_ = Step::PortOpening;
    pauseUntil_.reset();
    act(OpenPort{options_.baudRates.at(rate_)});
}

void Session::portOpened(qint64 now) {
    now_ = now;
    if (step_ == Step::PortOpening)
        beginStart();
}

void Session::portFailed(const QString& reason, qint64 now) {
    now_ = now;
    if (step_ == Step::PortOpening)
        reopenFailed(reason);
}

void Session::portClosed(const QString& reason, qint64 now) {
    now_ = now;
    if (step_ == Step::Closed || step_ == Step::PortPause)
        return;
    exchange_.abandon();
    state_ == ReaderState::Ready || state_ == ReaderState::OutOfService ? linkDown(reason) : reopenFailed(reason);
}

void Session::portAppeared(qint64 now) {
    now_ = now;
    if (step_ == Step::PortPause)
        pauseUntil_ = std::min(*pauseUntil_, now + options_.appearedPause);
}

void Session::linkDown(const QString& reason) {
    note(u"link lost: %1"_s.arg(reason));
    exchange_.abandon();
    act(ClosePort{});
    linkFailures_ = 0;
    breakAttempt(reason);
    setState(ReaderState::Opening);
    pause(Step::PortPause, now_ + options_.reopenPause);
}

void Session::reopenFailed(const QString& reason) {
    note(u"cannot start: %1"_s.arg(reason));
    exchange_.abandon();
    act(ClosePort{});
    ++reopenFailures_;
    if (reopenFailures_ < options_.reopensUntilOffline)
        return pause(Step::PortPause, now_ + options_.reopenPause);
    const qsizetype step =
        std::min<qsizetype>(reopenFailures_ - options_.reopensUntilOffline, options_.backOff.size() - 1);
    setState(ReaderState::Offline);
    pause(Step::PortPause, now_ + options_.backOff.at(step));
}

void Session::beginStart() {
    startedAt_ = now_;
    startLimit_ = now_ + options_.settleTime + options_.resetLimit;
    startWasReset_ = false;
    askStartStatus();
}

void Session::askStartStatus() {
    send(Step::StartStatus, Command::ModuleStatus, {options_.startStatusLimit, 0});
}

void Session::linkReplied(const Reply& reply) {
    switch (step_) {
    case Step::StartStatus:
        return startStatusReplied(reply);
    case Step::StartReset:
        return startResetReplied(reply);
    case Step::StartNumber:
        return startNumberReplied(reply);
    case Step::StartRadio:
        if (reply.status != status_code::Done)
            note(u"61 FF refused: %1"_s.arg(hexText(reply.status)));
        return ready();
    case Step::LinkCheck:
        return linkCheckReplied(reply);
    case Step::OutOfServiceStatus:
    case Step::OutOfServiceFind:
        return outOfServiceReplied(reply);
    case Step::Heartbeat:
        if (!moduleRefusesAll(reply))
            ready();
        return;
    default:
        Q_UNREACHABLE();
    }
}

void Session::startStatusReplied(const Reply& reply) {
    usualRate_ = rate_;
    switch (statusOf(reply.status).kind) {
    case StatusKind::Done:
        return startNumber();
    case StatusKind::SelfTestFailed:
    case StatusKind::NotAuthorised:
        moduleRefusesAll(reply);
        return;
    default:
        if (now_ >= startLimit_)
            return reopenFailed(u"11 FF: %1"_s.arg(hexText(reply.status)));
        pause(Step::StartStatus, now_ + options_.statusPause);
    }
}

void Session::startStatusSilent() {
    if (now_ >= startLimit_)
        return reopenFailed(u"the module does not answer"_s);
    // A module that has just been powered is silent too: other rates are worth a try only when that time is over.
    const bool search = options_.baudRates.size() > 1 && !startWasReset_ && now_ - startedAt_ >= options_.settleTime;
    if (search && (rate_ == usualRate_ || probesAtRate_ >= options_.probesPerRate)) {
        rate_ = (rate_ + 1) % options_.baudRates.size();
        probesAtRate_ = 0;
        act(SetBaudRate{options_.baudRates.at(rate_)});
    }
    ++probesAtRate_;
    askStartStatus();
}

void Session::startResetReplied(const Reply& reply) {
    if (reply.status != status_code::Done)
        return outOfService();
    startedAt_ = now_;
    startLimit_ = now_ + options_.resetLimit;
    pause(Step::StartStatus, now_ + options_.statusPause);
}

void Session::startNumber() {
    send(Step::StartNumber, Command::ModuleNumber);
}

void Session::startNumberReplied(const Reply& reply) {
    if (reply.status == status_code::Done)
        moduleNumber_ = moduleNumberText(reply.data);
    note(reply.status == status_code::Done ? u"module %1"_s.arg(moduleNumber_) : u"the module tells no number"_s);
    startRadio();
}

void Session::startRadio() {
    if (options_.radioFrameSize == 0)
        return ready();
    send(Step::StartRadio, Command::SetRadioFrameSize);
}

void Session::ready() {
    reopenFailures_ = 0;
    setState(ReaderState::Ready);
    if (watched_)
        return looking_ ? beginLook() : probe();
    pause(Step::UnwatchedPause, now_ + options_.heartbeat);
}

void Session::noReply(const Exchange::Outcome& outcome) {
    const QString trouble =
        u"%1: %2"_s.arg(QLatin1StringView(specOf(outcome.command).name), QLatin1StringView(outcome.trouble));
    if (outcome.command == Command::ReadBase)
        noReadBefore_ = outcome.lastSentAt + options_.replyCap;
    switch (step_) {
    case Step::StartStatus:
        return startStatusSilent();
    case Step::StartReset:
        return reopenFailed(trouble);
    case Step::Draining:
        return ready();
    case Step::FieldStatus:
        return fieldStatusReplied(nullptr);
    case Step::LinkCheck:
        if (interrupted_ < Step::WatchProbe)
            return reopenFailed(trouble);
        [[fallthrough]];
    case Step::Heartbeat:
    case Step::OutOfServiceStatus:
    case Step::OutOfServiceFind:
        return linkDown(trouble);
    default:
        note(trouble);
        if (++linkFailures_ >= options_.linkFailuresUntilReopen)
            return linkDown(trouble);
        linkTrouble_ = {ReaderError::DeviceFault, trouble, StatusKind::LinkTrouble};
        interrupted_ = step_;
        send(Step::LinkCheck, Command::ModuleStatus, {options_.otherLimit, 0});
    }
}

void Session::linkCheckReplied(const Reply& reply) {
    if (moduleRefusesAll(reply))
        return;
    if (attempt_)
        return cycleFailed(linkTrouble_);
    switch (interrupted_) {
    case Step::StartNumber:
        return startRadio();
    case Step::StartRadio:
        return ready();
    case Step::Presence:
        return pause(Step::PresencePause, now_ + options_.presencePause);
    case Step::LeaveFind:
    case Step::LeaveProbe:
        return pause(Step::LeavePause, now_ + options_.presencePause);
    case Step::LookFind:
    case Step::LookProbe:
        return pause(Step::LookPause, now_ + options_.presencePause);
    default:
        pause(Step::FindPause, now_ + options_.findPause);
    }
}

bool Session::moduleRefusesAll(const Reply& reply) {
    const StatusKind kind = statusOf(reply.status).kind;
    if (kind != StatusKind::SelfTestFailed && kind != StatusKind::NotAuthorised) {
        if (step_ >= Step::WatchProbe)
            startWasReset_ = false; // it works on cards again: the next failure of the self-test is a new one
        return false;
    }
    note(QLatin1StringView(statusOf(reply.status).meaning));
    refusedCards_ = step_ >= Step::WatchProbe;
    breakAttempt(QLatin1StringView(statusOf(reply.status).meaning));
    if (kind == StatusKind::NotAuthorised || startWasReset_) {
        outOfService();
    } else {
        startWasReset_ = true;
        setState(ReaderState::Opening);
        send(Step::StartReset, Command::ResetModule);
    }
    return true;
}

/// The device failed under a card. The card counts as not yet read: it is taken up again when the device is back.
void Session::breakAttempt(const QString& status) {
    const bool announced = attempt_ && attempt_->announced;
    attempt_.reset();
    if (announced)
        act(ReportFailure{ReaderError::DeviceFault, status});
}

void Session::outOfService() {
    setState(ReaderState::OutOfService);
    pause(Step::OutOfServicePause, now_ + options_.outOfServicePause);
}

void Session::outOfServiceReplied(const Reply& reply) {
    const StatusKind kind = statusOf(reply.status).kind;
    if (kind == StatusKind::SelfTestFailed || kind == StatusKind::NotAuthorised)
        return outOfService();
    // 11 FF says 90 even on a module that refuses every card command: only a card command shows that it works again.
    if (step_ == Step::OutOfServiceStatus && refusedCards_)
        return send(Step::OutOfServiceFind, Command::FindCard);
    if (step_ == Step::OutOfServiceStatus && kind != StatusKind::Done)
        return outOfService();
    startNumber();
}

} // namespace kaban::drivers::sam
