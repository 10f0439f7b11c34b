#include "app/steps/confirm_step.h"

namespace kaban {

void ConfirmStep::intent(const QString& id) {
    if (definition().outcomes.contains(id) && id != QLatin1String("timeout")) {
        Q_EMIT finished(id);
    }
}

} // namespace kaban
