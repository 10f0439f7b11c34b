#pragma once
// Purpose: the last page: follows the sealed item's state while it is shown and prints its receipt when asked.
// Outcomes: finish (and timeout by the flow, which clears the screen). The receipt's words are the view's. Rules:
// IND-15, INV-3 (已存本机, 银行已收妥, 已受理 only as they become true), MSK-07.

#include "app/steps/slip_printing.h"
#include "app/steps/step.h"

namespace kaban {

class EndStep : public Step {
    Q_OBJECT
public:
    using Printing = SlipPrinting::State;

    EndStep(const StepDefinition& definition, StepContext context);
    void stop() override;
    void intent(const QString& id) override;

    const ItemStatus& item() const { return item_; }
    bool canPrint() const { return printing_.available(); }
    Printing printing() const { return printing_.state(); }
    void print(const ReceiptPaper& receipt) { printing_.print(receipt); }

private:
    void follow(const ItemStatus& item);

    ItemStatus item_;
    SlipPrinting printing_;
};

} // namespace kaban
