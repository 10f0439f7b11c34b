#include "app/flow/checker.h"
#include "app/steps/deed_catalogue.h"
#include "tests/support/requires.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

/// Texts and lists are named as their files are.
QSet<QString> namesIn(const char* folder) {
    QSet<QString> names;
    const QDir files(QStringLiteral(KABAN_SOURCE_DIR "/resources/") + QLatin1String(folder));
    for (const QString& file : files.entryList({u"*.json"_s}, QDir::Files)) {
        names.insert(file.chopped(5));
    }
    return names;
}

FlowCatalogue testCatalogue() {
    FlowCatalogue catalogue = deedCatalogue();
    catalogue.consents = namesIn("texts");
    catalogue.lists = namesIn("code_lists");
    catalogue.missingLanguages = [](const QString& id) {
        return id == u"no.such.text" ? QStringList{u"en"_s} : QStringList();
    };
    return catalogue;
}

QJsonObject shippedService() {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/resources/services/individual.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Changes the step of that id.
QJsonObject withStep(QJsonObject service, const QString& id, const std::function<void(QJsonObject&)>& change) {
    QJsonArray steps = service[u"steps"_s].toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QJsonObject step = steps[i].toObject();
        if (step[u"id"_s].toString() == id) {
            change(step);
            steps[i] = step;
        }
    }
    service[u"steps"_s] = steps;
    return service;
}

QJsonObject withOutcome(const QString& step, const QString& outcome, const QJsonValue& target) {
    return withStep(shippedService(), step, [&](QJsonObject& object) {
        QJsonObject outcomes = object[u"outcomes"_s].toObject();
        if (target.isUndefined()) {
            outcomes.remove(outcome);
        } else {
            outcomes[outcome] = target;
        }
        object[u"outcomes"_s] = outcomes;
    });
}

QJsonObject withKey(const QString& step, const QString& key, const QJsonValue& value) {
    return withStep(shippedService(), step, [&](QJsonObject& object) {
        if (value.isUndefined()) {
            object.remove(key);
        } else {
            object[key] = value;
        }
    });
}

QStringList rulesBroken(const QJsonObject& service) {
    const auto parsed = parseService(QJsonDocument(service).toJson());
    if (!parsed) {
        return {u"unreadable: "_s + parsed.error()};
    }
    QStringList rules;
    for (const FlowFinding& finding : checkService(*parsed, testCatalogue())) {
        rules.append(finding.rule);
    }
    return rules;
}

} // namespace

class FlowCheckerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shippedService_asItIs_isSound() { QCOMPARE(rulesBroken(shippedService()), QStringList()); }

    void mistake_planted_isFound_data() {
        QTest::addColumn<QJsonObject>("service");
        QTest::addColumn<QString>("rule");
        const QJsonValue gone(QJsonValue::Undefined);
        QTest::newRow("target that does not exist")
            << withOutcome(u"check_data"_s, u"next"_s, u"comitment"_s) << u"unknown-step"_s;
        QTest::newRow("outcome nobody handles")
            << withOutcome(u"place_card"_s, u"failed"_s, gone) << u"unhandled-outcome"_s;
        QTest::newRow("outcome the deed does not have")
            << withOutcome(u"done"_s, u"print"_s, u"@home"_s) << u"impossible-outcome"_s;
        QTest::newRow("page that does not exist") << withKey(u"done"_s, u"page"_s, u"finished"_s) << u"unknown-page"_s;
        QTest::newRow("page that does not fit the deed")
            << withKey(u"done"_s, u"page"_s, u"busy"_s) << u"page-does-not-fit"_s;
        QTest::newRow("deed that does not exist") << withKey(u"seal"_s, u"deed"_s, u"sumbit"_s) << u"unknown-deed"_s;
        QTest::newRow("text missing in a language")
            << withKey(u"seal"_s, u"title"_s, u"no.such.text"_s) << u"missing-text"_s;
        QTest::newRow("picture that no bundle holds")
            << withKey(u"card_photo"_s, u"pictures"_s, QJsonArray{u"portrait"_s}) << u"unknown-picture"_s;
        QTest::newRow("picture taken twice")
            << withKey(u"card_photo"_s, u"pictures"_s, QJsonArray{u"id_person"_s}) << u"picture-twice"_s;
        QTest::newRow("camera step without a picture")
            << withKey(u"card_photo"_s, u"pictures"_s, gone) << u"pictures-do-not-fit"_s;
        QTest::newRow("pictures where no camera is")
            << withKey(u"bank"_s, u"pictures"_s, QJsonArray{u"card_photo"_s}) << u"pictures-do-not-fit"_s;
        QTest::newRow("way round the photo")
            << withOutcome(u"bank"_s, u"next"_s, u"collection"_s) << u"answer-not-given"_s;
        QTest::newRow("unreachable step")
            << withOutcome(u"seal"_s, u"sealed"_s, u"submit_problem"_s) << u"unreachable"_s;
        QTest::newRow("waits without a time limit")
            << withKey(u"place_card"_s, u"timeout_s"_s, gone) << u"no-time-limit"_s;
        QTest::newRow("rail beyond its end") << withKey(u"done"_s, u"rail"_s, 7) << u"rail-out-of-range"_s;
        QTest::newRow("consent text that does not exist")
            << withKey(u"commitment"_s, u"consent"_s, u"commitment.other"_s) << u"unknown-consent"_s;
        QTest::newRow("answer needed before it is given")
            << withOutcome(u"place_card"_s, u"failed"_s, u"check_data"_s) << u"answer-not-given"_s;
        QTest::newRow("no end") << withKey(u"done"_s, u"end"_s, gone) << u"no-end"_s;
        QTest::newRow("step id twice") << withKey(u"submit_problem"_s, u"id"_s, u"card_problem"_s) << u"doubled-step"_s;
        QTest::newRow("optional consent text that does not exist")
            << withKey(u"authorise"_s, u"optional_consent"_s, u"authorisation.other"_s) << u"unknown-consent"_s;
        QTest::newRow("signpost with a button it cannot have")
            << withOutcome(u"refused"_s, u"next"_s, u"review"_s) << u"impossible-outcome"_s;
        QTest::newRow("correction that leads nowhere")
            << withOutcome(u"review"_s, u"edit_bank"_s, u"bnak"_s) << u"unknown-step"_s;
        QTest::newRow("corrections may have other names, other outcomes not")
            << withOutcome(u"review"_s, u"change_bank"_s, u"bank"_s) << u"impossible-outcome"_s;
        QTest::newRow("short cut to the review that anybody could take")
            << withOutcome(
                   u"supplement"_s, u"next"_s,
                   QJsonArray{QJsonObject{{u"when"_s, QJsonObject{{u"mobile"_s, u"*"_s}}}, {u"step"_s, u"review"_s}},
                              QJsonObject{{u"step"_s, u"bank"_s}}})
            << u"answer-not-given"_s;
        QJsonObject stuck = withOutcome(u"done"_s, u"finish"_s, u"done"_s);
        stuck = withStep(stuck, u"done"_s, [](QJsonObject& step) {
            step[u"outcomes"_s] = QJsonObject{{u"finish"_s, u"done"_s}, {u"timeout"_s, u"done"_s}};
        });
        QTest::newRow("dead end") << stuck << u"dead-end"_s;
        const auto strangeField = withStep(shippedService(), u"check_data"_s, [](QJsonObject& step) {
            QJsonArray groups = step[u"groups"_s].toArray();
            QJsonObject group = groups[0].toObject();
            group[u"fields"_s] =
                QJsonArray{QJsonObject{{u"id"_s, u"name"_s}, {u"label"_s, u"field.name"_s}, {u"show"_s, u"clear"_s}}};
            groups[0] = group;
            step[u"groups"_s] = groups;
        });
        QTest::newRow("way to show that does not exist") << strangeField << u"unknown-show"_s;
        QJsonObject lost = shippedService();
        lost[u"start"_s] = u"begin"_s;
        QTest::newRow("start that does not exist") << lost << u"unknown-step"_s;
        QJsonObject lostSometimes = shippedService();
        lostSometimes[u"start_when"_s] =
            QJsonArray{QJsonObject{{u"when"_s, QJsonObject{{u"kiosk.clerk"_s, u"yes"_s}}}, {u"step"_s, u"begin"_s}}};
        QTest::newRow("conditional start that does not exist") << lostSometimes << u"unknown-step"_s;
        lostSometimes[u"start_when"_s] =
            QJsonArray{QJsonObject{{u"when"_s, QJsonObject{{u"moon"_s, u"full"_s}}}, {u"step"_s, u"sign_in"_s}}};
        QTest::newRow("conditional start on an answer nobody gives") << lostSometimes << u"unknown-answer"_s;
    }
    void mistake_planted_isFound() {
        QFETCH(QJsonObject, service);
        QFETCH(QString, rule);
        const QStringList found = rulesBroken(service);
        QVERIFY2(found.contains(rule), qPrintable(found.join(u", "_s)));
    }
};

QTEST_GUILESS_MAIN(FlowCheckerTest)
#include "flow_checker_test.moc"
