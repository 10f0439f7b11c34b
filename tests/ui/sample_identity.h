#pragma once
// Purpose: sample pages of signing in, consent, authorisation and of the ways out, as sample_models.h has them for the
// others. Thread: any; values.

#include "tests/ui/sample_models.h"

namespace kaban::tests {

PageModel signInSample(Language language, SignInContent::Phase phase = SignInContent::Phase::Live);
PageModel disclaimerSample(Language language, bool readToEnd = false, bool ticked = false);
PageModel authoriseSample(Language language, bool ticked = false);
/// The check page with everything that can be done on it.
PageModel checkWithActionsSample(Language language);
PageModel serviceOffSample(Language language);
/// A stop inside a service, with its rail.
PageModel notEligibleSample(Language language, SignpostContent::Mood mood = SignpostContent::Mood::Stop);
/// Nobody has touched the check page for long.
PageModel timeoutSample(Language language);
/// Waiting for the card without a network.
PageModel offlineSample(Language language);
/// What the sample's code says.
QString signInAddress();

QList<NamedPage> identitySamples(Language language);

} // namespace kaban::tests
