#pragma once
// Purpose: what stands on the screen while nobody is served: home, for a moment the page that says a service is not to
// be had here, and the attract screen once home has been left alone (SCR-01). Internal to app/view. Thread: the
// screen's (texts). Ownership: the session's. Units: milliseconds of the monotonic clock.

#include "app/view/page_model.h"
#include "app/view/session_parts.h"

namespace kaban {

class HomePlace {
public:
    explicit HomePlace(const SessionParts& parts) : parts_(parts) {}

    void showHome();
    /// Left alone, that page goes back to home by itself.
    void showOff(const QString& service);
    /// Home has been left alone: the screen asks to be touched.
    void showAttract();
    bool attracts() const { return attracts_; }
    /// Nobody has touched home for as long as the kiosk wants; those with large text get twice the time.
    bool attractDue(bool elder) const;
    /// A service begins.
    void leave() { off_.clear(); }
    /// Nobody has touched that page; those with large text get twice the time.
    bool ranOut(bool elder) const;
    void touched();
    /// Nobody has touched the screen for as long as a forgotten session lasts.
    bool leftAlone() const;
    PageModel page(bool elder) const;
    /// Elder mode shows three services and "more services"; that is asked for and taken back.
    void showAll(bool all) { all_ = all; }
    /// The English home asks first which document there is; one that is served here leads to the services.
    void chooseDocument(const QString& document);
    bool asksForDocument() const;
    bool showsAll() const { return all_; }
    /// What home says the person has in hand: the id of homeDocuments(); empty where it says nothing of it.
    QString documentShown() const;

private:
    PageModel homePage(bool elder) const;

    const SessionParts& parts_;
    QString off_; ///< the service whose "not here" page is shown; empty on home
    qint64 touchedAt_ = 0;
    int visit_ = 0;
    bool all_ = false;
    bool attracts_ = false;
    QString document_;
};

} // namespace kaban
