#pragma once
// Purpose: the first screen: banner, the services as tiles, the counter as an equal way. Nothing personal is ever on
// it. Thread: the screen's. Ownership: the window's. Tiles come from the model; how many there are decides their shape.

#include "app/view/page_model.h"
#include "ui/pages/group_line.h"
#include "ui/pages/hero_banner.h"
#include "ui/pages/hero_panel.h"
#include "ui/widgets/big_button.h"
#include "ui/widgets/page_surface.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/tile_button.h"

namespace kaban {

/// Shape and row of every tile, in the model's order; a pure function so that it can be tested alone.
struct TilePlace {
    TileStyle style;
    int row;
};
QList<TilePlace> placeTiles(const QList<TileModel>& tiles);
/// Every document in a row of its own.
QList<TilePlace> placeDocuments(const QList<TileModel>& tiles);
/// One large tile to a row.
QList<TilePlace> placeFewTiles(const QList<TileModel>& tiles);

class HomePage : public PageSurface {
    Q_OBJECT
public:
    HomePage(const WidgetContext& context, QWidget* parent);

    bool canShow(const PageModel& model) const override;
    void showModel(const PageModel& model) override;
    bool reachesUp() const override { return true; }

private:
    void layOutBelow();
    void layOutBeside();
    QWidget* makeCounterBox();
    void showTiles(const HomeContent& content);
    void rebuildTiles(const QList<TileModel>& tiles);
    QList<TilePlace> places(const QList<TileModel>& tiles) const;
    void showBeside(const QList<ActionModel>& actions);
    void showMore(const std::optional<ActionModel>& more);

    WidgetContext context_;
    ScrollColumn* main_;
    HeroBanner* hero_ = nullptr; ///< above the tiles
    HeroPanel* panel_ = nullptr; ///< or, on a landscape screen, beside them
    QVBoxLayout* body_;
    GroupLine* group_;
    QWidget* tilesBox_;
    QList<TileButton*> tiles_;
    bool few_ = false;
    bool documents_ = false;
    QHBoxLayout* below_; ///< the counter, and what leads to more services
    BigButton* more_;
    QList<BigButton*> beside_;
    QWidget* counter_ = nullptr;
    TextBlock* counterTitle_ = nullptr;
    TextBlock* counterSentence_ = nullptr;
};

} // namespace kaban
