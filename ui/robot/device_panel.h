#pragma once
// Purpose: the demo's hands: place a card, take it away, cut and restore the network. Simulation builds only; it speaks
// through deeds handed in, so it knows neither drivers nor the sandbox. Thread: the screen's. Ownership: the caller's.
// Errors: say() shows what a deed answered.

#include <QList>
#include <QPlainTextEdit>
#include <QString>
#include <QWidget>

#include <functional>

namespace kaban {

struct PanelDeed {
    QString label;
    std::function<void()> run;
};

class DevicePanel : public QWidget {
    Q_OBJECT
public:
    DevicePanel(const QString& title, const QList<PanelDeed>& deeds, QWidget* parent = nullptr);
    void say(const QString& sentence);

private:
    QPlainTextEdit* answer_; ///< of the system's own look, as the whole panel: it is no part of the kiosk
};

} // namespace kaban
