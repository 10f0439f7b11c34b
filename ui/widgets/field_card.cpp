#include "ui/widgets/field_card.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/heard_parts.h"
#include "ui/widgets/widget_role.h"

#include <algorithm>
#include <utility>

namespace kaban {
using namespace Qt::StringLiterals;

namespace field_card {

constexpr int paddingLeft = 32;
constexpr int paddingRight = 24;
constexpr int columnGap = 20;
constexpr int paddingY = 8;
constexpr int paddingYOfWrong = 16; ///< within the edge
constexpr int titleAbove = 14;
constexpr int titleBelow = 12;
constexpr int revealRight = 32;
constexpr int actionOver = 10; ///< what the target in the title line is higher than the line
constexpr int actionGap = 12;
constexpr int paddingYOfAction = 2; ///< the target itself makes the row as high as it is
constexpr int warningIcon = 32;
constexpr int warningGap = 8;

} // namespace field_card

FieldRowWidget::FieldRowWidget(const Theme& theme, const WidgetContext* context, int leastHeight, bool lineAbove,
                               QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      label_(new TextBlock(theme, TextRole::Label, theme.colours().ink2, this)),
      value_(new TextBlock(theme, TextRole::Lead, theme.colours().ink, this)),
      badge_(new SourceBadge(theme, this)),
      end_(new QHBoxLayout) {
    foldIntoOneStop(this);
    if (lineAbove)
        setGround(this, Ground::Row);
    label_->setFixedWidth(theme.measures().fieldName);
    setMinimumHeight(leastHeight);
    value_->setRole(TextRole::Lead, FontWeight::Bold);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(value_);
    words->addWidget(makeWarning());
    words->addStretch(1);
    end_->setSpacing(field_card::actionGap);
    end_->addWidget(badge_, 0, Qt::AlignVCenter);
    if (context) {
        action_ = new ActionPlace(*context, this);
        end_->addWidget(action_, 0, Qt::AlignVCenter);
        connect(action_, &ActionPlace::tapped, this, &FieldRowWidget::tapped);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(field_card::columnGap);
    layout->addWidget(label_, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    layout->addLayout(end_);
}

/// What is wrong with the value: a sign and a sentence, never the colour alone.
QWidget* FieldRowWidget::makeWarning() {
    warningLine_ = new QWidget(this);
    auto* icon = new IconBadge(theme_, warningLine_);
    icon->setLook({u"warning"_s, {}, theme_.colours().danger, field_card::warningIcon, field_card::warningIcon, 0});
    warning_ = new TextBlock(theme_, TextRole::Caption, theme_.colours().danger, warningLine_);
    auto* line = new QHBoxLayout(warningLine_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(field_card::warningGap);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(warning_, 1);
    return warningLine_;
}

void FieldRowWidget::setRow(const FieldRowData& row) {
    setObjectName(row.id);
    setAccessibleName(u"%1 %2"_s.arg(row.label, row.value));
    setAccessibleDescription(heardTogether({row.warning, row.badgeText}));
    label_->setText(row.label);
    value_->setText(row.value);
    const bool wrong = !row.warning.isEmpty();
    const bool another = std::exchange(wrong_, wrong) != wrong;
    warning_->setText(row.warning);
    warningLine_->setVisible(wrong_);
    badge_->setBadge(row.badge, row.badgeText);
    const bool offered = action_ && !row.action.id.isEmpty() && row.action.enabled;
    // A page may offer the same for several rows: a reader says for which.
    if (action_)
        action_->setAction(row.action, u"%1 %2"_s.arg(row.action.label, row.label));
    const int paddingY = wrong_    ? field_card::paddingYOfWrong
                         : offered ? field_card::paddingYOfAction
                                   : field_card::paddingY;
    layout()->setContentsMargins(field_card::paddingLeft, paddingY, field_card::paddingRight, paddingY);
    if (another)
        update();
}

int FieldRowWidget::roomForName(int rowWidth) const {
    const QMargins around = layout()->contentsMargins();
    const int room = rowWidth - around.left() - around.right() - 2 * field_card::columnGap - end_->sizeHint().width();
    const int value = TextFlow::widestWord(value_->text(), theme_.font(TextRole::Lead, FontWeight::Bold));
    return room - value;
}

int FieldRowWidget::leastName() const {
    return TextFlow::widestWord(label_->text(), theme_.font(TextRole::Label));
}

void FieldRowWidget::setNameWidth(int pixels) {
    label_->setFixedWidth(pixels);
}

void FieldRowWidget::paintEvent(QPaintEvent*) {
    if (!wrong_)
        return;
    const Measures& measures = theme_.measures();
    const int inset = measures.stroke;
    QPainter painter(this);
    paintBox(painter, rect().adjusted(inset, inset, -inset, -inset),
             {QColor(), theme_.colours().danger, qreal(measures.strokeStrong), qreal(measures.radiusField)});
}

FieldCard::FieldCard(const WidgetContext& context, int rowHeight, QWidget* parent)
    : FieldCard(context.theme, rowHeight, parent) {
    context_.emplace(context);
    reveal_ = new ActionPlace(context, this);
    connect(reveal_, &ActionPlace::tapped, this, &FieldCard::tapped);
}

FieldCard::FieldCard(const Theme& theme, int rowHeight, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      rowHeight_(rowHeight),
      title_(new TextBlock(theme, TextRole::Lead, theme.colours().ink, this)),
      layout_(new QVBoxLayout(this)) {
    setGround(this, Ground::Card);
    const int edge = theme.measures().stroke;
    title_->setRole(TextRole::Lead, FontWeight::Bold);
    giveRole(title_, QAccessible::Heading);
    title_->setContentsMargins(0, 0, 0, 0);
    title_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout_->setContentsMargins(edge, edge, edge, edge);
    layout_->setSpacing(0);
    auto* header = new QVBoxLayout;
    header->addWidget(title_);
    layout_->addLayout(header);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FieldCard::setContent(const QString& title, const QList<FieldRowData>& rows, const TextActionSpec& reveal) {
    QStringList ids;
    for (const FieldRowData& row : rows)
        ids += row.id;
    const bool titled = !title.isEmpty();
    showTitle(title, reveal);
    if (ids != ids_ || titled != titled_ || rows_.isEmpty())
        rebuild(rows, titled);
    ids_ = ids;
    titled_ = titled;
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows_[i]->setRow(rows[i]);
    fitNames();
    placeReveal();
}

/// The names of all rows give way by as much before a number would be broken; values stay in one column.
void FieldCard::fitNames() {
    int names = theme_.measures().fieldName;
    int least = 0;
    for (const FieldRowWidget* row : std::as_const(rows_)) {
        names = std::min(names, row->roomForName(width() - 2 * theme_.measures().stroke));
        least = std::max(least, row->leastName());
    }
    names = std::max(names, std::min(least, theme_.measures().fieldName));
    for (FieldRowWidget* row : std::as_const(rows_))
        row->setNameWidth(names);
}

void FieldCard::showTitle(const QString& title, const TextActionSpec& reveal) {
    const bool titled = !title.isEmpty();
    title_->setTextOrHide(title);
    if (reveal_)
        reveal_->setAction(titled ? reveal : TextActionSpec{}, u"%1 %2"_s.arg(reveal.label, title)); // a page has two
    const bool offered = reveal_ && !reveal_->isHidden();
    const int right = offered ? reveal_->sizeHint().width() + field_card::revealRight : field_card::paddingRight;
    layout_->itemAt(0)->layout()->setContentsMargins(field_card::paddingLeft, titled ? field_card::titleAbove : 0,
                                                     right, titled ? field_card::titleBelow : 0);
    // The target is higher than the words of the title line; it reaches a little over its edges, as drawn.
    title_->setMinimumHeight(offered ? theme_.measures().touch - field_card::titleAbove - field_card::titleBelow -
                                           field_card::actionOver
                                     : 0);
}

/// Not in the layout, because the target reaches over the line below the title.
void FieldCard::placeReveal() {
    if (!reveal_ || reveal_->isHidden())
        return;
    const QSize size = reveal_->sizeHint();
    reveal_->setGeometry(width() - theme_.measures().stroke - field_card::revealRight - size.width(), 0, size.width(),
                         size.height());
    reveal_->raise();
}

void FieldCard::resizeEvent(QResizeEvent*) {
    fitNames();
    placeReveal();
}

void FieldCard::rebuild(const QList<FieldRowData>& rows, bool titled) {
    for (FieldRowWidget* old : std::as_const(rows_)) {
        layout_->removeWidget(old);
        old->hide();
        // In one of them may be the button whose tap brings us here.
        old->deleteLater();
    }
    rows_.clear();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool lineAbove = titled || i > 0;
        rows_ += new FieldRowWidget(theme_, context_ ? &*context_ : nullptr, rowHeight_, lineAbove, this);
        connect(rows_.last(), &FieldRowWidget::tapped, this, &FieldCard::tapped);
        layout_->addWidget(rows_.last());
    }
}

} // namespace kaban
