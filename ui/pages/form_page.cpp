#include "ui/pages/form_page.h"

#include "ui/pages/field_mapping.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace form_page {

constexpr int spacing = 24;
constexpr int below = 24;

} // namespace form_page

FormPage::FormPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, form_page::spacing, form_page::below, parent),
      facts_(new FieldCard(theme(), theme().measures().rowHeight, content())),
      sections_(new FormSections(context, content())),
      choices_(new ChoiceTiles(context, content())),
      note_(new NoteBar(theme(), content())),
      blocked_(new BlockedNote(theme(), this)) {
    column()->addWidget(facts_);
    column()->addWidget(sections_);
    column()->addWidget(choices_);
    column()->addStretch(1);
    column()->addWidget(note_);
    layout()->addWidget(blocked_);
    connect(sections_, &FormSections::tapped, this, &PageSurface::actionUsed);
    connect(choices_, &ChoiceTiles::tapped, this, &PageSurface::actionUsed);
}

void FormPage::showThis(const FormContent& content, const PageModel& model) {
    facts_->setContent(content.factsTitle, toCardRows(content.facts));
    facts_->setVisible(!content.facts.isEmpty());
    const bool chosenHere = !content.choices.isEmpty(); // they stand in the place of their field
    sections_->setSections(chosenHere ? QList<FormSection>() : content.sections,
                           model.editor ? model.editor->field : QString());
    QList<EntrySpec> entries;
    for (const ChoiceModel& choice : content.choices)
        entries.append({choice.id, choice.title, 0, 0, choice.sentence, {}, {}, choice.chosen});
    choices_->setEntries(entries);
    note_->setNote(NoteKind::Info, u"info"_s, content.note);
    if (blocked_->setNote(content.blockedNote) && !chosenHere)
        takeTo(sections_->firstWrong());
}

} // namespace kaban
