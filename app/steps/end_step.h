#pragma once
// Purpose: the last page: follows the sealed item's state while it is shown. Outcomes: finish (and timeout by the flow,
// which clears the screen). Rules: IND-15, INV-3 (已存本机, 银行已收妥, 已受理 only as they become true).

#include "app/steps/step.h"

namespace kaban {

class EndStep : public Step {
    Q_OBJECT
public:
    EndStep(const StepDefinition& definition, StepContext context);
    void stop() override;
    void intent(const QString& id) override;

    const ItemStatus& item() const { return item_; }

private:
    void follow(const ItemStatus& item);

    ItemStatus item_;
};

} // namespace kaban
