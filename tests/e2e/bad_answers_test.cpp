// Every call of a session meets every kind of bad answer, once: what the applicant sees, that the next try succeeds,
// that what was entered is still there, and that the application arrives whole and once. One session per kind of
// answer; it meets the kind on each of its calls in turn.

#include "bad_answer_kinds.h"
#include "network_session.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

const QString newMobile = u"13800001234"_s;
const QString newMobileMasked = u"138****1234"_s;

} // namespace

#define REQUIRE_UNTIL(condition)                                                                                       \
    QVERIFY2(session_->until([&] { return condition; }),                                                               \
             qPrintable(u"on step "_s + session_->step() + u", failure "_s + session_->failureNumber()))

class BadAnswersTest : public QObject {
    Q_OBJECT

    /// The kind of this row, on these calls, `times` each.
    void plant(const QStringList& calls, int times = 1) {
        QJsonArray faults;
        for (const QString& call : calls) {
            QJsonObject fault = kind_.fault;
            fault.insert(u"on"_s, call);
            fault.insert(u"times"_s, times * triesOf(call));
            faults.append(fault);
        }
        calls_ = calls;
        QVERIFY(authority_->plant(faults));
    }
    int triesOf(const QString& call) const {
        return call.startsWith(u"GET ") || call.startsWith(u"HEAD ") ? kind_.tries : 1;
    }
    /// Each planted call has been answered so often by the fault.
    bool struck(const QList<int>& times) const {
        QList<int> hits;
        for (qsizetype i = 0; i < times.size(); ++i) {
            hits.append(times[i] * triesOf(calls_.value(i)));
        }
        return authority_->hits() == hits;
    }

    void codeIsRefused() {
        plant({u"POST /v1/oauth/device_authorization"_s});
        session_->act(u"start.individual"_s);
        REQUIRE_UNTIL(session_->step() == u"sign_in_problem");
        QCOMPARE(session_->failureNumber(), u"E-102"_s);
        QVERIFY(struck({1}));
        session_->act(u"retry"_s);
        REQUIRE_UNTIL(!session_->code().isEmpty());
    }

    /// One bad answer to the question whether the person has confirmed: the code on the screen stays good.
    void pollIsDisturbed() {
        plant({u"POST /v1/oauth/token"_s});
        const QString code = session_->code();
        const int answers = session_->formAnswers();
        QVERIFY(session_->advance(seconds(2)));
        REQUIRE_UNTIL(session_->formAnswers() > answers);
        QVERIFY(struck({1}));
        QCOMPARE(session_->step(), u"sign_in"_s);
        QCOMPARE(session_->code(), code);
    }

    void profileIsRefused() {
        plant({u"GET /v1/me"_s});
        QVERIFY(session_->confirmOnPhone());
        QVERIFY(session_->advance(seconds(4))); // after trouble the kiosk waits twice as long
        REQUIRE_UNTIL(session_->step() == u"sign_in_problem");
        QCOMPARE(session_->failureNumber(), u"E-102"_s);
        QVERIFY(struck({1}));
        session_->act(u"retry"_s);
        REQUIRE_UNTIL(!session_->code().isEmpty());
        QVERIFY(session_->signIn());
    }

    void eligibilityIsRefused() {
        plant({u"POST /v1/eligibility"_s});
        QVERIFY(session_->authorise());
        REQUIRE_UNTIL(session_->step() == u"eligibility_unavailable");
        QVERIFY(struck({1}));
        QCOMPARE(session_->page().title, qtTrId("signpost.eligibility_unavailable.title"));
        session_->act(u"retry"_s);
        if (kind_.signedOut) { // asking again in the same name would never help
            REQUIRE_UNTIL(!session_->code().isEmpty());
            QVERIFY(session_->signIn());
            QVERIFY(session_->authorise());
        }
        REQUIRE_UNTIL(session_->step() == u"place_card");
        session_->layDown(sampleCard());
    }

    /// A verdict that cannot be had holds nobody up.
    void verdictsAreRefused() {
        plant({u"POST /v1/pictures/*"_s}, 2);
        QVERIFY(session_->photographSides());
        QVERIFY(struck({2}));
    }

    /// The lists compiled in do as well.
    void listsAreRefused() {
        plant({u"GET /v1/lists/*"_s}, 2);
        session_->act(u"next"_s);
        REQUIRE_UNTIL(session_->step() == u"supplement");
        REQUIRE_UNTIL(struck({2}));
        QCOMPARE(session_->field(u"district_code"_s).value, u"海淀区"_s);
        for (const QString& list : {u"occupation_code"_s, u"district_code"_s}) {
            session_->act(u"open."_s + list);
            QVERIFY(session_->editor().entries.size() > 5);
            session_->act(u"close"_s);
        }
    }

    void smsIsRefused() {
        const QString before = session_->field(u"mobile"_s).value;
        plant({u"POST /v1/sms/codes"_s});
        session_->act(u"open.mobile"_s);
        session_->type(newMobile);
        session_->act(u"confirm"_s);
        REQUIRE_UNTIL(!session_->editor().error.isEmpty());
        QVERIFY(struck({1}));
        QCOMPARE(session_->editor().error, qtTrId("sms.unreachable"));
        QCOMPARE(session_->editor().sentence, qtTrId("sms.for").arg(newMobileMasked)); // what was typed is still there
        QCOMPARE(session_->field(u"mobile"_s).value, before);
        session_->act(u"resend"_s);
        if (kind_.workDone) { // it was sent, and only the kiosk does not know
            REQUIRE_UNTIL(session_->editor().error == qtTrId("sms.too_soon"));
            QVERIFY(session_->advance(seconds(61)));
            session_->act(u"resend"_s);
        }
        REQUIRE_UNTIL(session_->editor().sentence == qtTrId("sms.sent").arg(newMobileMasked));
        QVERIFY(session_->editor().error.isEmpty());
    }

    void smsCheckIsRefused() {
        const QString code = authority_->get(u"/sandbox/sms"_s).array().last()[u"code"_s].toString();
        plant({u"POST /v1/sms/codes/*"_s});
        session_->type(code);
        session_->act(u"confirm"_s);
        REQUIRE_UNTIL(session_->editor().error == qtTrId("sms.unchecked"));
        QVERIFY(struck({1}));
        QCOMPARE(session_->editor().typed, code);
        session_->act(u"confirm"_s);
        REQUIRE_UNTIL(!session_->page().editor);
        QCOMPARE(session_->field(u"mobile"_s).value, newMobileMasked);
    }

    /// The branch of this kiosk stays proposed; the list is asked for again whenever it is opened.
    void branchesAreRefused() {
        plant({u"GET /v1/lists/banks"_s, u"GET /v1/lists/branches-*"_s}, 2);
        session_->act(u"next"_s);
        REQUIRE_UNTIL(session_->step() == u"bank");
        REQUIRE_UNTIL(struck({1, 1}));
        const QString branch = session_->field(u"branch_code"_s).value;
        QVERIFY(!branch.isEmpty());
        session_->act(u"open.branch_code"_s);
        REQUIRE_UNTIL(session_->editor().nothingFound == qtTrId("branch.away"));
        if (struck({1, 1})) { // opened before the first answer had failed to come
            session_->act(u"close"_s);
            session_->act(u"open.branch_code"_s);
            REQUIRE_UNTIL(session_->editor().nothingFound == qtTrId("branch.away"));
        }
        QVERIFY(struck({1, 2}));
        QVERIFY(session_->editor().entries.isEmpty());
        session_->act(u"close"_s);
        session_->act(u"open.branch_code"_s);
        REQUIRE_UNTIL(!session_->editor().entries.isEmpty());
        session_->act(u"close"_s);
        QCOMPARE(session_->field(u"branch_code"_s).value, branch);
        QVERIFY(authority_->plant({}));
    }

    /// The application is safe before the first call; each call then fails once.
    void deliveryIsDisturbed() {
        plant({u"POST /v1/uploads"_s, u"HEAD /v1/uploads/*"_s, u"PATCH /v1/uploads/*"_s, u"GET /v1/submissions/*"_s});
        QVERIFY(session_->toLastQuestion());
        session_->act(u"submit"_s);
        REQUIRE_UNTIL(session_->step() == u"done");
        REQUIRE_UNTIL(sendsOn() && session_->standings().contains(DoneContent::Standing::Accepted));
        QVERIFY(struck({1, 1, 1, 1}));
        QCOMPARE(session_->standings(),
                 QList({DoneContent::Standing::Saved, DoneContent::Standing::Accepted})); // and nothing between
    }
    bool sendsOn() {
        session_->sendNow();
        return true;
    }

    void arrivedOnceAndWhole() {
        const QJsonArray all = authority_->get(u"/sandbox/applications"_s).array();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first()[u"state"_s].toString(), u"accepted"_s);
        const QString id = all.first()[u"id"_s].toString();
        const QJsonObject application = authority_->get(u"/sandbox/applications/"_s + id)[u"application"_s].toObject();
        QCOMPARE(application[u"applicant"_s][u"name"_s].toString(), u"张测试"_s);
        const QJsonObject form = application[u"form"_s].toObject();
        QCOMPARE(form[u"mobile"_s].toString(), newMobile);
        QCOMPARE(form[u"mobile_verified"_s].toBool(), true);
        QCOMPARE(form[u"district_code"_s].toString(), u"110108"_s);
        QCOMPARE(form[u"bank_code"_s].toString(), u"JAB"_s);
        QCOMPARE(form[u"branch_code"_s].toString(), u"JAB-004"_s);
        QCOMPARE(application[u"eligibility"_s][u"outcome"_s].toString(), u"ELIGIBLE"_s);
    }

    BadAnswer kind_;
    QStringList calls_; ///< for which it is planted
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<SandboxAuthority> authority_;
    std::unique_ptr<NetworkSession> session_;

private Q_SLOTS:
    void cleanup() {
        session_.reset();
        authority_.reset();
        folder_.reset();
    }

    void everyCall_answeredBadlyOnce_leadsOnAndLosesNothing_data() {
        QTest::addColumn<int>("kind");
        const QList<BadAnswer>& all = badAnswers();
        for (qsizetype i = 0; i < all.size(); ++i) {
            QTest::newRow(all[i].name) << static_cast<int>(i);
        }
    }
    void everyCall_answeredBadlyOnce_leadsOnAndLosesNothing() {
        REQUIRES("GAP-34");
        REQUIRES("REL-34");
        REQUIRES("REL-40");
        REQUIRES("SEC-48");
        REQUIRES("ELG-07");
        REQUIRES("LOG-27");
        REQUIRES("INV-2");
        REQUIRES("INV-3");
        QFETCH(int, kind);
        kind_ = badAnswers()[kind];
        folder_ = std::make_unique<QTemporaryDir>();
        authority_ = std::make_unique<SandboxAuthority>();
        QVERIFY(authority_->start(folder_->filePath(u"authority"_s)));
        session_ = std::make_unique<NetworkSession>(*authority_, kind_.patience);
        QVERIFY(session_->start());
        using Phase = void (BadAnswersTest::*)();
        for (const Phase phase :
             {&BadAnswersTest::codeIsRefused, &BadAnswersTest::pollIsDisturbed, &BadAnswersTest::profileIsRefused,
              &BadAnswersTest::eligibilityIsRefused, &BadAnswersTest::verdictsAreRefused,
              &BadAnswersTest::listsAreRefused, &BadAnswersTest::smsIsRefused, &BadAnswersTest::smsCheckIsRefused,
              &BadAnswersTest::branchesAreRefused, &BadAnswersTest::deliveryIsDisturbed,
              &BadAnswersTest::arrivedOnceAndWhole}) {
            (this->*phase)();
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
};

QTEST_GUILESS_MAIN(BadAnswersTest)
#include "bad_answers_test.moc"
