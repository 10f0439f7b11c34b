#pragma once
// Purpose: what every test of ui/ needs: a theme, a clock that stands still, a language, and a frame on the (offscreen)
// screen. Thread: the screen's. Ownership: by value in the test. Errors: a theme or language that cannot be loaded ends
// the test program.

#include "tests/support/fake_clock.h"
#include "tests/ui/sample_models.h"
#include "ui/shell/screen_frame.h"
#include "ui/theme/theme_shelf.h"

#include <QTranslator>

#include <memory>

namespace kaban::tests {

std::unique_ptr<Theme> loadTheme(const ThemeChoice& choice = {});
/// For a window, which changes between them.
ThemeShelf loadThemes(FormFactor form = FormFactor::Portrait);

/// Installs one of the product's two languages for as long as it lives.
class LanguageInUse {
public:
    explicit LanguageInUse(Language language);
    ~LanguageInUse();
    LanguageInUse(const LanguageInUse&) = delete;
    LanguageInUse& operator=(const LanguageInUse&) = delete;

private:
    QTranslator translator_;
};

/// How a page is looked at.
struct Look {
    QSize size{1080, 1920};
    Language language = Language::Chinese;
    DisplaySettings display{};
};

/// A frame of this size showing one page, painted; a page with a camera has got a picture of it. Of the modes only
/// elder and high contrast count: the form follows from the size.
class FrameOnScreen {
public:
    FrameOnScreen(const PageModel& page, QSize size = {1080, 1920}, Language language = Language::Chinese,
                  bool online = true, const ThemeChoice& modes = {});
    FrameOnScreen(const PageModel& page, const Look& look);

    ScreenFrame& frame() { return *frame_; }
    FakeClock& clock() { return clock_; }
    const Theme& theme() const { return *theme_; }
    /// The visible widget of that object name; fails by answering null.
    QWidget* find(const char* objectName) const;
    QRect placeOf(const char* objectName) const;
    QRect placeOf(const QWidget* widget) const;
    /// Until nothing moves any more: a text that has grown moves its neighbours only some rounds of events later.
    void settle();
    /// More than the 400 ms in which a second tap is ignored.
    void letTapTimePass();

private:
    void show(const PageModel& page, const Look& look, bool online);
    void feedCamera(const PageModel& page);

    LanguageInUse language_;
    FakeClock clock_;
    TapGuard taps_{clock_};
    std::unique_ptr<Theme> theme_;
    std::unique_ptr<ScreenFrame> frame_;
};

} // namespace kaban::tests

Q_DECLARE_METATYPE(kaban::tests::Look)
