// The part of the session that only wants to know whether a card lies there: somebody may have left it (SEC-31), and
// nobody has asked for its data. Find shows a card that was never read, 30 03 one that was.
#include "drivers/id_reader/sam_session.h"

#include <utility>

namespace kaban::drivers::sam {

void Session::look(qint64 now) {
    now_ = now;
    if (std::exchange(watched_, true))
        return;
    looking_ = true;
    seen_ = false;
    if (step_ == Step::UnwatchedPause)
        beginLook();
}

void Session::beginLook() {
    misses_ = 0;
    lookOnce();
}

void Session::lookOnce() {
    if (now_ < noReadBefore_)
        return pause(Step::LookPause, noReadBefore_);
    send(Step::LookFind, Command::FindCard);
}

void Session::lookFindReplied(const Reply& reply) {
    if (reply.status == status_code::CardFound)
        return cardSeen();
    send(Step::LookProbe, Command::ReadNewAddress);
}

void Session::lookProbeReplied(const Reply& reply) {
    if (saysPresent(reply.status))
        return cardSeen();
    if (++misses_ < options_.missesUntilRemoved) // whoever waits for the first answer waits at a locked kiosk
        return pause(Step::LookPause, now_ + (seen_ ? options_.presencePause : options_.cyclePause));
    act(ReportRemoved{});
    watched_ = false;
    looking_ = false;
    ready();
}

void Session::cardSeen() {
    misses_ = 0;
    if (!std::exchange(seen_, true))
        act(ReportSeen{});
    pause(Step::LookPause, now_ + options_.presencePause);
}

} // namespace kaban::drivers::sam
