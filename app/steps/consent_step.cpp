#include "app/steps/consent_step.h"

#include "app/steps/consents.h"

namespace kaban {

using namespace Qt::StringLiterals;

bool ConsentStep::ticked() const {
    return consentCurrent(context(), definition().consent);
}

QString ConsentStep::acceptOutcome() const {
    return definition().outcomes.contains(u"submit"_s) ? u"submit"_s : u"agree"_s;
}

void ConsentStep::run() {
    if (text() == nullptr) {
        fail(FailureCode::ProgramFault, u"text "_s + definition().consent);
        return;
    }
    // Coming back from the second confirmation keeps the tick (TV-19); a text that changed meanwhile asks again
    // (TV-25).
    readToEnd_ = ticked();
    if (!ticked()) {
        context().answers.withdraw(definition().consent);
    }
    Q_EMIT changed();
}

void ConsentStep::intent(const QString& id) {
    if (id == u"read_to_end" && !readToEnd_) {
        readToEnd_ = true;
        Q_EMIT changed();
    } else if (id == u"tick" && readToEnd_) {
        toggle();
    } else if (id == acceptOutcome()) {
        if (ticked()) {
            Q_EMIT finished(id);
        }
    } else if ((id == u"refuse" || id == u"back") && definition().outcomes.contains(id)) {
        Q_EMIT finished(id);
    }
}

void ConsentStep::toggle() {
    if (ticked()) {
        context().answers.withdraw(definition().consent);
    } else {
        context().answers.accept({text()->id, text()->version, text()->sha256, context().clock.wallMilliseconds()});
    }
    Q_EMIT changed();
}

} // namespace kaban
