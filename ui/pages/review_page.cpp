#include "ui/pages/review_page.h"

#include "ui/pages/picture_mapping.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/widget_role.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

namespace kaban {
using namespace Qt::StringLiterals;

namespace review_page {

constexpr int spacing = 20; ///< between cards, in portrait
constexpr int below = 12;
constexpr int paddingX = 32;
constexpr int paddingY = 14;
constexpr int stateAbove = 12;
constexpr int iconSize = 32;
constexpr int iconGap = 16;
constexpr int editWidth = 168;
constexpr int picturesGap = 8;
constexpr int pictureColumns = 3;

QStringList shapeOf(const QList<ReviewContent::Row>& rows) {
    QStringList shape;
    for (const ReviewContent::Row& row : rows)
        shape += row.id + u' ' + (row.edit ? row.edit->id + u' ' + row.edit->icon : QString());
    return shape;
}

/// Beside each other, below each other, before the pictures: one gap.
int spacingFor(const Theme& theme) {
    return theme.form() == FormFactor::Portrait ? spacing : theme.measures().stackGap;
}

} // namespace review_page

ReviewRow::ReviewRow(const WidgetContext& context, const ReviewContent::Row& row, QWidget* parent)
    : QWidget(parent),
      theme_(context.theme),
      label_(new TextBlock(theme_, TextRole::Caption, theme_.colours().ink2, this)),
      value_(new TextBlock(theme_, TextRole::Lead, theme_.colours().ink, this)) {
    foldIntoOneStop(this);
    setObjectName(row.id);
    setGround(this, Ground::Card);
    value_->setRole(TextRole::Lead, FontWeight::Bold);
    const int edge = theme_.measures().stroke;
    auto* words = new QVBoxLayout;
    words->setContentsMargins(review_page::paddingX, review_page::paddingY, review_page::paddingX,
                              review_page::paddingY);
    words->setSpacing(0);
    words->addWidget(label_);
    words->addWidget(value_);
    words->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(0);
    layout->addLayout(words, 1);
    if (row.edit) {
        edit_ = new TextAction(context, row.edit->id, row.edit->icon.isEmpty() ? u"edit"_s : row.edit->icon, this);
        edit_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        edit_->setMinimumWidth(review_page::editWidth);
        layout->addWidget(edit_);
        connect(edit_, &TapButton::tapped, this, &ReviewRow::tapped);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void ReviewRow::setRow(const ReviewContent::Row& row) {
    setAccessibleName(row.label + u' ' + row.value);
    label_->setTextOrHide(row.label);
    value_->setText(row.value);
    if (!edit_ || !row.edit)
        return;
    edit_->setLabel(row.edit->label);
    // Several rows say the same word; who only hears them must know which is meant.
    edit_->setAccessibleName(row.edit->label + u' ' + row.label);
    edit_->setVisible(row.edit->enabled);
}

void ReviewRow::paintEvent(QPaintEvent*) {
    if (!edit_ || !edit_->isVisible())
        return;
    const int stroke = theme_.measures().stroke;
    QPainter(this).fillRect(QRect(edit_->x() - stroke, stroke, stroke, height() - 2 * stroke), theme_.colours().line);
}

ReviewPage::ReviewPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, review_page::spacingFor(context.theme), review_page::below, parent), grid_(new QGridLayout) {
    grid_->setSpacing(review_page::spacingFor(theme()));
    person_ = makePerson();
    column()->addWidget(person_);
    column()->addLayout(grid_);
    column()->addLayout(makePictures());
    column()->addStretch(1);
    column()->addLayout(makeFoot());
}

QWidget* ReviewPage::makePerson() {
    const Colours& colours = theme().colours();
    auto* card = new QWidget(content());
    foldIntoOneStop(card);
    setGround(card, Ground::Card);
    personLabel_ = new TextBlock(theme(), TextRole::Caption, colours.ink2, card);
    personName_ = new TextBlock(theme(), TextRole::H2, colours.ink, card);
    personLine_ = new TextBlock(theme(), TextRole::Lead, colours.ink, card);
    personState_ = new QWidget(card);
    auto* icon = new IconBadge(theme(), personState_);
    icon->setLook({u"check-circle"_s, {}, colours.ok, review_page::iconSize, review_page::iconSize, 0});
    personStateText_ = new TextBlock(theme(), TextRole::Body, colours.ok, personState_);
    auto* state = new QHBoxLayout(personState_);
    state->setContentsMargins(0, review_page::stateAbove, 0, 0);
    state->setSpacing(review_page::iconGap);
    state->addWidget(icon, 0, Qt::AlignVCenter);
    state->addWidget(personStateText_, 1);
    auto* words = new QVBoxLayout(card);
    const int edge = theme().measures().stroke;
    words->setContentsMargins(review_page::paddingX + edge, review_page::paddingY + edge, review_page::paddingX + edge,
                              review_page::paddingY + edge);
    words->setSpacing(0);
    words->addWidget(personLabel_);
    words->addWidget(personName_);
    words->addWidget(personLine_);
    words->addWidget(personState_);
    return card;
}

QLayout* ReviewPage::makePictures() {
    picturesTitle_ = new TextBlock(theme(), TextRole::Caption, theme().colours().ink2, content());
    pictures_ = new SlotGrid(context(), review_page::pictureColumns, content());
    connect(pictures_, &SlotGrid::tapped, this, &PageSurface::actionUsed);
    auto* group = new QVBoxLayout;
    group->setSpacing(review_page::picturesGap);
    group->addWidget(picturesTitle_);
    group->addWidget(pictures_);
    return group;
}

QLayout* ReviewPage::makeFoot() {
    auto* clock = new IconBadge(theme(), content());
    clock->setLook({u"clock"_s, {}, theme().colours().ink2, review_page::iconSize, review_page::iconSize, 0});
    clock_ = clock;
    note_ = new TextBlock(theme(), TextRole::Body, theme().colours().ink2, content());
    provider_ = new TextBlock(theme(), TextRole::Caption, theme().colours().ink2, content());
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(note_);
    words->addWidget(provider_);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(review_page::iconGap);
    foot->addWidget(clock, 0, Qt::AlignVCenter);
    foot->addLayout(words, 1);
    return foot;
}

void ReviewPage::showThis(const ReviewContent& content, const PageModel&) {
    personLabel_->setTextOrHide(content.personLabel);
    personName_->setTextOrHide(content.personName);
    personLine_->setTextOrHide(content.personLine);
    personStateText_->setText(content.personState);
    personState_->setVisible(!content.personState.isEmpty());
    person_->setAccessibleName(content.personLabel + u' ' + content.personName + u' ' + content.personLine);
    person_->setAccessibleDescription(content.personState);
    const QStringList shape = review_page::shapeOf(content.rows);
    if (shape != shape_)
        rebuild(content.rows);
    shape_ = shape;
    for (qsizetype i = 0; i < content.rows.size(); ++i)
        rows_[i]->setRow(content.rows[i]);
    picturesTitle_->setTextOrHide(content.pictures.isEmpty() ? QString() : content.picturesTitle);
    pictures_->setSlots(toSlotSpecs(content.pictures));
    clock_->setVisible(!content.note.isEmpty());
    note_->setTextOrHide(content.note);
    provider_->setTextOrHide(content.provider);
}

void ReviewPage::rebuild(const QList<ReviewContent::Row>& rows) {
    for (ReviewRow* old : std::as_const(rows_)) {
        grid_->removeWidget(old);
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    rows_.clear();
    const int columns = theme().form() == FormFactor::Portrait ? 1 : 2;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto* row = new ReviewRow(context(), rows[i], content());
        connect(row, &ReviewRow::tapped, this, &PageSurface::actionUsed);
        grid_->addWidget(row, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        row->show();
        rows_ += row;
    }
    for (int column = 0; column < columns; ++column)
        grid_->setColumnStretch(column, 1);
}

} // namespace kaban
