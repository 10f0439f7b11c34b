#pragma once
// Purpose: a card of field rows for reading: name, value, where the value comes from; at a row's end what can be done
// about it, below the value what is wrong with it, in the title line what shows the values for a moment (MSK-05).
// Values arrive masked unless that moment runs; this file masks nothing. News with the same fields change the rows in
// place. Thread: the screen's. Ownership: its parent's. Units: pixels. The object name of a row is the field's id; its
// accessible name is "name value" so that a reader says both. A card made without a tap guard shows no actions.

#include "ui/widgets/action_place.h"
#include "ui/widgets/icon_badge.h"
#include "ui/widgets/source_badge.h"
#include "ui/widgets/text_block.h"

#include <QHBoxLayout>
#include <QList>
#include <QVBoxLayout>

#include <optional>

namespace kaban {

struct FieldRowData {
    QString id;
    QString label;
    QString value;
    BadgeKind badge = BadgeKind::IdCard;
    QString badgeText;       ///< empty: no badge
    TextActionSpec action{}; ///< empty id: none
    QString warning{};       ///< empty when all is well
};

class FieldRowWidget : public QWidget {
    Q_OBJECT
public:
    /// `context` null: a row without actions.
    FieldRowWidget(const Theme& theme, const WidgetContext* context, int leastHeight, bool lineAbove,
                   QWidget* parent = nullptr);
    void setRow(const FieldRowData& row);
    /// How wide the name may be in a row of this width without breaking a word or a number of the value.
    int roomForName(int rowWidth) const;
    /// What the name's own words need.
    int leastName() const;
    void setNameWidth(int pixels);

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeWarning();

    const Theme& theme_;
    bool wrong_ = false;
    TextBlock* label_;
    TextBlock* value_;
    QWidget* warningLine_ = nullptr;
    TextBlock* warning_ = nullptr;
    SourceBadge* badge_;
    QHBoxLayout* end_;
    ActionPlace* action_ = nullptr;
};

class FieldCard : public QWidget {
    Q_OBJECT
public:
    FieldCard(const Theme& theme, int rowHeight, QWidget* parent = nullptr);
    FieldCard(const WidgetContext& context, int rowHeight, QWidget* parent = nullptr);
    /// `reveal` stands in the title line.
    void setContent(const QString& title, const QList<FieldRowData>& rows, const TextActionSpec& reveal = {});

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTitle(const QString& title, const TextActionSpec& reveal);
    void fitNames();
    void placeReveal();
    void rebuild(const QList<FieldRowData>& rows, bool titled);

    const Theme& theme_;
    std::optional<WidgetContext> context_;
    int rowHeight_;
    TextBlock* title_;
    QVBoxLayout* layout_;
    ActionPlace* reveal_ = nullptr;
    QList<FieldRowWidget*> rows_;
    QStringList ids_;
    bool titled_ = false;
};

} // namespace kaban
