#include "ui/widgets/hint_line.h"

#include <QHBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace hint_line {

constexpr int iconSize = 32;
constexpr int gap = 16;
constexpr int iconDrop = 3;

} // namespace hint_line

HintLine::HintLine(const Theme& theme, HintKind kind, QWidget* parent)
    : QWidget(parent), text_(new TextBlock(theme, TextRole::Label, theme.colours().danger, this)) {
    const QColor ink = kind == HintKind::Error ? theme.colours().danger : theme.colours().warn;
    text_->setColour(ink);
    auto* icon = new IconBadge(theme, this);
    icon->setLook({u"warning"_s, {}, ink, hint_line::iconSize, hint_line::iconSize, 0});
    auto* iconColumn = new QVBoxLayout;
    iconColumn->setContentsMargins(0, hint_line::iconDrop, 0, 0);
    iconColumn->addWidget(icon);
    iconColumn->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(hint_line::gap);
    layout->addLayout(iconColumn);
    layout->addWidget(text_, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void HintLine::setSentence(const QString& sentence) {
    text_->setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace kaban
