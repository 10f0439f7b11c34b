#pragma once
// Purpose: what a session is wired from. Thread: the screen's. Ownership: references belong to the composition root and
// outlive the session; values are the session's own.

#include "app/domain/code_list.h"
#include "app/ports/case_statistics_port.h"
#include "app/ports/staff_call.h"
#include "app/ports/voice_port.h"
#include "app/steps/step.h"
#include "app/view/display_settings.h"
#include "app/view/translations.h"

namespace kaban {

struct SessionParts {
    const Clock& clock;
    RandomSource& random;
    IdCardSource& idCards;
    CameraSource& faceCamera;
    CameraSource& documentCamera;
    PictureMaker& pictures;
    OutboxPort& outbox;
    StaffCallPort& staff;
    SignInPort& signIn;
    AuthorityPort& authority;
    ReceiptPrinterPort& receiptPrinter;
    PinyinEngine& pinyin;
    ClerkAccountsPort& clerks;
    FaceSignInPort& faces;
    const PinyinInitials& initials;
    Translations& translations;
    QList<ServiceDefinition> services;
    QList<LegalText> legalTexts;
    CodeLists codeLists; ///< compiled in; the authority's newer ones replace them
    KioskFacts facts;
    QString kioskNumber;          ///< "1"
    QString branch;               ///< shown on the home page
    QString language;             ///< at the start of every session
    int idleSeconds = 120;        ///< until a forgotten session ends (LOG-22)
    DisplaySettings display{};    ///< at the start of every session
    VoicePort* voice = nullptr;   ///< null: this kiosk has none
    int attractSeconds = 0;       ///< until home, left alone, asks people to touch the screen (SCR-01); 0: never
    bool offersLargeText = false; ///< to people of 60 and older, once
    CaseStatisticsPort* caseStatistics = nullptr; ///< null: this kiosk keeps none
};

} // namespace kaban
