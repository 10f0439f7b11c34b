#include "ui/pages/sign_in_choice_page.h"

#include <QHBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace sign_in_choice_page {

constexpr int spacing = 36;
constexpr int below = 28;
constexpr int groupGap = 24;

TileSpec specOf(const TileModel& tile) {
    return {tile.id, tile.title, tile.subtitle, tile.icon, tile.enabled};
}

/// A way that is not there is not shown (LOG-20).
void show(TileButton* tile, const std::optional<TileModel>& model) {
    tile->setVisible(model.has_value());
    if (model)
        tile->setSpec(specOf(*model));
}

int spacingFor(const Theme& theme) {
    return theme.form() == FormFactor::Portrait ? spacing : theme.measures().stackGap;
}

} // namespace sign_in_choice_page

SignInChoicePage::SignInChoicePage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, sign_in_choice_page::spacingFor(context.theme), sign_in_choice_page::below, parent),
      card_(new TileButton(context, TileStyle::Hero, {u"card"_s, {}, {}, u"id-card"_s}, content())),
      phoneTitle_(new GroupLine(theme(), content())),
      phone_(new TileButton(context, TileStyle::Row, {u"phone"_s, {}, {}, u"qr"_s}, content())),
      sms_(new TileButton(context, TileStyle::Row, {u"sms"_s, {}, {}, u"message"_s}, content())),
      counterTitle_(new GroupLine(theme(), content())),
      counter_(new TileButton(context, TileStyle::Row, {u"counter"_s, {}, {}, u"staff"_s}, content())),
      note_(new NoteBar(theme(), content())) {
    column()->addWidget(card_);
    auto* groups =
        new QBoxLayout(theme().form() == FormFactor::Portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    groups->setSpacing(sign_in_choice_page::spacingFor(theme()));
    groups->addLayout(group(phoneTitle_, {phone_, sms_}), 1);
    groups->addLayout(group(counterTitle_, {counter_}), 1);
    column()->addLayout(groups);
    column()->addStretch(1);
    column()->addWidget(note_);
    for (TileButton* tile : {card_, phone_, sms_, counter_})
        connect(tile, &TapButton::tapped, this, &PageSurface::actionUsed);
}

QVBoxLayout* SignInChoicePage::group(GroupLine* title, const QList<TileButton*>& tiles) {
    auto* layout = new QVBoxLayout;
    layout->setSpacing(sign_in_choice_page::groupGap);
    layout->addWidget(title);
    for (TileButton* tile : tiles)
        layout->addWidget(tile);
    layout->addStretch(1);
    return layout;
}

void SignInChoicePage::showThis(const SignInChoiceContent& content, const PageModel&) {
    sign_in_choice_page::show(card_, content.card);
    phoneTitle_->setWords(content.phoneTitle, {});
    phone_->setSpec(sign_in_choice_page::specOf(content.phone));
    sign_in_choice_page::show(sms_, content.sms);
    counterTitle_->setWords(content.counterTitle, {});
    counter_->setSpec(sign_in_choice_page::specOf(content.counter));
    note_->setNote(NoteKind::Info, u"lock"_s, content.note);
}

} // namespace kaban
