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
    ScriptedCaseTimes times;
};

struct Kiosk : private Times, SessionBench {
    explicit Kiosk(bool fresh = false, VoicePort* speech = nullptr)
        : SessionBench(u"zh"_s, sessionTestData(), sessionTestFacts(), nullptr, speech, 0, false, &times) {
        if (fresh) {
            times.known = CaseTimes();
        }
    }
    QList<std::pair<QString, int>> kept() const { return times.kept; }
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

class SessionCaseTimesTest : public QObject {
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

QTEST_GUILESS_MAIN(SessionCaseTimesTest)
#include "session_case_times_test.moc"
