#pragma once
// Purpose: one applicant's visit as pages see it. Drives the flow (enter → shown → run), runs steps, builds page
// models, wipes everything at the end. The touch screen, the robot and tests are equal drivers of it. Thread: the
// screen's; nothing in it blocks: steps answer by signals. Ownership: by the composition root. Errors: a failed step
// leads to a page of kind Problem; never an exception. Rules: GEN-11, GEN-13, GEN-17, MSK-05/06, IND-14, LOG-22, INV-3.

#include "app/view/display_settings.h"
#include "app/view/page_model.h"

#include <QObject>

#include <memory>

namespace kaban {

struct SessionParts; // app/view/session_parts.h; pages and shell need not see what a session is made of

class Session : public QObject {
    Q_OBJECT
public:
    Session(SessionParts parts, QObject* parent = nullptr);
    ~Session() override;

    const PageModel& page() const;
    const StripModel& strip() const;
    /// The newest picture of the camera that the page shows; not whole when it shows none (SEC-30).
    Frame preview() const;
    /// "zh" or "en"
    const QString& language() const;

    /// The page of this step and visit is on the screen: only now the step runs.
    void shown(const QString& step, int visit);
    /// A button, tile, row or modal answer was used; ids come from the page model. Unknown or outdated ids are ignored.
    void act(const QString& actionId);
    /// zh ↔ en; nothing entered is lost.
    void switchLanguage();
    const DisplaySettings& display() const;
    /// On and off again; nothing entered is lost.
    void switchDisplay(DisplayFeature feature);
    /// The staff button: calls, and shows how the call stands.
    void callStaff();

Q_SIGNALS:
    /// The model changed; `newPage` is true when another step or visit is shown, false when the same page has news.
    void pageChanged(bool newPage);
    void stripChanged();
    void previewChanged();
    void languageChanged();
    void displayChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kaban
