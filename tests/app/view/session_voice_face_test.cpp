// What is read aloud where a face is shown: the page as it stands, and the text of the consent only when it was opened.
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A kiosk with a camera for faces; the card has been read.
struct FaceVoiceBench : SessionBench {
    FaceVoiceBench() : SessionBench(u"zh"_s, sessionTestData(), sessionTestFacts(true)) {}
    void toFace() {
        act(u"start.individual"_s);
        act(u"card"_s);
        Q_EMIT cards.cardRead(card);
        show();
        QCOMPARE(step(), u"sign_in_face"_s);
    }
    void agree() {
        for (const QString& id : {u"way.face"_s, u"tick"_s, u"read_to_end"_s, u"text.tick"_s, u"text.done"_s}) {
            act(id);
        }
    }
    /// Pictures are taken, and the authority answers.
    void compare(FaceVerdict verdict) {
        const qsizetype before = faces.asked.size();
        QSignalSpy ticked(session.get(), &Session::stripChanged);
        act(u"start"_s);
        for (int seconds = 0; seconds < 10 && faces.asked.size() == before; ++seconds) {
            clock.advance(1s);
            ticked.clear();
            QVERIFY(ticked.wait(20'000)); // the session has looked at the clock
        }
        QCOMPARE(faces.asked.size(), before + 1);
        faces.say(verdict);
    }
    /// What 听 says of the page that stands there.
    QStringList listened() {
        voice.stop();
        session->act(u"listen"_s);
        return voice.lastHeard();
    }
    const FaceCheckContent& shown() const { return std::get<FaceCheckContent>(session->page().content); }
    /// Of the text that stands in the page's place.
    const CommitmentContent& text() const { return std::get<CommitmentContent>(session->page().content); }
    bool heardTheText() const {
        const QStringList heard = voice.lastHeard();
        return std::all_of(text().paragraphs.begin(), text().paragraphs.end(),
                           [&](const QString& paragraph) { return heard.contains(paragraph.simplified()); });
    }
};

} // namespace

class SessionVoiceFaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void consentText_openedInVoiceMode_isReadAndOnlyItsOwnEndCounts() {
        REQUIRES("GEN-13");
        FaceVoiceBench bench;
        bench.session->act(u"voice"_s);
        bench.toFace();
        bench.session->act(u"way.face"_s);
        bench.voice.end(true);
        bench.session->act(u"listen"_s);
        const quint64 page = bench.voice.script;
        QVERIFY(page != 0);
        bench.session->act(u"tick"_s);
        QVERIFY2(bench.voice.script != page, "the page's script ends with the page");
        QVERIFY2(bench.heardTheText(), qPrintable(bench.voice.lastHeard().join(u'\n')));
        Q_EMIT bench.voice.VoicePort::said(page, true); // it had come to its end just then
        QCoreApplication::processEvents();
        QVERIFY(!bench.text().readToEnd);
        bench.voice.end(true);
        QTRY_VERIFY(bench.text().readToEnd);
        bench.session->act(u"text.close"_s);
        QCOMPARE(bench.voice.lastHeard().first(), textOf(u"face.title"_s));
    }

    void consentText_openedWhileThePageIsListenedTo_endsItAndWaitsToBeAskedFor() {
        REQUIRES("GEN-13");
        FaceVoiceBench bench;
        bench.session->switchDisplay(DisplayFeature::Elder);
        bench.toFace();
        bench.session->act(u"way.face"_s);
        bench.session->act(u"listen"_s);
        QVERIFY(bench.voice.speaking());
        bench.session->act(u"tick"_s);
        QVERIFY(!bench.voice.speaking());
        QCoreApplication::processEvents();
        QVERIFY(!bench.text().readToEnd);
        bench.session->act(u"listen"_s);
        QVERIFY(bench.heardTheText());
        bench.voice.end(true);
        QTRY_VERIFY(bench.text().readToEnd);
    }

    void consent_isSaidOnlyWhereThePageAsksForIt() {
        REQUIRES("LOG-25");
        FaceVoiceBench bench;
        bench.session->act(u"voice"_s);
        bench.toFace();
        const QString consent = textOf(u"face.consent"_s);
        QVERIFY(!bench.shown().consent);
        QVERIFY(bench.voice.lastHeard().contains(textOf(u"face.way.camera.sentence"_s)));
        QVERIFY(!bench.voice.lastHeard().contains(consent));
        bench.session->act(u"way.face"_s);
        QVERIFY(bench.shown().consent);
        QCOMPARE(bench.voice.lastHeard(), QStringList(consent));
        QVERIFY(bench.listened().contains(consent));
        bench.session->act(u"way.witness"_s);
        QVERIFY(!bench.shown().consent);
        QVERIFY(!bench.listened().contains(consent));
    }

    void triesUsedUp_isSaidInPlaceOfTheWay() {
        REQUIRES("LOG-24");
        FaceVoiceBench bench;
        bench.session->act(u"voice"_s);
        bench.toFace();
        bench.agree();
        bench.compare(FaceVerdict::TriesUsedUp);
        const QString usedUp = textOf(u"face.way.used_up"_s);
        QCOMPARE(bench.shown().ways.first().sentence, usedUp);
        QCOMPARE(bench.voice.lastHeard().first(), textOf(u"face.trouble.used_up"_s));
        const QStringList heard = bench.listened();
        QVERIFY2(heard.contains(usedUp), qPrintable(heard.join(u'\n')));
        QVERIFY(heard.contains(textOf(u"face.trouble.used_up"_s)));
        QVERIFY(!heard.contains(textOf(u"face.way.camera.sentence"_s)));
        QVERIFY(!heard.contains(textOf(u"face.consent"_s)));
    }
};

QTEST_GUILESS_MAIN(SessionVoiceFaceTest)
#include "session_voice_face_test.moc"
