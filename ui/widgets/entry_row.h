#pragma once
// Purpose: one entry of a picker sheet: round mark, name with the matched characters underlined, one line below, a tag
// and a distance at the end; as a row across the sheet or as a tile of a grid. A row is used again for another entry
// when the list moves. Thread: the screen's. Ownership: its parent's. Units: pixels; rows 116 high, more for long
// names.

#include "ui/theme/text_flow.h"
#include "ui/widgets/radio_button_base.h"
#include "ui/widgets/source_badge.h"

namespace kaban {

struct EntrySpec {
    QString id;
    QString title;
    int matchFrom = 0;
    int matchLength = 0;
    QString subtitle;
    QString tag;
    QString trailing;
    bool chosen = false;

    bool operator==(const EntrySpec&) const = default;
};

enum class EntryLook { Row, Tile };

class EntryRow : public RadioButtonBase {
    Q_OBJECT
public:
    EntryRow(const WidgetContext& context, EntryLook look, QWidget* parent);

    void setEntry(const EntrySpec& spec);

    /// How high a row of this entry will be.
    static int heightOf(const Theme& theme, EntryLook look, const EntrySpec& spec, int width);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintGround(QPainter& painter) const;

    EntryLook look_;
    EntrySpec spec_;
    SourceBadge* tag_;
};

} // namespace kaban
