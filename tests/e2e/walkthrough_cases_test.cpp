// Every made-up person ends where they must: each outcome of the eligibility check, each way to get the card, each
// consent refused, each card that does not fit.

#include "tests/support/requires.h"
#include "walk.h"

#include <QTest>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

class WalkthroughCasesTest : public QObject {
    Q_OBJECT

    /// Runs the case; the walkthrough itself asks the authority whether it holds what it should.
    static void walkTo(const char* name, const QString& lastStep, const QString& state) {
        Walk walk;
        const Finished run = walk.walkthrough({u"--case"_s, QLatin1String(name)});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        result_ = walk.result();
        QCOMPARE(result_[u"steps"_s].toArray().last()[u"name"_s].toString(), lastStep);
        QCOMPARE(result_[u"state"_s].toString(), state);
    }

    static inline QJsonObject result_;

private Q_SLOTS:
    void eligibility_eachOutcome_endsAtItsPage_data() {
        QTest::addColumn<QString>("lastStep");
        for (const char* outcome :
             {"has_card", "in_progress", "collective", "minor", "not_found", "mismatch", "expired_id"}) {
            QTest::newRow(outcome) << u"not_eligible"_s;
        }
        QTest::newRow("unavailable") << u"eligibility_unavailable"_s;
    }
    void eligibility_eachOutcome_endsAtItsPage() {
        REQUIRES("ELG-05");
        REQUIRES("ELG-07");
        QFETCH(QString, lastStep);
        walkTo(QTest::currentDataTag(), lastStep, QString());
        QCOMPARE(result_[u"typed_characters"_s].toInt(), 0); // told before anything is entered
    }

    void eligibility_unavailable_goesOnAndIsJudgedLater() {
        REQUIRES("ELG-07");
        walkTo("unavailable_go_on", u"done"_s, u"accepted"_s);
    }

    void consent_eachRefused_endsAtItsPage_data() {
        QTest::addColumn<QString>("lastStep");
        QTest::addColumn<QString>("state");
        QTest::newRow("disclaimer_refused") << u"home"_s << QString();
        QTest::newRow("authorisation_refused") << u"refused"_s << QString();
        QTest::newRow("commitment_refused") << u"home"_s << QString();
        QTest::newRow("licence_refused") << u"done"_s << u"accepted"_s;
    }
    void consent_eachRefused_endsAtItsPage() {
        REQUIRES("IND-04");
        REQUIRES("ELG-06");
        REQUIRES("GEN-12");
        QFETCH(QString, lastStep);
        QFETCH(QString, state);
        walkTo(QTest::currentDataTag(), lastStep, state);
    }

    void card_thatDoesNotFit_endsAtTheReason_data() {
        QTest::addColumn<bool>("walked");
        QTest::newRow("expired") << true;
        QTest::newRow("other_card") << true;
    }
    void card_thatDoesNotFit_endsAtTheReason() {
        REQUIRES("IND-17");
        REQUIRES("SEC-71");
        walkTo(QTest::currentDataTag(), u"card_problem"_s, QString());
    }

    void card_notAtHand_endsAtWhatToDo_data() {
        QTest::addColumn<bool>("walked");
        QTest::newRow("no_card") << true;
        QTest::newRow("other_document") << true;
    }
    void card_notAtHand_endsAtWhatToDo() {
        REQUIRES("GAP-12");
        const QString step = QLatin1String(QTest::currentDataTag());
        walkTo(QTest::currentDataTag(), step, QString());
    }

    void outcome_ofAServiceNotOfferedHere_leadsToWhatCanBeDone() {
        REQUIRES("ELG-07");
        walkTo("minor_how", u"service_off"_s, QString());
    }

    void signIn_byFaceOrByAClerk_isAccepted_data() {
        QTest::addColumn<QString>("method");
        QTest::newRow("card_face") << u"card-face"_s;
        QTest::newRow("card_witness") << u"card-witness"_s;
        QTest::newRow("face_not_matched") << u"card-face"_s;
        QTest::newRow("face_used_up") << u"card-witness"_s;
        QTest::newRow("sms_face") << u"sms-face"_s;
    }
    void signIn_byFaceOrByAClerk_isAccepted() {
        REQUIRES("LOG-20");
        REQUIRES("LOG-24");
        REQUIRES("LOG-25");
        REQUIRES("LOG-29");
        QFETCH(QString, method);
        Walk walk;
        const Finished run = walk.walkthrough({u"--case"_s, QLatin1String(QTest::currentDataTag())});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(walk.result()[u"state"_s].toString(), u"accepted"_s);
        QVERIFY(walk.startAuthority());
        const QJsonObject application = walk.arrivedApplication(walk.result()[u"application_id"_s].toString());
        walk.stopAuthority();
        const QJsonObject signIn = application[u"sign_in"_s].toObject();
        QCOMPARE(signIn[u"method"_s].toString(), method);
        const bool refused = QByteArray(QTest::currentDataTag()) == "face_used_up";
        QCOMPARE(signIn[u"witness"_s][u"reason"_s].toString(), method != u"card-witness" ? QString()
                                                               : refused                 ? u"face_not_matched"_s
                                                                                         : u"chosen"_s);
    }

    void photo_thatCannotKeepTheRules_isReleasedByAClerkAndAccepted() {
        REQUIRES("PHO-17");
        REQUIRES("LOG-29");
        Walk walk;
        const Finished run = walk.walkthrough({u"--case"_s, u"photo_released"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(walk.result()[u"state"_s].toString(), u"accepted"_s);
        QVERIFY(walk.startAuthority());
        const QJsonObject application = walk.arrivedApplication(walk.result()[u"application_id"_s].toString());
        walk.stopAuthority();
        QCOMPARE(application[u"schema"_s].toString(), u"kaban-application-6"_s);
        for (const QJsonValue& picture : application[u"pictures"_s].toArray()) {
            const QJsonObject release = picture[u"released"_s].toObject();
            const bool photo = picture[u"slot"_s].toString() == u"card_photo";
            QCOMPARE(release[u"clerk"_s].toString(), photo ? u"0721"_s : QString());
            QCOMPARE(release[u"reason"_s].toString(), photo ? u"head_covering"_s : QString());
        }
    }

    void signIn_withoutPictureAndWithoutClerk_leadsToTheCounter() {
        REQUIRES("LOG-25");
        walkTo("face_counter", u"sign_in_other"_s, QString());
    }

    void signIn_offlineFromTheStart_isByCardAndClerk() {
        REQUIRES("LOG-20");
        REQUIRES("INV-3");
        Walk walk;
        const Finished run = walk.walkthrough({u"--case"_s, u"card_witness"_s, u"--offline=start"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY2(walk.durablySealed(), qPrintable(walk.onlyState()));
        QCOMPARE(walk.sealedApplication()[u"sign_in"_s][u"method"_s].toString(), u"card-witness"_s);
    }

    void collection_delivered_isAccepted() {
        REQUIRES("COL-01");
        REQUIRES("COL-14");
        walkTo("post", u"done"_s, u"accepted"_s);
        QCOMPARE(result_[u"typed_characters"_s].toInt(), 0); // the postal block is filled from what is known
    }

    void person_unknownToTheAuthority_picksTypesAndProvesTheMobile() {
        REQUIRES("LOG-27");
        REQUIRES("FLD-13");
        walkTo("sparse", u"done"_s, u"accepted"_s);
        QCOMPARE(result_[u"typed_characters"_s].toInt(), 11 + 6); // the number, and the code that was sent to it
    }

    void person_withAFixedBankOrARareName_isAccepted_data() {
        QTest::addColumn<bool>("walked");
        QTest::newRow("fixed_bank") << true;
        QTest::newRow("rare") << true;
    }
    void person_withAFixedBankOrARareName_isAccepted() {
        REQUIRES("GAP-39");
        walkTo(QTest::currentDataTag(), u"done"_s, u"accepted"_s);
    }

    /// The screen's share of what bad_answers_test does without one; the walkthrough itself fails when one of the bad
    /// answers never came.
    void authority_answeringBadly_isMetWithTheWayOnAndNothingIsTypedTwice() {
        REQUIRES("GAP-34");
        walkTo("bad_answers", u"done"_s, u"accepted"_s);
        QStringList problems;
        QStringList names;
        for (const QJsonValue& step : result_[u"steps"_s].toArray()) {
            names.append(step[u"name"_s].toString());
            if (step[u"name"_s] == u"sign_in_problem"_s) {
                problems.append(step[u"staff_line"_s].toString());
            }
        }
        QCOMPARE(problems.size(), 2); // no code, no data of the person
        QVERIFY2(problems.first().contains(u"E-102"_s) && problems.last() == problems.first(),
                 qPrintable(problems.join(u' ')));
        QCOMPARE(names.count(u"eligibility_unavailable"_s), 1);
        QCOMPARE(names.count(u"disclaimer"_s), 1);
        QCOMPARE(result_[u"typed_characters"_s].toInt(), 11 + 6);
    }

    void service_notOfferedHere_leadsToWhatCanBeDone() {
        REQUIRES("GEN-01");
        walkTo("service_off", u"service_off"_s, QString());
    }

    void gateway_takesCustody_isHeld() { walkTo("gateway", u"done"_s, u"held"_s); }
};

QTEST_GUILESS_MAIN(WalkthroughCasesTest)
#include "walkthrough_cases_test.moc"
