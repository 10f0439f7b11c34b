#include "ui/shell/main_window.h"

#include "app/view/session.h"
#include "ui/shell/screen_frame.h"

#include <QVBoxLayout>

namespace kaban {

MainWindow::MainWindow(Session& session, const Theme& theme, const Clock& clock, PageFactory makePage, QWidget* parent)
    : QWidget(parent), frame_(new ScreenFrame(theme, clock, std::move(makePage), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame_);

    connect(&session, &Session::pageChanged, frame_,
            [this, &session](bool newPage) { frame_->showPage(session.page(), newPage); });
    connect(&session, &Session::stripChanged, frame_, [this, &session] { frame_->showStrip(session.strip()); });
    connect(&session, &Session::previewChanged, frame_, [this, &session] { frame_->showPreview(session.preview()); });
    connect(&session, &Session::languageChanged, frame_, &ScreenFrame::retranslate);
    connect(frame_, &ScreenFrame::actionUsed, &session, &Session::act);
    connect(frame_, &ScreenFrame::shown, &session, &Session::shown);
    connect(frame_, &ScreenFrame::languageAsked, &session, &Session::switchLanguage);
    connect(frame_, &ScreenFrame::staffAsked, &session, &Session::callStaff);

    frame_->showStrip(session.strip());
    frame_->showPage(session.page(), true);
}

} // namespace kaban
