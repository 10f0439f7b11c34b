#include "app/steps/authorise_step.h"

#include "app/steps/consents.h"

namespace kaban {

using namespace Qt::StringLiterals;

bool AuthoriseStep::requiredTicked() const {
    return consentCurrent(context(), definition().consent);
}

bool AuthoriseStep::optionalTicked() const {
    return consentCurrent(context(), definition().optionalConsent);
}

void AuthoriseStep::run() {
    // A text that changed since it was ticked asks again (TV-25).
    for (const QString& id : {definition().consent, definition().optionalConsent}) {
        if (!consentCurrent(context(), id)) {
            context().answers.withdraw(id);
        }
    }
    Q_EMIT changed();
}

void AuthoriseStep::intent(const QString& id) {
    if (id == u"tick.required") {
        toggle(requiredText());
    } else if (id == u"tick.optional") {
        toggle(optionalText());
    } else if (id == u"start") {
        if (requiredTicked()) {
            Q_EMIT finished(id);
        }
    } else if (id == u"refuse" || id == u"back") {
        Q_EMIT finished(id);
    }
}

void AuthoriseStep::toggle(const LegalText* text) {
    if (text == nullptr) {
        return;
    }
    if (consentCurrent(context(), text->id)) {
        context().answers.withdraw(text->id);
    } else {
        context().answers.accept({text->id, text->version, text->sha256, context().clock.wallMilliseconds()});
    }
    Q_EMIT changed();
}

} // namespace kaban
