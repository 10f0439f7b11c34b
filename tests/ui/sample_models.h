#pragma once
// Purpose: hand-made page models for tests of the pages: one per kind of page, in both languages, with made-up people.
// They follow the words of the mock-ups, so that pictures can be laid side by side. Thread: any; values.

#include "app/view/page_model.h"

namespace kaban::tests {

enum class Language { Chinese, English };

StripModel sampleStrip(Language language, bool home, bool online = true);

PageModel homeSample(Language language);
/// As many services as the mock-up shows.
PageModel fullHomeSample(Language language);
PageModel placeCardSample(Language language, PlaceCardContent::Phase phase = PlaceCardContent::Phase::Waiting);
PageModel checkSample(Language language);
PageModel commitmentSample(Language language, bool readToEnd = false, bool ticked = false);
PageModel confirmSample(Language language);
PageModel doneSample(Language language, DoneContent::Standing standing = DoneContent::Standing::Accepted);
PageModel problemSample(Language language);
PageModel busySample(Language language);

struct NamedPage {
    const char* name;
    PageModel page;
    bool online = true;
};
/// Every kind of page, the question included.
QList<NamedPage> allSamples(Language language);

} // namespace kaban::tests
