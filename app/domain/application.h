#pragma once
// Purpose: one confirmed application as the authority receives it, and its JSON form
// (resources/upstream/bundle.schema.json). Thread: any (value). Ownership: by value; personal fields are Secret.
// Errors: none; it is built only from checked answers. Rules: GEN-12, GEN-13 (consents with version, hash, time),
// GEN-17 (one key), REL-67 (the moment of the submit tap), INV-5.

#include "app/base/ids.h"
#include "app/domain/person.h"

#include <QList>
#include <QMap>

namespace kaban {

/// A text the applicant accepted.
struct ConsentRecord {
    QString id;      ///< "commitment.individual"
    QString version; ///< of the text file
    QString sha256;  ///< 64 hex digits over the text file's bytes
    qint64 acceptedAtMilliseconds = 0;
};

struct Application {
    QString service; ///< id of the service file
    int serviceFileVersion = 0;
    SubmissionKey key;
    QString kioskId;
    QString programVersion;
    qint64 submittedAtMilliseconds = 0; ///< wall time of the second confirmation
    bool timeTrusted = false;
    ResidentCard applicant;
    QString nationality; ///< GB/T 2659, three letters
    QList<ConsentRecord> consents;
    QMap<QString, QString> provenance; ///< field → "card", "upstream", "typed" …
};

/// The bytes of application.json, UTF-8, keys in a fixed order.
SecretBytes applicationJson(const Application& application);

} // namespace kaban
