// What is read aloud is what the page shows, in each of its states.
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

/// What 听 says of the page that stands there.
QStringList listened(SessionBench& bench) {
    bench.voice.stop();
    bench.session->act(u"listen"_s);
    return bench.voice.lastHeard();
}

/// As the voice says a text: lines of a screen are no pauses.
QString inOneLine(const QString& text) {
    return text.simplified();
}

/// The authority does not take the picture that was taken last.
void refuse(SessionBench& bench, const QStringList& reasons) {
    Q_EMIT bench.authority.verdictReady(bench.authority.last(u"verdict"_s).ticket, {false, reasons});
}

} // namespace

class SessionVoicePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void donePage_eachState_isSaidAsItStands_data() {
        QTest::addColumn<ItemState>("state");
        QTest::addColumn<bool>("online");
        QTest::addColumn<QString>("title");
        QTest::newRow("sealed") << ItemState::Sealed << true << u"done.saved.title"_s;
        QTest::newRow("sealed, no network") << ItemState::Sealed << false << u"done.saved.title"_s;
        QTest::newRow("sending") << ItemState::Sending << true << u"done.saved.title"_s;
        QTest::newRow("unknown") << ItemState::Unknown << true << u"done.saved.title"_s;
        QTest::newRow("held") << ItemState::Held << true << u"done.held.title"_s;
        QTest::newRow("accepted") << ItemState::Accepted << true << u"ind.done.title"_s;
        QTest::newRow("rejected") << ItemState::Rejected << true << u"done.staff.title"_s;
        QTest::newRow("parked") << ItemState::Parked << true << u"done.staff.title"_s;
        QTest::newRow("withdrawn") << ItemState::Withdrawn << true << u"done.staff.title"_s;
    }
    void donePage_eachState_isSaidAsItStands() {
        REQUIRES("INV-3");
        QFETCH(ItemState, state);
        QFETCH(bool, online);
        QFETCH(QString, title);
        SessionBench bench;
        bench.toDone(ItemState::Sealed);
        bench.outbox.onlineNow = online;
        ItemStatus item = bench.doneItem();
        item.state = state;
        bench.outbox.say(item);
        const PageModel page = bench.session->page();
        QCOMPARE(page.title, textOf(title));
        QCOMPARE(page.sentence == textOf(u"done.saved.offline"_s), !online);
        const QStringList heard = listened(bench);
        QVERIFY2(heard.contains(inOneLine(page.title)), qPrintable(heard.join(u'\n')));
        QVERIFY2(heard.contains(inOneLine(page.sentence)), qPrintable(heard.join(u'\n')));
    }

    void signInChoice_eachKiosk_saysItsWaysAndNoOthers_data() {
        QTest::addColumn<bool>("clerk");
        QTest::addColumn<bool>("face");
        QTest::addColumn<bool>("sms");
        QTest::addColumn<bool>("online");
        for (int there = 1; there < 8; ++there) { // without any of them there is no choice
            for (const bool online : {true, false}) {
                const bool clerk = (there & 1) != 0;
                const bool face = (there & 2) != 0;
                const bool sms = (there & 4) != 0;
                QTest::addRow("%s%s%s%s", clerk ? "clerk " : "", face ? "face " : "", sms ? "sms " : "",
                              online ? "online" : "no network")
                    << clerk << face << sms << online;
            }
        }
    }
    void signInChoice_eachKiosk_saysItsWaysAndNoOthers() {
        REQUIRES("LOG-20");
        QFETCH(bool, clerk);
        QFETCH(bool, face);
        QFETCH(bool, sms);
        QFETCH(bool, online);
        KioskFacts facts = sessionTestFacts();
        facts.faceSignIn = face;
        facts.smsSignIn = sms;
        SessionBench bench(u"zh"_s, sessionTestData(), facts);
        bench.clerks.anyNow = clerk;
        bench.outbox.onlineNow = online;
        bench.session->act(u"voice"_s);
        bench.act(u"start.individual"_s);
        QCOMPARE(bench.step(), u"sign_in_choice"_s);
        const PageModel page = bench.session->page();
        const auto& content = std::get<SignInChoiceContent>(page.content);
        QCOMPARE(content.card.has_value(), clerk || face);
        QCOMPARE(content.sms.has_value(), sms);
        QStringList shown{page.title, page.sentence};
        const auto add = [&](const TileModel& tile) { shown << tile.title << tile.subtitle; };
        if (content.card) {
            add(*content.card);
        }
        shown.append(content.phoneTitle);
        add(content.phone);
        if (content.sms) {
            add(*content.sms);
        }
        shown.append(content.counterTitle);
        add(content.counter);
        shown.append(content.note);
        for (QString& text : shown) {
            text = inOneLine(text);
        }
        shown.removeAll(QString());
        QCOMPARE(bench.voice.lastHeard(), shown);
        QCOMPARE(shown.contains(textOf(u"way.qr.sentence"_s)), online);
        QCOMPARE(shown.contains(textOf(u"way.sms.sentence"_s)), sms && online);
        QCOMPARE(shown.contains(textOf(u"way.none"_s)), !online && !clerk);
    }

    void photo_theAuthorityRefuses_isSaidWithItsReasons() {
        REQUIRES("PHO-18");
        SessionBench bench;
        bench.session->act(u"voice"_s);
        bench.readCard();
        for (int page = 0; page < 3; ++page) { // check, supplement, bank
            bench.act(u"next"_s);
        }
        QCOMPARE(bench.step(), u"card_photo"_s);
        bench.answersPictures = false;
        bench.act(u"capture"_s);
        const QString leadsOn = u"按“%1”继续。"_s.arg(textOf(u"photo.use"_s));
        QCOMPARE(bench.voice.lastHeard().last(), leadsOn);
        refuse(bench, {u"GLARE"_s, u"BLUR"_s});
        const QStringList said{textOf(u"photo.use.refused"_s), textOf(u"picture.reason.glare"_s),
                               textOf(u"picture.reason.blur"_s)};
        QCOMPARE(bench.voice.lastHeard(), said);
        QCOMPARE(bench.session->page().actions.last().label, said.first());
        const QStringList heard = listened(bench);
        QCOMPARE(heard.first(), inOneLine(bench.session->page().title));
        QCOMPARE(heard.mid(2, 3), said);
        QVERIFY(!heard.contains(leadsOn));
    }

    void side_theAuthorityRefuses_isSaidWithItsReason() {
        REQUIRES("PHO-18");
        SessionBench bench;
        bench.session->act(u"voice"_s);
        bench.toPlaceCard();
        Q_EMIT bench.cards.cardRead(bench.card);
        bench.show();
        QCOMPARE(bench.step(), u"id_sides"_s);
        bench.answersPictures = false;
        bench.act(u"capture"_s);
        refuse(bench, {u"WRONG_SIDE"_s});
        const QStringList said{textOf(u"document.refused"_s), textOf(u"picture.reason.wrong_side"_s)};
        QCOMPARE(bench.voice.lastHeard(), said);
        const auto& camera = std::get<CameraContent>(bench.session->page().content);
        QCOMPARE((QStringList{camera.instruction, camera.instructionSentence}), said);
        QCOMPARE(listened(bench).mid(2), said);
    }

    void home_inEachState_isSaidAsItStands_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("elder");
        QTest::addColumn<bool>("all");
        QTest::addColumn<bool>("refused");
        for (const char* language : {"zh", "en"}) {
            for (const bool refused : {false, true}) {
                const auto add = [&](const char* size, bool elder, bool all) {
                    QTest::addRow("%s %s%s", language, size, refused ? " refused" : "")
                        << QString::fromLatin1(language) << elder << all << refused;
                };
                add("standard", false, false);
                add("large", true, false);
                add("large, all services", true, true);
            }
        }
    }
    void home_inEachState_isSaidAsItStands() {
        REQUIRES("GEN-03");
        QFETCH(QString, language);
        QFETCH(bool, elder);
        QFETCH(bool, all);
        QFETCH(bool, refused);
        SessionBench bench(language);
        if (refused) {
            bench.outbox.refused = FailureCode::QueueLimitReached;
        }
        if (language == u"en") {
            bench.act(u"document.id_card"_s);
        }
        if (elder) {
            bench.session->switchDisplay(DisplayFeature::Elder);
        }
        if (all) {
            bench.act(u"home.more"_s);
        }
        const QStringList heard = listened(bench);
        QCOMPARE(bench.step(), u"home"_s);
        const auto home = std::get<HomeContent>(bench.session->page().content);
        QCOMPARE(home.few, elder && !all);
        QStringList shown{home.headline, home.sentence, home.groupTitle};
        for (const TileModel& tile : home.tiles) {
            shown << tile.title << tile.subtitle;
        }
        shown << home.counterTitle << home.counterSentence;
        for (QString& text : shown) {
            text = inOneLine(text);
        }
        shown.removeAll(QString());
        QCOMPARE(heard, shown);
        QVERIFY(shown.contains(textOf(u"off.reason"_s)));
        QCOMPARE(shown.contains(textOf(QString::fromLatin1(failureTextId(FailureCode::QueueLimitReached, "title")))),
                 refused);
        QCOMPARE(shown.contains(textOf(u"home.document.have"_s).arg(textOf(u"home.document.id_card"_s))),
                 language == u"en");
    }

    void call_unanswered_saysWhatBecameOfTheSlip_data() {
        QTest::addColumn<bool>("printed");
        QTest::addColumn<QString>("news");
        QTest::newRow("printed") << true << u"slip.printed"_s;
        QTest::newRow("failed") << false << u"slip.failed"_s;
    }
    void call_unanswered_saysWhatBecameOfTheSlip() {
        REQUIRES("REL-78");
        QFETCH(bool, printed);
        QFETCH(QString, news);
        SessionBench bench;
        bench.session->act(u"voice"_s);
        bench.readCard();
        bench.session->callStaff();
        bench.staff.say(StaffCallState::Unanswered);
        const auto said = [&bench] {
            return QStringList{inOneLine(bench.session->page().confirm->title),
                               inOneLine(bench.session->page().confirm->sentence)};
        };
        QCOMPARE(bench.voice.lastHeard(), said());
        QCOMPARE(said().last(), textOf(u"staff.unanswered.sentence"_s));
        bench.session->act(u"ask.print_slip"_s);
        Q_EMIT bench.printer.finished(printed);
        QCOMPARE(said().last(), textOf(news));
        QCOMPARE(bench.voice.lastHeard(), said());
    }
};

QTEST_GUILESS_MAIN(SessionVoicePageTest)
#include "session_voice_page_test.moc"
