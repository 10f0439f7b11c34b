#include "ui/pages/busy_page.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace busy_page {

constexpr int spacing = 32;
constexpr int disc = 192;
constexpr int discIcon = 96;

} // namespace busy_page

BusyPage::BusyPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, busy_page::spacing, busy_page::spacing, parent),
      sentence_(new TextBlock(theme(), TextRole::Lead, theme().colours().ink, content())) {
    auto* badge = new IconBadge(theme(), content());
    const Colours& colours = theme().colours();
    badge->setLook(
        {u"sync"_s, colours.primaryTint, colours.primary, busy_page::disc, busy_page::discIcon, busy_page::disc / 2});
    sentence_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    column()->addStretch(1);
    column()->addWidget(badge, 0, Qt::AlignHCenter);
    column()->addWidget(sentence_);
    column()->addStretch(2);
}

void BusyPage::showThis(const BusyContent& content, const PageModel&) {
    sentence_->setTextOrHide(content.sentence);
}

} // namespace kaban
