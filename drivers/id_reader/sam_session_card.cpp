// The part of the session that concerns cards: finding, reading, starting again, presence.
#include "drivers/id_reader/id_card_text.h"
#include "drivers/id_reader/sam_session.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace kaban::drivers::sam {

namespace card_detail {

ReaderError errorOf(const Reply& reply) {
    if (statusOf(reply.status).kind == StatusKind::WrongCard)
        return ReaderError::WrongCard;
    return reply.status == status_code::CardNotAccepted ? ReaderError::CardNotGenuine : ReaderError::CardUnreadable;
}

/// Tells a card again after the link was down, without keeping anybody's data.
QByteArray digestOf(const BaseData& base) {
    return QCryptographicHash::hash(base.text + base.photo, QCryptographicHash::Sha256);
}

} // namespace card_detail

void Session::cardReplied(Command command, const Reply& reply) {
    switch (step_) {
    case Step::WatchProbe:
        return probeReplied(reply);
    case Step::Find:
        return attempt_ ? attemptFindReplied(reply) : idleFindReplied(reply);
    case Step::Select:
        return selectReplied(reply);
    case Step::Read:
        return readReplied(reply);
    case Step::NewAddress:
        return newAddressReplied(reply);
    case Step::Confirm:
        return confirmReplied(reply);
    case Step::FieldReset:
        return fieldResetReplied(reply);
    case Step::FieldStatus:
        return fieldStatusReplied(&reply);
    case Step::Presence:
        return presenceReplied(reply);
    case Step::LeaveFind:
        return leaveFindReplied(reply);
    case Step::LeaveProbe:
        return leaveProbeReplied(reply);
    case Step::LookFind:
        return lookFindReplied(reply);
    case Step::LookProbe:
        return lookProbeReplied(reply);
    default:
        note(u"reply to %1 in no step"_s.arg(QLatin1StringView(specOf(command).name)));
    }
}

Session::Trouble Session::troubleOf(Command command, const Reply& reply) const {
    const Status& status = statusOf(reply.status);
    const QString text =
        u"%1: %2 (%3%4) %5"_s.arg(QLatin1StringView(specOf(command).name), hexText(reply.status), hexText(reply.sw1),
                                  hexText(reply.sw2), QLatin1StringView(status.meaning));
    return {card_detail::errorOf(reply), text, status.kind};
}

/// A card that was read before is silent to find while it lies there: only 30 03 shows it.
void Session::probe() {
    idleSince_ = now_;
    misses_ = 0;
    if (now_ < noReadBefore_)
        return pause(Step::WatchProbe, noReadBefore_);
    send(Step::WatchProbe, Command::ReadNewAddress);
}

void Session::probeReplied(const Reply& reply) {
    if (!saysPresent(reply.status))
        return find();
    if (reported_ && !reported_->digest.isEmpty())
        return pause(Step::PresencePause, now_ + options_.presencePause);
    beginAttempt();
    read();
}

void Session::find() {
    if (now_ < noReadBefore_)
        return pause(attempt_ ? Step::CyclePause : Step::FindPause, noReadBefore_);
    send(Step::Find, Command::FindCard);
}

void Session::idleFindReplied(const Reply& reply) {
    if (reply.status == status_code::CardFound) {
        beginAttempt();
        return send(Step::Select, Command::SelectCard);
    }
    if (reported_ && ++misses_ >= options_.missesUntilRemoved)
        return cardRemoved();
    if (!reported_ && options_.fieldRefresh > 0 && now_ - idleSince_ >= options_.fieldRefresh)
        return dropField();
    pause(Step::FindPause, now_ + options_.findPause);
}

void Session::dropField() {
    idleSince_ = now_;
    send(Step::FieldReset, Command::ResetModule);
}

void Session::beginAttempt() {
    misses_ = 0;
    attempt_ = Attempt{};
    attempt_->startedAt = now_;
    if (!reported_)
        announce(); // otherwise it may be the same card, found again after the link was down
}

void Session::announce() {
    if (std::exchange(attempt_->announced, true))
        return;
    if (reported_)
        act(ReportRemoved{});
    reported_.reset();
    act(ReportReading{});
}

void Session::attemptFindReplied(const Reply& reply) {
    if (reply.status == status_code::CardFound)
        return send(Step::Select, Command::SelectCard);
    cycleFailed(troubleOf(Command::FindCard, reply));
}

void Session::selectReplied(const Reply& reply) {
    if (reply.status != status_code::Done)
        return cycleFailed(troubleOf(Command::SelectCard, reply));
    read();
}

void Session::read() {
    send(Step::Read, Command::ReadBase);
}

void Session::readReplied(const Reply& reply) {
    if (reply.status != status_code::Done)
        return cycleFailed(troubleOf(Command::ReadBase, reply));
    const auto base = parseBaseData(reply.data);
    if (!base)
        return cycleFailed({ReaderError::BadData, u"30 01: wrong lengths inside"_s, StatusKind::CardTrouble});
    attempt_->base = *base;
    send(Step::NewAddress, Command::ReadNewAddress);
}

void Session::newAddressReplied(const Reply& reply) {
    const StatusKind kind = statusOf(reply.status).kind;
    if (kind == StatusKind::NoSuchItem)
        return cardComplete();
    if (kind == StatusKind::Done) {
        attempt_->newAddresses = parseNewAddresses(reply.data);
        // The reply names nobody. Only the same base data once more shows that the addresses are this card's.
        return attempt_->newAddresses.isEmpty() ? cardComplete() : send(Step::Confirm, Command::ReadBase);
    }
    // Another card may lie there now, so all is read again; a card that shows nothing but this fault is still one
    // person's.
    const bool moduleLacksIt = kind == StatusKind::NotPermitted || kind == StatusKind::Unspecified;
    if (!moduleLacksIt && !attempt_->afterReset)
        return cycleFailed(troubleOf(Command::ReadNewAddress, reply));
    note(troubleOf(Command::ReadNewAddress, reply).status);
    attempt_->newAddressesUnread = true;
    cardComplete();
}

void Session::confirmReplied(const Reply& reply) {
    if (reply.status != status_code::Done)
        return cycleFailed(troubleOf(Command::ReadBase, reply));
    if (parseBaseData(reply.data) != attempt_->base)
        return cycleFailed(
            {ReaderError::CardUnreadable, u"30 01: another card than before"_s, StatusKind::CardTrouble});
    cardComplete();
}

void Session::cardComplete() {
    const QByteArray digest = card_detail::digestOf(attempt_->base);
    if (!reported_ || reported_->digest != digest) {
        announce();
        IdCard card = parseIdCardText(attempt_->base.text).value();
        card.photo = attempt_->base.photo;
        card.newAddresses = attempt_->newAddresses;
        if (card.photo.isEmpty())
            card.warnings.append(u"photo"_s);
        if (attempt_->newAddressesUnread)
            card.warnings.append(u"new-addresses-unread"_s);
        act(ReportCard{std::move(card)});
        reported_ = Reported{digest};
    }
    attempt_.reset();
    misses_ = 0;
    pause(Step::PresencePause, now_ + options_.presencePause);
}

void Session::cycleFailed(const Trouble& trouble) {
    note(trouble.status);
    // Nothing of this cycle may meet the next one: another card may lie there by then.
    attempt_->base = {};
    attempt_->newAddresses.clear();
    const bool useless = trouble.kind == StatusKind::WrongCard ||
                         (trouble.kind == StatusKind::NotPermitted && ++attempt_->notPermitted > 1) ||
                         now_ - attempt_->startedAt >= options_.attemptLimit;
    if (useless || attempt_->afterReset)
        return attemptFailed(trouble);
    if (attempt_->cycle < options_.cycles) {
        ++attempt_->cycle;
        return pause(Step::CyclePause, now_ + options_.cyclePause);
    }
    attempt_->afterReset = true;
    dropField();
}

void Session::attemptFailed(const Trouble& trouble) {
    const bool cardGone = attempt_->afterReset && trouble.kind == StatusKind::NoCard;
    if (attempt_->announced || !cardGone) {
        announce();
        act(ReportFailure{trouble.error, trouble.status});
        reported_ = Reported{};
    }
    attempt_.reset();
    misses_ = 0;
    if (cardGone)
        return cardRemoved();
    pause(Step::LeavePause, now_ + options_.presencePause);
}

void Session::fieldResetReplied(const Reply& reply) {
    if (reply.status == status_code::Done) {
        fieldLimit_ = now_ + options_.resetLimit;
        return pause(Step::FieldStatus, now_ + options_.statusPause);
    }
    if (attempt_)
        return cycleFailed(troubleOf(Command::ResetModule, reply));
    pause(Step::FindPause, now_ + options_.findPause);
}

void Session::fieldStatusReplied(const Reply* reply) {
    if (reply && reply->status == status_code::Done)
        return find();
    if (now_ >= fieldLimit_)
        return linkDown(u"no answer after a reset"_s);
    if (reply)
        return pause(Step::FieldStatus, now_ + options_.statusPause);
    send(Step::FieldStatus, Command::ModuleStatus, {options_.startStatusLimit, 0});
}

void Session::presenceReplied(const Reply& reply) {
    misses_ = saysPresent(reply.status) ? 0 : misses_ + 1;
    if (misses_ >= options_.missesUntilRemoved)
        return cardRemoved();
    pause(Step::PresencePause, now_ + options_.presencePause);
}

/// A card that could not be read answers find as long as it lies there, or 30 03 if it had come that far.
void Session::leaveFindReplied(const Reply& reply) {
    if (reply.status != status_code::CardFound)
        return send(Step::LeaveProbe, Command::ReadNewAddress);
    misses_ = 0;
    pause(Step::LeavePause, now_ + options_.presencePause);
}

void Session::leaveProbeReplied(const Reply& reply) {
    misses_ = saysPresent(reply.status) ? 0 : misses_ + 1;
    if (misses_ >= options_.missesUntilRemoved)
        return cardRemoved();
    pause(Step::LeavePause, now_ + options_.presencePause);
}

void Session::cardRemoved() {
    act(ReportRemoved{});
    reported_.reset();
    misses_ = 0;
    idleSince_ = now_;
    find();
}

} // namespace kaban::drivers::sam
