#pragma once
// Purpose: the demo's hands: place a card, take it away, cut and restore the network. Simulation builds only; it speaks
// through deeds handed in, so it knows neither drivers nor the sandbox. Thread: the screen's. Ownership: the caller's;
// the theme outlives it. Errors: say() shows what a deed answered.

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace kaban {

class PlainLabel;
class Theme;

struct PanelDeed {
    QString label;
    std::function<void()> run;
};

class DevicePanel : public QWidget {
    Q_OBJECT
public:
    DevicePanel(const Theme& theme, const QString& title, const QList<PanelDeed>& deeds, QWidget* parent = nullptr);
    void say(const QString& sentence);

private:
    PlainLabel* answer_;
};

} // namespace kaban
