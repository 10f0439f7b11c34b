#pragma once
// Purpose: a card of field rows for reading: name, value, where the value comes from. Values arrive masked; this file
// never sees a full one (MSK). News with the same fields change the rows in place. Thread: the screen's. Ownership: its
// parent's. Units: pixels. The object name of a row is the field's id; its accessible name is "name value" so that a
// reader says both.

#include "ui/widgets/source_badge.h"
#include "ui/widgets/text_block.h"

#include <QList>
#include <QVBoxLayout>

namespace kaban {

struct FieldRowData {
    QString id;
    QString label;
    QString value;
    BadgeKind badge = BadgeKind::IdCard;
    QString badgeText; ///< empty: no badge
};

class FieldRowWidget : public QWidget {
    Q_OBJECT
public:
    FieldRowWidget(const Theme& theme, int leastHeight, bool lineAbove, QWidget* parent = nullptr);
    void setRow(const FieldRowData& row);

private:
    TextBlock* label_;
    TextBlock* value_;
    SourceBadge* badge_;
};

class FieldCard : public QWidget {
    Q_OBJECT
public:
    FieldCard(const Theme& theme, int rowHeight, QWidget* parent = nullptr);
    void setContent(const QString& title, const QList<FieldRowData>& rows);

private:
    void rebuild(const QList<FieldRowData>& rows, bool titled);

    const Theme& theme_;
    int rowHeight_;
    TextBlock* title_;
    QVBoxLayout* layout_;
    QList<FieldRowWidget*> rows_;
    QStringList ids_;
    bool titled_ = false;
};

} // namespace kaban
