#include "ui/widgets/choice_tiles.h"

#include <algorithm>

namespace kaban {

namespace choice_tiles {

constexpr int gap = 20;
constexpr int leastHeight = 132;
constexpr int mostColumns = 2;
constexpr int beside = 160; ///< of a tile: what its mark and paddings take

} // namespace choice_tiles

ChoiceTiles::ChoiceTiles(const WidgetContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ChoiceTiles::setEntries(const QList<EntrySpec>& entries) {
    if (entries == specs_)
        return;
    specs_ = entries;
    while (tiles_.size() < specs_.size()) {
        tiles_ += new EntryRow(context_, EntryLook::Tile, this);
        connect(tiles_.last(), &TapButton::tapped, this, &ChoiceTiles::tapped);
    }
    for (qsizetype i = 0; i < tiles_.size(); ++i) {
        if (i < specs_.size())
            tiles_[i]->setEntry(specs_[i]);
        tiles_[i]->setVisible(i < specs_.size());
    }
    setVisible(!specs_.isEmpty());
    updateGeometry();
    resizeEvent(nullptr);
}

int ChoiceTiles::columns(int width) const {
    const QFont font = context_.theme.font(TextRole::Lead, FontWeight::Bold);
    const int half = (width - choice_tiles::gap) / choice_tiles::mostColumns - choice_tiles::beside;
    const bool fit = std::all_of(specs_.begin(), specs_.end(), [&](const EntrySpec& spec) {
        return TextFlow::widestWord(spec.title, font) <= half && TextFlow::naturalWidth(spec.title, font) <= 2 * half;
    });
    return fit ? choice_tiles::mostColumns : 1;
}

int ChoiceTiles::tileWidth(int width) const {
    const int count = columns(width);
    return (width - (count - 1) * choice_tiles::gap) / count;
}

/// All alike: as the highest needs it.
int ChoiceTiles::tileHeight(int width) const {
    int high = choice_tiles::leastHeight;
    for (const EntrySpec& spec : specs_)
        high = std::max(high, EntryRow::heightOf(context_.theme, EntryLook::Tile, spec, tileWidth(width)));
    return high;
}

int ChoiceTiles::heightForWidth(int width) const {
    const int count = columns(width);
    const int rows = (static_cast<int>(specs_.size()) + count - 1) / count;
    return rows == 0 ? 0 : rows * tileHeight(width) + (rows - 1) * choice_tiles::gap;
}

QSize ChoiceTiles::sizeHint() const {
    return {width(), heightForWidth(width())};
}

void ChoiceTiles::resizeEvent(QResizeEvent*) {
    if (width() <= 0 || specs_.isEmpty())
        return;
    const int count = columns(width());
    const QSize size(tileWidth(width()), tileHeight(width()));
    for (int i = 0; i < specs_.size(); ++i) {
        const QPoint place((i % count) * (size.width() + choice_tiles::gap),
                           (i / count) * (size.height() + choice_tiles::gap));
        tiles_[i]->setGeometry(QRect(place, size));
    }
}

} // namespace kaban
