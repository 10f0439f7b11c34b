#include "ui/widgets/picker_field.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"
#include "ui/widgets/heard_parts.h"

#include <QEvent>
#include <QVBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace picker_field {

constexpr int paddingX = 30; ///< edge included
constexpr int paddingY = 14;
constexpr int gap = 20;
constexpr int iconSize = 44;
constexpr int leastHeight = 116;
constexpr int leastWords = 160; ///< narrower the words never get; the badge gives way
constexpr int hintGap = 8;

QString idOf(const PickerFieldSpec& spec) {
    return spec.kind == PickerFieldSpec::Kind::Locked || spec.action.isEmpty() ? u"locked."_s + spec.field
                                                                               : spec.action;
}

} // namespace picker_field

PickerButton::PickerButton(const WidgetContext& context, const PickerFieldSpec& spec, QWidget* parent)
    : TapButton(context, picker_field::idOf(spec), parent), badge_(new SourceBadge(context.theme, this)) {
    setCornerRadius(theme().measures().radiusField);
    badge_->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSpec(spec);
}

void PickerButton::setSpec(const PickerFieldSpec& spec) {
    // A page lies behind its sheet while one types; painting it again for nothing would be felt.
    if (spec == spec_)
        return;
    spec_ = spec;
    const bool locked = spec.kind == PickerFieldSpec::Kind::Locked;
    setLabel(spec.label + u' ' + (spec.value.isEmpty() ? spec.placeholder : spec.value));
    setEnabled(!locked);
    badge_->setBadge(spec.badge, spec.badgeText);
    badge_->setOnTint(locked || spec.open);
    describe();
    resizeEvent(nullptr);
    updateGeometry();
    update();
}

/// What a reader says after name and value.
void PickerButton::describe() {
    QStringList parts;
    if (spec_.required && spec_.kind != PickerFieldSpec::Kind::Locked)
        parts += qtTrId("form.required");
    parts += {spec_.badgeText, spec_.error, spec_.warning};
    setAccessibleDescription(heardTogether(parts));
}

void PickerButton::changeEvent(QEvent* event) {
    TapButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

int PickerButton::wordsWidth(int width) const {
    const int inside = width - 2 * picker_field::paddingX - picker_field::gap - picker_field::iconSize;
    const int badge = spec_.badgeText.isEmpty() ? 0 : badge_->sizeHint().width() + picker_field::gap;
    return std::max(picker_field::leastWords, inside - badge);
}

TextFlow PickerButton::labelFlow() const {
    const bool marked = spec_.required && spec_.kind != PickerFieldSpec::Kind::Locked;
    TextFlow flow(marked ? u"* "_s + spec_.label : spec_.label, theme().font(TextRole::Caption),
                  theme().line(TextRole::Caption));
    if (marked)
        flow.mark(0, 1, theme().colours().danger, false);
    return flow;
}

TextFlow PickerButton::valueFlow() const {
    const bool filled = !spec_.value.isEmpty();
    return TextFlow(filled ? spec_.value : spec_.placeholder,
                    theme().font(TextRole::Lead, filled ? FontWeight::Bold : FontWeight::Regular),
                    theme().line(TextRole::Lead));
}

int PickerButton::heightForWidth(int width) const {
    const int room = wordsWidth(width);
    const int words = labelFlow().layOut(room) + valueFlow().layOut(room);
    return std::max(picker_field::leastHeight, words + 2 * picker_field::paddingY);
}

QSize PickerButton::sizeHint() const {
    return {900, heightForWidth(900)};
}

QSize PickerButton::minimumSizeHint() const {
    return {2 * picker_field::paddingX + picker_field::leastWords + picker_field::gap + picker_field::iconSize,
            picker_field::leastHeight};
}

QString PickerButton::shownIcon() const {
    switch (spec_.kind) {
    case PickerFieldSpec::Kind::Keyboard:
        return u"edit"_s;
    case PickerFieldSpec::Kind::Locked:
        return u"lock"_s;
    case PickerFieldSpec::Kind::List:
        break;
    }
    return u"chevron-down"_s;
}

void PickerButton::resizeEvent(QResizeEvent*) {
    const QSize badge = badge_->sizeHint();
    badge_->setGeometry(width() - picker_field::paddingX - picker_field::iconSize - picker_field::gap - badge.width(),
                        (height() - badge.height()) / 2, badge.width(), badge.height());
}

void PickerButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    const Measures& measures = theme().measures();
    const bool locked = spec_.kind == PickerFieldSpec::Kind::Locked;
    const bool strong = !locked && (spec_.open || !spec_.error.isEmpty());
    const QColor edge = locked                   ? colours.line
                        : !spec_.error.isEmpty() ? colours.danger
                        : spec_.open             ? colours.primary
                                                 : colours.lineStrong;
    const QColor ground = locked ? colours.sunken : spec_.open || isDown() ? colours.primaryTint : colours.surface;
    paintBox(painter, rect(),
             {ground, edge, qreal(strong ? measures.strokeStrong : measures.stroke), qreal(measures.radiusField)});
    const int room = wordsWidth(width());
    TextFlow label = labelFlow();
    TextFlow value = valueFlow();
    const int labelHeight = label.layOut(room);
    const int top = (height() - labelHeight - value.layOut(room)) / 2;
    label.draw(painter, QPointF(picker_field::paddingX, top), colours.ink2);
    value.draw(painter, QPointF(picker_field::paddingX, top + labelHeight),
               spec_.value.isEmpty() ? colours.ink3 : colours.ink);
    const QRectF icon(width() - picker_field::paddingX - picker_field::iconSize,
                      (height() - picker_field::iconSize) / 2, picker_field::iconSize, picker_field::iconSize);
    paintCentred(painter, icon,
                 theme().icon(shownIcon(), locked ? colours.ink2 : colours.primary, picker_field::iconSize,
                              devicePixelRatioF()));
}

PickerField::PickerField(const WidgetContext& context, const PickerFieldSpec& spec, QWidget* parent)
    : QWidget(parent),
      button_(new PickerButton(context, spec, this)),
      error_(new HintLine(context.theme, HintKind::Error, this)),
      warning_(new HintLine(context.theme, HintKind::Warning, this)) {
    setObjectName(spec.field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(picker_field::hintGap);
    layout->addWidget(button_);
    layout->addWidget(error_);
    layout->addWidget(warning_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(button_, &TapButton::tapped, this, &PickerField::tapped);
    setSpec(spec);
}

void PickerField::setSpec(const PickerFieldSpec& spec) {
    button_->setSpec(spec);
    error_->setSentence(spec.error);
    warning_->setSentence(spec.warning);
}

} // namespace kaban
