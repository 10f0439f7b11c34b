#pragma once
// Purpose: what a session is wired from. Thread: the screen's. Ownership: references belong to the composition root and
// outlive the session; values are the session's own.

#include "app/domain/code_list.h"
#include "app/steps/step.h"
#include "app/view/translations.h"

namespace kaban {

struct SessionParts {
    const Clock& clock;
    RandomSource& random;
    IdCardSource& idCards;
    OutboxPort& outbox;
    Translations& translations;
    QList<ServiceDefinition> services;
    QList<LegalText> legalTexts;
    CodeList ethnicGroups;
    KioskFacts facts;
    QString kioskNumber; ///< "1"
    QString branch;      ///< shown on the home page
    QString language;    ///< at the start of every session
};

} // namespace kaban
