#pragma once
// Purpose: what the kiosk says aloud, in two types that cannot be mistaken for each other (SEC-29). A SpokenText may be
// heard by the whole hall: it is made of texts of the program by their ids, of counts below a thousand and of the
// official texts, never of a string that somebody hands over, so that no answer of a person can become one. A
// PrivateSpokenText names one masked value and is taken by a headset only. Thread: the session's (texts); values.
// Ownership: by value. Errors: what is no text of the program says nothing.

#include "app/base/secret.h"
#include "app/domain/legal_text.h"

#include <QList>
#include <QString>

#include <variant>

namespace kaban {

class SpokenText {
public:
    SpokenText() = default;

    /// The text of this id in the language of now; `parts` take the places of %1, %2 … Silent when the program has no
    /// such text, or when a place stays empty.
    static SpokenText of(const QString& textId, const QList<SpokenText>& parts = {});
    /// Seconds, positions, tries; silent from a thousand on: longer numbers are somebody's.
    static SpokenText number(qint64 count);
    /// `language`: "zh" or "en".
    static QList<SpokenText> paragraphs(const LegalText& text, const QString& language);
    static SpokenText title(const LegalText& text, const QString& language);

    bool isEmpty() const { return text_.isEmpty(); }
    const QString& text() const { return text_; }
    /// What a recording may stand for; empty when places were filled.
    const QString& textId() const { return textId_; }
    bool operator==(const SpokenText&) const = default;

private:
    SpokenText(QString textId, const QString& text);

    QString textId_;
    QString text_;
};

/// Ids that are asked for by a literal; the tools find them by this name.
inline SpokenText spoken(const char* textId, const QList<SpokenText>& parts = {}) {
    return SpokenText::of(QString::fromLatin1(textId), parts);
}

class PrivateSpokenText {
public:
    /// `masked` as a page shows it, with stars for what is hidden; of a number only its end is said (visual language,
    /// "Masked value").
    PrivateSpokenText(const SpokenText& label, const QString& masked);

    bool isEmpty() const { return text_.reveal().isEmpty(); }
    const SecretText& text() const { return text_; }

private:
    SecretText text_;
};

using SpokenLine = std::variant<SpokenText, PrivateSpokenText>;

/// What is said in one go.
struct SpokenScript {
    QString language; ///< "zh" or "en"
    QList<SpokenLine> lines;
};

} // namespace kaban
