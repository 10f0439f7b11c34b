#pragma once
// Purpose: the services that this kiosk does not offer yet: greyed tiles on home, and the page that says where else
// they can be had. Internal to app/view. Thread: the screen's (texts). Rules: GEN-01, GEN-03, "Service off today"
// (mockup 38): what the person can do first, then what still works here; never when it will be there.

#include "app/view/pages.h"

namespace kaban::pages {

/// Whether this kiosk has the service of that id.
bool isOffered(const QList<ServiceDefinition>& offered, const QString& id);
/// One greyed tile for each service of the guides that no service file provides; ids "start.<service>".
QList<HomeTile> tilesOff(const QList<ServiceDefinition>& offered);
/// Nothing when the service is offered, or unknown.
std::optional<PageModel> serviceOff(const SessionParts& parts, const QString& service);

} // namespace kaban::pages
