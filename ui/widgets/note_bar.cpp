#include "ui/widgets/note_bar.h"

#include "ui/widgets/ground.h"

#include <QHBoxLayout>

namespace kaban {

namespace note_bar {

constexpr int paddingX = 28;
constexpr int paddingY = 20;
constexpr int paddingYDense = 16;
constexpr int gap = 20;
constexpr int iconSize = 40;
constexpr int iconDrop = 2;

} // namespace note_bar

NoteBar::NoteBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      icon_(new IconBadge(theme, this)),
      text_(new TextBlock(theme, TextRole::Body, theme.colours().ink, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(note_bar::paddingX, note_bar::paddingY, note_bar::paddingX, note_bar::paddingY);
    layout->setSpacing(note_bar::gap);
    auto* iconColumn = new QVBoxLayout;
    iconColumn->setContentsMargins(0, note_bar::iconDrop, 0, 0);
    iconColumn->addWidget(icon_, 0, Qt::AlignTop);
    iconColumn->addStretch(1);
    layout->addLayout(iconColumn);
    layout->addWidget(text_, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void NoteBar::setNote(NoteKind kind, const QString& icon, const QString& text) {
    const Colours& colours = theme_.colours();
    const auto look = [&]() -> std::pair<Ground, QColor> {
        switch (kind) {
        case NoteKind::Info:
            break;
        case NoteKind::Warn:
            return {Ground::NoteWarn, colours.warn};
        case NoteKind::Danger:
            return {Ground::NoteDanger, colours.danger};
        case NoteKind::Ok:
            return {Ground::NoteOk, colours.ok};
        }
        return {Ground::NoteInfo, colours.primary};
    }();
    setGround(this, look.first);
    icon_->setLook({icon, {}, look.second, note_bar::iconSize, note_bar::iconSize, 0});
    text_->setText(text);
    setVisible(!text.isEmpty());
}

void NoteBar::setDense() {
    layout()->setContentsMargins(note_bar::paddingX, note_bar::paddingYDense, note_bar::paddingX,
                                 note_bar::paddingYDense);
}

} // namespace kaban
