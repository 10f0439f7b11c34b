#pragma once
// Purpose: builds the page model of each kind of page from the flow's state. Internal to app/view. Thread: the screen's
// (texts).

#include "app/steps/face_check_step.h"
#include "app/steps/slip_printing.h"
#include "app/steps/step.h"
#include "app/view/page_model.h"
#include "app/view/session_parts.h"

namespace kaban::pages {

/// The group of fields that stands in clear for a moment (MSK-05).
struct Reveal {
    int group = -1; ///< none
    int secondsLeft = 0;
};

/// Everything a builder may look at.
struct PageInput {
    const SessionParts& parts;
    const Answers& answers;
    const ServiceDefinition& service;
    const StepDefinition& definition;
    const Step& step;
    const SlipPrinting& slip;
    QString language;
    std::optional<qint64> remainingMilliseconds; ///< of the step's time limit
    Reveal reveal{};
    std::optional<qsizetype> question{}; ///< of a form: only this one (elder mode); nothing: all at once
};

/// A tile of home: as it stands there, without its words, and the ids of these.
struct HomeTile {
    TileModel tile;
    QString title, subtitle;
};
/// Those of now: for the eye as for the ear. `few`: only what most older people come for, in words of every day.
QList<HomeTile> homeTiles(const SessionParts& parts, bool few);
PageModel home(const SessionParts& parts);
/// The screen of a kiosk at which nobody stands.
PageModel attract();
/// Three services in large tiles, or all of them (mockup 22).
PageModel elderHome(const SessionParts& parts, bool all);
/// The first question of the English home: which document; those of the counter are told so at once (GAP-12).
PageModel homeDocuments(const SessionParts& parts);
/// Whether a holder of this document of homeDocuments() may apply on this kiosk, with the services that it has.
bool isServedHere(const SessionParts& parts, const QString& documentId);
/// "You have: Chinese resident ID card."
QString documentInHand(const QString& documentId);
/// The service that only tells what to bring; null when this kiosk has none.
const ServiceDefinition* guideOf(const QList<ServiceDefinition>& services);
/// `service`: null on home.
StripModel strip(const SessionParts& parts, const ServiceDefinition* service);
/// Text id of what has just gone well and left no page of its own: the eligibility check, the comparison of the face.
/// Null where nothing has. It comes before the page's sentence, for the eye as for the ear.
const char* passedNews(const PageInput& input);
/// Kind, rail, title, content and actions of a step's page.
PageModel forStep(const PageInput& input);

void question(const PageInput& input, PageModel& page);
void whatToBring(const PageInput& input, PageModel& page);
/// Whether this kiosk has the service that the advice is for.
bool adviceLeadsOn(const PageInput& input);
/// Of the service that the advice is for, at this kiosk; nothing while too few have finished it.
std::optional<int> usualMinutes(const PageInput& input);
/// The same list on paper; nothing of a person is on it.
ReceiptPaper bringingList(const PageInput& input, const PageModel& page);
void signIn(const PageInput& input, PageModel& page);
void signInChoice(const PageInput& input, PageModel& page);
/// The ids of the words of one way to sign in.
struct SignInWay {
    const char* title = "";
    const char* sentence = "";
    bool leadsOn = true;
};
/// Those that this kiosk has now: for the eye as for the ear (LOG-20).
struct SignInWays {
    std::optional<SignInWay> card;
    SignInWay phone;
    std::optional<SignInWay> sms;
};
SignInWays signInWays(const PageInput& input);
void clerkWitness(const PageInput& input, PageModel& page);
void photoRelease(const PageInput& input, PageModel& page);
void faceCheck(const PageInput& input, PageModel& page);
void whoseTurn(const PageInput& input, PageModel& page);
void ownTurn(const PageInput& input, PageModel& page);
void authorise(const PageInput& input, PageModel& page);
void form(const PageInput& input, PageModel& page);
void collection(const PageInput& input, PageModel& page);
void review(const PageInput& input, PageModel& page);
void cardPhoto(const PageInput& input, PageModel& page);
void documentShots(const PageInput& input, PageModel& page);
/// What is wrong with a picture, and what to do.
const char* pictureTroubleTextId(PictureTrouble trouble);
/// One of the authority's reasons not to take a picture, as in the contract.
QString pictureReasonTextId(const QString& reason);
/// One picture as a button that leads to where it is taken; `action`: the id it hands back.
PictureSlot pictureSlot(const PageInput& input, const QString& slot, const QString& action);
/// What is true of an application now, and the ids of the words for it (INV-3): for the eye as for the ear.
struct ItemWords {
    DoneContent::Standing standing;
    const char *title, *sentence;
};
/// `online`: whether the kiosk reaches the bank.
ItemWords itemWords(const ItemStatus& item, bool online);
DoneContent doneContent(const PageInput& input, const ItemStatus& item);
/// Masked, in the words of the state that is true (MSK-07, INV-3).
ReceiptPaper receiptOf(const PageInput& input, const ItemStatus& item);
/// What went wrong, and the ways on.
void problem(const PageInput& input, PageModel& page);

/// Which words a signpost's page shows (ELG-07).
QString signpostKeyOf(const PageInput& input);

/// The bank's branch and the kiosk, as slips name them (GEN-18: host, not provider).
QString hostLine(const SessionParts& parts);
/// Nothing where no slip can be printed, or it has come out already.
std::optional<ActionModel> counterSlipAction(const SlipPrinting& slip);
/// What became of it; empty as long as there is nothing to say.
QString counterSlipNews(const SlipPrinting& slip);
/// The id of these words; null where there are none.
const char* counterSlipNewsTextId(const SlipPrinting& slip);
/// For the counter: what was being done and where it stopped; nothing of the person (MSK-07).
ReceiptPaper counterSlip(const PageInput& input, const PageModel& page);

/// A versioned text with its points and its tick; the rest of the content is the page's own.
CommitmentContent textContent(const PageInput& input, const LegalText& text);
/// Text ids of the way of those who will not look into the camera: a clerk here, or the counter.
struct OtherWay {
    QString title, sentence;
};
OtherWay otherWayThanFace(const PageInput& input, const FaceCheckStep& step);
/// What is said of the two ways.
QString faceSentenceTextId(const PageInput& input, const FaceCheckStep& step);
/// What the way with the camera is, or that it is over for today.
const char* faceCameraSentenceTextId(const FaceCheckStep& step);
/// "face.trouble.no_face"; with ".sentence" behind it, what to do.
QString faceTroubleTextId(FaceCheckStep::Trouble trouble);

ActionModel backAction();

} // namespace kaban::pages
