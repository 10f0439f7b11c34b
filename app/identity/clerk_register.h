#pragma once
// Purpose: the clerk accounts of a kiosk, clerks.json in its data folder: who may confirm at the screen that a person
// and an ID card belong together. Every use takes the file's lock, reads it, and replaces it as a whole (0600, synced),
// so that kiosk and kabanctl may use it at once and guesses made side by side are counted one by one. Thread: any but
// the screen's: it waits for the lock, the disk and a slow hash. Ownership: borrows random source and clock. Units:
// milliseconds. Errors: ClerkFault; a file that others may read or that is not whole is not believed. Rules: LOG-29,
// SEC-78 (the count is on the disk before the result is known), SEC-82.

#include "app/base/clock.h"
#include "app/base/random_source.h"
#include "app/base/result.h"
#include "app/identity/clerk_file.h"
#include "app/ports/clerk_answer.h"

namespace kaban {

enum class ClerkFault {
    BadNumber,
    PinNotSixDigits,
    PinRepeated,
    PinConsecutive,
    PinHoldsNumber,
    Exists,
    Unknown,
    Unreadable,  ///< not whole, or others may read it
    NotWritable, ///< or the lock cannot be had
};

struct ClerkStanding {
    QString number;
    int wrongTries = 0;
    qint64 lockLeftMilliseconds = 0; ///< 0: not locked
    bool secondFactor = false;
};

class ClerkRegister {
public:
    /// `boot` names this run of the machine: machineRun() outside of tests.
    ClerkRegister(QString dataFolder, const Clock& clock, RandomSource& random, QString boot = machineRun(),
                  const ClerkPinCost& cost = {});

    /// `codeSecret`: of the second factor (one_time_code.h); empty: the PIN alone lets in.
    Result<void, ClerkFault> add(const QString& number, const SecretBytes& pin, const SecretBytes& codeSecret = {});
    Result<void, ClerkFault> remove(const QString& number);
    /// By number. No file: no clerks.
    Result<QList<ClerkStanding>, ClerkFault> list() const;
    ClerkAnswer check(const QString& number, const SecretBytes& pin, const SecretBytes& code = {});

    /// Changes with every start of the machine; empty where the system does not tell.
    static QString machineRun();

private:
    ClerkMoment now() const { return {boot_, clock_.monotonicMilliseconds()}; }
    ClerkAnswer checkUnderLock(const QString& number, const SecretBytes& pin, const SecretBytes& code);
    /// The second factor of a clerk whose PIN is right; nothing when it is missing or wrong.
    bool takeCode(Clerk& clerk, const SecretBytes& code) const;

    QString folder_;
    const Clock& clock_;
    RandomSource& random_;
    QString boot_;
    ClerkPinCost cost_;
};

} // namespace kaban
