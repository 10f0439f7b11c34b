#include "tests/ui/ui_test_base.h"

#include "tests/ui/sample_frames.h"
#include "ui/pages/page_factory.h"

#include <QCoreApplication>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

std::unique_ptr<Theme> loadTheme(const ThemeChoice& choice) {
    auto theme = Theme::load(choice);
    if (!theme)
        qFatal("theme: %s", qPrintable(theme.error()));
    return std::move(*theme);
}

ThemeShelf loadThemes(FormFactor form) {
    auto themes = ThemeShelf::load(form);
    if (!themes)
        qFatal("themes: %s", qPrintable(themes.error()));
    return std::move(*themes);
}

LanguageInUse::LanguageInUse(Language language) {
    const QString file =
        language == Language::Chinese ? u":/translations/kaban_zh.qm"_s : u":/translations/kaban_en.qm"_s;
    if (!translator_.load(file) || !QCoreApplication::installTranslator(&translator_))
        qFatal("no language %s", qPrintable(file));
}

LanguageInUse::~LanguageInUse() {
    QCoreApplication::removeTranslator(&translator_);
}

FrameOnScreen::FrameOnScreen(const PageModel& page, QSize size, Language language, bool online,
                             const ThemeChoice& modes)
    : language_(language),
      theme_(loadTheme({formFactorFor(size), modes.elder, modes.highContrast})),
      frame_(std::make_unique<ScreenFrame>(*theme_, taps_, &makePage)) {
    show(page, {size, language, {modes.elder, modes.highContrast, false}}, online);
}

FrameOnScreen::FrameOnScreen(const PageModel& page, const Look& look)
    : language_(look.language),
      theme_(loadTheme({formFactorFor(look.size), look.display.elder, look.display.highContrast})),
      frame_(std::make_unique<ScreenFrame>(*theme_, taps_, &makePage)) {
    show(page, look, true);
}

void FrameOnScreen::show(const PageModel& page, const Look& look, bool online) {
    const bool home = std::holds_alternative<HomeContent>(page.content);
    frame_->setFixedSize(look.size);
    frame_->showDisplay(look.display);
    frame_->showStrip(sampleStrip(look.language, home, online));
    frame_->showPage(page, true);
    frame_->show();
    if (!QTest::qWaitForWindowExposed(frame_.get()))
        qFatal("the frame does not come to the screen");
    feedCamera(page);
    settle();
}

void FrameOnScreen::feedCamera(const PageModel& page) {
    const auto* camera = std::get_if<CameraContent>(&page.content);
    if (!camera)
        return;
    // What is being worked on was live before.
    PageModel before = page;
    if (camera->phase == CameraContent::Phase::Working)
        std::get<CameraContent>(before.content).phase = CameraContent::Phase::Live;
    frame_->showPage(before, false);
    frame_->showPreview(previewOf(*camera));
    frame_->showPage(page, false);
}

QWidget* FrameOnScreen::find(const char* objectName) const {
    for (QWidget* widget : frame_->findChildren<QWidget*>(QString::fromLatin1(objectName))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QRect FrameOnScreen::placeOf(const QWidget* widget) const {
    return widget ? QRect(widget->mapTo(frame_.get(), QPoint()), widget->size()) : QRect();
}

QRect FrameOnScreen::placeOf(const char* objectName) const {
    return placeOf(find(objectName));
}

void FrameOnScreen::settle() {
    constexpr int quietRounds = 3;
    constexpr int mostRounds = 50;
    QList<QRect> before;
    for (int round = 0, quiet = 0; quiet < quietRounds; ++round) {
        if (round == mostRounds)
            qFatal("the page does not come to rest");
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QList<QRect> places;
        for (const QWidget* widget : frame_->findChildren<QWidget*>())
            places += widget->geometry();
        quiet = places == before ? quiet + 1 : 0;
        before = places;
    }
}

void FrameOnScreen::letTapTimePass() {
    clock_.advance(std::chrono::milliseconds(TapGuard::quietMilliseconds));
}

} // namespace kaban::tests
