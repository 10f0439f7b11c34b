#pragma once
// Purpose: a service as data: steps, outcome → next, time-outs, fields and consents, read from
// resources/services/<id>.json. Thread: any (value). Ownership: by value. Units: seconds. Errors: parseService() names
// the key and what is allowed; soundness across steps is the checker's business. Source: "Graph as data, deeds in C++";
// a new city's rules are a new file.

#include "app/base/result.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace kaban {

/// A target that is not a step: the session ends and everything is wiped.
inline constexpr QStringView homeTarget = u"@home";

/// Holds when every named answer has the value named: "" means absent, "*" present. Empty: always.
using Condition = QMap<QString, QString>;

struct FieldDefinition {
    QString id;    ///< answer id
    QString label; ///< text id
    QString show; ///< how the page may show it: plain, name, id_number, mobile, address, sex, ethnicity, date_range …
    QString input{}; ///< how it is filled: list, branch, mobile, landline, postcode, address, name; empty: only shown
    QString list{};  ///< code list of the input "list"
    bool required = false;
    QString placeholder{}; ///< text id: 请选择 …
    QString question{};    ///< text id: the field as a question, where it stands alone; empty: the label
    QString fallback{};    ///< answer that is proposed where there is none of its own (FLD-21..24)
    QString keepFrom{};    ///< "card", "upstream": a value of that source is locked (FLD-09, GAP-39); empty: free
    Condition when{};      ///< asked, checked and sent only then (COL-17)
};

/// Where an outcome leads; the first target whose condition holds counts.
struct OutcomeTarget {
    Condition when{};
    QString step; ///< step id or @home
};

struct FieldGroupDefinition {
    QString title; ///< text id
    QList<FieldDefinition> fields;
    QStringList fieldIds() const;
};

/// Targets of one outcome, in order.
using OutcomeTargets = QList<OutcomeTarget>;

/// One answer of a question that stands alone on its page; its id is the outcome it leads to.
struct ChoiceDefinition {
    QString id;
    QString icon;
    QString title;      ///< text id
    QString sentence{}; ///< text id
    QString said{};     ///< text id: the answer as it is said back on the last page; empty: not repeated
    QString badge{};    ///< text id: where it can be done; empty: a plain answer
};

/// Something to bring to the kiosk or to the counter (MIN-48).
struct ThingDefinition {
    QString title;      ///< text id
    QString sentence{}; ///< text id
    QString picture{};  ///< name of a picture
    struct Side {
        QString picture;
        QString label; ///< text id
    };
    QList<Side> sides{}; ///< the sides that will be photographed, in their order
    Condition when{};
};

/// A line below the things.
struct RemarkDefinition {
    QString icon;
    QString text; ///< text id
    Condition when{};
};

struct StepDefinition {
    QString id;
    QString page; ///< kind of page
    QString deed; ///< what it does: a named C++ step
    std::optional<int> rail;
    std::optional<int> timeoutSeconds; ///< since the step runs
    std::optional<int> idleSeconds;    ///< since the last touch
    bool end = false;                  ///< the service's business is done when it is shown
    QString title;                     ///< text id, may be empty where the page chooses its words
    QString sentence;                  ///< text id, may be empty
    QString consent;                   ///< id of the versioned text that must be agreed to before the step is passed
    QString optionalConsent{};         ///< id of a second text that may be left unticked (ELG-06)
    QStringList pictures{};            ///< slots that are photographed here, in their order
    QList<FieldGroupDefinition> groups;
    QList<ChoiceDefinition> choices{}; ///< of a question
    QString picture{};                 ///< beside the question, may be empty
    QList<ThingDefinition> things{};   ///< to bring
    QList<RemarkDefinition> remarks{};
    QString service{};                       ///< the service that this advice is for, where the kiosk has it
    QHash<QString, OutcomeTargets> outcomes; ///< in the file: a step id, or [{"when": {…}, "step": …}, …]
};

struct ServiceDefinition {
    QString id;
    int version = 0;
    QString title;    ///< text id
    QString subtitle; ///< text id
    QString icon;
    bool guide = false; ///< gives advice only: nobody signs in, nothing is kept, nothing is sent
    QStringList rail;   ///< text ids; the full names have ids of their own (railFullName)
    QString start;
    OutcomeTargets startWhen{}; ///< before it: the first whose condition holds is where a session begins
    QList<StepDefinition> steps;

    /// Null when there is none.
    const StepDefinition* step(const QString& stepId) const;
};

/// The text id of a stage's full name, for screens with room for it: "rail.check" → "rail.check.full".
QString railFullName(const QString& railText);

/// One sentence with the place ("steps[2].outcomes: …").
Result<ServiceDefinition, QString> parseService(const QByteArray& json);

} // namespace kaban
