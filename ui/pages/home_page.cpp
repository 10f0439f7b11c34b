#include "ui/pages/home_page.h"

#include "ui/widgets/ground.h"
#include "ui/widgets/icon_badge.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace home_page {

constexpr int padding = 24;
constexpr int gap = 20;
constexpr int tileGap = 24;
constexpr int tallestRow = 300;
constexpr int counterX = 28;
constexpr int counterY = 14;
constexpr int counterHeight = 104;
constexpr int counterIcon = 44;
constexpr int stripAbove = 72;  ///< of a landscape screen
constexpr int bannerGrowth = 8; ///< fifths of its height, when the tiles leave room

TileSpec specOf(const TileModel& tile) {
    return {tile.id, tile.title, tile.subtitle, tile.icon, tile.enabled, tile.off, tile.badge, tile.here};
}

ButtonSpec buttonOf(const ActionModel& action) {
    const bool strong = action.kind == ActionModel::Kind::Secondary;
    return {action.id, action.label, action.icon, strong ? ButtonKind::Secondary : ButtonKind::Neutral, action.enabled};
}

/// Where the tiles stand beside the picture, what tells what to bring comes last (mockup 25).
QList<TileModel> guideLast(QList<TileModel> tiles) {
    std::stable_partition(tiles.begin(), tiles.end(), [](const TileModel& tile) { return !tile.guide; });
    return tiles;
}

/// A screen that is wider than high has the head of the page beside the tiles: above them a small one would have to
/// scroll. In large text its words would leave the tiles no room.
bool standsBeside(const Theme& theme) {
    return theme.form() == FormFactor::Landscape || (theme.form() == FormFactor::Small && !theme.elder());
}

/// What remains beside the head of a small screen: one hero, then two to a row.
QList<TilePlace> placePairs(const QList<TileModel>& tiles) {
    QList<TilePlace> places;
    int pairs = 0;
    for (const TileModel& tile : tiles) {
        const int row = places.isEmpty() ? 0 : places.last().row + (tile.hero || pairs % 2 == 0 ? 1 : 0);
        places += {tile.hero ? TileStyle::Hero : TileStyle::Half, row};
        pairs = tile.hero ? 0 : pairs + 1;
    }
    return places;
}

/// The first document has a row of its own, then two to a row: five rows would not fit.
QList<TilePlace> placeDocumentPairs(const QList<TileModel>& tiles) {
    QList<TilePlace> places;
    for (const TileModel& tile : tiles) {
        const int before = static_cast<int>(places.size());
        const TileStyle first = tile.here ? TileStyle::DocumentHere : TileStyle::Document;
        places += {before == 0 ? first : TileStyle::DocumentHalf, (before + 1) / 2};
    }
    return places;
}

bool grows(TileStyle style) {
    return style == TileStyle::Medium || style == TileStyle::Half || style == TileStyle::Small ||
           style == TileStyle::Document || style == TileStyle::DocumentHalf || style == TileStyle::DocumentHere ||
           style == TileStyle::Large || style == TileStyle::LargeHero;
}

} // namespace home_page

QList<TilePlace> placeTiles(const QList<TileModel>& tiles) {
    QList<TilePlace> places;
    qsizetype others = 0;
    for (const TileModel& tile : tiles)
        others += tile.hero || tile.guide ? 0 : 1;
    // Two middle tiles first, one wide one when six are left, then rows of three; three alone are one row of small
    // ones.
    const qsizetype middle = others == 4 ? 4 : others == 2 || others >= 5 ? 2 : 0;
    const qsizetype wide = others == 1 || (others - middle) % 3 == 1 ? 1 : 0;
    int row = -1;
    qsizetype index = 0;
    int inRow = 0;
    for (const TileModel& tile : tiles) {
        TileStyle style = TileStyle::Hero;
        int rowLength = 1;
        if (tile.guide) {
            style = TileStyle::Wide;
        } else if (!tile.hero) {
            style = index < middle ? TileStyle::Medium : index < middle + wide ? TileStyle::Wide : TileStyle::Small;
            rowLength = style == TileStyle::Medium ? 2 : style == TileStyle::Wide ? 1 : 3;
            ++index;
        }
        const bool newRow = places.isEmpty() || places.last().style != style || inRow == rowLength;
        row += newRow ? 1 : 0;
        inRow = newRow ? 1 : inRow + 1;
        places += {style, row};
    }
    return places;
}

QList<TilePlace> placeDocuments(const QList<TileModel>& tiles) {
    QList<TilePlace> places;
    for (const TileModel& tile : tiles)
        places += {tile.here ? TileStyle::DocumentHere : TileStyle::Document, static_cast<int>(places.size())};
    return places;
}

QList<TilePlace> placeFewTiles(const QList<TileModel>& tiles) {
    QList<TilePlace> places;
    for (const TileModel& tile : tiles)
        places += {tile.hero ? TileStyle::LargeHero : TileStyle::Large, static_cast<int>(places.size())};
    return places;
}

HomePage::HomePage(const WidgetContext& context, QWidget* parent)
    : PageSurface(parent),
      context_(context),
      main_(new ScrollColumn(context, this)),
      body_(new QVBoxLayout),
      group_(new GroupLine(context.theme, main_->content())),
      tilesBox_(new QWidget(main_->content())),
      below_(new QHBoxLayout),
      more_(new BigButton(context, {}, main_->content())) {
    main_->column()->setContentsMargins(0, 0, 0, 0);
    main_->column()->setSpacing(0);
    body_->setSpacing(home_page::gap);
    body_->addWidget(group_);
    body_->addWidget(tilesBox_, 1);
    body_->addLayout(below_);
    below_->setSpacing(home_page::padding);
    connect(more_, &TapButton::tapped, this, &PageSurface::actionUsed);
    if (home_page::standsBeside(context.theme))
        layOutBeside();
    else
        layOutBelow();
}

void HomePage::layOutBelow() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(main_);
    hero_ = new HeroBanner(context_.theme, main_->content());
    main_->column()->addWidget(hero_);
    main_->column()->addLayout(body_, 1);
    const int gutter = context_.theme.measures().gutter;
    body_->setContentsMargins(gutter, home_page::padding, gutter, home_page::padding);
    below_->addWidget(makeCounterBox(), 1);
    below_->addWidget(more_);
}

/// On a landscape screen the frame's network and clock stand above the tiles, at the right of the panel.
void HomePage::layOutBeside() {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    below_->addStretch(1);
    below_->addWidget(more_);
    panel_ = new HeroPanel(context_.theme, makeCounterBox(), this);
    layout->addWidget(panel_);
    layout->addWidget(main_, 1);
    main_->column()->addLayout(body_, 1);
    const int gutter = context_.theme.measures().gutter;
    const bool wide = context_.theme.form() == FormFactor::Landscape;
    body_->setContentsMargins(gutter, wide ? home_page::stripAbove : home_page::padding, gutter, home_page::padding);
}

QWidget* HomePage::makeCounterBox() {
    const Theme& theme = context_.theme;
    const bool beside = home_page::standsBeside(theme);
    counter_ = beside ? new QWidget(this) : new QWidget(main_->content());
    setGround(counter_, beside ? Ground::Plate : Ground::Summary);
    counter_->setMinimumHeight(home_page::counterHeight);
    auto* icon = new IconBadge(theme, counter_);
    icon->setLook({u"bank"_s, {}, theme.colours().ink2, home_page::counterIcon, home_page::counterIcon, 0});
    counterTitle_ = new TextBlock(theme, TextRole::Label, theme.colours().ink, counter_);
    counterTitle_->setRole(TextRole::Label, FontWeight::Bold);
    counterSentence_ = new TextBlock(theme, TextRole::Label, theme.colours().ink2, counter_);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(counterTitle_);
    words->addWidget(counterSentence_);
    auto* layout = new QHBoxLayout(counter_);
    layout->setContentsMargins(home_page::counterX, home_page::counterY, home_page::counterX, home_page::counterY);
    layout->setSpacing(home_page::padding);
    layout->addWidget(icon, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    return counter_;
}

bool HomePage::canShow(const PageModel& model) const {
    return std::holds_alternative<HomeContent>(model.content);
}

void HomePage::showModel(const PageModel& model) {
    const auto* content = std::get_if<HomeContent>(&model.content);
    if (!content)
        return;
    setAccessibleName(content->headline);
    if (hero_)
        hero_->setWords(content->headline, content->sentence);
    else
        panel_->setWords(content->headline, content->sentence);
    group_->setWords(content->groupTitle, content->groupSubtitle);
    group_->setVisible(!content->groupTitle.isEmpty());
    showTiles(*content);
    showBeside(content->beside);
    showMore(content->more);
    counterTitle_->setTextOrHide(content->counterTitle);
    counterSentence_->setTextOrHide(content->counterSentence);
    counter_->setVisible(!content->counterTitle.isEmpty() || !content->counterSentence.isEmpty());
}

void HomePage::showMore(const std::optional<ActionModel>& more) {
    more_->setVisible(more.has_value());
    if (more)
        more_->setSpec({more->id, more->label, more->icon, ButtonKind::Neutral, more->enabled, more->iconAfter});
}

void HomePage::showTiles(const HomeContent& content) {
    const QList<TileModel> tiles = panel_ ? home_page::guideLast(content.tiles) : content.tiles;
    bool same = tiles.size() == tiles_.size() && few_ == content.few && documents_ == content.documents;
    few_ = content.few;
    documents_ = content.documents;
    for (qsizetype i = 0; same && i < tiles.size(); ++i)
        same = tiles[i].id == tiles_[i]->id();
    if (!same)
        rebuildTiles(tiles);
    for (qsizetype i = 0; i < tiles.size(); ++i)
        tiles_[i]->setSpec(home_page::specOf(tiles[i]));
}

QList<TilePlace> HomePage::places(const QList<TileModel>& tiles) const {
    const bool low = context_.theme.form() == FormFactor::Small;
    if (documents_)
        return panel_ && low ? home_page::placeDocumentPairs(tiles) : placeDocuments(tiles);
    if (panel_ && low)
        return home_page::placePairs(tiles);
    return few_ && !low ? placeFewTiles(tiles) : placeTiles(tiles); // a small screen is too low for three large ones
}

/// Below the tiles; beside them on a small screen, where they take the room below.
void HomePage::showBeside(const QList<ActionModel>& actions) {
    const bool inPanel = panel_ && context_.theme.form() == FormFactor::Small;
    for (qsizetype i = beside_.size(); i < actions.size(); ++i) {
        beside_ += new BigButton(context_, {}, inPanel ? panel_ : main_->content());
        if (inPanel)
            panel_->actions()->addWidget(beside_.last());
        else
            below_->addWidget(beside_.last(), 1);
        connect(beside_.last(), &TapButton::tapped, this, &PageSurface::actionUsed);
    }
    for (qsizetype i = 0; i < beside_.size(); ++i) {
        beside_[i]->setVisible(i < actions.size());
        if (i < actions.size())
            beside_[i]->setSpec(home_page::buttonOf(actions[i]));
    }
}

void HomePage::rebuildTiles(const QList<TileModel>& tiles) {
    tiles_.clear();
    // One of the old tiles may be the one whose tap brings us here.
    tilesBox_->hide();
    body_->removeWidget(tilesBox_);
    tilesBox_->deleteLater();
    tilesBox_ = new QWidget(main_->content());
    body_->insertWidget(1, tilesBox_, 1);
    auto* rows = new QVBoxLayout(tilesBox_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(home_page::gap);
    const QList<TilePlace> places = this->places(tiles);
    QHBoxLayout* row = nullptr;
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        const bool grows = home_page::grows(places[i].style);
        if (i == 0 || places[i].row != places[i - 1].row) {
            row = new QHBoxLayout;
            row->setSpacing(home_page::tileGap);
            // Growing rows take nearly all; what they may not take lies below them.
            rows->addLayout(row, grows ? 1000 : 0);
        }
        tiles_ += new TileButton(context_, places[i].style, home_page::specOf(tiles[i]), tilesBox_);
        if (grows)
            tiles_.last()->setMaximumHeight(home_page::tallestRow);
        row->addWidget(tiles_.last(), 1);
        connect(tiles_.last(), &TapButton::tapped, this, &PageSurface::actionUsed);
    }
    rows->addStretch(1);
    tilesBox_->show();
    const bool tilesGrow =
        std::any_of(places.begin(), places.end(), [](const TilePlace& place) { return home_page::grows(place.style); });
    // With few services the picture takes what they leave: the tiles come down into reach instead of standing over a
    // void.
    const int banner = context_.theme.measures().hero;
    if (hero_)
        hero_->setComfortableHeight(tilesGrow ? banner : banner * home_page::bannerGrowth / 5);
}

} // namespace kaban
