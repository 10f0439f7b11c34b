#include "ui/pages/clerk_page.h"

#include <algorithm>

namespace kaban {
using namespace Qt::StringLiterals;

namespace clerk_page {

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

bool answered(const ClerkContent& content) {
    const auto ticked = [](const TickModel& tick) { return tick.ticked; };
    const auto chosen = [](const ChoiceModel& reason) { return reason.chosen; };
    return content.reasons.isEmpty() ? std::all_of(content.ticks.begin(), content.ticks.end(), ticked)
                                     : std::any_of(content.reasons.begin(), content.reasons.end(), chosen);
}

/// Number first, then the question, then PIN and code; whoever types the PIN before sees what is typed.
bool isPadsTurn(const ClerkContent& content) {
    return content.asked != ClerkContent::Asked::Pin || content.dots > 0 || answered(content);
}

QStringList saidBy(const ClerkContent& content) {
    const auto whether = [](bool so) { return so ? u"yes"_s : u"no"_s; };
    return {content.padTitle, whether(isPadsTurn(content)), whether(answered(content)),
            whether(content.reasons.isEmpty()), whether(content.error.isEmpty())};
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

} // namespace clerk_page

ClerkPage::ClerkPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, clerk_page::spacingFor(context.theme), clerk_page::below, parent),
      strip_(new StaffStrip(theme(), this)),
      request_(new ClerkRequestCard(theme(), content())),
      question_(new QVBoxLayout),
      pad_(new ClerkPad(context, content())),
      note_(new NoteBar(theme(), content())) {
    question_->setSpacing(clerk_page::spacingFor(theme()));
    column()->addWidget(request_);
    column()->addLayout(question_);
    if (theme().form() == FormFactor::Portrait)
        column()->addWidget(pad_);
    else
        standBeside(pad_);
    column()->addStretch(1);
    column()->addWidget(note_);
    static_cast<QBoxLayout*>(layout())->insertWidget(0, strip_);
    connect(pad_, &ClerkPad::tapped, this, &PageSurface::actionUsed);
}

void ClerkPage::showThis(const ClerkContent& content, const PageModel&) {
    strip_->setContent(content);
    request_->setContent(content);
    request_->setVisible(content.reasons.isEmpty()); // the reasons need its room
    const bool sentBack = !ticks_.isEmpty() && !content.reasons.isEmpty();
    showTicks(content.ticks);
    showReasons(content.reasons);
    pad_->setContent(content);
    note_->setNote(NoteKind::Info, u"shield"_s, content.reasons.isEmpty() ? content.note : QString());
    showWhoseTurn(content, sentBack);
}

/// Large letters have no room for both: in sight is what comes next.
void ClerkPage::showWhoseTurn(const ClerkContent& content, bool sentBack) {
    const bool news = isNews(clerk_page::saidBy(content));
    if (sentBack)
        reveal(reasons_.first());
    else if (news && clerk_page::isPadsTurn(content))
        reveal(pad_);
    else if (news && !ticks_.isEmpty())
        reveal(ticks_.first());
    else if (news && !reasons_.isEmpty())
        reveal(reasons_.first());
}

void ClerkPage::showTicks(const QList<TickModel>& ticks) {
    if (ticks.size() != ticks_.size()) {
        clerk_page::removeAll(ticks_);
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
void ClerkPage::showReasons(const QList<ChoiceModel>& reasons) {
    if (reasons.size() != reasons_.size()) {
        clerk_page::removeAll(reasons_);
        for (qsizetype i = 0; i < reasons.size(); ++i) {
            reasons_ += new EntryRow(context(), EntryLook::Tile, this->content());
            reasons_.last()->setFixedHeight(clerk_page::reasonHeight(theme()));
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
