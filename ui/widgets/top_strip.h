#pragma once
// Purpose: the strip at the top: mark, product, place; network and clock. Read only, never personal data.
// Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/widgets/icon_badge.h"
#include "ui/widgets/text_block.h"

namespace kaban {

struct StripData {
    QString brand;
    QString place;
    QString networkText;
    bool online = true;
    QString clockText;

    bool operator==(const StripData&) const = default;
};

class LogoMark;

class TopStrip : public QWidget {
    Q_OBJECT
public:
    explicit TopStrip(const Theme& theme, QWidget* parent = nullptr);

    void setStrip(const StripData& strip);
    /// Mark and name stand elsewhere: beside the panel of a landscape home page.
    void setBrandless();
    /// The home page's sky reaches up to the edge of the screen.
    void setOnSky(bool sky);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitPlace();
    void showPlace(const QString& text, TextRole role, int width, bool wraps);
    QString shortened(int room) const;
    void layOut();

    const Theme& theme_;
    LogoMark* mark_;
    PlainLabel* brand_;
    QWidget* divider_;
    TextBlock* place_;
    IconBadge* networkIcon_;
    TextBlock* network_;
    TextBlock* clock_;
    StripData strip_;
    bool brandless_ = false;
};

} // namespace kaban
