#pragma once
// Purpose: every value of a person that a session of the walkthrough case every_field has seen, as marks to search for:
// what the card held, what the authority knew and gave out, what was typed, and the parts of these that a mask must
// hide. Taken from where the values are (card file, population, the authority's record, the application itself), so
// that a new field is searched for without anybody thinking of it. Thread: the test's. Errors: a source that cannot be
// read gives no marks; the test checks that all are there.

#include "trace_search.h"

#include <QJsonObject>

namespace kaban::tests {

/// Values by field: of `applicant` and `form`, "postal.mobile" for what is inside. Codes of lists and fixed words are
/// left out: they are the same for thousands of people.
QHash<QString, QString> personalValues(const QJsonObject& application);

/// What the authority knows of the made-up person before the session.
QJsonObject personOfTheSandbox(const QString& id);

/// `out` is the walkthrough's folder.
QList<Mark> sessionMarks(const QString& out, const QJsonObject& person, const QJsonObject& application);

} // namespace kaban::tests
