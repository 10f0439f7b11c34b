#include "app/view/large_text_offer.h"

#include "app/domain/age.h"
#include "app/domain/beijing_time.h"

namespace kaban {

using namespace Qt::StringLiterals;

bool LargeTextOffer::isDue(const Answers& answers, bool alreadyLarge) {
    const QString field = u"birth_date"_s;
    if (!wanted_ || settled_ || alreadyLarge || answers.source(field) != AnswerSource::Card) {
        return false;
    }
    const QDate born = QDate::fromString(answers.value(field), Qt::ISODate);
    if (!born.isValid() || ageInYears(born, beijingDate(clock_.wallMilliseconds())) < fromAge) {
        return false;
    }
    settled_ = true;
    return true;
}

} // namespace kaban
