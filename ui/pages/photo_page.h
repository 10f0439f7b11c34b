#pragma once
// Purpose: the photo that was taken, to look at and to move (mock-up 08, PHO-06), or the choice between it and the
// authority's (PHO-07), and how it looks on the card. Nothing is judged yet: there is no list of passed checks. Thread:
// the screen's. Ownership: the window's.

#include "ui/pages/titled_page.h"
#include "ui/widgets/adjust_pad.h"
#include "ui/widgets/card_preview.h"
#include "ui/widgets/hint_line.h"
#include "ui/widgets/photo_choice.h"

class QVBoxLayout;

namespace kaban {

class PhotoPage : public PageOf<PhotoContent> {
    Q_OBJECT
public:
    PhotoPage(const WidgetContext& context, const PhotoContent& content, QWidget* parent);

    /// One photo and a choice of two are laid out differently.
    bool canShow(const PageModel& model) const override;

protected:
    void showThis(const PhotoContent& content, const PageModel& model) override;

private:
    void makePhoto();
    void makeChoice(const QList<PhotoContent::Photo>& photos);
    void arrange();
    void arrangeWide();
    QWidget* photosAndCard();
    void listen(PhotoView* photo);
    void showPhotos(const PhotoContent& content);
    void showFacts(const QStringList& facts);

    QStringList ids_;
    QWidget* photos_ = nullptr;
    PhotoView* photo_ = nullptr;
    QList<PhotoChoice*> choices_;
    QVBoxLayout* facts_;
    QList<TextBlock*> factLines_;
    AdjustPad* pad_;
    HintLine* error_;
    CardPreview* card_;
    TextBlock* note_;
};

} // namespace kaban
