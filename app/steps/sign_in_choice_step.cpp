#include "app/steps/sign_in_choice_step.h"

#include "app/steps/profile_answers.h"

namespace kaban {

using namespace Qt::StringLiterals;

void SignInChoiceStep::run() {
    beginAsNobody(context().answers);
    context().signIn.signOut();
}

void SignInChoiceStep::intent(const QString& id) {
    if (definition().outcomes.contains(id) && id != u"timeout") {
        // What needs the authority is passed over where it cannot be reached.
        context().answers.set(u"sign_in.network"_s, context().outbox.online() ? u"yes"_s : u"no"_s,
                              AnswerSource::Typed);
        Q_EMIT finished(id);
    }
}

} // namespace kaban
