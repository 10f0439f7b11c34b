#pragma once
// Purpose: what a step does while its page is shown. Widgets, drivers and stores are unknown here; devices and services
// are ports. Thread: the session's; nothing blocks. Ownership: a step lives for one visit and is owned by the session;
// what StepContext refers to outlives it. Errors: failure() holds the reason after the outcome "failed".

#include "app/base/clock.h"
#include "app/base/random_source.h"
#include "app/domain/code_list.h"
#include "app/domain/failure_code.h"
#include "app/domain/legal_text.h"
#include "app/flow/answers.h"
#include "app/flow/service_definition.h"
#include "app/ports/authority_port.h"
#include "app/ports/camera_source.h"
#include "app/ports/clerk_accounts.h"
#include "app/ports/face_sign_in.h"
#include "app/ports/id_card_source.h"
#include "app/ports/outbox_port.h"
#include "app/ports/picture_maker.h"
#include "app/ports/pinyin_engine.h"
#include "app/ports/receipt_printer.h"
#include "app/ports/sign_in.h"

#include <QObject>

#include <optional>

namespace kaban {

class PinyinInitials;

/// Code lists by id: "ethnic_groups", "occupations", "districts", "banks".
using CodeLists = QHash<QString, CodeList>;

struct KioskFacts {
    QString kioskId;
    QString programVersion;
    int minimumAge = 18;     ///< years (IND-16)
    QString bankCode{};      ///< of the hosting bank; empty: none is proposed (GAP-17)
    QString branchCode{};    ///< of this branch
    QString branchName{};    ///< of this branch, in Chinese
    bool faceSignIn = false; ///< there is a camera for it, and the bank wants it (LOG-20 a)
    bool smsSignIn = false;  ///< the same by mobile number, typed name and number (LOG-20 c)
};

/// The last thing that went wrong, as the problem page shows it.
struct StepFailure {
    FailureCode code = FailureCode::ProgramFault;
    QString statusForSupport; ///< device status without personal data
};

struct StepContext {
    Answers& answers;
    std::optional<StepFailure>& lastFailure;
    const Clock& clock;
    RandomSource& random;
    IdCardSource& idCards;
    CameraSource& faceCamera;
    CameraSource& documentCamera;
    PictureMaker& pictures;
    OutboxPort& outbox;
    SignInPort& signIn;
    AuthorityPort& authority;
    ReceiptPrinterPort& receiptPrinter;
    PinyinEngine& pinyin;
    ClerkAccountsPort& clerks;
    FaceSignInPort& faces;
    const QList<LegalText>& legalTexts;
    CodeLists& codeLists; ///< a newer list from the authority replaces the one compiled in
    const PinyinInitials& initials;
    const KioskFacts& facts;
    const ServiceDefinition& service;
};

class Step : public QObject {
    Q_OBJECT
public:
    Step(const StepDefinition& definition, StepContext context);

    /// The page is shown; the deed begins.
    virtual void run() {}
    /// The step is being left: end what runs, no signal afterwards.
    virtual void stop() {}
    /// Something on the page was used. Ids the step does not know are ignored.
    virtual void intent(const QString& id) { Q_UNUSED(id) }

    /// Now and then, while it runs: what waits may end its waiting.
    virtual void timePassed() {}

    /// Whose live picture the page shows; null: none.
    virtual CameraSource* camera() { return nullptr; }
    /// What the problem page says when the step's time ran out.
    virtual FailureCode timeoutFailure() const { return FailureCode::ProgramFault; }
    /// What staff need besides the number of that failure; no personal data.
    virtual QString timeoutStatus() const { return {}; }

    const StepDefinition& definition() const { return definition_; }

Q_SIGNALS:
    void finished(const QString& outcome);
    /// The page has news.
    void changed();

protected:
    StepContext& context() { return context_; }
    const StepContext& context() const { return context_; }
    void fail(FailureCode code, const QString& statusForSupport = {});
    /// Null when there is no such text (the checker makes it impossible).
    const LegalText* legalText(const QString& id) const;

private:
    const StepDefinition& definition_;
    StepContext context_;
};

} // namespace kaban
