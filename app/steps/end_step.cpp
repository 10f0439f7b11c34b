#include "app/steps/end_step.h"

namespace kaban {

EndStep::EndStep(const StepDefinition& definition, StepContext stepContext)
    : Step(definition, stepContext), printing_(stepContext.receiptPrinter) {
    const auto& key = context().answers.submissionKey();
    item_ = context().outbox.status(key ? key->text() : QString()).value_or(ItemStatus());
    connect(&context().outbox, &OutboxPort::itemChanged, this, &EndStep::follow);
    connect(&printing_, &SlipPrinting::changed, this, &EndStep::changed);
}

void EndStep::stop() {
    context().outbox.disconnect(this);
    context().receiptPrinter.disconnect(&printing_);
}

void EndStep::intent(const QString& id) {
    if (id == QLatin1String("finish")) {
        Q_EMIT finished(id);
    }
}

void EndStep::follow(const ItemStatus& item) {
    if (item.key == item_.key) {
        item_ = item;
        Q_EMIT changed();
    }
}

} // namespace kaban
