#include "ui/widgets/field_card.h"

#include "ui/widgets/ground.h"

#include <QHBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace field_card {

constexpr int paddingLeft = 32;
constexpr int paddingRight = 24;
constexpr int columnGap = 20;
constexpr int paddingY = 8;
constexpr int titleAbove = 14;
constexpr int titleBelow = 12;

} // namespace field_card

FieldRowWidget::FieldRowWidget(const Theme& theme, int leastHeight, bool lineAbove, QWidget* parent)
    : QWidget(parent),
      label_(new TextBlock(theme, TextRole::Label, theme.colours().ink2, this)),
      value_(new TextBlock(theme, TextRole::Lead, theme.colours().ink, this)),
      badge_(new SourceBadge(theme, this)) {
    if (lineAbove)
        setGround(this, Ground::Row);
    value_->setRole(TextRole::Lead, FontWeight::Bold);
    label_->setFixedWidth(theme.measures().fieldName);
    setMinimumHeight(leastHeight);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(field_card::paddingLeft, field_card::paddingY, field_card::paddingRight,
                               field_card::paddingY);
    layout->setSpacing(field_card::columnGap);
    layout->addWidget(label_, 0, Qt::AlignVCenter);
    layout->addWidget(value_, 1);
    layout->addWidget(badge_, 0, Qt::AlignVCenter);
    value_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void FieldRowWidget::setRow(const FieldRowData& row) {
    setObjectName(row.id);
    setAccessibleName(u"%1 %2"_s.arg(row.label, row.value));
    setAccessibleDescription(row.badgeText);
    label_->setText(row.label);
    value_->setText(row.value);
    badge_->setBadge(row.badge, row.badgeText);
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
    title_->setContentsMargins(0, 0, 0, 0);
    layout_->setContentsMargins(edge, edge, edge, edge);
    layout_->setSpacing(0);
    auto* header = new QVBoxLayout;
    header->setContentsMargins(field_card::paddingLeft, field_card::titleAbove, field_card::paddingRight,
                               field_card::titleBelow);
    header->addWidget(title_);
    layout_->addLayout(header);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FieldCard::setContent(const QString& title, const QList<FieldRowData>& rows) {
    QStringList ids;
    for (const FieldRowData& row : rows)
        ids += row.id;
    const bool titled = !title.isEmpty();
    if (ids != ids_ || titled != titled_ || rows_.isEmpty())
        rebuild(rows, titled);
    ids_ = ids;
    titled_ = titled;
    title_->setTextOrHide(title);
    layout_->itemAt(0)->layout()->setContentsMargins(field_card::paddingLeft, titled ? field_card::titleAbove : 0,
                                                     field_card::paddingRight, titled ? field_card::titleBelow : 0);
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows_[i]->setRow(rows[i]);
}

void FieldCard::rebuild(const QList<FieldRowData>& rows, bool titled) {
    for (FieldRowWidget* old : std::as_const(rows_)) {
        layout_->removeWidget(old);
        delete old;
    }
    rows_.clear();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool lineAbove = titled || i > 0;
        rows_ += new FieldRowWidget(theme_, rowHeight_, lineAbove, this);
        layout_->addWidget(rows_.last());
    }
}

} // namespace kaban
