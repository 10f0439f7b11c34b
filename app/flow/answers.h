#pragma once
// Purpose: the only session state: field id → value and where it came from, plus the consents given and the
// submission's key, and the pictures that were taken. Thread: the session's. Ownership: by the session; wiped as a
// whole at its end (INV-9, SEC-33). Errors: an absent field is an empty value. Rules: GEN-13 (consents with version and
// time), GEN-17 (one key for one submission), section "Answers" of the design.

#include "app/base/frame.h"
#include "app/base/ids.h"
#include "app/base/secret.h"
#include "app/domain/application.h"
#include "app/flow/service_definition.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

namespace kaban {

enum class AnswerSource { Card, Recognised, Upstream, Typed, Clerk, Camera };

/// "card", "recognised" … as in the application.
QString answerSourceName(AnswerSource source);

struct Answer {
    SecretText value;
    AnswerSource source = AnswerSource::Typed;
};

/// A finished picture of this session, by its slot: "card_photo", "id_emblem", "id_person".
struct SessionPicture {
    SecretBytes jpeg;
    Frame shown;     ///< Bgr24, as the file
    Frame thumbnail; ///< Bgr24, unreadable
    AnswerSource source = AnswerSource::Camera;
    int width = 0; ///< of the file
    int height = 0;
    bool keptRules = true; ///< of a card photo; false: a clerk released it (PHO-17)
};

class Answers {
public:
    void set(const QString& field, const QString& value, AnswerSource source);
    void remove(const QString& field);
    bool has(const QString& field) const { return values_.contains(field); }
    /// Empty when absent.
    QString value(const QString& field) const;
    std::optional<AnswerSource> source(const QString& field) const;
    QStringList fields() const { return values_.keys(); }

    void setPicture(const QString& slot, SessionPicture picture);
    void removePicture(const QString& slot);
    /// Null when there is none.
    const SessionPicture* picture(const QString& slot) const;
    QStringList pictures() const { return pictures_.keys(); }

    void accept(const ConsentRecord& consent);
    void withdraw(const QString& consentId);
    std::optional<ConsentRecord> consent(const QString& consentId) const;
    const QList<ConsentRecord>& consents() const { return consents_; }

    /// The key of the submission; set once, then it stays whatever is repeated.
    const std::optional<SubmissionKey>& submissionKey() const { return key_; }
    void setSubmissionKey(const SubmissionKey& key);
    /// Only when the store has said that nothing of that key was or will be kept.
    void dropSubmissionKey() { key_.reset(); }

    bool holds(const Condition& condition) const;

    void wipe();

private:
    QHash<QString, Answer> values_;
    QMap<QString, SessionPicture> pictures_;
    QList<ConsentRecord> consents_;
    std::optional<SubmissionKey> key_;
};

} // namespace kaban
