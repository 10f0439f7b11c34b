// A clerk releases a card photo from the kiosk's rules, for a reason that is to be seen (PHO-17): the clerk's page
// with its own question.
#include "app/domain/beijing_time.h"
#include "app/steps/photo_release_step.h"
#include "app/view/clerk_parts.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace photo_release_page {

struct Words {
    const char* icon;
    const char* title;
    const char* sentence;
};

Words wordsOf(PhotoRelease reason) {
    switch (reason) {
    case PhotoRelease::HeadCovering:
        return {"person", "release.reason.head_covering", "release.reason.head_covering.sentence"};
    case PhotoRelease::Position:
        return {"portrait", "release.reason.position", "release.reason.position.sentence"};
    case PhotoRelease::Eyes:
        return {"eye", "release.reason.eyes", "release.reason.eyes.sentence"};
    case PhotoRelease::Face:
        break;
    }
    return {"question", "release.reason.face", "release.reason.face.sentence"};
}

} // namespace photo_release_page

void photoRelease(const PageInput& input, PageModel& page) {
    const auto& step = static_cast<const PhotoReleaseStep&>(input.step);
    ClerkContent content = clerkContent(input, step);
    content.requestSentence = qtTrId("release.request").arg(beijingClockText(step.requestedAtMilliseconds()));
    for (int i = 0; i < photoReleaseCount; ++i) {
        const auto reason = static_cast<PhotoRelease>(i);
        const photo_release_page::Words words = photo_release_page::wordsOf(reason);
        content.reasons.append({u"reason."_s + photoReleaseName(reason), QString::fromLatin1(words.icon),
                                qtTrId(words.title), qtTrId(words.sentence), step.reason() == reason,
                                step.phase() != ClerkStep::Phase::Checking});
    }
    page.title = qtTrId("release.title");
    page.sentence = qtTrId("release.sentence");
    page.content = content;
    page.rail.clear(); // a clerk's page is no stage of the applicant's way
    page.actions = {backAction(), clerkConfirmAction(step, {qtTrId("release.confirm"), qtTrId("witness.confirm.reason"),
                                                            "release.confirm.digits"})};
    page.actions.first().enabled = step.phase() != ClerkStep::Phase::Checking;
}

} // namespace kaban::pages
