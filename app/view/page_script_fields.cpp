// What is said of pages with fields and cameras: which field is asked for and what is wrong with it, never its value.
#include "app/steps/card_photo_step.h"
#include "app/steps/collection_step.h"
#include "app/steps/document_shots_step.h"
#include "app/view/field_presenter.h"
#include "app/view/field_words.h"
#include "app/view/form_questions.h"
#include "app/view/page_script.h"

#include <QSet>

#include <algorithm>

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace page_script_fields {

/// "职业，请选择", "职业，已填好".
SpokenText fieldLine(const FormStep::Field& field) {
    const SpokenText label = SpokenText::of(field.definition.label);
    const SpokenText wanted = SpokenText::of(field.definition.placeholder);
    const SpokenText state = !field.value.isEmpty() ? spoken("voice.field.filled")
                             : wanted.isEmpty()     ? spoken("voice.field.empty")
                                                    : wanted;
    return spoken("voice.field.line", {label, state});
}

void sayFields(const FormStep& step, const QStringList& only, PageScript& script) {
    for (const FormStep::Section& section : step.sections()) {
        for (const FormStep::Field& field : section.fields) {
            if (field.definition.input != u"collection" && (only.isEmpty() || only.contains(field.definition.id))) {
                script.say(fieldLine(field));
            }
        }
    }
}

/// The first fault, as it stands above the buttons (FLD-52).
void sayFault(const FormStep& step, PageScript& script) {
    for (const FormStep::Section& section : step.sections()) {
        for (const FormStep::Field& field : section.fields) {
            if (field.fault && field.definition.id == step.firstFault()) {
                script.news = {faultSpoken(*field.fault, field.definition)};
                script.urgent = true;
            }
        }
    }
}

/// Elder mode: the question in the title's place.
void askOne(const PageInput& input, const FormStep& step, PageScript& script) {
    const QString id = FormQuestions::asked(step).value(*input.question);
    for (const FieldGroupDefinition& group : input.definition.groups) {
        for (const FieldDefinition& field : group.fields) {
            if (field.id == id) {
                script.lines.clear();
                script.say(SpokenText::of(field.question.isEmpty() ? field.label : field.question));
                script.say(spoken("form.question.position", {SpokenText::number(*input.question + 1),
                                                             SpokenText::number(FormQuestions::asked(step).size())}));
            }
        }
    }
    sayFields(step, {id}, script);
}

SpokenText slotText(const QString& slot, const char* part) {
    return SpokenText::of(u"picture.%1.%2"_s.arg(slot, QLatin1StringView(part)));
}

/// What the camera says by itself.
void sayCamera(const CameraStep& step, PageScript& script) {
    if (step.phase() == CameraStep::Phase::Away) {
        script.news = {spoken("camera.away.title"), spoken("camera.away.sentence")};
        script.urgent = true;
    } else if (step.phase() == CameraStep::Phase::Working) {
        script.news = {spoken("camera.working.title"), spoken("camera.working.sentence")};
        script.urgent = true;
    } else if (step.trouble() && step.phase() == CameraStep::Phase::Live) {
        script.news = {SpokenText::of(QString::fromLatin1(pictureTroubleTextId(*step.trouble()))),
                       spoken("picture.trouble.again")};
        script.urgent = true;
    }
}

/// The authority does not take the picture: nothing leads on but another one (PHO-18).
QList<SpokenText> refusal(const char* refused, const QStringList& reasons) {
    QList<SpokenText> said{spoken(refused)};
    for (const QString& reason : reasons) {
        said.append(SpokenText::of(pictureReasonTextId(reason)));
    }
    return said;
}

const char* smsStageTextId(const SmsCheck& sms) {
    return sms.stage() == SmsCheck::Stage::Checking ? "sms.checking" : "sms.hint";
}

/// A masked form, or a word out of a list. A date or a number in full is heard by nobody.
bool mayBeHeard(const FieldDefinition& field, const QString& shown) {
    static const QSet<QString> masked{u"name"_s,    u"id_number"_s, u"mobile"_s,
                                      u"address"_s, u"document"_s,  u"applicant"_s};
    static const QSet<QString> words{u"sex_ethnicity"_s, u"ethnicity"_s,     u"occupation"_s, u"district"_s,
                                     u"nationality"_s,   u"bank"_s,          u"branch"_s,     u"bank_branch"_s,
                                     u"collection"_s,    u"card_functions"_s};
    return words.contains(field.show) || (masked.contains(field.show) && shown.contains(u'*'));
}

} // namespace page_script_fields

void formScript(const PageInput& input, PageScript& script) {
    const auto& step = static_cast<const FormStep&>(input.step);
    if (input.question) {
        page_script_fields::askOne(input, step, script);
    } else {
        page_script_fields::sayFields(step, {}, script);
    }
    page_script_fields::sayFault(step, script);
    if (step.editor() != nullptr) {
        editorNews(*step.editor(), script);
    }
}

void collectionScript(const PageInput& input, PageScript& script) {
    const auto& step = static_cast<const CollectionStep&>(input.step);
    script.say({spoken("collection.branch.title"), spoken("collection.branch.sentence"),
                spoken("collection.post.title"),
                step.postPossible() ? spoken("collection.post.sentence") : spoken("collection.post.impossible")});
    page_script_fields::sayFields(step, {}, script);
    page_script_fields::sayFault(step, script);
    if (step.editor() != nullptr) {
        editorNews(*step.editor(), script);
    }
}

void cardPhotoScript(const PageInput& input, PageScript& script) {
    const auto& step = static_cast<const CardPhotoStep&>(input.step);
    if (step.phase() == CameraStep::Phase::Taken) {
        const QString slot = input.definition.pictures.value(0);
        const bool onlyOffered = step.taken() == nullptr;
        const QList<SpokenText> page = onlyOffered
                                           ? QList{spoken("photo.offered.title"), spoken("photo.offered.sentence")}
                                           : QList{spoken("photo.title"), spoken("photo.sentence")};
        script.urgent = true;
        script.say(page);
        if (step.check().verdict(slot) == PictureCheck::Verdict::Refused) {
            script.news = page_script_fields::refusal(QT_TRID_NOOP("photo.use.refused"), step.check().reasons(slot));
            script.say(script.news);
        } else {
            script.news = page + QList{press(spoken("photo.use"))};
            script.say(script.news.last());
        }
        script.say({spoken("photo.card.title"), spoken("photo.card.sentence")});
        return;
    }
    script.say({spoken("card_photo.title"), spoken("card_photo.sentence"), spoken("card_photo.rule.facing"),
                spoken("card_photo.rule.light"), spoken("card_photo.rule.glasses"),
                spoken("card_photo.rule.background"), spoken("card_photo.rule.hair"), spoken("card_photo.rule.still"),
                spoken("card_photo.note")});
    page_script_fields::sayCamera(step, script);
}

void documentShotsScript(const PageInput& input, PageScript& script) {
    using page_script_fields::slotText;
    const auto& step = static_cast<const DocumentShotsStep&>(input.step);
    const SpokenText side = slotText(step.current(), "title");
    if (step.phase() == CameraStep::Phase::Taken) {
        const bool shot = step.shot(step.current()) != nullptr;
        const QList<SpokenText> page =
            shot ? QList{spoken("document.taken.title", {side}), spoken("document.taken.sentence")}
                 : QList{spoken("document.borrowed.page"), spoken("document.borrowed.sentence")};
        script.urgent = true;
        script.say(page);
        if (step.check().verdict(step.current()) == PictureCheck::Verdict::Refused) {
            script.news =
                page_script_fields::refusal(QT_TRID_NOOP("document.refused"), step.check().reasons(step.current()));
            script.say(script.news);
        } else {
            script.news = page + QList{press(step.complete() ? spoken("document.next") : spoken("document.next_side"))};
            script.say(script.news.last());
        }
        return;
    }
    script.news = {spoken("document.title", {side}), slotText(step.current(), "how")};
    script.urgent = true;
    script.say(script.news);
    script.say({spoken("document.rule.corners"), spoken("document.rule.sharp"), spoken("document.rule.glare"),
                spoken("document.rule.fingers")});
    if (step.licenceMissing()) {
        script.say(spoken("document.no_licence"));
    }
    script.say(press(spoken("camera.capture")));
    page_script_fields::sayCamera(step, script);
}

void privateLines(const PageInput& input, PageScript& script) {
    const FieldPresenter presenter(input.answers, input.parts.codeLists, input.language);
    QList<SpokenLine> rows;
    for (const FieldGroupDefinition& group : input.definition.groups) {
        for (const FieldDefinition& field : group.fields) {
            // As the page masks it when nobody asked to see it (MSK-05).
            const QString masked = input.answers.holds(field.when) ? presenter.shown(field) : QString();
            const PrivateSpokenText line(SpokenText::of(field.label), masked);
            if (!line.isEmpty() && page_script_fields::mayBeHeard(field, masked)) {
                rows.append(line);
            }
        }
    }
    if (!rows.isEmpty()) {
        script.say(spoken("voice.private_on_screen"));
        script.lines += rows;
    }
}

void editorNews(const FieldEditor& editor, PageScript& script) {
    const SpokenText label = SpokenText::of(editor.field().label);
    script.urgent = true;
    if (editor.fault()) {
        script.news = {faultSpoken(*editor.fault(), editor.field())};
        return;
    }
    switch (editor.kind()) {
    case FieldEditor::Kind::SmsCode:
        script.news = {spoken("sms.title"),
                       SpokenText::of(QString::fromLatin1(editor.sms()->fault()
                                                              ? smsFaultTextId(*editor.sms())
                                                              : page_script_fields::smsStageTextId(*editor.sms())))};
        break;
    case FieldEditor::Kind::Picker:
        script.news = {spoken("editor.title.pick", {label}),
                       SpokenText::of(u"editor.hint.initials."_s + editor.field().id)};
        break;
    case FieldEditor::Kind::Choices:
        script.news = {spoken("editor.title.pick", {label})};
        break;
    case FieldEditor::Kind::Digits:
    case FieldEditor::Kind::Text:
        script.news = {spoken("editor.title.fill", {label})};
        break;
    }
}

} // namespace kaban::pages
