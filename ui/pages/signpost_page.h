#pragma once
// Purpose: it does not go on this way; what to do instead (ELG-07, mock-ups 38 and 16): the ways as lines, the services
// that work as tiles. Thread: the screen's. Ownership: the window's. A tile that cannot be used stays and says why.

#include "ui/pages/titled_page.h"
#include "ui/widgets/note_bar.h"
#include "ui/widgets/tile_button.h"
#include "ui/widgets/ways_card.h"

#include <QGridLayout>

namespace kaban {

class SignpostPage : public PageOf<SignpostContent> {
    Q_OBJECT
public:
    SignpostPage(const WidgetContext& context, QWidget* parent);

    bool keepsRailPlace() const override { return false; }

protected:
    void showThis(const SignpostContent& content, const PageModel& model) override;

private:
    void showBadge(const SignpostContent& content);
    void showTiles(const QList<TileModel>& services);
    void rebuildTiles(const QList<TileModel>& services);

    WaysCard* ways_;
    TextBlock* servicesTitle_;
    QWidget* tilesBox_;
    QGridLayout* tilesLayout_;
    QList<TileButton*> tiles_;
    NoteBar* note_;
};

} // namespace kaban
