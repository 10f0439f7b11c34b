#pragma once
// Purpose: two or three short answers side by side on a track, one of them chosen (the visual language, section 3). A
// tap only reports its id; what is chosen comes from the model. Thread: the screen's. Ownership: its parent's. Units:
// pixels, cells at least 88 high. For assistive tools every cell is a radio button that follows the model.

#include "ui/widgets/radio_button_base.h"

#include <QHBoxLayout>
#include <QList>

namespace kaban {

struct SegmentSpec {
    QString id;
    QString label;

    bool operator==(const SegmentSpec&) const = default;
};

class SegmentCell : public RadioButtonBase {
    Q_OBJECT
public:
    SegmentCell(const WidgetContext& context, const QString& id, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int room(int width) const;
    TextRole roleIn(int width) const;
};

class SegmentedChoice : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedChoice(const WidgetContext& context, QWidget* parent = nullptr);
    void setChoices(const QList<SegmentSpec>& choices, int chosen);

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild(const QList<SegmentSpec>& choices);

    WidgetContext context_;
    QHBoxLayout* layout_;
    QList<SegmentCell*> cells_;
};

} // namespace kaban
