#pragma once
// Purpose: a real session with the product's data, driven by ids as its pages are, that keeps every page model it
// announces. Thread: the test's. Ownership: by the test. Errors: a walk that does not come where it means to be says so
// in missteps(); what it has seen proves nothing then.

#include "tests/support/session_bench.h"

#include <chrono>

namespace kaban::tests {

/// A page as the session announced it.
struct SeenPage {
    PageModel page;
    StripModel strip;
    bool newPage = true; ///< another step or visit; false: news on the page that stands there
};

/// Made before the session that knows of it.
struct KeptTimes {
    ScriptedCaseStatistics caseStatistics;
};

class SessionWalk : private KeptTimes, public SessionBench {
public:
    /// `byFace`: this kiosk signs people in by their face, too. `offersLargeText`: to older people.
    explicit SessionWalk(const QString& language, const SessionData& data = sessionTestData(), bool byFace = false,
                         bool offersLargeText = false);

    /// From here on every page is kept, first the one that stands there.
    void watch();
    /// The way to a page that is watched elsewhere.
    void lookAway() { watching_ = false; }
    /// The walk means to stand here.
    void at(const QString& step);

    /// Only the last key's page is kept; the ones before it look like it.
    void type(const QString& keys);
    /// As many backspaces, of which the same is true.
    void erase(int times);
    void actAll(const QStringList& ids);
    /// Forward by the primary button, to this step.
    void next(const QString& step);
    /// Time passes and the session has seen it.
    void pass(std::chrono::seconds time);
    void setOnline(bool online);
    void answerBranches();
    /// Opens the form's editors one after the other.
    void openEveryField();
    /// The card does not come off the reader: as often as it is tried.
    void failCard(FailureCode code, const QString& status);
    /// From the check page on; the branches are known.
    void toBank();
    void toPhoto();
    void toCollection();
    void toReview();
    /// The whole way, with the branches of the bank.
    void toTheEnd(ItemState state);
    /// The news of the item that was sealed.
    void say(ItemState state);

    const QList<SeenPage>& seen() const { return seen_; }
    const QStringList& missteps() const { return missteps_; }

private:
    /// All but what the last one shows.
    void actUnseen(const QStringList& ids);

    bool watching_ = false;
    QList<SeenPage> seen_;
    QStringList missteps_;
};

/// A way through the session's pages.
struct Scenario {
    const char* name;
    void (*play)(SessionWalk& walk);
    SessionData (*data)() = &sessionTestData;
    bool byFace = false;
    bool offersLargeText = false;
};

/// Home, sign-in, consents, eligibility, card and check page.
QList<Scenario> identityScenarios();
/// Signing in by face, by SMS and face, before a clerk: mockups 33, 34, 41, 35.
QList<Scenario> faceScenarios();
/// Both cameras: live, at work, away, what was taken.
QList<Scenario> pictureScenarios();
/// The forms and their sheets.
QList<Scenario> formScenarios();
/// Review, commitment, sealing, the last page, and what stands over pages.
QList<Scenario> endScenarios();

/// As long as each field may be: what the chip and the authority can hold.
void longPerson(SessionWalk& walk);

} // namespace kaban::tests
