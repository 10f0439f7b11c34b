#include "ui/pages/check_data_page.h"

#include "ui/pages/field_mapping.h"

#include <algorithm>

namespace kaban {
using namespace Qt::StringLiterals;

namespace check_data_page {

constexpr int spacing = 20;
constexpr int below = 24;
constexpr int denseFrom = 9; ///< rows become lower when there are more than eight

} // namespace check_data_page

CheckDataPage::CheckDataPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, check_data_page::spacing, check_data_page::below, parent),
      cardPlace_(new QBoxLayout(QBoxLayout::TopToBottom)),
      note_(new NoteBar(theme(), content())) {
    note_->setDense();
    cardPlace_->setSpacing(check_data_page::spacing);
    column()->addLayout(cardPlace_);
    column()->addStretch(1);
    column()->addWidget(note_);
}

void CheckDataPage::showThis(const CheckContent& content, const PageModel&) {
    qsizetype rows = 0;
    for (const FieldGroup& group : content.groups)
        rows += group.rows.size();
    const bool dense = rows >= check_data_page::denseFrom;
    const bool actions = std::any_of(content.groups.begin(), content.groups.end(), [](const FieldGroup& group) {
        return std::any_of(group.rows.begin(), group.rows.end(), [](const FieldRow& row) { return row.action; });
    });
    // What can be changed needs the whole width.
    const bool beside = theme().form() == FormFactor::Landscape && !actions;
    const QBoxLayout::Direction direction = beside ? sideBySide() : QBoxLayout::TopToBottom;
    const bool turned = cardPlace_->direction() != direction;
    cardPlace_->setDirection(direction);
    if (cards_.size() != content.groups.size() || dense != dense_ || turned)
        rebuild(content.groups.size(), dense);
    for (qsizetype i = 0; i < content.groups.size(); ++i)
        cards_[i]->setContent(content.groups[i].title, toCardRows(content.groups[i].rows),
                              toTextAction(content.groups[i].reveal, u"eye"_s));
    note_->setNote(NoteKind::Info, u"info"_s, content.note);
}

void CheckDataPage::rebuild(qsizetype groups, bool dense) {
    for (FieldCard* old : std::as_const(cards_)) {
        cardPlace_->removeWidget(old);
        old->hide();
        // In one of them may be the button whose tap brings us here.
        old->deleteLater();
    }
    cards_.clear();
    dense_ = dense;
    const Measures& measures = theme().measures();
    for (qsizetype i = 0; i < groups; ++i) {
        cards_ += new FieldCard(context(), dense ? measures.rowHeightDense : measures.rowHeight, content());
        const bool beside = cardPlace_->direction() == QBoxLayout::LeftToRight;
        cardPlace_->addWidget(cards_.last(), beside ? 1 : 0, beside ? Qt::AlignTop : Qt::Alignment());
        cards_.last()->show();
        connect(cards_.last(), &FieldCard::tapped, this, &PageSurface::actionUsed);
    }
}

} // namespace kaban
