#include "app/steps/commitment_step.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

const LegalText* CommitmentStep::text() const {
    const QList<LegalText>& texts = context().legalTexts;
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [this](const LegalText& text) { return text.id == definition().consent; });
    return found == texts.end() ? nullptr : &*found;
}

bool CommitmentStep::ticked() const {
    const auto consent = context().answers.consent(definition().consent);
    return consent && text() != nullptr && consent->sha256 == text()->sha256;
}

void CommitmentStep::run() {
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

void CommitmentStep::intent(const QString& id) {
    if (id == u"read_to_end" && !readToEnd_) {
        readToEnd_ = true;
        Q_EMIT changed();
    } else if (id == u"tick" && readToEnd_) {
        toggle();
    } else if (id == u"submit" && ticked()) {
        Q_EMIT finished(id);
    } else if (id == u"back") {
        Q_EMIT finished(id);
    }
}

void CommitmentStep::toggle() {
    if (ticked()) {
        context().answers.withdraw(definition().consent);
    } else {
        context().answers.accept({text()->id, text()->version, text()->sha256, context().clock.wallMilliseconds()});
    }
    Q_EMIT changed();
}

} // namespace kaban
