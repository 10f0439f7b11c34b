#pragma once
// Purpose: where the session keeps how long a finished case took, and what it knows of the ones before. Implemented by
// app/health. Thread: the session's; an implementation does not let it wait for a disk. Ownership: by the composition
// root. Units: seconds. Errors: none are told: a time that could not be kept is missing after the next start.

#include "app/domain/case_times.h"

namespace kaban {

class CaseTimesPort {
public:
    CaseTimesPort() = default;
    virtual ~CaseTimesPort() = default;
    CaseTimesPort(const CaseTimesPort&) = delete;
    CaseTimesPort& operator=(const CaseTimesPort&) = delete;

    virtual const CaseTimes& times() const = 0;
    virtual void finished(const QString& service, int seconds) = 0;
};

} // namespace kaban
