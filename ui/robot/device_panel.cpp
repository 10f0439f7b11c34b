#include "ui/robot/device_panel.h"

#include "ui/widgets/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kaban {

DevicePanel::DevicePanel(const Theme& theme, const QString& title, const QList<PanelDeed>& deeds, QWidget* parent)
    : QWidget(parent, Qt::Tool), answer_(new PlainLabel(theme, TextRole::Caption, theme.colours().ink2, this)) {
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    for (const PanelDeed& deed : deeds) {
        auto* button = new QPushButton(deed.label, this);
        button->setFocusPolicy(Qt::NoFocus); // the kiosk's own focus stays where it is
        connect(button, &QPushButton::clicked, this, [run = deed.run] { run(); });
        column->addWidget(button);
    }
    answer_->setWordWrap(true);
    column->addWidget(answer_);
}

void DevicePanel::say(const QString& sentence) {
    answer_->setText(sentence);
}

} // namespace kaban
