#pragma once
// Purpose: the news that the network is away, under the top strip on every page while it lasts (the visual language,
// section 3). The rest of the screen moves down; nothing is covered. Thread: the screen's. Ownership: its parent's.
// Units: pixels. An empty text hides it.

#include "ui/widgets/text_block.h"

namespace kaban {

class OfflineBanner : public QWidget {
    Q_OBJECT
public:
    explicit OfflineBanner(const Theme& theme, QWidget* parent = nullptr);
    void setNews(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    TextBlock* text_;
};

} // namespace kaban
