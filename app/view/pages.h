#pragma once
// Purpose: builds the page model of each kind of page from the flow's state. Internal to app/view. Thread: the screen's
// (texts).

#include "app/steps/step.h"
#include "app/view/page_model.h"
#include "app/view/session_parts.h"

namespace kaban::pages {

/// The group of fields that stands in clear for a moment (MSK-05).
struct Reveal {
    int group = -1; ///< none
    int secondsLeft = 0;
};

/// Everything a builder may look at.
struct PageInput {
    const SessionParts& parts;
    const Answers& answers;
    const ServiceDefinition& service;
    const StepDefinition& definition;
    const Step& step;
    QString language;
    std::optional<qint64> remainingMilliseconds; ///< of the step's time limit
    Reveal reveal{};
};

PageModel home(const SessionParts& parts);
/// Kind, rail, title, content and actions of a step's page.
PageModel forStep(const PageInput& input);

void signIn(const PageInput& input, PageModel& page);
void authorise(const PageInput& input, PageModel& page);
void form(const PageInput& input, PageModel& page);
void collection(const PageInput& input, PageModel& page);
void review(const PageInput& input, PageModel& page);
DoneContent doneContent(const PageInput& input, const ItemStatus& item);
/// Masked, in the words of the state that is true (MSK-07, INV-3).
ReceiptPaper receiptOf(const PageInput& input, const ItemStatus& item);
ProblemContent problemContent(const PageInput& input, const StepFailure& failure);

ActionModel backAction();

} // namespace kaban::pages
