#include "app/steps/application_builder.h"
#include "step_bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kaban;
using namespace kaban::tests;

namespace {

/// A person who has reviewed and agreed to everything.
struct SubmitBench : StepBench {
    SubmitBench() {
        fillAndReview();
        commit();
    }
    QJsonObject sent() const { return QJsonDocument::fromJson(applicationJson(outbox.asked.at(0)).reveal()).object(); }
};

} // namespace

class SubmitStepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void application_sent_carriesTheWholeForm() {
        REQUIRES("GEN-17");
        REQUIRES("FLD-02");
        REQUIRES("FLD-04");
        REQUIRES("FLD-54");
        SubmitBench bench;
        QVERIFY(bench.walk(u"seal"_s, {}).isEmpty());
        const QJsonObject root = bench.sent();
        QCOMPARE(root[u"schema"_s].toString(), u"kaban-application-3"_s);
        QCOMPARE(root[u"applicant"_s][u"id_type"_s].toString(), u"resident"_s); // the contract's word
        QCOMPARE(root[u"applicant"_s][u"nationality"_s].toString(), u"CHN"_s);
        const QJsonObject form = root[u"form"_s].toObject();
        QCOMPARE(form[u"occupation_code"_s].toString(), u"20"_s);
        QCOMPARE(form[u"mobile"_s].toString(), u"13412342456"_s);
        QCOMPARE(form[u"mobile_verified"_s].toBool(true), false);
        QCOMPARE(form[u"bank_code"_s].toString(), u"BOB"_s);
        QCOMPARE(form[u"branch_code"_s].toString(), u"BOB-XZM"_s);
        QCOMPARE(form[u"collection"_s].toString(), u"branch"_s);
        QVERIFY(!form.contains(u"postal"_s) && !form.contains(u"landline"_s));
        QCOMPARE(root[u"sign_in"_s][u"method"_s].toString(), u"jingtong-qr"_s);
        QVERIFY(root[u"sign_in"_s].toObject().contains(u"signed_in_at"_s));
        QCOMPARE(root[u"eligibility"_s][u"outcome"_s].toString(), u"ELIGIBLE"_s);
        const QJsonObject provenance = root[u"provenance"_s].toObject();
        QCOMPARE(provenance[u"name"_s].toString(), u"card"_s);
        QCOMPARE(provenance[u"mobile"_s].toString(), u"upstream"_s);
        QCOMPARE(provenance[u"bank_code"_s].toString(), u"typed"_s);
        for (const QString& key : provenance.keys()) {
            QVERIFY2(!key.startsWith(u"sign_in"_s) && !key.startsWith(u"review"_s) && !key.startsWith(u"branch."_s) &&
                         !key.startsWith(u"eligibility"_s) && !key.startsWith(u"postal"_s),
                     qPrintable(key));
        }
    }

    void application_ofAPersonBeforeAClerk_namesTheClerk() {
        REQUIRES("LOG-25");
        REQUIRES("LOG-29");
        SubmitBench bench;
        bench.answers.set(u"sign_in.method"_s, u"card-witness"_s, AnswerSource::Clerk);
        bench.answers.set(u"witness.clerk"_s, u"0721"_s, AnswerSource::Clerk);
        bench.answers.set(u"witness.reason"_s, u"chosen"_s, AnswerSource::Clerk);
        QVERIFY(bench.walk(u"seal"_s, {}).isEmpty());
        const QJsonObject root = bench.sent();
        QCOMPARE(root[u"schema"_s].toString(), u"kaban-application-4"_s);
        QCOMPARE(root[u"sign_in"_s][u"method"_s].toString(), u"card-witness"_s);
        QCOMPARE(root[u"sign_in"_s][u"witness"_s].toObject(),
                 (QJsonObject{{u"clerk"_s, u"0721"_s}, {u"reason"_s, u"chosen"_s}}));
        QVERIFY(root[u"sign_in"_s].toObject().contains(u"signed_in_at"_s));
        QVERIFY(!root[u"provenance"_s].toObject().contains(u"witness.clerk"_s));
    }

    void application_sent_carriesTheThreePictures() {
        REQUIRES("IND-10");
        SubmitBench bench;
        bench.walk(u"seal"_s, {});
        const QList<ApplicationPicture> pictures = bench.outbox.asked.at(0).pictures;
        QCOMPARE(pictures.size(), 3);
        for (const ApplicationPicture& picture : pictures) {
            QCOMPARE(picture.source, u"camera"_s);
            QCOMPARE(picture.jpeg.reveal(), bench.answers.picture(picture.slot)->jpeg.reveal());
        }
        QVERIFY(picturesWhole(pictures, false));
    }

    void licence_takenBackAtTheEnd_sendsNothingWithoutTheSides() {
        REQUIRES("PHO-16");
        StepBench bench;
        bench.beSignedIn();
        bench.agree();
        QCOMPARE(bench.walk(u"authorise"_s, {u"tick.optional"_s, u"start"_s}), u"start"_s);
        bench.beEligible();
        bench.answers.set(u"eligibility.electronic_licence"_s, u"yes"_s, AnswerSource::Upstream);
        bench.readCard();
        QCOMPARE(bench.walk(u"id_sides"_s, {u"next"_s}), u"next"_s);
        bench.walk(u"supplement"_s, {u"next"_s});
        bench.walk(u"bank"_s, {u"next"_s});
        bench.walk(u"card_photo"_s, {u"capture"_s, u"next"_s});
        bench.walk(u"collection"_s, {u"next"_s});
        QCOMPARE(bench.walk(u"review"_s, {u"next"_s}), u"next"_s);
        bench.commit();
        QCOMPARE(bench.walk(u"authorise_again"_s, {u"tick.optional"_s, u"start"_s}), u"start"_s);
        QCOMPARE(bench.walk(u"seal"_s, {}), u"changed"_s);
        QVERIFY(bench.outbox.asked.isEmpty());
        QCOMPARE(bench.walk(u"review"_s, {u"next"_s}), u"edit_id_sides"_s);
    }

    void application_byPost_carriesThePostalBlock() {
        REQUIRES("COL-14");
        REQUIRES("FLD-15");
        StepBench bench;
        bench.fillAndReview();
        bench.walk(u"collection"_s, {u"method.post"_s, u"next"_s});
        QCOMPARE(bench.walk(u"review"_s, {u"next"_s}), u"next"_s);
        bench.commit();
        bench.walk(u"seal"_s, {});
        const QJsonObject root = QJsonDocument::fromJson(applicationJson(bench.outbox.asked.at(0)).reveal()).object();
        QCOMPARE(root[u"form"_s][u"collection"_s].toString(), u"post"_s);
        const QJsonObject postal = root[u"form"_s][u"postal"_s].toObject();
        QCOMPARE(postal[u"recipient"_s].toString(), u"张测试"_s);
        QCOMPARE(postal[u"postcode"_s].toString(), u"100080"_s);
        QCOMPARE(root[u"provenance"_s][u"postal.address"_s].toString(), u"upstream"_s);
    }

    void licence_found_isSentOnlyWhileItsConsentStands_data() {
        QTest::addColumn<bool>("takenBack");
        QTest::newRow("agreed") << false;
        QTest::newRow("taken back before the submit") << true;
    }
    void licence_found_isSentOnlyWhileItsConsentStands() {
        REQUIRES("PHO-16");
        REQUIRES("ELG-06");
        QFETCH(bool, takenBack);
        SubmitBench bench;
        QCOMPARE(bench.walk(u"authorise"_s, {u"tick.optional"_s, u"start"_s}), u"start"_s);
        const auto check = bench.make(u"eligibility"_s);
        check->run();
        const auto asked = bench.authority.last(u"eligibility"_s);
        QVERIFY(asked.electronicLicence);
        Q_EMIT bench.authority.eligibilityReady(asked.ticket, {Eligibility::Eligible, true});
        check->stop();
        if (takenBack) {
            QCOMPARE(bench.walk(u"authorise_again"_s, {u"tick.optional"_s, u"start"_s}), u"start"_s);
        }
        bench.walk(u"seal"_s, {});
        const QJsonObject root = bench.sent();
        QCOMPARE(root[u"eligibility"_s][u"electronic_licence"_s].toBool(takenBack), !takenBack);
        QStringList consents;
        for (const QJsonValue& consent : root[u"consents"_s].toArray()) {
            consents.append(consent[u"id"_s].toString());
        }
        QCOMPARE(consents.contains(u"authorisation.electronic_licence"_s), !takenBack);
    }

    void application_withoutSigningIn_saysSo() {
        StepBench bench;
        bench.beOffline();
        bench.agree();
        bench.walk(u"eligibility"_s, {});
        bench.readCard();
        QCOMPARE(bench.walk(u"supplement"_s, {u"open.occupation_code"_s,
                                              u"pick.90"_s,
                                              u"confirm"_s,
                                              u"open.district_code"_s,
                                              u"pick.110108"_s,
                                              u"confirm"_s,
                                              u"open.residence_address"_s,
                                              u"confirm"_s,
                                              u"open.mobile"_s,
                                              u"key.1"_s,
                                              u"key.3"_s,
                                              u"key.8"_s,
                                              u"key.0"_s,
                                              u"key.0"_s,
                                              u"key.0"_s,
                                              u"key.0"_s,
                                              u"key.1"_s,
                                              u"key.2"_s,
                                              u"key.3"_s,
                                              u"key.4"_s,
                                              u"confirm"_s,
                                              u"next"_s}),
                 u"next"_s);
        bench.walk(u"id_sides"_s, {u"capture"_s, u"next"_s, u"capture"_s, u"next"_s});
        bench.walk(u"bank"_s, {u"next"_s});
        bench.walk(u"card_photo"_s, {u"capture"_s, u"next"_s});
        bench.walk(u"collection"_s, {u"next"_s});
        bench.walk(u"review"_s, {u"next"_s});
        bench.commit();
        QCOMPARE(bench.walk(u"eligibility_again"_s, {}), u"unavailable"_s);
        bench.walk(u"seal"_s, {});
        QCOMPARE(bench.outbox.asked.size(), 1);
        const Application& application = bench.outbox.asked[0];
        QCOMPARE(application.signIn.method, u"none"_s);
        QCOMPARE(application.signIn.atMilliseconds, 0);
        QCOMPARE(application.eligibility.outcome, u"UNAVAILABLE"_s);
        QVERIFY(!application.form.mobileVerified);
    }

    void answerChangedAfterTheReview_isNotSent_data() {
        QTest::addColumn<QString>("field");
        QTest::newRow("name") << u"name"_s;
        QTest::newRow("mobile") << u"mobile"_s;
        QTest::newRow("branch") << u"branch_code"_s;
        QTest::newRow("verified") << u"mobile.verified"_s;
    }
    void answerChangedAfterTheReview_isNotSent() {
        REQUIRES("SEC-72");
        QFETCH(QString, field);
        SubmitBench bench;
        bench.answers.set(field, u"other"_s, AnswerSource::Typed);
        QCOMPARE(bench.walk(u"seal"_s, {}), u"changed"_s);
        QVERIFY(bench.outbox.asked.isEmpty());
        QCOMPARE(bench.service.step(u"seal"_s)->outcomes.value(u"changed"_s).value(0).step, u"review"_s);
    }

    void sourceChangedAfterTheReview_isNotSentEither() {
        REQUIRES("SEC-72");
        SubmitBench bench;
        bench.answers.set(u"mobile"_s, bench.answer(u"mobile"_s), AnswerSource::Typed);
        QCOMPARE(bench.walk(u"seal"_s, {}), u"changed"_s);
    }

    void neverReviewed_isNotSent() {
        REQUIRES("SEC-72");
        REQUIRES("IND-19");
        SubmitBench bench;
        bench.answers.remove(u"review.hash"_s);
        QCOMPARE(bench.walk(u"seal"_s, {}), u"changed"_s);
        QVERIFY(bench.outbox.asked.isEmpty());
    }

    void changeWhileReviewing_isShownOnceMoreBeforeItCounts() {
        REQUIRES("SEC-72");
        StepBench bench;
        bench.fillAndReview();
        auto step = bench.make(u"review"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        QSignalSpy changed(step.get(), &Step::changed);
        step->run();
        bench.answers.set(u"mobile"_s, u"13700009876"_s, AnswerSource::Typed);
        const auto shownBefore = changed.size();
        step->intent(u"next"_s);
        QVERIFY(finished.isEmpty());
        QVERIFY(changed.size() > shownBefore);
        step->intent(u"next"_s);
        QCOMPARE(finished.value(0).value(0).toString(), u"next"_s);
    }

    void review_groups_leadToTheirForms() {
        REQUIRES("IND-19");
        StepBench bench;
        bench.fillAndReview();
        QCOMPARE(bench.answer(u"review.reached"_s), u"yes"_s);
        for (const QString& id : {u"supplement"_s, u"bank"_s, u"collection"_s}) {
            QCOMPARE(bench.walk(u"review"_s, {u"edit."_s + id}), u"edit_"_s + id);
            QCOMPARE(bench.service.step(u"review"_s)->outcomes.value(u"edit_"_s + id).value(0).step, id);
        }
        QVERIFY(bench.walk(u"review"_s, {u"edit.place_card"_s}).isEmpty());
        QCOMPARE(bench.walk(u"review"_s, {u"back"_s}), u"back"_s);
    }

    void consent_missing_blocksAndIsAskedForByName_data() {
        QTest::addColumn<QString>("consent");
        QTest::addColumn<QString>("leadsTo");
        QTest::newRow("disclaimer") << u"disclaimer.individual"_s << u"disclaimer_again"_s;
        QTest::newRow("eligibility") << u"authorisation.eligibility"_s << u"authorise_again"_s;
        QTest::newRow("commitment") << u"commitment.individual"_s << u"commitment"_s;
    }
    void consent_missing_blocksAndIsAskedForByName() {
        REQUIRES("SEC-74");
        REQUIRES("TV-25");
        REQUIRES("IND-13");
        QFETCH(QString, consent);
        QFETCH(QString, leadsTo);
        SubmitBench bench;
        bench.text(consent).sha256 = QString(64, u'0'); // a new version has arrived during the session
        QCOMPARE(bench.walk(u"seal"_s, {}), u"consent"_s);
        QVERIFY(bench.outbox.asked.isEmpty());
        QString target;
        for (const OutcomeTarget& way : bench.service.step(u"seal"_s)->outcomes.value(u"consent"_s)) {
            if (target.isEmpty() && bench.answers.holds(way.when)) {
                target = way.step;
            }
        }
        QCOMPARE(target, leadsTo);
        bench.answers.withdraw(consent);
        QCOMPARE(bench.walk(u"seal"_s, {}), u"consent"_s);
        const QStringList again = consent.startsWith(u"authorisation"_s)
                                      ? QStringList{u"tick.required"_s, u"start"_s}
                                      : QStringList{u"read_to_end"_s, u"tick"_s, u"agree"_s, u"submit"_s};
        QVERIFY(!bench.walk(leadsTo, again).isEmpty());
        QVERIFY(bench.walk(u"seal"_s, {}).isEmpty());
        QCOMPARE(bench.outbox.asked.size(), 1);
    }

    void consents_sent_areTheCurrentOnesOnly() {
        REQUIRES("SEC-74");
        SubmitBench bench;
        bench.walk(u"authorise"_s, {u"tick.optional"_s});
        bench.text(u"authorisation.electronic_licence"_s).sha256 = QString(64, u'0');
        bench.walk(u"seal"_s, {});
        QStringList ids;
        for (const ConsentRecord& consent : bench.outbox.asked.at(0).consents) {
            ids.append(consent.id);
        }
        ids.sort();
        QCOMPARE(ids,
                 QStringList({u"authorisation.eligibility"_s, u"commitment.individual"_s, u"disclaimer.individual"_s}));
    }

    void requiredField_emptyAtTheLastMoment_sendsNothing() {
        StepBench bench;
        bench.fillAndReview();
        bench.commit();
        bench.answers.remove(u"occupation_code"_s);
        QCOMPARE(bench.walk(u"seal"_s, {}), u"changed"_s); // back to the review, which leads on to the form
        QCOMPARE(bench.walk(u"review"_s, {u"next"_s}), u"edit_supplement"_s);
        QVERIFY(bench.outbox.asked.isEmpty());
    }

    void secondConfirmation_cancelled_leavesEverythingAndSendsNothing() {
        REQUIRES("IND-14");
        REQUIRES("TV-19");
        SubmitBench bench;
        QCOMPARE(bench.walk(u"confirm_submit"_s, {u"review"_s}), u"review"_s);
        QVERIFY(bench.outbox.asked.isEmpty());
        QCOMPARE(bench.answer(u"name"_s), u"张测试"_s);
        QVERIFY(bench.answers.consent(u"commitment.individual"_s));
    }

    void infoWrong_said_offersTheWayBackAndOut() {
        REQUIRES("GEN-14");
        StepBench bench;
        QCOMPARE(bench.walk(u"check_data"_s, {u"wrong"_s}), u"wrong"_s);
        QCOMPARE(bench.service.step(u"check_data"_s)->outcomes.value(u"wrong"_s).value(0).step, u"info_wrong"_s);
        QCOMPARE(bench.walk(u"info_wrong"_s, {u"back"_s}), u"back"_s);
        QCOMPARE(bench.walk(u"info_wrong"_s, {u"leave"_s}), u"leave"_s);
        QVERIFY2(bench.walk(u"info_wrong"_s, {u"timeout"_s}).isEmpty(), "time is the flow's business");
    }

    void answerThatNeverCame_isAskedAgainWithTheSameKey() {
        REQUIRES("GEN-17");
        SubmitBench bench;
        bench.walk(u"seal"_s, {}); // the flow's time ran out
        bench.walk(u"seal"_s, {});
        QCOMPARE(bench.outbox.asked.size(), 2);
        QCOMPARE(bench.outbox.asked[1].key.text(), bench.outbox.asked[0].key.text());
    }

    void storeKeptNothing_isTriedAgainWithANewKey() {
        REQUIRES("INV-5");
        SubmitBench bench;
        auto first = bench.make(u"seal"_s);
        QSignalSpy failed(first.get(), &Step::finished);
        first->run();
        Q_EMIT bench.outbox.sealFailed(bench.outbox.asked[0].key.text(), FailureCode::StoreFault);
        QCOMPARE(failed.value(0).value(0).toString(), u"failed"_s);
        first->stop();
        bench.walk(u"seal"_s, {});
        QVERIFY(bench.outbox.asked[1].key.text() != bench.outbox.asked[0].key.text());
    }

    void answerOfAnotherKey_isNotTaken() {
        REQUIRES("SEC-20");
        SubmitBench bench;
        auto step = bench.make(u"seal"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        ItemStatus other;
        other.key = u"0196e1f2-7cb1-7abc-8def-0123456789ab"_s;
        Q_EMIT bench.outbox.sealed(other);
        QVERIFY(finished.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SubmitStepTest)
#include "submit_step_test.moc"
