#pragma once
// Purpose: builds the page model of each kind of page from the flow's state. Internal to app/view. Thread: the screen's
// (texts).

#include "app/steps/step.h"
#include "app/view/page_model.h"
#include "app/view/session_parts.h"

namespace kaban::pages {

/// Everything a builder may look at.
struct PageInput {
    const SessionParts& parts;
    const Answers& answers;
    const ServiceDefinition& service;
    const StepDefinition& definition;
    const Step& step;
    QString language;
    std::optional<qint64> remainingMilliseconds; ///< of the step's time limit
};

PageModel home(const SessionParts& parts);
/// Kind, rail, title, content and actions of a step's page.
PageModel forStep(const PageInput& input);

DoneContent doneContent(const PageInput& input, const ItemStatus& item);
ProblemContent problemContent(const PageInput& input, const StepFailure& failure);

ActionModel backAction();

} // namespace kaban::pages
