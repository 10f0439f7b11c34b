#include "app/steps/card_answers.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView longTermAnswer = u"long-term";

Sex sexFromAnswer(const QString& text) {
    for (const Sex sex : {Sex::Male, Sex::Female, Sex::Unstated}) {
        if (text == sexName(sex)) {
            return sex;
        }
    }
    return Sex::Unknown;
}

/// The dot inside a name is written in several ways (SEC-61); spaces say nothing.
QString comparableName(QString name) {
    return name.remove(u'·').remove(u'•').remove(u'・').remove(u'．').remove(u' ').remove(u'\u3000'); // protocol
}

} // namespace

QStringList cardFields() {
    return {u"name"_s,    u"id_number"_s,         u"sex"_s,        u"ethnicity_code"_s, u"birth_date"_s,
            u"address"_s, u"issuing_authority"_s, u"valid_from"_s, u"valid_to"_s};
}

void setCardAnswers(Answers& answers, const ResidentCard& card) {
    const auto set = [&](const QString& field, const QString& value) { answers.set(field, value, AnswerSource::Card); };
    set(u"name"_s, card.name.reveal());
    set(u"id_number"_s, card.number.reveal());
    set(u"sex"_s, sexName(card.sex));
    set(u"nationality"_s, residentCardNationality.toString());
    set(u"ethnicity_code"_s, card.ethnicityCode);
    set(u"birth_date"_s, card.birthDate.toString(Qt::ISODate));
    set(u"address"_s, card.address.reveal());
    set(u"issuing_authority"_s, card.authority);
    set(u"valid_from"_s, card.validFrom.toString(Qt::ISODate));
    set(u"valid_to"_s,
        card.validUntil.longTerm ? longTermAnswer.toString() : card.validUntil.lastDay.toString(Qt::ISODate));
}

std::optional<ResidentCard> cardFromAnswers(const Answers& answers) {
    for (const QString& field : cardFields()) {
        if (!answers.has(field)) {
            return std::nullopt;
        }
    }
    ResidentCard card;
    card.name = SecretText(answers.value(u"name"_s));
    card.number = SecretText(answers.value(u"id_number"_s));
    card.sex = sexFromAnswer(answers.value(u"sex"_s));
    card.ethnicityCode = answers.value(u"ethnicity_code"_s);
    card.birthDate = QDate::fromString(answers.value(u"birth_date"_s), Qt::ISODate);
    card.address = SecretText(answers.value(u"address"_s));
    card.authority = answers.value(u"issuing_authority"_s);
    card.validFrom = QDate::fromString(answers.value(u"valid_from"_s), Qt::ISODate);
    const QString until = answers.value(u"valid_to"_s);
    card.validUntil.longTerm = until == longTermAnswer;
    card.validUntil.lastDay = QDate::fromString(until, Qt::ISODate);
    return card;
}

void keepCardBesideProfile(Answers& answers, const QString& cardEthnicity) {
    if (!cardEthnicity.isEmpty()) {
        answers.set(u"ethnicity_code"_s, cardEthnicity, AnswerSource::Card);
    }
    if (sameName(answers.value(u"sign_in.name"_s), answers.value(u"name"_s))) {
        answers.remove(u"card.differs"_s);
    } else {
        answers.set(u"card.differs"_s, u"yes"_s, AnswerSource::Typed);
    }
}

bool sameName(const QString& one, const QString& other) {
    return comparableName(one) == comparableName(other);
}

} // namespace kaban
