#pragma once
// Purpose: proves a service file sound before anybody meets it: every target exists, every outcome is handled, nothing
// is unreachable or a dead end, every text exists in both languages, every field is known and filled before it is
// needed, every condition can hold, every wait has a way out. Thread: any (pure). Errors: the list of findings, empty
// when sound. Source: design idea 2; `kabanctl flow check`.

#include "app/flow/service_definition.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace kaban {

/// What a C++ deed promises: its outcomes, the pages it can stand on, what it needs and what it gives.
struct DeedSignature {
    QStringList outcomes;
    QStringList pages;
    QStringList needs; ///< answers (or "consent") that must be there when it runs
    QStringList gives; ///< answers that are there after the outcome named in givesOn
    QString givesOn;
    bool waits = false; ///< waits for a person or a device: needs a time limit
    enum class Pictures { None, Takes, NeedsAll };
    Pictures pictures = Pictures::None; ///< takes those of its step, or needs every one that the service takes
    QStringList optional{}; ///< outcomes a step may offer besides; "edit_*" stands for every name that begins so
};

namespace detail {
/// What the session, the authority's profile and the steps leave behind for conditions, beside what they promise.
QSet<QString> sessionAnswers();
} // namespace detail

struct FlowCatalogue {
    QHash<QString, DeedSignature> deeds;
    QSet<QString> pages;
    QSet<QString> shows;    ///< ways to show a field
    QSet<QString> inputs;   ///< ways to fill one
    QSet<QString> pictures; ///< slots that a bundle can hold
    QSet<QString> consents; ///< ids of versioned texts
    /// Empty list when the text exists; otherwise the languages it is missing in.
    std::function<QStringList(const QString& textId)> missingLanguages;
    QSet<QString> lists; ///< ids of code lists that the input "list" may offer
    /// Answers that conditions may name although no field and no promise of a deed gives them.
    QSet<QString> sideAnswers = detail::sessionAnswers();
};

struct FlowFinding {
    QString rule;  ///< "unknown-step", "unhandled-outcome" …
    QString place; ///< step id or "service"
    QString detail;

    QString text() const { return place + QStringLiteral(": ") + rule + QStringLiteral(" (") + detail + u')'; }
};

QList<FlowFinding> checkService(const ServiceDefinition& service, const FlowCatalogue& catalogue);

namespace detail {
/// The answer "<step>.reached" is there once the step has been shown.
inline constexpr QStringView reachedSuffix = u".reached";

/// The rules that look at paths: unreachable, dead end, answers needed before they are given.
QList<FlowFinding> checkServicePaths(const ServiceDefinition& service, const FlowCatalogue& catalogue);
/// The rules that look at fields and conditions: lists, sources, answers that nobody gives, what can never hold.
QList<FlowFinding> checkServiceFields(const ServiceDefinition& service, const FlowCatalogue& catalogue);
} // namespace detail

} // namespace kaban
