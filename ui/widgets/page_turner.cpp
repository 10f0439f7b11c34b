#include "ui/widgets/page_turner.h"

#include <QEvent>
#include <QHBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

PageTurner::PageTurner(const WidgetContext& context, const QString& prefix, ScrollView* view, QWidget* parent)
    : QWidget(parent),
      view_(view),
      up_(new TextAction(context, prefix + u"page_up"_s, u"chevron-up"_s, this)),
      down_(new TextAction(context, prefix + u"page_down"_s, u"arrow-down"_s, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(48);
    layout->addStretch(1);
    layout->addWidget(up_);
    layout->addWidget(down_);
    layout->addStretch(1);
    setFixedHeight(context.theme.measures().touch);
    connect(up_, &TapButton::tapped, view, &ScrollView::pageUp);
    connect(down_, &TapButton::tapped, view, &ScrollView::pageDown);
    connect(view, &ScrollView::moved, this, &PageTurner::refresh);
    retranslate();
    refresh();
}

void PageTurner::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PageTurner::setWhat(const QString& what) {
    what_ = what;
    for (TextAction* button : {up_, down_})
        button->setAccessibleName(what.isEmpty() ? button->label() : button->label() + u' ' + what);
}

void PageTurner::retranslate() {
    up_->setLabel(qtTrId("reading.page_up"));
    down_->setLabel(qtTrId("reading.page_down"));
    setWhat(what_);
}

void PageTurner::refresh() {
    up_->setVisible(!view_->fits() && !view_->atStart());
    down_->setVisible(!view_->fits() && !view_->atEnd());
}

} // namespace kaban
