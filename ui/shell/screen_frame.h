#pragma once
// Purpose: the whole screen: top strip, offline banner, step rail, page, action strip, assist bar, and a question over
// them, or above all the countdown before it clears itself. It shows a
// page model and a strip model and hands back action ids; it knows no session. Thread: the screen's. Ownership: theme
// and tap guard outlive it. Units: pixels; zones as in the visual language, section 2. shown() comes after the new page
// has been painted on the screen, once per page (enter → shown → run).

#include "app/view/display_settings.h"
#include "app/view/page_model.h"
#include "ui/shell/screen_place.h"
#include "ui/widgets/page_surface.h"

namespace kaban {

class ActionStrip;
class AssistBar;
class ConfirmSheet;
class EditorSheet;
class EnlargedView;
class KeyboardDock;
class LoweredHead;
class OfflineBanner;
class SidePanel;
class StepRail;
class TimeoutSheet;
class TopStrip;

class ScreenFrame : public QWidget {
    Q_OBJECT
public:
    ScreenFrame(const Theme& theme, TapGuard& taps, PageFactory makePage, QWidget* parent = nullptr);

    void showStrip(const StripModel& strip);
    /// newPage: another step or visit. Otherwise what is there changes in place and keeps scroll position and focus.
    void showPage(const PageModel& page, bool newPage);
    /// A new picture of the camera, for the page if it shows one; not whole: the camera has stopped.
    void showPreview(const Frame& preview);
    /// What of it a frame shows by itself: the switches of the assist bar, the lowered page. The theme is fixed.
    void showDisplay(const DisplaySettings& display);
    ScreenPlace place() const;
    /// Once all is laid out.
    void goTo(const ScreenPlace& place);
    /// The texts of the frame itself, after the language changed.
    void retranslate();
    /// False for the moment in which a tap on what has just appeared would be ignored (400 ms after the tap that
    /// brought it).
    bool takesTaps() const { return taps_.open(); }

Q_SIGNALS:
    void actionUsed(const QString& id);
    void languageAsked();
    void displayAsked(kaban::DisplayFeature feature);
    void staffAsked();
    void shown(const QString& step, int visit);

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void replacePage(const PageModel& page);
    void showActions(const PageModel& page);
    void showActionStrip();
    void showEnlarged(const std::optional<EnlargedModel>& enlarged);
    void showEditor(const std::optional<EditorModel>& editor);
    void showQuestion(const std::optional<ConfirmModel>& confirm);
    void showTimeout(const std::optional<TimeoutModel>& timeout);
    void usedOnPage(const QString& id);
    void usedOnEnlarged(const QString& id);
    void usedInEditor(const QString& id);
    void usedOnQuestion(const QString& id);
    void usedOnAssistBar(const QString& id);
    void layOutZones();
    void showHead(const PageModel& page);
    void placeHead();
    bool wide() const { return theme_.form() == FormFactor::Landscape; }
    void connectZones();
    void takeKeyboard();
    void reportShown();

    const Theme& theme_;
    TapGuard& taps_;
    PageFactory makePage_;
    LoweredHead* head_;
    TopStrip* strip_;
    OfflineBanner* banner_;
    StepRail* rail_;
    SidePanel* side_; ///< in place of strip and rail, on landscape screens
    QWidget* pagePlace_;
    PageSurface* page_ = nullptr;
    ActionStrip* actions_;
    AssistBar* assist_;
    EnlargedView* enlarged_;
    EditorSheet* editor_;
    KeyboardDock* dock_;
    ConfirmSheet* sheet_;
    TimeoutSheet* timeout_;
    QString step_;
    int visit_ = 0;
    bool lowered_ = false;
    bool hasSteps_ = false;   ///< the page stands on a rail
    bool hasActions_ = false; ///< the page asks for the strip below it
    bool painted_ = true;     ///< the current page has been reported
};

} // namespace kaban
