#include "app/steps/collection_step.h"
#include "app/view/field_presenter.h"
#include "app/view/field_words.h"
#include "app/view/form_questions.h"
#include "app/view/pages.h"

#include "app/domain/beijing_time.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace form_page {

FormField fieldModel(const FieldPresenter& presenter, const FormStep::Field& field) {
    const FieldDefinition& definition = field.definition;
    FormField model;
    model.id = definition.id;
    model.label = textOf(definition.label);
    model.required = definition.required;
    // The address stands in full on the form, and only there (MSK-06).
    const bool address = definition.show == u"address";
    model.value = address ? field.value : presenter.shown(definition);
    if (field.value.isEmpty() && definition.show != u"branch") {
        model.value.clear();
    }
    model.placeholder = textOf(definition.placeholder);
    const bool list = definition.input == u"list" || definition.input == u"branch";
    model.kind = field.locked ? FormField::Kind::Locked : list ? FormField::Kind::List : FormField::Kind::Keyboard;
    model.openAction = field.locked ? QString() : u"open."_s + definition.id;
    model.provenance = field.value.isEmpty() ? Provenance::Missing : presenter.provenanceOf(definition.id);
    model.provenanceLabel = provenanceLabel(model.provenance);
    if (field.warning) {
        model.warning = warningWords(*field.warning);
    }
    if (field.fault) {
        model.error = faultWords(*field.fault, definition, model.label);
    }
    return model;
}

QList<FormSection> sectionsOf(const FieldPresenter& presenter, const FormStep& step) {
    QList<FormSection> sections;
    const QList<FormStep::Section> groups = step.sections();
    for (const FormStep::Section& group : groups) {
        FormSection section{textOf(group.title), {}};
        for (const FormStep::Field& field : group.fields) {
            if (field.definition.input != u"collection") { // that one is chosen by tiles
                section.fields.append(fieldModel(presenter, field));
            }
        }
        if (!section.fields.isEmpty()) {
            sections.append(section);
        }
    }
    return sections;
}

/// The first error again above the buttons: the field itself may be out of sight (FLD-52).
QString blockedNote(const FormStep& step, const QList<FormSection>& sections) {
    for (const FormSection& section : sections) {
        for (const FormField& field : section.fields) {
            if (field.id == step.firstFault()) {
                return field.error;
            }
        }
    }
    return {};
}

/// Rows that are only shown, of groups without any input.
QList<FieldRow> factsOf(const PageInput& input, const FieldPresenter& presenter, QString& title) {
    QList<FieldRow> facts;
    for (const FieldGroupDefinition& group : input.definition.groups) {
        for (const FieldDefinition& field : group.fields) {
            if (field.input.isEmpty() && input.answers.holds(field.when)) {
                facts.append(presenter.row(field));
                title = textOf(group.title);
            }
        }
    }
    return facts;
}

const FieldDefinition* definitionOf(const StepDefinition& step, const QString& id) {
    for (const FieldGroupDefinition& group : step.groups) {
        for (const FieldDefinition& field : group.fields) {
            if (field.id == id) {
                return &field;
            }
        }
    }
    return nullptr;
}

/// A short list stands on the page itself: one tap answers (mockup 23).
QList<ChoiceModel> choicesOf(const PageInput& input, const FormStep& step, const QString& field) {
    const FieldPresenter presenter(input.answers, input.parts.codeLists, input.language);
    QList<ChoiceModel> choices;
    for (const FieldEditor::Entry& entry : step.choices(field)) {
        choices.append({u"choose.%1:%2"_s.arg(field, entry.code),
                        {},
                        presenter.inLanguage(entry.chinese, entry.english),
                        plainWords(entry, input.language),
                        entry.chosen});
    }
    return choices;
}

/// Elder mode: the question is the title, its field alone stands below it, and there is somebody to ask.
void keepOneQuestion(const PageInput& input, const FormStep& step, FormContent& content, PageModel& page) {
    const QStringList asked = FormQuestions::asked(step);
    const QString id = asked.value(*input.question);
    const FieldDefinition* definition = definitionOf(input.definition, id);
    if (definition == nullptr) {
        return;
    }
    page.title = textOf(definition->question.isEmpty() ? definition->label : definition->question);
    page.sentence = qtTrId("form.question.position").arg(*input.question + 1).arg(asked.size());
    for (FormSection& section : content.sections) {
        section.title.clear();
        section.fields.removeIf([&id](const FormField& field) { return field.id != id; });
    }
    content.sections.removeIf([](const FormSection& section) { return section.fields.isEmpty(); });
    content.choices = choicesOf(input, step, id);
    if (*input.question > 0) {
        content.facts.clear();
    }
}

ActionModel nextAction() {
    return {u"next"_s, qtTrId("btn.next"), u"arrow-right"_s, ActionModel::Kind::Primary, true, true};
}

ChoiceModel method(const QString& id, const QString& icon, const QString& title, const QString& sentence, bool chosen) {
    return {id, icon, title, sentence, chosen, true};
}

} // namespace form_page

void form(const PageInput& input, PageModel& page) {
    const auto& step = static_cast<const FormStep&>(input.step);
    const FieldPresenter presenter(input.answers, input.parts.codeLists, input.language);
    FormContent content;
    content.facts = form_page::factsOf(input, presenter, content.factsTitle);
    content.sections = form_page::sectionsOf(presenter, step);
    content.blockedNote = form_page::blockedNote(step, content.sections);
    if (input.question) {
        form_page::keepOneQuestion(input, step, content, page);
    }
    content.note = content.facts.isEmpty() ? QString() : qtTrId("hint.96066");
    page.content = content;
    page.actions = {backAction(), form_page::nextAction()};
    if (input.question) {
        page.actions.insert(1, {u"ask_staff"_s, qtTrId("form.ask_staff"), {}, ActionModel::Kind::Neutral});
    }
    if (step.editor() != nullptr) {
        page.editor = editorModel(input, *step.editor());
    }
}

void collection(const PageInput& input, PageModel& page) {
    const auto& step = static_cast<const CollectionStep&>(input.step);
    const FieldPresenter presenter(input.answers, input.parts.codeLists, input.language);
    const bool post = step.method() == u"post";
    CollectionContent content;
    const QDate today = beijingDate(input.parts.clock.wallMilliseconds());
    content.stages = {
        {u"check-circle"_s, qtTrId("collection.stage.submit"), today.toString(Qt::ISODate)},
        {u"card"_s, qtTrId("collection.stage.made"), qtTrId("collection.stage.made.note")},
        {u"message"_s, qtTrId("collection.stage.sms"), qtTrId("collection.stage.sms.note")},
        {u"hand"_s, qtTrId("collection.stage.hand"), qtTrId("collection.stage.hand.note")},
    };
    content.methods = {form_page::method(u"method.branch"_s, u"bank"_s, qtTrId("collection.branch.title"),
                                         qtTrId("collection.branch.sentence"), !post),
                       form_page::method(u"method.post"_s, u"post"_s, qtTrId("collection.post.title"),
                                         qtTrId("collection.post.sentence"), post)};
    if (!step.postPossible()) {
        content.methods[1].enabled = false;
        content.methods[1].sentence = qtTrId("collection.post.impossible");
    }
    content.placeTitle = post ? qtTrId("collection.place.post") : qtTrId("collection.place.branch");
    content.place = {
        u"pin"_s, presenter.bankAndBranch(),
        u"%1  %2"_s.arg(input.answers.value(u"branch.address"_s), input.answers.value(u"branch.hours"_s)).trimmed(),
        ActionModel{u"change_branch"_s, qtTrId("collection.change_branch"), u"edit"_s, ActionModel::Kind::Secondary}};
    content.phoneTitle = qtTrId("collection.phone");
    content.phone = presenter.row({u"mobile"_s, u"field.mobile"_s, u"mobile"_s});
    content.postal = form_page::sectionsOf(presenter, step);
    content.blockedNote = form_page::blockedNote(step, content.postal);
    page.content = content;
    page.actions = {backAction(), form_page::nextAction()};
    if (step.editor() != nullptr) {
        page.editor = editorModel(input, *step.editor());
    }
}

} // namespace kaban::pages
