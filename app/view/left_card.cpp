#include "app/view/left_card.h"

#include <utility>

namespace kaban {

LeftCard::LeftCard(IdCardSource& source, const Clock& clock) : source_(source), clock_(clock) {
    connect(&source_, &IdCardSource::looked, this, [this](bool cardThere) {
        if (state_ != State::InSession) {
            become(cardThere ? State::There : State::None);
        }
    });
    connect(&source_, &IdCardSource::cardRemoved, this, [this] {
        if (state_ == State::There) {
            become(State::None);
        }
    });
}

void LeftCard::sessionEnded() {
    lookEnds_ = clock_.monotonicMilliseconds() + lookLimitMilliseconds;
    if (source_.cardPresent()) {
        state_ = State::There;
    } else {
        state_ = source_.look() ? State::LookedFor : State::None;
    }
}

void LeftCard::timePassed() {
    if (state_ == State::LookedFor && clock_.monotonicMilliseconds() >= lookEnds_) {
        become(State::None);
    }
}

void LeftCard::become(State state) {
    if (std::exchange(state_, state) != state) {
        Q_EMIT changed();
    }
}

} // namespace kaban
