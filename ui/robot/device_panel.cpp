#include "ui/robot/device_panel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kaban {
namespace {

constexpr int answerLines = 4;
constexpr int columns = 2;

} // namespace

DevicePanel::DevicePanel(const QString& title, const QList<PanelDeed>& deeds, QWidget* parent)
    : QWidget(parent, Qt::Tool), answer_(new QPlainTextEdit(this)) {
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    auto* grid = new QGridLayout;
    column->addLayout(grid);
    for (qsizetype i = 0; i < deeds.size(); ++i) {
        const PanelDeed& deed = deeds[i];
        auto* button = new QPushButton(deed.label, this);
        button->setFocusPolicy(Qt::NoFocus); // the kiosk's own focus stays where it is
        connect(button, &QPushButton::clicked, this, [run = deed.run] { run(); });
        grid->addWidget(button, static_cast<int>(i / columns), static_cast<int>(i % columns));
    }
    answer_->setReadOnly(true);
    answer_->setFocusPolicy(Qt::NoFocus);
    answer_->setFixedHeight(answerLines * answer_->fontMetrics().lineSpacing());
    column->addWidget(answer_);
}

void DevicePanel::say(const QString& sentence) {
    answer_->setPlainText(sentence);
}

} // namespace kaban
