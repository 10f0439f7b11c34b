#pragma once
// Purpose: the pinyin engine as a process of its own, kept answering (PinyinCore). Thread: the object lives in the
// session's thread, the process is held from another one; they speak by queued calls. Ownership: owns thread and
// process, which ends with it; the clock outlives it. Units: milliseconds. Errors: as PinyinEngine says; the program is
// not linked and need not be there. Rules: SEC-20, SEC-21: the process has no home and no environment of ours, and
// its standard error is dropped; it is ended whenever what it was asked is to be forgotten.

#include "app/base/clock.h"
#include "app/devices/device_thread.h"
#include "app/devices/pinyin_core.h"

namespace kaban {

class PinyinProcess : public PinyinEngine {
    Q_OBJECT
public:
    /// `program`: path of kaban-pinyin.
    PinyinProcess(const QString& program, const Clock& clock, const PinyinRules& rules = {}, QObject* parent = nullptr);
    ~PinyinProcess() override;

    quint64 ask(const SecretText& letters, const SecretText& before) override;
    void forget() override;
    bool available() const override { return available_; }

private:
    class Worker;

    Worker* worker_; ///< lives in the thread
    DeviceThread thread_;
    quint64 asked_ = 0;
    quint64 waiting_ = 0; ///< the question whose answer counts; 0: none
    bool available_ = true;
};

} // namespace kaban
