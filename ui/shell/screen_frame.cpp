#include "ui/shell/screen_frame.h"

#include "ui/shell/focus_order.h"
#include "ui/shell/keyboard_dock.h"
#include "ui/shell/lowered_head.h"
#include "ui/shell/model_mapping.h"
#include "ui/widgets/action_strip.h"
#include "ui/widgets/assist_bar.h"
#include "ui/widgets/confirm_sheet.h"
#include "ui/widgets/editor_sheet.h"
#include "ui/widgets/enlarged_view.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/offline_banner.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/step_rail.h"
#include "ui/widgets/timeout_sheet.h"
#include "ui/widgets/top_strip.h"
#include "ui/widgets/widget_role.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPointer>

namespace kaban {
using namespace Qt::StringLiterals;

namespace {

constexpr int homePanelWidth = 760; // of a landscape home page (mockup 25)
constexpr int railBelowHills = 28;  // of a lowered page (mockup 32)
constexpr int homeStripHeight = 72;
constexpr int actionRow = 5; // of the zones

} // namespace

ScreenFrame::ScreenFrame(const Theme& theme, TapGuard& taps, PageFactory makePage, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      taps_(taps),
      makePage_(std::move(makePage)),
      head_(new LoweredHead({theme, taps_}, this)),
      strip_(new TopStrip(theme, this)),
      banner_(new OfflineBanner(theme, this)),
      rail_(new StepRail(theme, this)),
      side_(new SidePanel(theme, this)),
      pagePlace_(new QWidget(this)),
      actions_(new ActionStrip({theme, taps_}, this)),
      assist_(new AssistBar({theme, taps_}, this)),
      enlarged_(new EnlargedView({theme, taps_}, this)),
      editor_(new EditorSheet({theme, taps_}, this)),
      sheet_(new ConfirmSheet({theme, taps_}, this)),
      timeout_(new TimeoutSheet({theme, taps_}, this)) {
    setObjectName(u"frame"_s);
    giveRole(this, QAccessible::Pane);
    giveRole(editor_, QAccessible::Dialog);
    setStyleSheet(theme.styleSheet());
    setGround(this, Ground::Paper);
    layOutZones();
    new FocusRing(theme, this);
    connectZones();
}

void ScreenFrame::layOutZones() {
    auto* zones = new QGridLayout(this);
    zones->setContentsMargins(0, 0, 0, 0);
    zones->setSpacing(0);
    zones->addWidget(side_, 1, 0, 5, 1);
    zones->addWidget(head_, 0, 1);
    if (!wide())
        zones->addWidget(strip_, 1, 1);
    zones->addWidget(banner_, 2, 1);
    zones->addWidget(rail_, 3, 1);
    zones->addWidget(pagePlace_, 4, 1);
    zones->addWidget(actions_, actionRow, 1);
    zones->addWidget(assist_, 6, 0, 1, 2);
    dock_ = new KeyboardDock(editor_, zones, actionRow);
    zones->setRowStretch(4, 1);
    zones->setColumnStretch(1, 1);
    if (wide()) {
        strip_->setBrandless();
        strip_->stackUnder(enlarged_); // over the page, under what stands over the page
    }
    side_->hide();
    auto* place = new QGridLayout(pagePlace_);
    place->setContentsMargins(0, 0, 0, 0);
    head_->hide();
}

void ScreenFrame::connectZones() {
    connect(head_, &LoweredHead::tapped, this, [this] { Q_EMIT displayAsked(DisplayFeature::Lowered); });
    connect(actions_, &ActionStrip::tapped, this, &ScreenFrame::usedOnPage);
    connect(assist_, &AssistBar::tapped, this, &ScreenFrame::usedOnAssistBar);
    connect(enlarged_, &EnlargedView::answered, this, &ScreenFrame::usedOnEnlarged);
    connect(editor_, &EditorSheet::answered, this, &ScreenFrame::usedInEditor);
    connect(dock_, &KeyboardDock::moved, this, &ScreenFrame::showActionStrip);
    connect(sheet_, &ConfirmSheet::answered, this, &ScreenFrame::usedOnQuestion);
    connect(timeout_, &TimeoutSheet::answered, this, &ScreenFrame::actionUsed);
}

void ScreenFrame::showStrip(const StripModel& strip) {
    strip_->setStrip(toStripData(strip));
    side_->setStrip(toStripData(strip));
}

void ScreenFrame::showPage(const PageModel& page, bool newPage) {
    const QString focused = newPage || !page_ ? QString() : place().focused;
    const QPointer<QWidget> before = focusWidget();
    if (newPage || !page_ || !page_->canShow(page))
        replacePage(page);
    else
        page_->showModel(page);
    if (newPage)
        painted_ = false;
    step_ = page.step;
    visit_ = page.visit;
    // A fresh page gives the keyboard to the frame, so that this is what a screen reader says of it.
    setAccessibleName(page_->accessibleName());
    showHead(page);
    banner_->setNews(page_->forStaff() ? QString() : page.banner); // it speaks to the applicant
    assist_->setInSession(page.inSession);
    assist_->setVoice(page.voice.possible, page.voice.on, page.voice.why);
    showActions(page);
    // The page may have taken it to a field that is wrong; where it only slipped from a button that went, it comes
    // back.
    const bool taken = before && before->isVisible() && before->isEnabled() && focusWidget() != before;
    if (!taken)
        giveFocusBack(this, focused);
    showEnlarged(page.enlarged);
    showEditor(page.editor);
    showActionStrip();
    showQuestion(page.confirm);
    showTimeout(page.timeout);
}

void ScreenFrame::showDisplay(const DisplaySettings& display) {
    lowered_ = display.lowered && theme_.form() == FormFactor::Portrait;
    if (page_)
        placeHead();
    assist_->setState({display.elder, display.highContrast, lowered_});
}

ScreenPlace ScreenFrame::place() const {
    return placeOn(*page_, focusWidget());
}

void ScreenFrame::goTo(const ScreenPlace& place) {
    scrollTo(page_, place);
    giveFocusBack(this, place.focused);
}

void ScreenFrame::showHead(const PageModel& page) {
    const QList<RailItem> items = toRailItems(page.rail);
    hasSteps_ = !items.isEmpty();
    assist_->setVisible(!page_->forStaff());
    strip_->setOnSky(page_->reachesUp());
    side_->setItems(items);
    rail_->setItems(items);
    placeHead();
}

/// Strip and rail, or the panel beside the page; a landscape home page has a panel of its own, beside which only
/// network and clock stand.
void ScreenFrame::placeHead() {
    const bool home = page_->reachesUp();
    const bool bare = page_->standsBare();
    head_->setVisible(lowered_ && !bare); // a clerk's page needs the room, and a clerk's hands reach it
    side_->setVisible(wide() && !home);
    if (wide()) {
        strip_->setVisible(home && !bare);
        rail_->hide();
        return;
    }
    strip_->setVisible(!bare && !lowered_);
    rail_->setVisible(!home && (hasSteps_ || page_->keepsRailPlace()));
    const bool apart = head_->isVisibleTo(this) && !rail_->isHidden();
    auto* const zones = static_cast<QGridLayout*>(layout());
    const int stripPlace = apart ? railBelowHills : 0; // the strip's own
    if (zones->rowMinimumHeight(1) != stripPlace)
        zones->setRowMinimumHeight(1, stripPlace);
}

void ScreenFrame::showPreview(const Frame& preview) {
    if (page_)
        page_->showPreview(preview);
}

void ScreenFrame::replacePage(const PageModel& page) {
    const bool first = page_ == nullptr;
    if (page_) {
        page_->removeEventFilter(this);
        page_->disconnect(this);
        page_->setObjectName(QString());
        page_->hide();
        pagePlace_->layout()->removeWidget(page_);
        page_->deleteLater();
    }
    page_ = makePage_(page, {theme_, taps_}, pagePlace_);
    page_->setObjectName(u"page."_s + page.step);
    page_->installEventFilter(this);
    connect(page_, &PageSurface::actionUsed, this, &ScreenFrame::usedOnPage);
    pagePlace_->layout()->addWidget(page_);
    page_->show();
    if (!first)
        taps_.surfaceChanged();
    setFocus(Qt::OtherFocusReason);
}

void ScreenFrame::showActions(const PageModel& page) {
    const QList<ButtonSpec> buttons = toButtons(page.actions, page_->ownActions());
    actions_->setActions(buttons);
    hasActions_ = !buttons.isEmpty();
    showActionStrip();
}

/// A keyboard that is docked stands in its place.
void ScreenFrame::showActionStrip() {
    actions_->setVisible(hasActions_ && !editor_->docked());
}

void ScreenFrame::usedOnAssistBar(const QString& id) {
    if (id == "language"_L1)
        Q_EMIT languageAsked();
    else if (id == "large_text"_L1)
        Q_EMIT displayAsked(DisplayFeature::Elder);
    else if (id == "high_contrast"_L1)
        Q_EMIT displayAsked(DisplayFeature::HighContrast);
    else if (id == "move_down"_L1)
        Q_EMIT displayAsked(DisplayFeature::Lowered);
    else if (id == "call_staff"_L1)
        Q_EMIT staffAsked();
    else
        Q_EMIT actionUsed(id);
}

void ScreenFrame::retranslate() {
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(this, &change);
}

/// By now all is laid out.
bool ScreenFrame::focusNextPrevChild(bool next) {
    if (page_->takesAnyKey())
        return true;
    orderFocus(this, QList<QWidget*>{head_} + page_->readingBlocks() + QList<QWidget*>{actions_, assist_});
    return QWidget::focusNextPrevChild(next);
}

bool ScreenFrame::eventFilter(QObject* watched, QEvent* event) {
    if (watched == page_ && event->type() == QEvent::Paint && !painted_ && isVisible()) {
        painted_ = true;
        // Queued: after this painting has been done.
        QMetaObject::invokeMethod(this, &ScreenFrame::reportShown, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void ScreenFrame::reportShown() {
    if (painted_)
        Q_EMIT shown(step_, visit_);
}

void ScreenFrame::keyPressEvent(QKeyEvent* event) {
    if (!event->isAutoRepeat() && page_->takesAnyKey())
        return;
    if (!editor_->isHidden() && sheet_->isHidden() && timeout_->isHidden()) {
        editor_->takeKey(*event);
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->isAutoRepeat() || enlarged_->isVisible() || sheet_->isVisible() || timeout_->isVisible()) {
        event->accept();
        return;
    }
    if (BigButton* primary = actions_->isVisible() ? actions_->primary() : nullptr)
        primary->click();
}

void ScreenFrame::resizeEvent(QResizeEvent*) {
    head_->setFixedHeight(LoweredHead::heightOn(height()));
    if (wide())
        strip_->setGeometry(homePanelWidth, 0, width() - homePanelWidth, homeStripHeight);
    for (QWidget* sheet : QList<QWidget*>{enlarged_, editor_, sheet_, timeout_})
        sheet->setGeometry(0, 0, width(), height() - theme_.measures().assistBar);
}

} // namespace kaban
