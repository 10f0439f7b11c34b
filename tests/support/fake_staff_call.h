#pragma once
// Purpose: a desk that answers when a test says so. Thread: the test's. Ownership: by the test.

#include "app/ports/staff_call.h"

namespace kaban::tests {

class ScriptedStaffCall : public StaffCallPort {
public:
    void call(const StaffCallReason& reason) override {
        calls.append(reason);
        say(StaffCallState::Calling);
    }
    void cancel() override { say(StaffCallState::Idle); }
    StaffCallState state() const override { return now; }
    qint64 callingSinceMilliseconds() const override { return since; }

    void say(StaffCallState state) {
        now = state;
        Q_EMIT stateChanged();
    }

    QList<StaffCallReason> calls;
    StaffCallState now = StaffCallState::Idle;
    qint64 since = 0;
};

} // namespace kaban::tests
