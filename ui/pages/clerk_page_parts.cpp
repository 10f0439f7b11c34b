#include "ui/pages/clerk_page_parts.h"

#include "ui/pages/collection_parts.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/logo_mark.h"

#include <QHBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace clerk_page_parts {

constexpr int paddingX = 34;
constexpr int paddingY = 16;
constexpr int paddingYWhenLow = 12; ///< on screens that are wider than high
constexpr int gap = 24;
constexpr int iconSize = 64;
constexpr int lockIcon = 32;
constexpr QSize key(288, 112);
constexpr int columns = 3;

int paddingYFor(const Theme& theme) {
    return theme.form() == FormFactor::Portrait ? paddingY : paddingYWhenLow;
}

QStringList keys() {
    return {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, QString(), u"0"_s, u"backspace"_s};
}

QVBoxLayout* stacked(TextBlock* title, TextBlock* sentence) {
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(sentence);
    return words;
}

} // namespace clerk_page_parts

StaffStrip::StaffStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      title_(new PlainLabel(theme, TextRole::Brand, theme.colours().onDark, this)),
      place_(new TextBlock(theme, TextRole::Label, theme.colours().onDark2, this)),
      lock_(new TextBlock(theme, TextRole::Caption, theme.colours().onDark, this)) {
    setGround(this, Ground::Bar);
    setFixedHeight(theme.measures().topStrip);
    place_->setWraps(false);
    lock_->setWraps(false);
    auto* lock = new IconBadge(theme, this);
    lock->setLook({u"lock"_s, {}, theme.colours().onDark, clerk_page_parts::lockIcon, clerk_page_parts::lockIcon, 0});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.measures().gutter, 0, theme.measures().gutter, 0);
    layout->setSpacing(clerk_page_parts::gap);
    layout->addWidget(new LogoMark(theme, this), 0, Qt::AlignVCenter);
    layout->addWidget(title_, 0, Qt::AlignVCenter);
    layout->addWidget(place_, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    layout->addWidget(lock, 0, Qt::AlignVCenter);
    layout->addWidget(lock_, 0, Qt::AlignVCenter);
}

void StaffStrip::setContent(const ClerkContent& content) {
    title_->setText(content.stripTitle);
    place_->setText(content.stripPlace);
    lock_->setText(content.lockLine);
}

ClerkRequestCard::ClerkRequestCard(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      title_(new TextBlock(theme, TextRole::Lead, theme.colours().ink, this)),
      sentence_(new TextBlock(theme, TextRole::Label, theme.colours().ink2, this)) {
    setGround(this, Ground::Card);
    title_->setRole(TextRole::Lead, FontWeight::Bold);
    auto* person = new IconBadge(theme, this);
    person->setLook(
        {u"user-check"_s, {}, theme.colours().primary, clerk_page_parts::iconSize, clerk_page_parts::iconSize, 0});
    auto* layout = new QHBoxLayout(this);
    const int high = clerk_page_parts::paddingYFor(theme);
    layout->setContentsMargins(clerk_page_parts::paddingX, high, clerk_page_parts::paddingX, high);
    layout->setSpacing(clerk_page_parts::gap);
    layout->addWidget(person, 0, Qt::AlignVCenter);
    layout->addLayout(clerk_page_parts::stacked(title_, sentence_), 1);
}

void ClerkRequestCard::setContent(const ClerkContent& content) {
    title_->setText(content.requestTitle);
    sentence_->setText(content.requestSentence);
}

ClerkPad::ClerkPad(const WidgetContext& context, QWidget* parent)
    : QWidget(parent),
      low_(context.theme.form() != FormFactor::Portrait),
      title_(new TextBlock(context.theme, TextRole::Lead, context.theme.colours().ink, this)),
      sentence_(new TextBlock(context.theme, TextRole::Label, context.theme.colours().ink2, this)),
      typed_(new TextBlock(context.theme, TextRole::H2, context.theme.colours().ink, this)),
      dots_(new PinDots(context.theme, this)),
      change_(new ActionPlace(context, this)),
      error_(new HintLine(context.theme, HintKind::Error, this)),
      keys_(new KeyPad(context, clerk_page_parts::keys(), clerk_page_parts::columns, clerk_page_parts::key, this)) {
    setGround(this, Ground::Card);
    title_->setRole(TextRole::Lead, FontWeight::Bold);
    typed_->setWraps(false);
    keys_->setBare();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(clerk_page_parts::paddingX, 0, clerk_page_parts::paddingX, 0);
    head->setSpacing(clerk_page_parts::gap);
    head->addLayout(clerk_page_parts::stacked(title_, sentence_), 1);
    head->addWidget(change_, 0, Qt::AlignVCenter);
    head->addWidget(typed_, 0, Qt::AlignVCenter);
    const bool dotsBelow = low_ || context.theme.elder(); // large words need the line for themselves
    if (!dotsBelow)
        head->addWidget(dots_, 0, Qt::AlignVCenter);
    auto* trouble = new QHBoxLayout;
    trouble->setContentsMargins(clerk_page_parts::paddingX, 0, clerk_page_parts::paddingX, 0);
    trouble->addWidget(error_);
    auto* layout = new QVBoxLayout(this);
    const int high = clerk_page_parts::paddingYFor(context.theme);
    const int edge = context.theme.measures().stroke;
    const int rim = low_ ? high / 2 : high; // the keys need every line of a low screen
    layout->setContentsMargins(edge, rim, edge, rim);
    layout->setSpacing(rim / 2);
    layout->addLayout(head);
    if (dotsBelow)
        layout->addWidget(dots_, 0, Qt::AlignHCenter);
    layout->addLayout(trouble);
    layout->addWidget(keys_, 1);
    connect(change_, &ActionPlace::tapped, this, &ClerkPad::tapped);
    connect(keys_, &KeyPad::tapped, this, &ClerkPad::tapped);
}

void ClerkPad::setContent(const ClerkContent& content) {
    title_->setText(content.padTitle);
    // A low screen has room for one of the two.
    sentence_->setTextOrHide(low_ && !content.error.isEmpty() ? QString() : content.padSentence);
    typed_->setTextOrHide(content.typed);
    typed_->setAccessibleName(content.typedName);
    dots_->setDots(content.dots, content.dotsOf, content.typedName);
    showAction(change_, content.change, {});
    error_->setSentence(content.error);
    keys_->setEnabled(content.padEnabled);
}

} // namespace kaban
