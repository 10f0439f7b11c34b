// "About 10 minutes" in what to bring: what a finished case took, kept without anybody's name, told once there are
// enough of them.
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

struct Times {
    ScriptedCaseStatistics times;
};

struct Kiosk : private Times, SessionBench {
    explicit Kiosk(bool fresh = false, VoicePort* speech = nullptr)
        : SessionBench(u"zh"_s, sessionTestData(), sessionTestFacts(), nullptr, speech, 0, false, &times) {
        if (fresh) {
            times.known = CaseStatistics();
        }
    }
    QList<std::pair<QString, int>> kept() const { return times.kept; }
    QStringList releases() const { return times.releases; }
    QStringList remarks() {
        act(u"start.what_to_bring"_s);
        act(u"myself"_s);
        act(u"id_card"_s);
        QStringList texts;
        for (const auto& remark : std::get<WhatToBringContent>(session->page().content).remarks) {
            texts.append(remark.text);
        }
        return texts;
    }
};

const QString usual = u"在本机办，一般约 10 分钟"_s;

} // namespace

class SessionCaseStatisticsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finishedCase_isKeptWithItsSecondsAndNothingElse() {
        Kiosk kiosk(true);
        kiosk.toConfirmation();
        kiosk.clock.advance(std::chrono::seconds(100));
        kiosk.act(u"submit"_s);
        kiosk.show();                    // eligibility is fresh: the step that would ask again passes
        QVERIFY(kiosk.kept().isEmpty()); // being sealed
        ItemStatus item;
        item.key = kiosk.outbox.asked.at(0).key.text();
        item.localNumber = u"K-1121-0001"_s;
        item.state = ItemState::Sealed;
        kiosk.outbox.say(item);
        kiosk.show();
        QCOMPARE(kiosk.step(), u"done"_s);
        QCOMPARE(kiosk.kept(), (QList<std::pair<QString, int>>{{u"individual"_s, 100}}));
        item.state = ItemState::Accepted; // news of the same case
        kiosk.outbox.say(item);
        QCOMPARE(kiosk.kept().size(), 1);
    }

    void photoThatAClerkReleased_isCountedByItsReason() {
        REQUIRES("PHO-17");
        for (const bool kept : {true, false}) {
            Kiosk kiosk(true);
            kiosk.clerks.anyNow = true;
            kiosk.readCard();
            for (int page = 0; page < 3; ++page) { // check, supplement, bank
                kiosk.act(u"next"_s);
            }
            kiosk.pictures.trouble = PictureTrouble::EyesNotFound;
            kiosk.act(u"capture"_s);
            for (const char* intent : {"release", "next", "reason.eyes", "key.0", "key.7", "key.2", "key.1", "next",
                                       "key.2", "key.7", "key.3", "key.8", "key.4", "key.6", "confirm"}) {
                kiosk.act(QString::fromLatin1(intent));
            }
            kiosk.clerks.say({ClerkAnswer::Outcome::Right, 0, 0});
            kiosk.show();
            kiosk.act(u"next"_s);
            kiosk.show();
            kiosk.pictures.trouble.reset();
            kiosk.pictures.keptRules = kept; // in the end it may have kept them
            for (const char* intent : {"capture", "next", "next", "next", "read_to_end", "tick", "submit", "submit"}) {
                kiosk.act(QString::fromLatin1(intent));
            }
            kiosk.show();
            QCOMPARE(kiosk.outbox.asked.size(), 1);
            ItemStatus item;
            item.key = kiosk.outbox.asked.at(0).key.text();
            item.state = ItemState::Sealed;
            kiosk.outbox.say(item);
            kiosk.show();
            QCOMPARE(kiosk.releases(), QStringList{kept ? QString() : u"eyes"_s});
        }
    }

    void caseThatWasLeft_isNotKept() {
        Kiosk kiosk(true);
        kiosk.toConfirmation();
        kiosk.clock.advance(std::chrono::seconds(60));
        kiosk.act(u"exit"_s);
        kiosk.act(u"ask.leave"_s);
        kiosk.remarks();
        QVERIFY(kiosk.kept().isEmpty());
    }

    void whatToBring_withEnoughCases_saysHowLongItTakes() {
        REQUIRES("SCR-01");
        Kiosk kiosk;
        QVERIFY(kiosk.remarks().contains(usual));
    }

    void whatToBring_ofANewKiosk_promisesNothing() {
        REQUIRES("SCR-01");
        Kiosk kiosk(true);
        const QStringList remarks = kiosk.remarks();
        QVERIFY(!remarks.isEmpty());
        QVERIFY(remarks.filter(u"分钟"_s).isEmpty());
    }

    void whatToBring_forTheCounter_promisesNothing() {
        Kiosk kiosk;
        kiosk.act(u"start.what_to_bring"_s);
        kiosk.act(u"myself"_s);
        kiosk.act(u"other"_s);
        for (const auto& remark : std::get<WhatToBringContent>(kiosk.session->page().content).remarks) {
            QVERIFY(!remark.text.contains(u"分钟"_s));
        }
    }

    void whatToBring_aloud_saysItToo() {
        REQUIRES("SCR-10");
        ScriptedVoice speech;
        Kiosk kiosk(false, &speech);
        kiosk.session->act(u"voice"_s);
        kiosk.remarks();
        QVERIFY(speech.heardByAll().contains(usual));
    }
};

QTEST_GUILESS_MAIN(SessionCaseStatisticsTest)
#include "session_case_statistics_test.moc"
