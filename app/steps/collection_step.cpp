#include "app/steps/collection_step.h"

namespace kaban {

using namespace Qt::StringLiterals;

void CollectionStep::run() {
    if (method().isEmpty() || (method() == u"post" && !postPossible())) {
        context().answers.set(u"collection"_s, u"branch"_s, AnswerSource::Typed);
    }
    takeProposals(definition(), context());
    connect(&branchChoice(), &BranchChoice::changed, this, [this] {
        if (method() == u"post" && !postPossible()) {
            choose(u"branch"_s);
        }
    });
    if (context().answers.value(u"branch.postal"_s).isEmpty()) {
        branchChoice().ask(); // the list was not here when the branch was proposed
    }
    FormStep::run();
}

QString CollectionStep::method() const {
    return context().answers.value(u"collection"_s);
}

bool CollectionStep::postPossible() const {
    return context().answers.value(u"branch.postal"_s) != u"no";
}

void CollectionStep::formIntent(const QString& id) {
    if (id == u"method.branch" || (id == u"method.post" && postPossible())) {
        choose(id.mid(7));
    } else if (id == u"change_branch") {
        Q_EMIT finished(id);
    }
}

void CollectionStep::choose(const QString& method) {
    context().answers.set(u"collection"_s, method, AnswerSource::Typed);
    takeProposals(definition(), context());
    Q_EMIT changed();
}

} // namespace kaban
