#pragma once
// Purpose: where a value comes from, as an icon and a word on a tinted pill; also the pill of the remaining time.
// Thread: the screen's. Ownership: its parent's. Units: pixels, 44 high.

#include "ui/widgets/plain_label.h"

namespace kaban {

enum class BadgeKind { IdCard, Authority, Typed, Proposed, Missing, Time, Here };

class SourceBadge : public PlainLabel {
    Q_OBJECT
public:
    explicit SourceBadge(const Theme& theme, QWidget* parent = nullptr);

    void setBadge(BadgeKind kind, const QString& text);
    /// On a selected, open or locked part the ground of the badge is that of a card.
    void setOnTint(bool onTint);

    /// Of a badge with this text.
    static QSize sizeOf(const Theme& theme, const QString& text);

    QSize sizeHint() const override { return sizeOf(theme(), text()); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor ground() const;

    BadgeKind kind_ = BadgeKind::IdCard;
    bool onTint_ = false;
};

} // namespace kaban
