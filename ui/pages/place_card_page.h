#pragma once
// Purpose: the page that asks for the ID card: picture of the reader, what the reader is doing, the time left. The tile
// for other documents is shown only when the model offers that action. Thread: the screen's. Ownership: the window's.

#include "ui/pages/titled_page.h"
#include "ui/widgets/note_bar.h"
#include "ui/widgets/picture_view.h"
#include "ui/widgets/status_card.h"
#include "ui/widgets/tile_button.h"

namespace kaban {

class PlaceCardPage : public PageOf<PlaceCardContent> {
    Q_OBJECT
public:
    PlaceCardPage(const WidgetContext& context, QWidget* parent);

    /// A label of two lines is title and explanation of the tile.
    static QString otherDocumentAction();
    QStringList ownActions() const override { return {otherDocumentAction()}; }

protected:
    void showThis(const PlaceCardContent& content, const PageModel& model) override;

private:
    PictureView* picture_;
    StatusCard* status_;
    NoteBar* privacy_;
    TileButton* otherDocument_;
};

} // namespace kaban
