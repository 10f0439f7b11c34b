#pragma once
// Purpose: what the authority's answers about pictures mean: its photo of the person, its verdict on a picture. Thread:
// any (pure). Ownership: by value; a photo gets bytes of its own, so that it is overwritten when dropped. Units: bytes.
// Errors: AuthorityFailure, as in authority_answers.h: only the agreed answer is one (SEC-48). A photo is told by its
// status, media type and size; what is in it is not looked at here (SEC-68). Source: resources/upstream/openapi.yaml;
// PHO-02 (sizes of a received picture), PHO-07, PHO-18.

#include "app/upstream/authority_answers.h"

namespace kaban {

/// Empty: the authority has none.
AuthorityResult<SecretBytes> photoOf(const HttpAnswer& answer);
AuthorityResult<PictureVerdict> verdictOf(const HttpAnswer& answer);

} // namespace kaban
