#include "ui/pages/whose_turn_page.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace whose_turn_page {

constexpr int spacing = 32;
constexpr int spacingWhenLow = 16;
constexpr int below = 28;

int spacingFor(const Theme& theme) {
    return theme.form() == FormFactor::Portrait ? spacing : spacingWhenLow;
}

} // namespace whose_turn_page

/// The plate is the title.
WhoseTurnPage::WhoseTurnPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, whose_turn_page::spacingFor(context.theme), whose_turn_page::below, parent),
      plate_(new TurnPlate(theme(), content())),
      turns_(new TurnCard(theme(), content())),
      note_(new NoteBar(theme(), content())) {
    titleBlock()->hide();
    QMargins margins = column()->contentsMargins();
    margins.setTop(theme().measures().titleAbove);
    column()->setContentsMargins(margins);
    column()->addWidget(plate_);
    column()->addWidget(turns_);
    column()->addStretch(1);
    column()->addWidget(note_);
}

void WhoseTurnPage::showThis(const WhoseTurnContent& content, const PageModel&) {
    plate_->setWords(content.lead, content.word, content.sentence);
    turns_->setTurns(content.turns);
    note_->setNote(NoteKind::Info, u"user-check"_s, content.note);
}

} // namespace kaban
