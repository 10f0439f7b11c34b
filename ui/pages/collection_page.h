#pragma once
// Purpose: how the card comes to the person (mock-up 10): what happens when, the two ways, the branch, who is told, and
// where the card is sent when that was chosen (IND-12, COL-14). Thread: the screen's. Ownership: the window's.

#include "ui/pages/blocked_note.h"
#include "ui/pages/collection_parts.h"
#include "ui/pages/form_sections.h"
#include "ui/pages/titled_page.h"
#include "ui/widgets/choice_tile.h"
#include "ui/widgets/stage_band.h"

namespace kaban {

class CollectionPage : public PageOf<CollectionContent> {
    Q_OBJECT
public:
    CollectionPage(const WidgetContext& context, QWidget* parent);

protected:
    void showThis(const CollectionContent& content, const PageModel& model) override;

private:
    void showMethods(const QList<ChoiceModel>& methods);

    StageBand* stages_;
    QBoxLayout* methodsPlace_;
    QList<ChoiceTile*> methods_;
    FormSections* postal_;
    PlaceCard* place_;
    ToldCard* told_;
    BlockedNote* blocked_;
};

} // namespace kaban
