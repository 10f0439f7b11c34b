#include "ui/pages/clerk_witness_page.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace clerk_witness_page {

constexpr int spacing = 20;
constexpr int spacingWhenLow = 16;
constexpr int below = 16;
constexpr int leastReason = 116;
constexpr int reasonPadding = 14;

int spacingFor(const Theme& theme) {
    return theme.form() == FormFactor::Portrait ? spacing : spacingWhenLow;
}

/// A title and its sentence in this theme's letters, and a little air; large ones take two lines in half a page.
int reasonHeight(const Theme& theme) {
    const int lines = theme.elder() && theme.form() != FormFactor::Portrait ? 2 : 1;
    return std::max(leastReason, theme.line(TextRole::Lead) + lines * theme.line(TextRole::Label) + 2 * reasonPadding);
}

/// What is being tapped may be among them.
template <class Row>
void removeAll(QList<Row*>& rows) {
    for (Row* old : std::as_const(rows)) {
        old->hide();
        old->deleteLater();
    }
    rows.clear();
}

} // namespace clerk_witness_page

ClerkWitnessPage::ClerkWitnessPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, clerk_witness_page::spacingFor(context.theme), clerk_witness_page::below, parent),
      strip_(new StaffStrip(theme(), this)),
      request_(new WitnessRequestCard(theme(), content())),
      question_(new QVBoxLayout),
      pad_(new WitnessPad(context, content())),
      note_(new NoteBar(theme(), content())) {
    question_->setSpacing(clerk_witness_page::spacingFor(theme()));
    column()->addWidget(request_);
    column()->addLayout(question_);
    if (theme().form() == FormFactor::Portrait)
        column()->addWidget(pad_);
    else
        standBeside(pad_);
    column()->addStretch(1);
    column()->addWidget(note_);
    static_cast<QBoxLayout*>(layout())->insertWidget(0, strip_);
    connect(pad_, &WitnessPad::tapped, this, &PageSurface::actionUsed);
}

void ClerkWitnessPage::showThis(const ClerkWitnessContent& content, const PageModel&) {
    strip_->setContent(content);
    request_->setContent(content);
    request_->setVisible(content.reasons.isEmpty()); // the reasons need its room
    showTicks(content.ticks);
    showReasons(content.reasons);
    pad_->setContent(content);
    note_->setNote(NoteKind::Info, u"shield"_s, content.reasons.isEmpty() ? content.note : QString());
}

void ClerkWitnessPage::showTicks(const QList<TickModel>& ticks) {
    if (ticks.size() != ticks_.size()) {
        clerk_witness_page::removeAll(ticks_);
        for (const TickModel& tick : ticks) {
            ticks_ += new CheckRow(context(), tick.id, this->content());
            question_->addWidget(ticks_.last());
            ticks_.last()->show();
            connect(ticks_.last(), &TapButton::tapped, this, &PageSurface::actionUsed);
        }
    }
    for (qsizetype i = 0; i < ticks.size(); ++i)
        ticks_[i]->setState(ticks[i].text, ticks[i].ticked, ticks[i].hint, ticks[i].possible);
}

/// As in a list of a picker: four of them leave room for the pad.
void ClerkWitnessPage::showReasons(const QList<ChoiceModel>& reasons) {
    if (reasons.size() != reasons_.size()) {
        clerk_witness_page::removeAll(reasons_);
        for (qsizetype i = 0; i < reasons.size(); ++i) {
            reasons_ += new EntryRow(context(), EntryLook::Tile, this->content());
            reasons_.last()->setFixedHeight(clerk_witness_page::reasonHeight(theme()));
            question_->addWidget(reasons_.last());
            reasons_.last()->show();
            connect(reasons_.last(), &TapButton::tapped, this, &PageSurface::actionUsed);
        }
    }
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        const ChoiceModel& reason = reasons[i];
        reasons_[i]->setEntry({reason.id, reason.title, 0, 0, reason.sentence, {}, {}, reason.chosen});
        reasons_[i]->setEnabled(reason.enabled);
    }
}

} // namespace kaban
