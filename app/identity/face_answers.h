#pragma once
// Purpose: the question about a face and what its answer means, as the contract has them. Thread: any (pure).
// Ownership: by value; the question is overwritten when it is dropped. Units: milliseconds. Errors: evidence outside
// the contract's bounds is an empty question; an answer that is not the agreed one is Unavailable, and there is no
// guessing (SEC-48). Source: resources/upstream/openapi.yaml, operation checkFace; LOG-24, LOG-25.

#include "app/ports/face_sign_in.h"
#include "app/ports/form_exchange.h"

namespace kaban {

SecretBytes faceQuestionOf(const FaceEvidence& evidence, const QString& clientId);

struct FaceAnswer {
    FaceVerdict verdict = FaceVerdict::Unavailable;
    int triesLeft = -1;
    SecretBytes token; ///< with Matched
};

FaceAnswer faceAnswerOf(const FormAnswer& answer);

} // namespace kaban
