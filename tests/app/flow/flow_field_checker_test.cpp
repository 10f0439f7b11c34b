#include "app/flow/checker.h"
#include "tests/support/requires.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

/// Two forms and an end: small enough to see every rule at work.
FlowCatalogue smallCatalogue() {
    FlowCatalogue catalogue;
    catalogue.pages = {u"form"_s, u"done"_s};
    catalogue.shows = {u"plain"_s};
    catalogue.inputs = {u"list"_s, u"mobile"_s, u"name"_s};
    catalogue.lists = {u"occupations"_s, u"districts"_s};
    catalogue.consents = {u"first"_s};
    catalogue.sideAnswers = {u"flag"_s};
    catalogue.deeds.insert(u"form"_s,
                           {{u"next"_s}, {u"form"_s}, {}, {u"given"_s}, u"next"_s, true, {}, {u"back"_s, u"edit_*"_s}});
    catalogue.deeds.insert(u"review"_s, {{u"next"_s}, {u"form"_s}, {u"work"_s}, {}, {}, true, {}, {u"edit_*"_s}});
    catalogue.deeds.insert(u"end"_s, {{u"finish"_s}, {u"done"_s}, {}, {}, {}, true});
    catalogue.missingLanguages = [](const QString& id) {
        return id == u"no.such.text" ? QStringList{u"en"_s} : QStringList();
    };
    return catalogue;
}

QJsonObject goodField() {
    return {{u"id"_s, u"work"_s},
            {u"label"_s, u"field.work"_s},
            {u"show"_s, u"plain"_s},
            {u"input"_s, u"list"_s},
            {u"list"_s, u"occupations"_s},
            {u"required"_s, true},
            {u"placeholder"_s, u"choose"_s},
            {u"fallback"_s, u"given"_s},
            {u"keep_from"_s, u"upstream"_s},
            {u"when"_s, QJsonObject{{u"phone"_s, u"*"_s}, {u"flag"_s, QString()}}}};
}

QJsonObject formStep(const QString& id, const QJsonArray& fields, const QJsonObject& outcomes) {
    return {{u"id"_s, id},
            {u"page"_s, u"form"_s},
            {u"deed"_s, u"form"_s},
            {u"idle_s"_s, 60},
            {u"groups"_s, QJsonArray{QJsonObject{{u"title"_s, u"group"_s}, {u"fields"_s, fields}}}},
            {u"outcomes"_s, outcomes}};
}

QJsonObject smallService(const QJsonObject& field, const QJsonObject& moreOutcomes = {}, const QJsonObject& keys = {}) {
    const QJsonObject phone{
        {u"id"_s, u"phone"_s}, {u"label"_s, u"l"_s}, {u"show"_s, u"plain"_s}, {u"input"_s, u"mobile"_s}};
    const QJsonObject first = formStep(u"first"_s, {phone}, {{u"next"_s, u"second"_s}, {u"timeout"_s, u"@home"_s}});
    QJsonObject outcomes{{u"next"_s, u"done"_s}, {u"back"_s, u"first"_s}, {u"timeout"_s, u"@home"_s}};
    for (auto it = moreOutcomes.begin(); it != moreOutcomes.end(); ++it) {
        outcomes[it.key()] = it.value();
    }
    QJsonObject second = formStep(u"second"_s, {field}, outcomes);
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        second[it.key()] = it.value();
    }
    const QJsonObject done{
        {u"id"_s, u"done"_s},  {u"page"_s, u"done"_s},
        {u"deed"_s, u"end"_s}, {u"idle_s"_s, 60},
        {u"end"_s, true},      {u"outcomes"_s, QJsonObject{{u"finish"_s, u"@home"_s}, {u"timeout"_s, u"@home"_s}}}};
    return {{u"id"_s, u"x"_s},        {u"version"_s, 1},
            {u"title"_s, u"t"_s},     {u"subtitle"_s, u"s"_s},
            {u"icon"_s, u"person"_s}, {u"rail"_s, QJsonArray{u"r"_s}},
            {u"start"_s, u"first"_s}, {u"steps"_s, QJsonArray{first, second, done}}};
}

QJsonObject changedField(const QString& key, const QJsonValue& value) {
    QJsonObject field = goodField();
    if (value.isUndefined()) {
        field.remove(key);
    } else {
        field[key] = value;
    }
    return field;
}

/// First form, second form, review; from the first form `shortcut` leads straight to the review.
QJsonObject reviewedService(const QJsonObject& shortcut) {
    QJsonObject field = goodField();
    field.remove(u"when"_s);
    QJsonObject service = smallService(field, {{u"next"_s, u"review"_s}});
    QJsonArray steps = service[u"steps"_s].toArray();
    QJsonObject first = steps[0].toObject();
    first[u"outcomes"_s] = QJsonObject{{u"next"_s, QJsonArray{shortcut, QJsonObject{{u"step"_s, u"second"_s}}}},
                                       {u"timeout"_s, u"@home"_s}};
    steps[0] = first;
    QJsonObject review =
        formStep(u"review"_s, {}, {{u"next"_s, u"done"_s}, {u"edit_first"_s, u"first"_s}, {u"timeout"_s, u"@home"_s}});
    review[u"deed"_s] = u"review"_s;
    steps.append(review);
    service[u"steps"_s] = steps;
    return service;
}

QStringList brokenRules(const QJsonObject& service) {
    const auto parsed = parseService(QJsonDocument(service).toJson());
    if (!parsed) {
        return {u"unreadable: "_s + parsed.error()};
    }
    QStringList rules;
    for (const FlowFinding& finding : checkService(*parsed, smallCatalogue())) {
        rules.append(finding.rule);
    }
    return rules;
}

} // namespace

class FlowFieldCheckerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void service_asItIs_isSound() { QCOMPARE(brokenRules(smallService(goodField())), QStringList()); }

    void field_mistakePlanted_isTheOnlyFinding_data() {
        QTest::addColumn<QJsonObject>("field");
        QTest::addColumn<QString>("rule");
        const QJsonValue gone(QJsonValue::Undefined);
        QTest::newRow("input that does not exist") << [] {
            QJsonObject field = changedField(u"input"_s, u"telepathy"_s);
            field.remove(u"list"_s);
            return field;
        }() << u"unknown-input"_s;
        QTest::newRow("list that does not exist") << changedField(u"list"_s, u"planets"_s) << u"unknown-list"_s;
        QTest::newRow("list not named") << changedField(u"list"_s, gone) << u"unknown-list"_s;
        QTest::newRow("list of an input that has none") << changedField(u"input"_s, u"name"_s) << u"unknown-list"_s;
        QTest::newRow("placeholder without text")
            << changedField(u"placeholder"_s, u"no.such.text"_s) << u"missing-text"_s;
        QTest::newRow("condition on an answer nobody gives")
            << changedField(u"when"_s, QJsonObject{{u"phnoe"_s, u"*"_s}}) << u"unknown-answer"_s;
        QTest::newRow("fallback on an answer nobody gives")
            << changedField(u"fallback"_s, u"phnoe"_s) << u"unknown-answer"_s;
        QTest::newRow("fallback on itself") << changedField(u"fallback"_s, u"work"_s) << u"unknown-answer"_s;
        QTest::newRow("source that does not exist")
            << changedField(u"keep_from"_s, u"uptsream"_s) << u"unknown-source"_s;
        QTest::newRow("source that cannot lock") << changedField(u"keep_from"_s, u"typed"_s) << u"unknown-source"_s;
        QTest::newRow("asked only when it is there")
            << changedField(u"when"_s, QJsonObject{{u"work"_s, u"*"_s}}) << u"never-holds"_s;
        QTest::newRow("required but never filled in")
            << QJsonObject{{u"id"_s, u"given"_s}, {u"label"_s, u"l"_s}, {u"show"_s, u"plain"_s}, {u"required"_s, true}}
            << u"cannot-be-filled"_s;
        QTest::newRow("way to show that does not exist") << changedField(u"show"_s, u"clear"_s) << u"unknown-show"_s;
    }
    void field_mistakePlanted_isTheOnlyFinding() {
        QFETCH(QJsonObject, field);
        QFETCH(QString, rule);
        QCOMPARE(brokenRules(smallService(field)), QStringList{rule});
    }

    void field_askedWhenAbsent_orGivenElsewhere_isFine() {
        QCOMPARE(brokenRules(smallService(changedField(u"when"_s, QJsonObject{{u"work"_s, QString()}}))),
                 QStringList());
        QJsonObject corrected = changedField(u"id"_s, u"given"_s);
        corrected[u"fallback"_s] = u"phone"_s;
        corrected[u"when"_s] = QJsonObject{{u"given"_s, u"*"_s}};
        QCOMPARE(brokenRules(smallService(corrected)), QStringList());
    }

    void outcome_mistakePlanted_isTheOnlyFinding_data() {
        QTest::addColumn<QJsonObject>("outcomes");
        QTest::addColumn<QStringList>("rules");
        const QJsonObject always{{u"step"_s, u"done"_s}};
        const auto when = [](const QString& answer) {
            return QJsonObject{{u"when"_s, QJsonObject{{answer, u"*"_s}}}, {u"step"_s, u"first"_s}};
        };
        QTest::newRow("condition") << QJsonObject{{u"next"_s, QJsonArray{when(u"phone"_s), always}}} << QStringList();
        QTest::newRow("condition on an answer nobody gives")
            << QJsonObject{{u"next"_s, QJsonArray{when(u"phnoe"_s), always}}} << QStringList{u"unknown-answer"_s};
        QTest::newRow("target behind the unconditional one")
            << QJsonObject{{u"next"_s, QJsonArray{always, always}}} << QStringList{u"never-holds"_s};
        QTest::newRow("optional outcome") << QJsonObject{{u"edit_work"_s, u"first"_s}} << QStringList();
        QTest::newRow("outcome that is not even optional")
            << QJsonObject{{u"print"_s, u"first"_s}} << QStringList{u"impossible-outcome"_s};
    }
    void outcome_mistakePlanted_isTheOnlyFinding() {
        QFETCH(QJsonObject, outcomes);
        QFETCH(QStringList, rules);
        QCOMPARE(brokenRules(smallService(goodField(), outcomes)), rules);
    }

    void shortcut_toAReviewReachedBefore_isSound_andOnlyThat_data() {
        QTest::addColumn<QJsonObject>("when");
        QTest::addColumn<QStringList>("rules");
        QTest::newRow("reached before") << QJsonObject{{u"review.reached"_s, u"yes"_s}} << QStringList();
        QTest::newRow("not reached before")
            << QJsonObject{{u"review.reached"_s, QString()}} << QStringList{u"answer-not-given"_s};
        QTest::newRow("only by another answer")
            << QJsonObject{{u"phone"_s, u"*"_s}} << QStringList{u"answer-not-given"_s};
        QTest::newRow("another step reached")
            << QJsonObject{{u"first.reached"_s, u"yes"_s}} << QStringList{u"answer-not-given"_s};
        QTest::newRow("step that does not exist reached")
            << QJsonObject{{u"reviev.reached"_s, u"yes"_s}} << QStringList{u"unknown-answer"_s, u"answer-not-given"_s};
    }
    void shortcut_toAReviewReachedBefore_isSound_andOnlyThat() {
        QFETCH(QJsonObject, when);
        QFETCH(QStringList, rules);
        QCOMPARE(brokenRules(reviewedService({{u"when"_s, when}, {u"step"_s, u"review"_s}})), rules);
    }

    void optionalConsent_unknownText_isFound() {
        REQUIRES("ELG-06");
        const auto with = [](const QString& id) {
            return brokenRules(smallService(goodField(), {}, {{u"optional_consent"_s, id}}));
        };
        QCOMPARE(with(u"first"_s), QStringList());
        QCOMPARE(with(u"frist"_s), QStringList{u"unknown-consent"_s});
    }
};

QTEST_GUILESS_MAIN(FlowFieldCheckerTest)
#include "flow_field_checker_test.moc"
