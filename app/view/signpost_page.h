#pragma once
// Purpose: the words of a signpost: why it does not go on here and what to do instead. One entry for every way that
// ends (ELG-07) and for every refusal that a person may give. Internal to app/view. Thread: the screen's (texts).
// Errors: an unknown key shows the words of "unavailable": never an empty page. Rules: ELG-06, ELG-07, GEN-14, GAP-34.

#include "app/view/page_model.h"

namespace kaban::pages {

struct Signpost {
    QString title;
    QString sentence;
    SignpostContent content;
};

/// `key`: "not_eligible" resolved to the outcome in lower case ("has_card" …), or the step's own id.
Signpost signpost(const QString& key);
/// Ids of all of them, in the page's order.
QStringList signpostTextIds(const QString& key);
/// Every key that has words of its own.
QStringList signpostKeys();

} // namespace kaban::pages
