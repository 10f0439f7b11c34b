#include "app/view/field_presenter.h"

#include "app/domain/masks.h"
#include "app/steps/form_fields.h"
#include "app/view/translations.h"

namespace kaban {

using namespace Qt::StringLiterals;

Provenance provenanceOf(const std::optional<AnswerSource>& source) {
    if (!source) {
        return Provenance::Missing;
    }
    switch (*source) {
    case AnswerSource::Card:
    case AnswerSource::Recognised:
        return Provenance::IdCard;
    case AnswerSource::Upstream:
        return Provenance::Authority;
    case AnswerSource::Typed:
    case AnswerSource::Clerk:
    case AnswerSource::Camera: // pictures have no row of their own
        break;
    }
    return Provenance::Typed;
}

QString provenanceLabel(Provenance provenance) {
    switch (provenance) {
    case Provenance::IdCard:
        return qtTrId("source.id_card");
    case Provenance::Authority:
        return qtTrId("source.authority");
    case Provenance::Typed:
        return qtTrId("source.typed");
    case Provenance::Proposed:
        return qtTrId("source.proposed");
    case Provenance::Missing:
        break;
    }
    return qtTrId("source.missing");
}

namespace {

QString sexText(const QString& sex) {
    if (sex == u"male") {
        return qtTrId("sex.male");
    }
    if (sex == u"female") {
        return qtTrId("sex.female");
    }
    return sex == u"unstated" ? qtTrId("sex.unstated") : qtTrId("sex.unknown");
}

/// The two tags under 本人社会保障卡功能 (GEN-04); what is not known here stands as the authority wrote it.
QString functionsText(const QString& value) {
    QStringList names;
    for (const QString& name : value.split(u',', Qt::SkipEmptyParts)) {
        names.append(name == u"social_security"      ? qtTrId("function.social_security")
                     : name == u"medical_settlement" ? qtTrId("function.medical_settlement")
                                                     : name);
    }
    return names.join(qtTrId("value.separator"));
}

} // namespace

FieldGroup FieldPresenter::group(const FieldGroupDefinition& definition, bool inClear) const {
    FieldGroup group;
    group.title = textOf(definition.title);
    for (const FieldDefinition& field : definition.fields) {
        if (answers_.holds(field.when)) {
            group.rows.append(row(field, inClear));
        }
    }
    return group;
}

FieldRow FieldPresenter::row(const FieldDefinition& definition, bool inClear) const {
    const Provenance provenance = provenanceOf(definition.id);
    return {definition.id, textOf(definition.label), shown(definition, inClear), provenance,
            provenanceLabel(provenance)};
}

Provenance FieldPresenter::provenanceOf(const QString& field) const {
    const Provenance known = kaban::provenanceOf(answers_.source(field));
    return known == Provenance::Typed && fieldProposed(answers_, field) ? Provenance::Proposed : known;
}

QString FieldPresenter::shown(const FieldDefinition& definition, bool inClear) const {
    const QString value = answers_.value(definition.id);
    const QString& show = definition.show;
    if (show == u"name") {
        return inClear ? value : maskedName(value);
    }
    if (show == u"id_number") {
        return inClear ? value : maskedIdNumber(value);
    }
    if (show == u"mobile") {
        return inClear ? value : maskedMobile(value);
    }
    if (show == u"address") {
        return inClear ? value : maskedAddress(value);
    }
    if (show == u"document") {
        return qtTrId("value.pair").arg(qtTrId("id_type.resident"), maskedIdNumber(value));
    }
    if (show == u"sex_ethnicity") { // an ethnic group that is not on the card is asked for later
        const QString group = nameOfCode(u"ethnic_groups"_s, answers_.value(u"ethnicity_code"_s));
        return group.isEmpty() ? sexText(value) : qtTrId("value.either").arg(sexText(value), group);
    }
    if (show == u"ethnicity") {
        return nameOfCode(u"ethnic_groups"_s, value);
    }
    static const QHash<QString, QString> listOf = {{u"occupation"_s, u"occupations"_s},
                                                   {u"district"_s, u"districts"_s},
                                                   {u"bank"_s, u"banks"_s},
                                                   {u"nationality"_s, u"nationalities"_s}};
    if (listOf.contains(show)) {
        return nameOfCode(listOf.value(show), value);
    }
    if (show == u"branch") {
        return answers_.value(u"branch.name"_s);
    }
    if (show == u"collection") {
        return value == u"post" ? qtTrId("collection.post.title") : qtTrId("collection.branch.title");
    }
    if (show == u"applicant") { // one line of a question: who, and which document
        return qtTrId("value.pair").arg(maskedName(answers_.value(u"name"_s)), maskedIdNumber(value));
    }
    if (show == u"bank_branch") {
        return bankAndBranch();
    }
    if (show == u"card_functions") {
        return functionsText(value);
    }
    if (show == u"valid_period") {
        const QString until = answers_.value(u"valid_to"_s);
        return qtTrId("value.period").arg(value, until == u"long-term" ? qtTrId("value.long_term") : until);
    }
    return value;
}

QString FieldPresenter::nameOfCode(const QString& list, const QString& code) const {
    const auto found = codeLists_.constFind(list);
    const CodeList::Entry* entry = found == codeLists_.constEnd() ? nullptr : found->find(code);
    return entry == nullptr ? code : inLanguage(entry->chinese, entry->english);
}

QString FieldPresenter::bankAndBranch() const {
    const QString bank = nameOfCode(u"banks"_s, answers_.value(u"bank_code"_s));
    const QString branch = answers_.value(u"branch.name"_s);
    return branch.contains(bank) ? branch : qtTrId("value.pair").arg(bank, branch).trimmed();
}

/// The official Chinese word stays visible in English, because the bank's forms are Chinese (GEN-15).
QString FieldPresenter::inLanguage(const QString& chinese, const QString& english) const {
    return language_ == u"en" && !english.isEmpty() ? u"%1 (%2)"_s.arg(english, chinese) : chinese;
}

} // namespace kaban
