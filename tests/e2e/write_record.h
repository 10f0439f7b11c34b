#pragma once
// Purpose: the test's side of the recorder (recorder/record_file.h): what a program and its children opened for
// writing, made, moved and removed, with the bytes. Thread: the test's. Ownership: the folder belongs to the caller.
// Errors: events() is empty where nothing was recorded; the test must not take that for "nothing was written".

#include "walk.h"

#include <QList>
#include <QString>

namespace kaban::tests {

struct WriteEvent {
    QString program; ///< its file name: "kaban"
    QString verb;    ///< opened, made, moved, removed; ended
    QString id;      ///< of an opened regular file; "-" otherwise
    QString path;    ///< absolute; ends in " (deleted)" for a file without a name
    QString other;   ///< moved: the new path; removed: the kept copy's name or "-"; ended: "guarded" or "dumps"

    friend bool operator==(const WriteEvent&, const WriteEvent&) = default;
};

/// All bytes that one program wrote to one file.
struct WrittenBytes {
    QString program;
    QString id;
    QString file; ///< where they are kept
};

class WriteRecord {
public:
    /// Makes the folder; it must not be one that the program under test writes to.
    explicit WriteRecord(const QString& folder);

    /// For the program under test; its children inherit them.
    Variables variables() const;
    QList<WriteEvent> events() const;
    /// Of each process of that program that ended by itself: whether a crash would have left its memory on the disk.
    QStringList endings(const QString& program) const;
    QList<WrittenBytes> bytes() const;
    /// Of a kept copy.
    QString pathOf(const QString& copy) const { return folder_ + u'/' + copy; }

private:
    QList<WriteEvent> everything() const;

    QString folder_;
};

} // namespace kaban::tests
