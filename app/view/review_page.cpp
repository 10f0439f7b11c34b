#include "app/view/field_presenter.h"
#include "app/view/pages.h"

#include <algorithm>

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace review_page {

/// The step in which the group's first field is filled; empty when it is filled nowhere (it came from the card).
QString editingStep(const PageInput& input, const FieldGroupDefinition& group) {
    for (const StepDefinition& step : input.service.steps) {
        for (const FieldGroupDefinition& filled : step.groups) {
            for (const FieldDefinition& field : filled.fields) {
                if (!field.input.isEmpty() && !group.fields.isEmpty() && field.id == group.fields.first().id) {
                    return step.id;
                }
            }
        }
    }
    return {};
}

} // namespace review_page

/// One row for a group: its title, its values in one line, and the way to the form they come from (IND-19).
void review(const PageInput& input, PageModel& page) {
    const FieldPresenter presenter(input.answers, input.parts.codeLists, input.language);
    ReviewContent content;
    content.personLabel = qtTrId("review.applicant");
    content.personName = presenter.shown({u"name"_s, {}, u"name"_s});
    content.personLine =
        u"%1  %2"_s.arg(qtTrId("id_type.resident"), presenter.shown({u"id_number"_s, {}, u"id_number"_s}));
    content.personState = qtTrId("review.from_card");
    for (const FieldGroupDefinition& group : input.definition.groups) {
        ReviewContent::Row row;
        row.id = group.title;
        row.label = textOf(group.title);
        QStringList values;
        for (const FieldDefinition& field : group.fields) {
            QString value = input.answers.holds(field.when) ? presenter.shown(field) : QString();
            if (!values.isEmpty() && !value.isEmpty() && field.show == u"landline") {
                value = u"%1 %2"_s.arg(textOf(field.label), value); // the row is named after the number before it
            }
            if (!values.isEmpty() && value.startsWith(values.last())) {
                values.last() = value; // many branches carry their bank's name
            } else if (!value.isEmpty()) {
                values.append(value);
            }
        }
        if (values.isEmpty() &&
            std::none_of(group.fields.begin(), group.fields.end(),
                         [&](const FieldDefinition& field) { return input.answers.holds(field.when); })) {
            continue; // nothing of it is asked
        }
        row.value = values.isEmpty() ? qtTrId("value.none") : values.join(qtTrId("value.separator"));
        const QString step = review_page::editingStep(input, group);
        if (!step.isEmpty()) {
            row.edit = ActionModel{u"edit."_s + step, qtTrId("review.edit"), u"edit"_s, ActionModel::Kind::Secondary};
        }
        content.rows.append(row);
    }
    content.picturesTitle = qtTrId("review.pictures");
    for (const StepDefinition& step : input.service.steps) {
        for (const QString& slot : step.pictures) {
            content.pictures.append(pictureSlot(input, slot, u"edit."_s + step.id));
        }
    }
    content.note = qtTrId("hint.30days");
    content.provider = qtTrId("provider");
    page.content = content;
    page.actions = {backAction(),
                    {u"next"_s, qtTrId("check_data.next"), u"arrow-right"_s, ActionModel::Kind::Primary, true, true}};
}

} // namespace kaban::pages
