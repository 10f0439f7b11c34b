#pragma once
// Purpose: the two titled cards of the collection page: the branch with what to do about it, and who is told. Thread:
// the screen's. Ownership: their parent's. Units: pixels.

#include "app/view/page_model.h"
#include "ui/widgets/action_place.h"
#include "ui/widgets/hint_line.h"
#include "ui/widgets/source_badge.h"

class QVBoxLayout;

namespace kaban {

/// A title and a card below it.
class TitledCard : public QWidget {
    Q_OBJECT
public:
    TitledCard(const WidgetContext& context, QWidget* parent);

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void setTitle(const QString& title) { title_->setTextOrHide(title); }
    const Theme& theme() const { return theme_; }
    QWidget* card() const { return card_; }

private:
    const Theme& theme_;
    TextBlock* title_;
    QWidget* card_;
};

class PlaceCard : public TitledCard {
    Q_OBJECT
public:
    PlaceCard(const WidgetContext& context, QWidget* parent);
    void setPlace(const QString& title, const WayOut& place);

private:
    IconBadge* icon_;
    TextBlock* name_;
    TextBlock* address_;
    ActionPlace* action_;
};

class ToldCard : public TitledCard {
    Q_OBJECT
public:
    ToldCard(const WidgetContext& context, QWidget* parent);
    void setRow(const QString& title, const FieldRow& row);

private:
    TextBlock* label_;
    TextBlock* value_;
    SourceBadge* badge_;
    ActionPlace* action_;
    HintLine* warning_;
};

/// The action of a row for its place; `name` says which row it belongs to.
void showAction(ActionPlace* place, const std::optional<ActionModel>& action, const QString& name);

} // namespace kaban
