#pragma once
// Purpose: keeps how long finished cases took in a file of the kiosk's data folder, so that a restart forgets none.
// Thread: made and used in the session's; the file is written in a thread of its own, one state after the other, and
// the destructor waits for the last. Ownership: by the composition root. Units: seconds. Errors: a file that is missing
// or is none of ours counts as empty and is written anew; what cannot be written is logged. The file holds service ids
// and numbers, nothing else. Source: "about 10 minutes" of the visual language, section 3.2.

#include "app/ports/case_times_port.h"

#include <QThreadPool>

namespace kaban {

class CaseTimesFile : public CaseTimesPort {
public:
    /// Reads the file, in the caller's thread: at the start, before anything is shown.
    explicit CaseTimesFile(QString fileName);
    ~CaseTimesFile() override;

    const CaseTimes& times() const override { return times_; }
    void finished(const QString& service, int seconds) override;

private:
    QString fileName_;
    CaseTimes times_;
    QThreadPool writer_; ///< one thread: states reach the disk in their order
};

} // namespace kaban
