#pragma once
// Purpose: one of two or three answers as a tile: round mark, icon box, title, one sentence. Chosen and not chosen have
// the same outer size; the edge grows inward. A tile that cannot be chosen stays visible and its sentence says why.
// Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/theme/text_flow.h"
#include "ui/widgets/radio_button_base.h"

namespace kaban {

struct ChoiceSpec {
    QString id;
    QString icon;
    QString title;
    QString sentence;
    bool chosen = false;
    bool enabled = true;
    bool dense = false; ///< less air, a smaller sentence: where a picture needs the room

    bool operator==(const ChoiceSpec&) const = default;
};

class ChoiceTile : public RadioButtonBase {
    Q_OBJECT
public:
    ChoiceTile(const WidgetContext& context, const ChoiceSpec& spec, QWidget* parent = nullptr);

    void setSpec(const ChoiceSpec& spec);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintIcon(QPainter& painter) const;
    int padding() const;
    TextFlow titleFlow() const;
    TextFlow sentenceFlow() const;

    ChoiceSpec spec_;
};

} // namespace kaban
