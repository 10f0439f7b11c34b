#include "ui/pages/collection_parts.h"

#include "ui/pages/field_mapping.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/heard_parts.h"
#include "ui/widgets/widget_role.h"

#include <QHBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace collection_parts {

constexpr int titleGap = 14;
constexpr int left = 34; ///< edge included
constexpr int right = 26;
constexpr int paddingY = 8;
constexpr int gap = 20;
constexpr int iconSize = 64;
constexpr int placeHeight = 152;
constexpr int valueGap = 12;

} // namespace collection_parts

void showAction(ActionPlace* place, const std::optional<ActionModel>& action, const QString& name) {
    if (!action) {
        place->setAction({});
        return;
    }
    place->setAction({action->id, action->label, action->icon.isEmpty() ? u"edit"_s : action->icon, action->enabled},
                     name.isEmpty() ? QString() : action->label + u' ' + name);
}

TitledCard::TitledCard(const WidgetContext& context, QWidget* parent)
    : QWidget(parent),
      theme_(context.theme),
      title_(new TextBlock(context.theme, TextRole::Lead, context.theme.colours().ink, this)),
      card_(new QWidget(this)) {
    title_->setRole(TextRole::Lead, FontWeight::Bold);
    giveRole(title_, QAccessible::Heading);
    setGround(card_, Ground::Card);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(collection_parts::titleGap);
    layout->addWidget(title_);
    layout->addWidget(card_);
    layout->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

PlaceCard::PlaceCard(const WidgetContext& context, QWidget* parent)
    : TitledCard(context, parent),
      icon_(new IconBadge(theme(), card())),
      name_(new TextBlock(theme(), TextRole::Statement, theme().colours().ink, card())),
      address_(new TextBlock(theme(), TextRole::Label, theme().colours().ink2, card())),
      action_(new ActionPlace(context, card())) {
    name_->setRole(TextRole::Statement, FontWeight::Bold);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(name_);
    words->addWidget(address_);
    words->addStretch(1);
    auto* row = new QHBoxLayout(card());
    row->setContentsMargins(collection_parts::left, collection_parts::paddingY, collection_parts::right,
                            collection_parts::paddingY);
    row->setSpacing(collection_parts::gap);
    row->addWidget(icon_, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(action_, 0, Qt::AlignVCenter);
    card()->setMinimumHeight(collection_parts::placeHeight);
    connect(action_, &ActionPlace::tapped, this, &TitledCard::tapped);
}

void PlaceCard::setPlace(const QString& title, const WayOut& place) {
    setTitle(title);
    icon_->setLook({place.icon.isEmpty() ? u"pin"_s : place.icon,
                    {},
                    theme().colours().primary,
                    collection_parts::iconSize,
                    collection_parts::iconSize,
                    0});
    name_->setTextOrHide(place.title);
    address_->setTextOrHide(place.sentence);
    showAction(action_, place.action, place.title);
    setVisible(!place.title.isEmpty());
}

ToldCard::ToldCard(const WidgetContext& context, QWidget* parent)
    : TitledCard(context, parent),
      label_(new TextBlock(theme(), TextRole::Label, theme().colours().ink2, card())),
      value_(new TextBlock(theme(), TextRole::Lead, theme().colours().ink, card())),
      badge_(new SourceBadge(theme(), card())),
      action_(new ActionPlace(context, card())),
      warning_(new HintLine(theme(), HintKind::Error, card())) {
    foldIntoOneStop(card());
    value_->setRole(TextRole::Lead, FontWeight::Bold);
    value_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label_->setFixedWidth(theme().measures().fieldName);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(value_, 1);
    words->addWidget(warning_);
    auto* row = new QHBoxLayout(card());
    row->setContentsMargins(collection_parts::left, 0, collection_parts::right, 0);
    row->setSpacing(collection_parts::valueGap);
    row->addWidget(label_, 0, Qt::AlignVCenter);
    row->addSpacing(collection_parts::gap - collection_parts::valueGap);
    row->addLayout(words, 1);
    row->addWidget(badge_, 0, Qt::AlignVCenter);
    row->addWidget(action_, 0, Qt::AlignVCenter);
    card()->setMinimumHeight(theme().measures().rowHeight + 2 * theme().measures().stroke);
    connect(action_, &ActionPlace::tapped, this, &TitledCard::tapped);
}

void ToldCard::setRow(const QString& title, const FieldRow& row) {
    setTitle(title);
    card()->setObjectName(row.id);
    card()->setAccessibleName(row.label + u' ' + row.value);
    card()->setAccessibleDescription(heardTogether({row.warning, row.provenanceLabel}));
    label_->setText(row.label);
    value_->setText(row.value);
    badge_->setBadge(badgeOf(row.provenance), row.provenanceLabel);
    warning_->setSentence(row.warning);
    showAction(action_, row.action, row.label);
    setVisible(!row.id.isEmpty());
}

} // namespace kaban
