#include "app/flow/service_definition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

/// Reads one JSON object; the first mistake stays, unknown keys included, so that a typing error never passes silently.
class ServiceObjectReader {
public:
    ServiceObjectReader(QJsonObject object, QString place, QString& mistake)
        : object_(std::move(object)), place_(std::move(place)), mistake_(mistake) {}

    QString text(const QString& key, bool required) {
        const QJsonValue value = take(key);
        if (value.isUndefined() ? required : !value.isString() || value.toString().isEmpty()) {
            complain(key, u"must be a text that is not empty"_s);
        }
        return value.toString();
    }

    std::optional<int> number(const QString& key, int minimum, int maximum) {
        const QJsonValue value = take(key);
        if (value.isUndefined()) {
            return std::nullopt;
        }
        const int result = value.toInt(minimum - 1);
        if (result < minimum || result > maximum) {
            complain(key, u"must be a whole number from %1 to %2"_s.arg(minimum).arg(maximum));
        }
        return result;
    }

    bool flag(const QString& key) {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool()) {
            complain(key, u"must be true or false"_s);
        }
        return value.toBool();
    }

    QJsonArray array(const QString& key, bool required) {
        const QJsonValue value = take(key);
        if (value.isUndefined() ? required : !value.isArray()) {
            complain(key, u"must be a list"_s);
        }
        return value.toArray();
    }

    QStringList texts(const QString& key, bool needed = true) {
        QStringList texts;
        for (const QJsonValue& value : array(key, needed)) {
            if (value.toString().isEmpty()) {
                complain(key, u"must hold texts only"_s);
            }
            texts.append(value.toString());
        }
        return texts;
    }

    QJsonObject object(const QString& key) {
        const QJsonValue value = take(key);
        if (!value.isObject()) {
            complain(key, u"must be an object"_s);
        }
        return value.toObject();
    }

    Condition condition(const QString& key) {
        const QJsonValue value = take(key);
        Condition condition;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString()) {
                complain(key, u"must hold texts only"_s);
            }
            condition.insert(it.key(), it.value().toString());
        }
        if (!value.isUndefined() && (!value.isObject() || condition.isEmpty())) {
            complain(key, u"must be an object that is not empty"_s);
        }
        return condition;
    }

    /// One step id, or a list of them with conditions.
    QJsonValue either(const QString& key) {
        const QJsonValue value = take(key);
        if (!(value.isString() && !value.toString().isEmpty()) && !(value.isArray() && !value.toArray().isEmpty())) {
            complain(key, u"must be a step or a list of steps with conditions"_s);
        }
        return value;
    }

    void finish() {
        for (const QString& key : object_.keys()) {
            complain(key, u"is not known here"_s);
        }
    }

    const QString& place() const { return place_; }

private:
    QJsonValue take(const QString& key) {
        const QJsonValue value = object_.value(key);
        object_.remove(key);
        return value;
    }

    void complain(const QString& key, const QString& what) {
        if (mistake_.isEmpty()) {
            mistake_ = u"%1%2 %3"_s.arg(place_, key, what);
        }
    }

    QJsonObject object_;
    QString place_;
    QString& mistake_;
};

FieldDefinition readField(const QJsonValue& value, const QString& place, QString& mistake) {
    ServiceObjectReader reader(value.toObject(), place, mistake);
    FieldDefinition field{reader.text(u"id"_s, true), reader.text(u"label"_s, true), reader.text(u"show"_s, true)};
    field.input = reader.text(u"input"_s, false);
    field.list = reader.text(u"list"_s, false);
    field.required = reader.flag(u"required"_s);
    field.placeholder = reader.text(u"placeholder"_s, false);
    field.question = reader.text(u"question"_s, false);
    field.fallback = reader.text(u"fallback"_s, false);
    field.keepFrom = reader.text(u"keep_from"_s, false);
    field.when = reader.condition(u"when"_s);
    reader.finish();
    return field;
}

FieldGroupDefinition readGroup(const QJsonValue& value, const QString& place, QString& mistake) {
    ServiceObjectReader reader(value.toObject(), place, mistake);
    FieldGroupDefinition group;
    group.title = reader.text(u"title"_s, true);
    const QJsonArray fields = reader.array(u"fields"_s, true);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        group.fields.append(readField(fields[i], u"%1fields[%2]."_s.arg(place).arg(i), mistake));
    }
    reader.finish();
    return group;
}

/// Every entry of a list of objects by its own reader.
template <class Read>
auto readAll(ServiceObjectReader& reader, const QString& key, const QString& place, Read read) {
    QList<decltype(read(QJsonValue(), QString()))> all;
    const QJsonArray entries = reader.array(key, false);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        all.append(read(entries[i], u"%1%2[%3]."_s.arg(place, key).arg(i)));
    }
    return all;
}

ChoiceDefinition readChoice(const QJsonValue& value, const QString& place, QString& mistake) {
    ServiceObjectReader reader(value.toObject(), place, mistake);
    ChoiceDefinition choice{reader.text(u"id"_s, true), reader.text(u"icon"_s, true), reader.text(u"title"_s, true)};
    choice.sentence = reader.text(u"sentence"_s, false);
    choice.said = reader.text(u"said"_s, false);
    choice.badge = reader.text(u"badge"_s, false);
    reader.finish();
    return choice;
}

ThingDefinition readThing(const QJsonValue& value, const QString& place, QString& mistake) {
    ServiceObjectReader reader(value.toObject(), place, mistake);
    ThingDefinition thing{reader.text(u"title"_s, true)};
    thing.sentence = reader.text(u"sentence"_s, false);
    thing.picture = reader.text(u"picture"_s, false);
    thing.sides = readAll(reader, u"sides"_s, place, [&](const QJsonValue& side, const QString& where) {
        ServiceObjectReader sideReader(side.toObject(), where, mistake);
        const ThingDefinition::Side read{sideReader.text(u"picture"_s, true), sideReader.text(u"label"_s, true)};
        sideReader.finish();
        return read;
    });
    thing.when = reader.condition(u"when"_s);
    reader.finish();
    return thing;
}

RemarkDefinition readRemark(const QJsonValue& value, const QString& place, QString& mistake) {
    ServiceObjectReader reader(value.toObject(), place, mistake);
    RemarkDefinition remark{reader.text(u"icon"_s, true), reader.text(u"text"_s, true)};
    remark.when = reader.condition(u"when"_s);
    reader.finish();
    return remark;
}

OutcomeTargets readTargets(const QJsonValue& value, const QString& place, QString& mistake) {
    if (value.isString()) {
        return {{Condition(), value.toString()}};
    }
    OutcomeTargets targets;
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        ServiceObjectReader reader(entries[i].toObject(), u"%1[%2]."_s.arg(place).arg(i), mistake);
        OutcomeTarget target;
        target.when = reader.condition(u"when"_s);
        target.step = reader.text(u"step"_s, true);
        reader.finish();
        targets.append(target);
    }
    return targets;
}

StepDefinition readStep(const QJsonValue& value, const QString& place, QString& mistake) {
    ServiceObjectReader reader(value.toObject(), place, mistake);
    StepDefinition step;
    step.id = reader.text(u"id"_s, true);
    step.page = reader.text(u"page"_s, true);
    step.deed = reader.text(u"deed"_s, true);
    step.rail = reader.number(u"rail"_s, 0, 20);
    step.timeoutSeconds = reader.number(u"timeout_s"_s, 1, 3600);
    step.idleSeconds = reader.number(u"idle_s"_s, 1, 3600);
    step.end = reader.flag(u"end"_s);
    step.title = reader.text(u"title"_s, false);
    step.sentence = reader.text(u"sentence"_s, false);
    step.consent = reader.text(u"consent"_s, false);
    step.optionalConsent = reader.text(u"optional_consent"_s, false);
    step.pictures = reader.texts(u"pictures"_s, false);
    const QJsonArray groups = reader.array(u"groups"_s, false);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        step.groups.append(readGroup(groups[i], u"%1groups[%2]."_s.arg(place).arg(i), mistake));
    }
    const auto with = [&](auto read) {
        return [read, &mistake](const QJsonValue& entry, const QString& where) { return read(entry, where, mistake); };
    };
    step.choices = readAll(reader, u"choices"_s, place, with(readChoice));
    step.picture = reader.text(u"picture"_s, false);
    step.things = readAll(reader, u"things"_s, place, with(readThing));
    step.remarks = readAll(reader, u"remarks"_s, place, with(readRemark));
    step.service = reader.text(u"service"_s, false);
    ServiceObjectReader outcomes(reader.object(u"outcomes"_s), place + u"outcomes."_s, mistake);
    for (const QString& outcome : value[u"outcomes"_s].toObject().keys()) {
        step.outcomes.insert(outcome, readTargets(outcomes.either(outcome), outcomes.place() + outcome, mistake));
    }
    reader.finish();
    return step;
}

} // namespace

Result<ServiceDefinition, QString> parseService(const QByteArray& json) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        return failure(u"not a JSON object: %1 at byte %2"_s.arg(fault.errorString()).arg(fault.offset));
    }
    QString mistake;
    ServiceObjectReader reader(document.object(), QString(), mistake);
    ServiceDefinition service;
    service.id = reader.text(u"id"_s, true);
    service.version = reader.number(u"version"_s, 1, 1'000'000).value_or(0);
    service.title = reader.text(u"title"_s, true);
    service.subtitle = reader.text(u"subtitle"_s, true);
    service.icon = reader.text(u"icon"_s, true);
    service.guide = reader.flag(u"guide"_s);
    service.rail = reader.texts(u"rail"_s, !service.guide);
    service.start = reader.text(u"start"_s, true);
    if (document.object().contains(u"start_when"_s)) {
        service.startWhen = readTargets(reader.either(u"start_when"_s), u"start_when"_s, mistake);
    }
    const QJsonArray steps = reader.array(u"steps"_s, true);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        service.steps.append(readStep(steps[i], u"steps[%1]."_s.arg(i), mistake));
    }
    reader.finish();
    if (mistake.isEmpty() && service.version == 0) {
        mistake = u"version must be given"_s;
    }
    if (!mistake.isEmpty()) {
        return failure(mistake);
    }
    return service;
}

} // namespace kaban
