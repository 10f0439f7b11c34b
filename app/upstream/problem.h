#pragma once
// Purpose: problem details of an error answer (RFC 9457) and the media type test they need. Thread: any (pure).
// Errors: nothing when the body is not such a document. Only `type` and what the contract adds to it decide anything;
// the texts are for the log of staff and are never shown to applicants (SEC-49), so they are not kept.

#include <QByteArray>
#include <QString>

#include <optional>

namespace kaban {

/// True for "application/json" and "Application/JSON; charset=UTF-8", false for another charset.
bool mediaTypeIs(const QByteArray& contentType, const QByteArray& wanted);

struct Problem {
    QString type;                       ///< "urn:kaban:problem:unknown-key"; "about:blank" when the document names none
    std::optional<qint64> attemptsLeft; ///< attempts_left of "wrong-code", where it is a small number
};

std::optional<Problem> parseProblem(const QByteArray& contentType, const QByteArray& body);

/// True for the problem urn:kaban:problem:`name`.
bool isKabanProblem(const std::optional<Problem>& problem, const QString& name);

} // namespace kaban
