#pragma once
// Purpose: the last page: follows the sealed item's state while it is shown and prints its receipt when asked.
// Outcomes: finish (and timeout by the flow, which clears the screen). The receipt's words are the view's. Rules:
// IND-15, INV-3 (已存本机, 银行已收妥, 已受理 only as they become true), MSK-07.

#include "app/steps/step.h"

namespace kaban {

class EndStep : public Step {
    Q_OBJECT
public:
    enum class Printing { NotAsked, Running, Printed, Failed };

    EndStep(const StepDefinition& definition, StepContext context);
    void stop() override;
    void intent(const QString& id) override;

    const ItemStatus& item() const { return item_; }
    bool canPrint() const { return context().receiptPrinter.available(); }
    Printing printing() const { return printing_; }
    /// Ignored while one is being printed, and where nothing prints.
    void print(const ReceiptPaper& receipt);

private:
    void follow(const ItemStatus& item);
    void printed(bool done);

    ItemStatus item_;
    Printing printing_ = Printing::NotAsked;
};

} // namespace kaban
