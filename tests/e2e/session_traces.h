#pragma once
// Purpose: what a session left behind, judged: where it wrote, whether everything it wrote is accounted for, and
// whether any of it holds a mark: names, files, what files held before they were removed or overwritten. Thread: the
// test's. Ownership: the folder and the record outlive it. It looks at the folder when it is made; what comes later is
// not the session's. Errors: every judgement is a list of sentences, empty when all is well. Rules: SEC-26, SEC-27.

#include "trace_search.h"
#include "write_record.h"

namespace kaban::tests {

class SessionTraces {
public:
    /// `folder` holds the whole walk; `record` lies outside of it.
    SessionTraces(const QString& folder, const WriteRecord& record);

    /// Writing anywhere that kiosk_places does not know.
    QStringList strangePlaces() const;
    /// Places every session writes to, where this one did not: the list is old, or the recorder is blind.
    QStringList missingPlaces() const;
    /// Files that are there and were not seen being written, were written and are neither there nor seen going, bytes
    /// that went to a file nobody was seen opening.
    QStringList unexplained() const;
    /// Whatever holds a mark, except where that is lawful.
    QStringList marked(const TraceSearch& search) const;

private:
    QString shown(const QString& path) const;
    bool apart(const QString& program, const QString& path) const;
    void searchNames(const TraceSearch& search, QStringList& found) const;
    void searchFiles(const TraceSearch& search, QStringList& found) const;
    void searchKept(const TraceSearch& search, QStringList& found) const;

    QString folder_;
    const WriteRecord& record_;
    QList<WriteEvent> events_;
    QStringList there_; ///< every file below the folder
};

} // namespace kaban::tests
