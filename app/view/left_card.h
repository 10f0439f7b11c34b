#pragma once
// Purpose: whether the person before has left an ID card on the reader (SEC-31). Looked for at every session's end,
// because a card may have been laid down while nobody asked for one. Internal to app/view. Thread: the screen's.
// Ownership: the session's; source and clock outlive it. Units: milliseconds of the monotonic clock. Errors: a reader
// that does not answer in time counts as empty: it must not lock the kiosk; an answer that comes later counts still.

#include "app/base/clock.h"
#include "app/ports/id_card_source.h"

namespace kaban {

class LeftCard : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 lookLimitMilliseconds = 3000;

    LeftCard(IdCardSource& source, const Clock& clock);

    void sessionEnded();
    /// From now on a card is the new person's own.
    void sessionBegan() { state_ = State::InSession; }
    bool isThere() const { return state_ == State::There; }
    bool isLookedFor() const { return state_ == State::LookedFor; }
    void timePassed();

Q_SIGNALS:
    /// By news of the reader or by time; not by what the session itself tells.
    void changed();

private:
    enum class State { InSession, LookedFor, None, There };

    void become(State state);

    IdCardSource& source_;
    const Clock& clock_;
    State state_ = State::None;
    qint64 lookEnds_ = 0;
};

} // namespace kaban
