#pragma once
// Purpose: keeps the statistics of finished cases in a file of the kiosk's data folder, so that a restart forgets none.
// Thread: made and used in the session's; the file is written in a thread of its own, one state after the other, and
// the destructor waits for the last. Ownership: by the composition root. Units: seconds. Errors: a file that is missing
// or is none of ours counts as empty and is written anew; what cannot be written is logged. The file holds the ids of
// services and reasons and numbers, nothing else. Source: "about 10 minutes" of the visual language, section 3.2;
// PHO-17.

#include "app/ports/case_statistics_port.h"

#include <QThreadPool>

namespace kaban {

/// What the file of that name holds, as far as it is to be understood. Any thread.
CaseStatistics readCaseStatistics(const QString& fileName);
/// In the kiosk's data folder.
QString caseStatisticsFile(const QString& dataFolder);

class CaseStatisticsFile : public CaseStatisticsPort {
public:
    /// Reads the file, in the caller's thread: at the start, before anything is shown.
    explicit CaseStatisticsFile(QString fileName);
    ~CaseStatisticsFile() override;

    const CaseStatistics& statistics() const override { return statistics_; }
    void finished(const QString& service, int seconds, const QString& photoRelease) override;

private:
    QString fileName_;
    CaseStatistics statistics_;
    QThreadPool writer_; ///< one thread: states reach the disk in their order
};

} // namespace kaban
