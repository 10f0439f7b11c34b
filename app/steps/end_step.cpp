#include "app/steps/end_step.h"

namespace kaban {

EndStep::EndStep(const StepDefinition& definition, StepContext stepContext) : Step(definition, stepContext) {
    const auto& key = context().answers.submissionKey();
    item_ = context().outbox.status(key ? key->text() : QString()).value_or(ItemStatus());
    connect(&context().outbox, &OutboxPort::itemChanged, this, &EndStep::follow);
    connect(&context().receiptPrinter, &ReceiptPrinterPort::finished, this, &EndStep::printed);
}

void EndStep::stop() {
    context().outbox.disconnect(this);
    context().receiptPrinter.disconnect(this);
}

void EndStep::intent(const QString& id) {
    if (id == QLatin1String("finish")) {
        Q_EMIT finished(id);
    }
}

void EndStep::print(const ReceiptPaper& receipt) {
    if (!canPrint() || printing_ == Printing::Running) {
        return;
    }
    printing_ = Printing::Running;
    Q_EMIT changed();
    context().receiptPrinter.print(receipt);
}

void EndStep::printed(bool done) {
    if (printing_ == Printing::Running) { // anything else is the answer to somebody else's slip (SEC-20)
        printing_ = done ? Printing::Printed : Printing::Failed;
        Q_EMIT changed();
    }
}

void EndStep::follow(const ItemStatus& item) {
    if (item.key == item_.key) {
        item_ = item;
        Q_EMIT changed();
    }
}

} // namespace kaban
