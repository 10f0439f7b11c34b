#include "ui/pages/problem_page.h"

#include "ui/widgets/ground.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace problem_page {

constexpr int spacing = 32;
constexpr int below = 28;
constexpr int roomAbove = 64;
constexpr int disc = 112;
constexpr int discIcon = 64;
constexpr int partX = 44;
constexpr int partY = 40;
constexpr int labelGap = 8;

} // namespace problem_page

ProblemPage::ProblemPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, problem_page::spacing, problem_page::below, parent),
      staff_(new TextBlock(theme(), TextRole::Label, theme().colours().ink2, content())),
      note_(new NoteBar(theme(), content())),
      kiosk_(new TextBlock(theme(), TextRole::Label, theme().colours().ink2, content())) {
    titleBlock()->setRoomAbove(problem_page::roomAbove);
    auto* card = new QWidget(content());
    setGround(card, Ground::Card);
    auto* parts = new QVBoxLayout(card);
    const int edge = theme().measures().stroke;
    parts->setContentsMargins(edge, edge, edge, edge);
    parts->setSpacing(0);
    what_ = addAnswer(card, true);
    todo_ = addAnswer(card, false);
    who_ = addAnswer(card, false);
    kiosk_->setWraps(false);
    auto* staffLine = new QHBoxLayout;
    staffLine->setSpacing(problem_page::spacing);
    staffLine->addWidget(staff_, 1);
    staffLine->addWidget(kiosk_, 0, Qt::AlignTop);
    column()->addWidget(card);
    column()->addStretch(1);
    column()->addWidget(note_);
    column()->addLayout(staffLine);
}

ProblemPage::Answer ProblemPage::addAnswer(QWidget* card, bool first) {
    auto* part = new QWidget(card);
    if (!first)
        setGround(part, Ground::Row);
    auto* label = new TextBlock(theme(), TextRole::Label, theme().colours().ink2, part);
    auto* text = new TextBlock(theme(), TextRole::Statement, theme().colours().ink, part);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(problem_page::partX, problem_page::partY, problem_page::partX, problem_page::partY);
    layout->setSpacing(problem_page::labelGap);
    layout->addWidget(label);
    layout->addWidget(text);
    card->layout()->addWidget(part);
    return {part, label, text};
}

void ProblemPage::Answer::set(const QString& newLabel, const QString& newText) const {
    label->setTextOrHide(newLabel);
    text->setTextOrHide(newText);
    part->setVisible(!newText.isEmpty());
}

void ProblemPage::showThis(const ProblemContent& content, const PageModel&) {
    const Colours& colours = theme().colours();
    titleBlock()->setBadge({content.icon.isEmpty() ? u"warning"_s : content.icon, colours.danger, colours.onDanger,
                            problem_page::disc, problem_page::discIcon, problem_page::disc / 2});
    what_.set(content.whatLabel, content.what);
    todo_.set(content.doLabel, content.todo);
    who_.set(content.whoLabel, content.who);
    note_->setNote(content.noteIsBad ? NoteKind::Warn : NoteKind::Ok,
                   content.noteIsBad ? u"warning"_s : u"check-circle"_s, content.note);
    staff_->setTextOrHide(content.staffLine);
    kiosk_->setTextOrHide(content.kioskLine);
}

} // namespace kaban
