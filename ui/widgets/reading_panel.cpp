#include "ui/widgets/reading_panel.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/widget_role.h"

#include <QScrollBar>
#include <QShowEvent>
#include <QTimer>

namespace kaban {
using namespace Qt::StringLiterals;

namespace reading_panel {

constexpr int paddingLeft = 36;
constexpr int paddingRight = 84;
constexpr int paddingTop = 28;
constexpr int titleBelow = 12;
constexpr int paragraphGap = 18;
constexpr int footerRoom = 20; ///< above and below the button in the last line
constexpr int indicatorInset = 28;
constexpr int fewestLines = 5;

} // namespace reading_panel

ReadingPanel::ReadingPanel(const WidgetContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      content_(new QWidget),
      lines_(new QVBoxLayout(content_)),
      title_(new TextBlock(context.theme, TextRole::Lead, context.theme.colours().ink, content_)),
      view_(new ScrollView(content_, this)),
      indicator_(new ScrollIndicator(context.theme.colours().sunken, context.theme.colours().lineStrong, view_, this)),
      footer_(new QWidget(this)),
      turner_(new PageTurner(context, QString(), view_, footer_)) {
    setGround(this, Ground::Card);
    setGround(footer_, Ground::Row);
    title_->setRole(TextRole::Lead, FontWeight::Bold);
    lines_->setContentsMargins(reading_panel::paddingLeft, reading_panel::paddingTop, reading_panel::paddingRight,
                               reading_panel::paddingTop);
    lines_->setSpacing(reading_panel::paragraphGap);
    lines_->addWidget(title_);
    lines_->addStretch(1);
    view_->setObjectName(u"reading.text"_s);
    giveRole(view_, QAccessible::Document);
    view_->setProperty(FocusRing::radiusProperty, context.theme.measures().radiusTile);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(view_, &ScrollView::moved, this, [this] {
        place();
        // After the event in which it became visible, so that the report never overtakes the painting.
        QTimer::singleShot(0, this, &ReadingPanel::lookForEnd);
    });
}

void ReadingPanel::setReading(const QString& title, const QStringList& paragraphs) {
    title_->setTextOrHide(title);
    view_->setAccessibleName(title);
    turner_->setWhat(title);
    if (paragraphs == texts_)
        return;
    texts_ = paragraphs;
    reported_ = false;
    qDeleteAll(paragraphs_);
    paragraphs_.clear();
    for (const QString& text : paragraphs) {
        auto* block = new TextBlock(context_.theme, TextRole::Body, context_.theme.colours().ink, content_);
        block->setText(text);
        lines_->insertWidget(lines_->count() - 1, block);
        block->show();
        paragraphs_ += block;
    }
    view_->verticalScrollBar()->setValue(0);
}

int ReadingPanel::footer() const {
    return context_.theme.measures().touch + reading_panel::footerRoom;
}

QSize ReadingPanel::minimumSizeHint() const {
    const int line = context_.theme.line(TextRole::Body);
    return {400, reading_panel::paddingTop + reading_panel::fewestLines * line + footer()};
}

void ReadingPanel::resizeEvent(QResizeEvent*) {
    place();
}

void ReadingPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &ReadingPanel::lookForEnd);
}

void ReadingPanel::place() {
    const int edge = context_.theme.measures().stroke;
    // The footer stays even when all fits: a view that grows and shrinks with it would never settle.
    const int footerTop = height() - footer();
    view_->setGeometry(edge, edge, width() - 2 * edge, footerTop - edge);
    footer_->setGeometry(edge, footerTop, width() - 2 * edge, footer() - edge);
    turner_->setGeometry(0, (footer_->height() - turner_->height()) / 2, footer_->width(), turner_->height());
    footer_->setVisible(!view_->fits());
    // With the keyboard one reads by the arrow keys.
    view_->setFocusPolicy(view_->fits() ? Qt::NoFocus : Qt::TabFocus);
    indicator_->setGeometry(width() - reading_panel::indicatorInset - ScrollIndicator::barWidth,
                            reading_panel::indicatorInset, ScrollIndicator::barWidth,
                            footerTop - 2 * reading_panel::indicatorInset);
}

void ReadingPanel::lookForEnd() {
    if (reported_ || texts_.isEmpty() || !isVisible() || !view_->atEnd())
        return;
    reported_ = true;
    Q_EMIT endVisible();
}

} // namespace kaban
