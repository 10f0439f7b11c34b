#include "ui/shell/main_window.h"

#include "app/view/session.h"
#include "ui/shell/screen_frame.h"
#include "ui/widgets/widget_role.h"

#include <QVBoxLayout>

#include <QClipboard>
#include <QGuiApplication>

namespace kaban {
using namespace Qt::StringLiterals;

namespace {

/// Nothing here puts anything there; a keyboard, a scanner or another program might have (SEC-22).
void emptyClipboards() {
    QClipboard* board = QGuiApplication::clipboard();
    board->clear(QClipboard::Clipboard);
    board->clear(QClipboard::Selection);
}

} // namespace

MainWindow::MainWindow(Session& session, const ThemeShelf& themes, const Clock& clock, PageFactory makePage,
                       QWidget* parent)
    : QWidget(parent), session_(session), themes_(themes), taps_(clock), makePage_(std::move(makePage)) {
    setWindowTitle(qtTrId("brand"));
    giveRole(this, QAccessible::Window);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&session, &Session::pageChanged, this, [this](bool newPage) {
        frame_->showPage(session_.page(), newPage);
        if (newPage && session_.page().step == u"home") {
            emptyClipboards();
        }
    });
    connect(&session, &Session::stripChanged, this, [this] { frame_->showStrip(session_.strip()); });
    connect(&session, &Session::previewChanged, this, [this] { frame_->showPreview(session_.preview()); });
    connect(&session, &Session::languageChanged, this, [this] { frame_->retranslate(); });
    connect(&session, &Session::displayChanged, this, &MainWindow::followDisplay);
    makeFrame();
}

const Theme& MainWindow::wantedTheme() const {
    return themes_.theme(session_.display().elder, session_.display().highContrast);
}

void MainWindow::makeFrame() {
    theme_ = &wantedTheme();
    frame_ = new ScreenFrame(*theme_, taps_, makePage_, this);
    layout()->addWidget(frame_);
    connect(frame_, &ScreenFrame::actionUsed, &session_, &Session::act);
    connect(frame_, &ScreenFrame::shown, &session_, &Session::shown);
    connect(frame_, &ScreenFrame::shown, this, &MainWindow::shown);
    connect(frame_, &ScreenFrame::languageAsked, &session_, &Session::switchLanguage);
    connect(frame_, &ScreenFrame::displayAsked, &session_, &Session::switchDisplay);
    connect(frame_, &ScreenFrame::staffAsked, &session_, &Session::callStaff);
    frame_->showDisplay(session_.display());
    frame_->showStrip(session_.strip());
    frame_->showPage(session_.page(), true);
}

/// Every widget is made for one theme. All they show comes from the session's models, so that nothing is lost with
/// them but the place to which a page was scrolled, and that is carried over.
void MainWindow::followDisplay() {
    if (theme_ == &wantedTheme()) {
        frame_->showDisplay(session_.display());
        return;
    }
    ScreenFrame* old = frame_;
    const ScreenPlace place = old->place();
    old->hide();
    old->disconnect(this);
    old->disconnect(&session_);
    layout()->removeWidget(old);
    old->setParent(nullptr); // a tap on it may be what brings us here: it goes when that is done
    old->deleteLater();
    makeFrame();
    frame_->show();
    frame_->goTo(place);
    taps_.surfaceChanged(); // the second tap of a double tap does not switch back
}

} // namespace kaban
