#include "app/flow/answers.h"
#include "app/flow/engine.h"
#include "tests/support/requires.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

const QByteArray twoSteps = R"({
  "id": "x", "version": 1, "title": "t", "subtitle": "s", "icon": "person", "rail": ["r"], "start": "ask",
  "steps": [
    {"id": "ask", "page": "p", "deed": "d", "timeout_s": 60, "idle_s": 10, "outcomes": {"next": "end", "back": "@home", "timeout": "@home"}},
    {"id": "end", "page": "p", "deed": "d", "end": true, "outcomes": {"finish": "@home", "again": "ask"}}
  ]})";

template <class T>
int countOf(const QList<FlowAction>& actions) {
    int count = 0;
    for (const FlowAction& action : actions) {
        count += std::holds_alternative<T>(action) ? 1 : 0;
    }
    return count;
}

constexpr int leastWalks = 500;
constexpr int mostWalks = 100'000;

/// The same walks every time, unless somebody asks for others.
quint32 walkSeed() {
    bool given = false;
    const uint seed = qEnvironmentVariable("KABAN_TEST_SEED").toUInt(&given);
    return given ? seed : 20'261'121;
}

ServiceDefinition individualService() {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/resources/services/individual.json"));
    return file.open(QIODevice::ReadOnly) ? parseService(file.readAll()).value_or(ServiceDefinition())
                                          : ServiceDefinition();
}

} // namespace

class FlowEngineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lastPage_touchedOrForListeners_staysLonger() {
        QByteArray json = twoSteps;
        json.replace("\"end\": true,", "\"end\": true, \"timeout_s\": 30,");
        json.replace("\"again\": \"ask\"", "\"again\": \"ask\", \"timeout\": \"@home\"");
        const ServiceDefinition service = *parseService(json);
        FlowEngine engine(service);
        engine.setEndFactor(2);
        engine.handle(FlowStarted{}, 0);
        engine.handle(FlowShown{u"ask"_s, 1}, 0);
        QCOMPARE(engine.timeoutMilliseconds(), std::optional<qint64>(60'000)); // no last page, so not twice as long
        engine.handle(FlowOutcome{1, u"next"_s}, 1'000);
        engine.handle(FlowShown{u"end"_s, 2}, 1'000);
        QCOMPARE(engine.dueMilliseconds(), std::optional<qint64>(61'000));
        engine.handle(FlowTouched{}, 41'000);
        QCOMPARE(engine.dueMilliseconds(), std::optional<qint64>(101'000));
        engine.handle(FlowHurried{10'000}, 50'000); // the card has gone: whoever touches on does not keep the page
        engine.handle(FlowTouched{}, 55'000);
        QCOMPARE(engine.dueMilliseconds(), std::optional<qint64>(60'000));
    }

    void start_conditionHolds_beginsThere() {
        QByteArray json = twoSteps;
        json.replace("\"start\": \"ask\"",
                     "\"start\": \"ask\", \"start_when\": [{\"when\": {\"short\": \"yes\"}, \"step\": \"end\"}]");
        const ServiceDefinition service = *parseService(json);
        for (const bool isShort : {true, false}) {
            FlowEngine engine(service, [isShort](const Condition&) { return isShort; });
            engine.handle(FlowStarted{}, 0);
            QCOMPARE(engine.step()->id, isShort ? u"end"_s : u"ask"_s);
        }
    }

    void step_entered_runsOnlyAfterItsPageWasShown() {
        const ServiceDefinition service = *parseService(twoSteps);
        FlowEngine engine(service);
        const auto entered = engine.handle(FlowStarted{}, 0);
        QCOMPARE(countOf<EnterStep>(entered), 1);
        QCOMPARE(countOf<RunStep>(entered), 0);
        QVERIFY(!engine.running());
        QVERIFY(engine.handle(FlowOutcome{1, u"next"_s}, 0).isEmpty());
        QVERIFY(engine.handle(FlowShown{u"end"_s, 1}, 0).isEmpty());
        QCOMPARE(countOf<RunStep>(engine.handle(FlowShown{u"ask"_s, 1}, 0)), 1);
        QVERIFY(engine.running());
        QVERIFY2(engine.handle(FlowShown{u"ask"_s, 1}, 0).isEmpty(),
                 "a page painted twice must not run the step twice");
    }

    void outcome_ofEarlierVisit_isDropped() {
        REQUIRES("SEC-20");
        const ServiceDefinition service = *parseService(twoSteps);
        FlowEngine engine(service);
        run(engine, u"ask"_s, engine.handle(FlowStarted{}, 0));
        run(engine, u"end"_s, engine.handle(FlowOutcome{1, u"next"_s}, 0));
        QCOMPARE(engine.visit(), 2);
        QVERIFY(engine.handle(FlowOutcome{1, u"next"_s}, 0).isEmpty());
        run(engine, u"ask"_s, engine.handle(FlowOutcome{2, u"again"_s}, 0));
        QCOMPARE(engine.visit(), 3);
    }

    void outcome_doubled_leadsOnOnce() {
        REQUIRES("TV-18");
        const ServiceDefinition service = *parseService(twoSteps);
        FlowEngine engine(service);
        run(engine, u"ask"_s, engine.handle(FlowStarted{}, 0));
        QCOMPARE(countOf<EnterStep>(engine.handle(FlowOutcome{1, u"next"_s}, 10)), 1);
        QVERIFY(engine.handle(FlowOutcome{1, u"next"_s}, 250).isEmpty());
    }

    void time_hurried_isShortenedAndNeverLengthened() {
        const ServiceDefinition service = *parseService(twoSteps);
        FlowEngine engine(service);
        run(engine, u"ask"_s, engine.handle(FlowStarted{}, 1000)); // idle at 11 s, in all 61 s
        QVERIFY(engine.handle(FlowHurried{3000}, 2000).isEmpty());
        QCOMPARE(engine.dueMilliseconds(), std::optional<qint64>(5'000));
        QVERIFY(engine.handle(FlowHurried{9000}, 3000).isEmpty());
        QVERIFY(engine.handle(FlowTouched{}, 4000).isEmpty());
        QCOMPARE(engine.dueMilliseconds(), std::optional<qint64>(5'000));
        QCOMPARE(countOf<GoHome>(engine.handle(FlowTicked{}, 5000)), 1);
    }

    void time_idle_isRestartedByTouchAndBoundedByTimeout() {
        const ServiceDefinition service = *parseService(twoSteps);
        FlowEngine engine(service);
        run(engine, u"ask"_s, engine.handle(FlowStarted{}, 1000));
        QCOMPARE(engine.dueMilliseconds(), std::optional<qint64>(11'000));
        QVERIFY(engine.handle(FlowTicked{}, 10'999).isEmpty());
        QVERIFY(engine.handle(FlowTouched{}, 10'999).isEmpty());
        QCOMPARE(engine.dueMilliseconds(), std::optional<qint64>(20'999));
        for (qint64 now = 20'000; now < 61'000; now += 5'000) {
            engine.handle(FlowTouched{}, now);
        }
        QCOMPARE(engine.dueMilliseconds(), std::optional<qint64>(61'000));
        QCOMPARE(countOf<GoHome>(engine.handle(FlowTicked{}, 61'000)), 1);
    }

    void leaving_anywhere_stopsTheStepAndGoesHome() {
        const ServiceDefinition service = *parseService(twoSteps);
        FlowEngine engine(service);
        run(engine, u"ask"_s, engine.handle(FlowStarted{}, 0));
        const auto left = engine.handle(FlowLeft{}, 0);
        QCOMPARE(countOf<StopStep>(left), 1);
        QCOMPARE(countOf<GoHome>(left), 1);
        QVERIFY(engine.handle(FlowOutcome{1, u"next"_s}, 0).isEmpty());
    }

    void outcome_unhandled_endsAtHomeMarkedUnexpected() {
        const ServiceDefinition service = *parseService(twoSteps);
        FlowEngine engine(service);
        run(engine, u"ask"_s, engine.handle(FlowStarted{}, 0));
        const auto actions = engine.handle(FlowOutcome{1, u"nonsense"_s}, 0);
        QVERIFY(std::get<GoHome>(actions.last()).unexpected);
    }

    void individual_walkedAtRandom_neverSticksAndAlwaysCanEnd() {
        const ServiceDefinition service = individualService();
        QVERIFY(!service.steps.isEmpty());
        int declared = 0;
        for (const StepDefinition& step : service.steps) {
            declared += static_cast<int>(step.outcomes.size());
        }
        const quint32 seed = walkSeed();
        qInfo() << "KABAN_TEST_SEED" << seed;
        QRandomGenerator random(seed);
        QSet<QString> seen;
        QSet<QString> outcomesSeen;
        // A rare outcome may need many walks; an unreachable one would need them all.
        for (int walk = 0; walk < leastWalks || (outcomesSeen.size() < declared && walk < mostWalks); ++walk) {
            FlowEngine engine(service, [&](const Condition&) { return random.bounded(2) == 0; });
            QList<FlowAction> actions = engine.handle(FlowStarted{}, 0);
            int steps = 0;
            while (engine.step() != nullptr) {
                QVERIFY2(++steps < 5'000, "a walk does not end");
                const StepDefinition& step = *engine.step();
                seen.insert(step.id);
                QCOMPARE(countOf<RunStep>(engine.handle(FlowShown{step.id, engine.visit()}, 0)), 1);
                QStringList names = step.outcomes.keys();
                names.sort();
                // Almost every page can be left for home: a walk that does so each time never sees the end. What was
                // never taken before goes first, every other time.
                QStringList onwards = names;
                onwards.removeIf(
                    [&](const QString& name) { return step.outcomes.value(name).value(0).step == homeTarget; });
                QStringList fresh = names;
                fresh.removeIf([&](const QString& name) { return outcomesSeen.contains(step.id + u'/' + name); });
                const bool anything = onwards.isEmpty() || random.bounded(40) == 0;
                const QStringList& choice = !fresh.isEmpty() && random.bounded(2) == 0 ? fresh
                                            : anything                                 ? names
                                                                                       : onwards;
                const QString name = choice.at(random.bounded(static_cast<int>(choice.size())));
                outcomesSeen.insert(step.id + u'/' + name);
                actions = engine.handle(FlowOutcome{engine.visit(), name}, 0);
                QVERIFY(!actions.isEmpty());
            }
            QVERIFY(!std::get<GoHome>(actions.last()).unexpected);
        }
        QStringList never;
        for (const StepDefinition& step : service.steps) {
            if (!seen.contains(step.id)) {
                never.append(step.id);
            }
        }
        QCOMPARE(never, QStringList());
        QCOMPARE(outcomesSeen.size(), declared);
    }

    void outcome_withConditions_takesTheFirstTargetThatHolds() {
        const auto parsed = parseService(R"({
  "id": "s", "version": 1, "title": "t", "subtitle": "t", "icon": "i", "rail": ["r"], "start": "ask",
  "steps": [
    {"id": "ask", "page": "p", "deed": "d", "outcomes": {"next": [{"when": {"seen": "yes"}, "step": "review"},
      {"when": {"postal": "*"}, "step": "post"}, {"step": "plain"}]}},
    {"id": "review", "page": "p", "deed": "d", "outcomes": {"finish": "@home"}},
    {"id": "post", "page": "p", "deed": "d", "outcomes": {"finish": "@home"}},
    {"id": "plain", "page": "p", "deed": "d", "outcomes": {"finish": "@home"}}
  ]})");
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error()));
        const auto leadsTo = [&](const Answers& answers) {
            FlowEngine engine(*parsed, [&](const Condition& condition) { return answers.holds(condition); });
            run(engine, u"ask"_s, engine.handle(FlowStarted{}, 0));
            engine.handle(FlowOutcome{engine.visit(), u"next"_s}, 0);
            return engine.step() == nullptr ? QString() : engine.step()->id;
        };
        Answers answers;
        QCOMPARE(leadsTo(answers), u"plain"_s);
        answers.set(u"postal"_s, u"anything"_s, AnswerSource::Typed);
        QCOMPARE(leadsTo(answers), u"post"_s);
        answers.set(u"seen"_s, u"no"_s, AnswerSource::Typed);
        QCOMPARE(leadsTo(answers), u"post"_s);
        answers.set(u"seen"_s, u"yes"_s, AnswerSource::Typed);
        QCOMPARE(leadsTo(answers), u"review"_s);
    }

    void answers_wiped_holdNothing() {
        Answers answers;
        answers.set(u"name"_s, u"张三"_s, AnswerSource::Card);
        answers.accept({u"commitment.individual"_s, u"1"_s, u"ab"_s, 5});
        answers.setSubmissionKey(SubmissionKey::generate(1, QByteArray(10, 'x')));
        answers.wipe();
        QVERIFY(answers.fields().isEmpty());
        QVERIFY(answers.consents().isEmpty());
        QVERIFY(!answers.submissionKey());
    }

    void answers_submissionKey_staysTheFirst() {
        REQUIRES("GEN-17");
        Answers answers;
        const auto first = SubmissionKey::generate(1, QByteArray(10, 'a'));
        answers.setSubmissionKey(first);
        answers.setSubmissionKey(SubmissionKey::generate(2, QByteArray(10, 'b')));
        QCOMPARE(answers.submissionKey()->text(), first.text());
    }

    void serviceFile_typingError_isRefusedWithItsPlace_data() {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown key") << QByteArray("\"timeout_s\"") << QByteArray("\"timeot_s\"")
                                     << u"steps[0].timeot_s is not known here"_s;
        QTest::newRow("wrong type") << QByteArray("\"timeout_s\": 60") << QByteArray("\"timeout_s\": \"60\"")
                                    << u"steps[0].timeout_s must be a whole number"_s;
        QTest::newRow("empty id") << QByteArray("\"id\": \"ask\"") << QByteArray("\"id\": \"\"")
                                  << u"steps[0].id must be a text"_s;
        QTest::newRow("no version") << QByteArray("\"version\": 1,") << QByteArray() << u"version must be given"_s;
        QTest::newRow("not JSON") << QByteArray("\"start\"") << QByteArray("start") << u"not a JSON object"_s;
    }
    void serviceFile_typingError_isRefusedWithItsPlace() {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QFETCH(QString, said);
        QByteArray json = twoSteps;
        const qsizetype at = json.indexOf(was);
        QVERIFY(at >= 0);
        json.replace(at, was.size(), is);
        const auto service = parseService(json);
        QVERIFY(!service);
        QVERIFY2(service.error().contains(said), qPrintable(service.error()));
    }

private:
    static void run(FlowEngine& engine, const QString& step, const QList<FlowAction>& entered) {
        QCOMPARE(countOf<EnterStep>(entered), 1);
        engine.handle(FlowShown{step, engine.visit()}, 1000);
    }
};

QTEST_GUILESS_MAIN(FlowEngineTest)
#include "flow_engine_test.moc"
