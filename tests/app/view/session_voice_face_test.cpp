// What is read aloud where a face is shown: the page as it stands, and the text of the consent only when it was opened.
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QTest>

#include <algorithm>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

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
};

QTEST_GUILESS_MAIN(SessionVoiceFaceTest)
#include "session_voice_face_test.moc"
