#include "drivers/id_reader/sam_exchange.h"

#include "drivers/id_reader/sam_status.h"

#include <algorithm>
#include <utility>

namespace kaban::drivers::sam {

Exchange::Limits Exchange::limitsFor(Command command) const {
    switch (command) {
    case Command::FindCard:
        return {options_.findLimit, options_.resends};
    case Command::SelectCard:
        return {options_.selectLimit, options_.resends};
    case Command::ReadBase:
        return {options_.readLimit, options_.resends};
    case Command::ReadNewAddress:
        return {options_.newAddressLimit, options_.resends};
    default:
        return {options_.otherLimit, options_.resends};
    }
}

void Exchange::start(Command command, Limits limits, qint64 now) {
    const CommandSpec& spec = specOf(command);
    QByteArray data;
    if (command == Command::SetRadioFrameSize)
        data.append(static_cast<char>(options_.radioFrameSize));
    command_ = command;
    request_ = encodeRequest(spec.code, spec.parameter, data);
    replyLimit_ = limits.reply;
    resendsLeft_ = limits.resends;
    running_ = true;
    send(now);
}

void Exchange::send(qint64 now) {
    receiver_.purge();
    receiver_.expectEcho(request_);
    sentAt_ = now;
    lastByteAt_ = now;
    requestPending_ = true;
}

std::optional<QByteArray> Exchange::takeRequest() {
    if (!std::exchange(requestPending_, false))
        return std::nullopt;
    return request_;
}

std::optional<Exchange::Outcome> Exchange::bytesReceived(QByteArrayView bytes, qint64 now) {
    if (!running_) {
        receiver_.discardUnasked(bytes.size());
        return std::nullopt;
    }
    receiver_.feed(bytes);
    lastByteAt_ = now;
    return drain(now);
}

std::optional<Exchange::Outcome> Exchange::timePassed(qint64 now) {
    if (!running_ || now < *deadline())
        return std::nullopt;
    if (receiver_.isFilling()) {
        receiver_.lineWentQuiet();
        if (auto outcome = drain(now))
            return outcome;
    }
    if (!running_ || now < *deadline())
        return std::nullopt; // drain() has sent the command again
    return sendFailed("no reply", now);
}

std::optional<Exchange::Outcome> Exchange::drain(qint64 now) {
    while (const auto event = receiver_.next()) {
        if (const auto* error = std::get_if<LinkError>(&*event))
            return sendFailed(*error == LinkError::BadChecksum ? "bad checksum" : "reply broken off", now);
        const Reply& reply = std::get<Reply>(*event);
        if (!replyFits(command_, reply))
            continue; // belongs to an earlier command that came too late; ours may still follow
        if (statusOf(reply.status).kind == StatusKind::LinkTrouble)
            return sendFailed(statusOf(reply.status).meaning, now);
        return finish(reply, "");
    }
    return std::nullopt;
}

std::optional<Exchange::Outcome> Exchange::sendFailed(const char* trouble, qint64 now) {
    if (resendsLeft_ <= 0)
        return finish(std::nullopt, trouble);
    --resendsLeft_;
    send(now);
    return std::nullopt;
}

Exchange::Outcome Exchange::finish(std::optional<Reply> reply, const char* trouble) {
    abandon();
    return {command_, std::move(reply), trouble, sentAt_};
}

void Exchange::abandon() {
    running_ = false;
    requestPending_ = false;
    receiver_.purge(); // whatever stands behind the reply is nobody's
}

std::optional<qint64> Exchange::deadline() const {
    if (!running_)
        return std::nullopt;
    const qint64 quiet = lastByteAt_ + options_.gapLimit;
    qint64 due = sentAt_ + replyLimit_;
    // Once a reply has begun only its gaps and the cap count: a slow line may well be slower than the limit of the
    // first byte.
    if (receiver_.isFilling())
        due = quiet;
    else if (receiver_.mayBegin())
        due = std::max(due, quiet);
    return std::min(due, sentAt_ + options_.replyCap);
}

} // namespace kaban::drivers::sam
