#include "app/view/field_presenter.h"

#include "app/domain/masks.h"
#include "app/view/translations.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

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
    case Provenance::Missing:
        break;
    }
    return qtTrId("source.missing");
}

QString sexText(const QString& sex) {
    if (sex == u"male") {
        return qtTrId("sex.male");
    }
    if (sex == u"female") {
        return qtTrId("sex.female");
    }
    return sex == u"unstated" ? qtTrId("sex.unstated") : qtTrId("sex.unknown");
}

} // namespace

FieldGroup FieldPresenter::group(const FieldGroupDefinition& definition) const {
    FieldGroup group;
    group.title = textOf(definition.title);
    for (const FieldDefinition& field : definition.fields) {
        group.rows.append(row(field));
    }
    return group;
}

FieldRow FieldPresenter::row(const FieldDefinition& definition) const {
    const Provenance provenance = provenanceOf(answers_.source(definition.id));
    return {definition.id, textOf(definition.label), shown(definition), provenance, provenanceLabel(provenance)};
}

QString FieldPresenter::shown(const FieldDefinition& definition) const {
    const QString value = answers_.value(definition.id);
    const QString& show = definition.show;
    if (show == u"name") {
        return maskedName(value);
    }
    if (show == u"id_number") {
        return maskedIdNumber(value);
    }
    if (show == u"address") {
        return maskedAddress(value);
    }
    if (show == u"sex") {
        return sexText(value);
    }
    if (show == u"ethnicity") {
        return ethnicity(value);
    }
    if (show == u"valid_period") {
        const QString until = answers_.value(u"valid_to"_s);
        return qtTrId("value.period").arg(value, until == u"long-term" ? qtTrId("value.long_term") : until);
    }
    return value;
}

QString FieldPresenter::ethnicity(const QString& code) const {
    const CodeList::Entry* entry = ethnicGroups_.find(code);
    if (entry == nullptr) {
        return code; // an unknown code is shown as it is, never dropped
    }
    return language_ == u"en" ? u"%1 (%2)"_s.arg(entry->english, entry->chinese) : entry->chinese;
}

} // namespace kaban
