#pragma once
// Purpose: the line of words above the keys (mockup 29): a fixed pool of numbered buttons, page keys at both ends, and
// in their place a sentence where there are no words. Words hand back ids; what they do is the model's. Thread: the
// screen's. Ownership: its parent's. Units: pixels; 112 high. Object names: word.1 to word.7, whatever stands there.

#include "ui/widgets/action_place.h"
#include "ui/widgets/text_block.h"

#include <array>

namespace kaban {

class WordButton : public TapButton {
    Q_OBJECT
public:
    WordButton(const WidgetContext& context, int number, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int number_;
};

class WordLine : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostWords = 7;

    explicit WordLine(const WidgetContext& context, QWidget* parent = nullptr);

    void setWords(const QStringList& words, const QString& note, const TextActionSpec& earlier,
                  const TextActionSpec& later);
    /// As by a finger. False: there is no such word.
    bool press(qsizetype number);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), sizeHint().height()}; }

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override {
        place();
        QWidget::resizeEvent(event);
    }

private:
    void place();
    int lines() const;
    qsizetype placeWords(qsizetype from, int top, int right, bool giveWay);

    const Theme& theme_;
    std::array<WordButton*, mostWords> pool_{};
    qsizetype shown_ = 0;
    TextBlock* note_;
    ActionPlace* earlier_;
    ActionPlace* later_;
};

} // namespace kaban
