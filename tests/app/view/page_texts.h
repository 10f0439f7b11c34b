#pragma once
// Purpose: everything that a page says, for tests that look for what it must or must not say. Thread: any.

#include "app/view/page_model.h"

namespace kaban::tests {

/// Every text of the page, the modal included.
inline QStringList allTexts(const PageModel& page) {
    QStringList texts{page.title, page.sentence};
    const auto addGroup = [&](const FieldGroup& group) {
        texts.append(group.title);
        for (const FieldRow& row : group.rows) {
            texts << row.label << row.value << row.provenanceLabel;
        }
    };
    if (const auto* check = std::get_if<CheckContent>(&page.content)) {
        for (const FieldGroup& group : check->groups) {
            addGroup(group);
        }
        texts.append(check->note);
    }
    if (const auto* commitment = std::get_if<CommitmentContent>(&page.content)) {
        addGroup(commitment->summary);
        texts << commitment->tickText << commitment->productionTime << commitment->provider << commitment->textTitle
              << commitment->paragraphs;
    }
    if (const auto* done = std::get_if<DoneContent>(&page.content)) {
        texts << done->number << done->numberLabel << done->numberHint << done->note;
        for (const TimelineEntry& entry : done->timeline) {
            texts << entry.title << entry.sentence;
        }
    }
    if (page.confirm) {
        texts << page.confirm->title << page.confirm->sentence;
        addGroup({QString(), page.confirm->rows});
    }
    for (const ActionModel& action : page.actions) {
        texts.append(action.label);
    }
    return texts;
}

} // namespace kaban::tests
