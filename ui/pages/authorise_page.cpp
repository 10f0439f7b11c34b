#include "ui/pages/authorise_page.h"

#include "ui/pages/field_mapping.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace authorise_page {

constexpr int below = 16;
constexpr int aboveProvider = 20;

} // namespace authorise_page

AuthorisePage::AuthorisePage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, context.theme.measures().stackGap, authorise_page::below, parent),
      person_(new FieldCard(context, theme().measures().rowHeight, content())),
      ticksLayout_(new QVBoxLayout),
      note_(new NoteBar(theme(), content())),
      provider_(new TextBlock(theme(), TextRole::Caption, theme().colours().ink2, content())) {
    ticksLayout_->setSpacing(theme().measures().stackGap);
    provider_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* bottom = new QVBoxLayout;
    bottom->setSpacing(authorise_page::aboveProvider);
    bottom->addWidget(note_);
    bottom->addWidget(provider_);
    column()->addWidget(person_);
    column()->addLayout(ticksLayout_);
    column()->addStretch(1);
    column()->addLayout(bottom);
    connect(person_, &FieldCard::tapped, this, &PageSurface::actionUsed);
}

void AuthorisePage::showThis(const AuthoriseContent& content, const PageModel&) {
    person_->setContent(content.person.title, toCardRows(content.person.rows),
                        toTextAction(content.person.reveal, u"eye"_s));
    person_->setVisible(!content.person.rows.isEmpty());
    showTicks(content.ticks);
    note_->setNote(NoteKind::Info, u"info"_s, content.note);
    provider_->setTextOrHide(content.provider);
}

void AuthorisePage::showTicks(const QList<TickModel>& ticks) {
    bool same = ticks.size() == ticks_.size();
    for (qsizetype i = 0; same && i < ticks.size(); ++i)
        same = ticks[i].id == ticks_[i]->id();
    if (!same)
        rebuildTicks(ticks);
    for (qsizetype i = 0; i < ticks.size(); ++i)
        ticks_[i]->setState(ticks[i].text, ticks[i].ticked, ticks[i].hint, ticks[i].possible);
}

void AuthorisePage::rebuildTicks(const QList<TickModel>& ticks) {
    for (CheckRow* old : std::as_const(ticks_)) {
        ticksLayout_->removeWidget(old);
        old->hide();
        // One of them may be the row whose tap brings us here.
        old->deleteLater();
    }
    ticks_.clear();
    for (const TickModel& tick : ticks) {
        ticks_ += new CheckRow(context(), tick.id, content());
        ticksLayout_->addWidget(ticks_.last());
        ticks_.last()->show();
        connect(ticks_.last(), &TapButton::tapped, this, &PageSurface::actionUsed);
    }
}

} // namespace kaban
