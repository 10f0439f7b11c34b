#include "ui/pages/what_to_bring_page.h"

#include <QHBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace what_to_bring_page {

constexpr int spacing = 20;
constexpr int below = 24;

QString wordsOf(const WhatToBringContent::Thing& thing) {
    QStringList words{thing.title, thing.sentence};
    for (const WhatToBringContent::Side& side : thing.sides)
        words += side.label;
    return words.join(u'|');
}

} // namespace what_to_bring_page

WhatToBringPage::WhatToBringPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, what_to_bring_page::spacing, what_to_bring_page::below, parent),
      group_(new TextBlock(theme(), TextRole::H2, theme().colours().ink, content())),
      again_(new ActionPlace(context, content())),
      remarks_(new KeyPointsCard(theme(), content())),
      note_(new NoteBar(theme(), content())) {
    group_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as what stands beside it
    auto* head = new QHBoxLayout;
    head->addWidget(group_, 1);
    head->addWidget(again_);
    column()->addLayout(head);
    column()->addWidget(remarks_);
    column()->addStretch(1);
    column()->addWidget(note_);
    connect(again_, &ActionPlace::tapped, this, &PageSurface::actionUsed);
}

void WhatToBringPage::showThis(const WhatToBringContent& content, const PageModel&) {
    group_->setText(content.groupTitle);
    again_->setAction({content.again.id, content.again.label, content.again.icon, content.again.enabled});
    showThings(content.things);
    QList<KeyPointData> points;
    for (const WhatToBringContent::Remark& remark : content.remarks)
        points += KeyPointData{remark.icon, remark.text, {}, {}};
    remarks_->setPoints(points);
    note_->setNote(NoteKind::Info, u"info"_s, content.note);
}

void WhatToBringPage::showThings(const QList<WhatToBringContent::Thing>& things) {
    QList<QString> said;
    for (const WhatToBringContent::Thing& thing : things)
        said += what_to_bring_page::wordsOf(thing);
    if (said == shown_)
        return;
    shown_ = said;
    qDeleteAll(cards_);
    cards_.clear();
    for (const WhatToBringContent::Thing& thing : things) {
        cards_ += new ThingCard(theme(), static_cast<int>(cards_.size()) + 1, thing, content());
        column()->insertWidget(static_cast<int>(cards_.size()), cards_.last());
        cards_.last()->show();
    }
}

} // namespace kaban
