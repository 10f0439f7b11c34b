#pragma once
// Purpose: where the session keeps how long a finished case took and whether its photo was released, and what it knows
// of the ones before. Implemented by
// app/health. Thread: the session's; an implementation does not let it wait for a disk. Ownership: by the composition
// root. Units: seconds. Errors: none are told: a time that could not be kept is missing after the next start.

#include "app/domain/case_statistics.h"

namespace kaban {

class CaseStatisticsPort {
public:
    CaseStatisticsPort() = default;
    virtual ~CaseStatisticsPort() = default;
    CaseStatisticsPort(const CaseStatisticsPort&) = delete;
    CaseStatisticsPort& operator=(const CaseStatisticsPort&) = delete;

    virtual const CaseStatistics& statistics() const = 0;
    /// `photoRelease`: the reason for which a clerk released the card photo; empty: nobody had to.
    virtual void finished(const QString& service, int seconds, const QString& photoRelease) = 0;
};

} // namespace kaban
