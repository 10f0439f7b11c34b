#include "ui/pages/signpost_page.h"

#include "ui/pages/field_mapping.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace signpost_page {

constexpr int spacing = 28;
constexpr int below = 28;
constexpr int roomAbove = 44;
constexpr int disc = 112;
constexpr int discIcon = 64;
constexpr int tilesGap = 20;
constexpr int tilesInARow = 2;

struct MoodLook {
    QString icon;
    QColor ground, ink;
};

MoodLook lookOf(SignpostContent::Mood mood, const Colours& colours) {
    switch (mood) {
    case SignpostContent::Mood::Wait:
        break;
    case SignpostContent::Mood::Good:
        return {u"check"_s, colours.ok, colours.onOk};
    case SignpostContent::Mood::Stop:
        return {u"warning"_s, colours.danger, colours.onDanger};
    }
    return {u"clock"_s, colours.warn, colours.onWarn};
}

} // namespace signpost_page

SignpostPage::SignpostPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context,
             context.theme.form() == FormFactor::Portrait ? signpost_page::spacing : context.theme.measures().stackGap,
             signpost_page::below, parent),
      ways_(new WaysCard(context, content())),
      servicesTitle_(new TextBlock(theme(), TextRole::H2, theme().colours().ink, content())),
      tilesBox_(new QWidget(content())),
      tilesLayout_(new QGridLayout(tilesBox_)),
      note_(new NoteBar(theme(), content())) {
    if (theme().form() == FormFactor::Portrait)
        titleBlock()->setRoomAbove(signpost_page::roomAbove);
    tilesLayout_->setContentsMargins(0, 0, 0, 0);
    tilesLayout_->setSpacing(signpost_page::tilesGap);
    for (int column = 0; column < signpost_page::tilesInARow; ++column)
        tilesLayout_->setColumnStretch(column, 1);
    column()->addWidget(ways_);
    column()->addWidget(servicesTitle_);
    column()->addWidget(tilesBox_);
    column()->addStretch(1);
    column()->addWidget(note_);
    connect(ways_, &WaysCard::tapped, this, &PageSurface::actionUsed);
}

void SignpostPage::showThis(const SignpostContent& content, const PageModel&) {
    showBadge(content);
    QList<WayData> ways;
    for (const WayOut& way : content.ways)
        ways += {way.icon, way.title, way.sentence, toTextAction(way.action, u"arrow-right"_s)};
    ways_->setWays(content.waysTitle, ways);
    const bool served = !content.servicesTitle.isEmpty() && !content.services.isEmpty();
    servicesTitle_->setTextOrHide(served ? content.servicesTitle : QString());
    showTiles(served ? content.services : QList<TileModel>{});
    note_->setNote(NoteKind::Info, u"info"_s, content.note);
}

void SignpostPage::showBadge(const SignpostContent& content) {
    const signpost_page::MoodLook look = signpost_page::lookOf(content.mood, theme().colours());
    titleBlock()->setBadge({content.icon.isEmpty() ? look.icon : content.icon, look.ground, look.ink,
                            signpost_page::disc, signpost_page::discIcon, signpost_page::disc / 2});
}

void SignpostPage::showTiles(const QList<TileModel>& services) {
    bool same = services.size() == tiles_.size();
    for (qsizetype i = 0; same && i < services.size(); ++i)
        same = services[i].id == tiles_[i]->id();
    if (!same)
        rebuildTiles(services);
    for (qsizetype i = 0; i < services.size(); ++i)
        tiles_[i]->setSpec(
            {services[i].id, services[i].title, services[i].subtitle, services[i].icon, services[i].enabled});
    tilesBox_->setVisible(!services.isEmpty());
}

void SignpostPage::rebuildTiles(const QList<TileModel>& services) {
    for (TileButton* old : std::as_const(tiles_)) {
        tilesLayout_->removeWidget(old);
        old->hide();
        // One of them may be the one whose tap brings us here.
        old->deleteLater();
    }
    tiles_.clear();
    for (const TileModel& service : services) {
        const int at = static_cast<int>(tiles_.size());
        tiles_ += new TileButton(context(), TileStyle::Half, {service.id, {}, {}, {}}, tilesBox_);
        tilesLayout_->addWidget(tiles_.last(), at / signpost_page::tilesInARow, at % signpost_page::tilesInARow);
        tiles_.last()->show();
        connect(tiles_.last(), &TapButton::tapped, this, &PageSurface::actionUsed);
    }
}

} // namespace kaban
