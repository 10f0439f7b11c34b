// A session and the real pinyin engine: a postal address typed by its letters, an engine that dies meanwhile, and what
// is left when the session is over.
#include "app/devices/pinyin_process.h"
#include "app/health/system_clock.h"
#include "form_walk.h"
#include "page_texts.h"
#include "tests/support/engine_processes.h"
#include "tests/support/requires.h"

namespace kaban::tests {

class SessionPinyinTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void postalAddress_typedInPinyin_isInTheSealedApplication();
    void engine_killedWhileComposing_losesNoLetter();
    void engine_hangingWhileComposing_losesNoLetter();
    void session_over_nothingOfTheTextIsLeft();
    void staff_calledWhileComposing_keepsTheText();
    void language_switchedWhileComposing_keepsTheText();
};

namespace session_pinyin_tests {

struct Engine {
    explicit Engine(const PinyinRules& rules = {})
        : process(QStringLiteral(KABAN_BIN_DIR "/kaban-pinyin"), clock, rules) {}
    SystemClock clock;
    PinyinProcess process;
};

struct Bench : SessionBench {
    explicit Bench(Engine& engine)
        : SessionBench(u"zh"_s, sessionTestData(),
                       {u"demo-01"_s, u"0.1.0"_s, 18, u"BOB"_s, u"BOB-XZM"_s, u"西直门支行"_s}, &engine.process) {}

    bool hasWords() const { return session->page().editor && !session->page().editor->words.isEmpty(); }
    /// On the page that stands there; the text that is then written.
    bool choose(const QString& word) {
        const qsizetype at = editorOf(*this).words.indexOf(word);
        if (at < 0) {
            return false;
        }
        session->act(u"word.%1"_s.arg(at + 1));
        return true;
    }
};

} // namespace session_pinyin_tests

using namespace session_pinyin_tests;

void SessionPinyinTest::postalAddress_typedInPinyin_isInTheSealedApplication() {
    REQUIRES("FLD-24");
    REQUIRES("FLD-21");
    Engine engine;
    Bench bench(engine);
    chooseDelivery(bench);
    bench.session->act(u"open.postal.address"_s);
    bench.session->act(u"clear"_s);
    for (const auto& [letters, word] : {std::pair(u"haidianqu"_s, u"海淀区"_s), {u"zhongguancun"_s, u"中关村"_s}}) {
        type(bench, letters);
        QTRY_VERIFY(bench.hasWords());
        QVERIFY(bench.choose(word));
    }
    bench.session->act(u"board.digits"_s);
    type(bench, u"27"_s);
    bench.session->act(u"key.号"_s);
    bench.session->act(u"confirm"_s);
    QCOMPARE(formField(bench, u"postal.address"_s)->provenance, Provenance::Typed);
    bench.session->act(u"open.postal.recipient"_s);
    type(bench, u"zhangwei"_s);
    QTRY_VERIFY(bench.hasWords());
    QVERIFY(bench.choose(u"张伟"_s));
    bench.session->act(u"confirm"_s);
    QVERIFY(!bench.session->page().editor);
    bench.act(u"next"_s);
    bench.act(u"next"_s);
    bench.session->act(u"read_to_end"_s);
    bench.session->act(u"tick"_s);
    bench.act(u"submit"_s);
    bench.act(u"submit"_s);
    bench.show();
    QCOMPARE(bench.outbox.asked.size(), 1);
    const PostalDelivery postal = *bench.outbox.asked[0].form.postal;
    QCOMPARE(postal.address.reveal(), u"海淀区中关村27号"_s);
    QCOMPARE(postal.recipient.reveal(), u"张伟"_s);
    QCOMPARE(bench.outbox.asked[0].provenance.value(u"postal.address"_s), u"typed"_s);
}

void SessionPinyinTest::engine_killedWhileComposing_losesNoLetter() {
    Engine engine;
    Bench bench(engine);
    walkTo(bench, u"supplement"_s);
    bench.session->act(u"open.residence_address"_s);
    bench.session->act(u"clear"_s);
    const QString letters = u"zhongguancun"_s;
    for (const QChar letter : letters) {
        endEngines(SIGKILL);
        type(bench, QString(letter));
    }
    QCOMPARE(editorOf(bench).composing, letters);
    QTRY_VERIFY(bench.hasWords());
    QCOMPARE(editorOf(bench).words[0], u"中关村"_s);
}

void SessionPinyinTest::engine_hangingWhileComposing_losesNoLetter() {
    PinyinRules rules;
    rules.answerDeadline = 200;
    Engine engine(rules);
    Bench bench(engine);
    walkTo(bench, u"supplement"_s);
    bench.session->act(u"open.residence_address"_s);
    bench.session->act(u"clear"_s);
    type(bench, u"bei"_s);
    QTRY_VERIFY(bench.hasWords());
    endEngines(SIGSTOP);
    type(bench, u"jing"_s);
    QCOMPARE(editorOf(bench).composing, u"beijing"_s);
    QTRY_VERIFY(bench.hasWords());
    QCOMPARE(editorOf(bench).words[0], u"北京"_s);
}

void SessionPinyinTest::session_over_nothingOfTheTextIsLeft() {
    REQUIRES("SEC-21");
    Engine engine;
    QList<pid_t> served;
    {
        Bench bench(engine);
        walkTo(bench, u"supplement"_s);
        bench.session->act(u"open.residence_address"_s);
        bench.session->act(u"clear"_s);
        type(bench, u"zhongguancun"_s);
        QTRY_VERIFY(bench.hasWords());
        served = runningEngines();
        QCOMPARE(served.size(), 1);
        bench.choose(u"中关村"_s);
        type(bench, u"lu"_s);
        bench.clock.advance(std::chrono::seconds(121)); // the person has gone away with letters open
        QTRY_COMPARE(bench.step(), u"home"_s);
        QVERIFY(!bench.session->page().editor);
        QVERIFY(!allTexts(bench.session->page()).join(u' ').contains(u"中关村"_s));
    }
    // The process that was asked is gone, and its memory with it.
    QTRY_VERIFY(!runningEngines().contains(served[0]) && runningEngines().size() == 1);
}

void SessionPinyinTest::staff_calledWhileComposing_keepsTheText() {
    Engine engine;
    Bench bench(engine);
    walkTo(bench, u"supplement"_s);
    bench.session->act(u"open.residence_address"_s);
    bench.session->act(u"clear"_s);
    type(bench, u"bei"_s);
    bench.session->callStaff();
    QVERIFY(bench.session->page().confirm);
    bench.session->act(u"ask.stay"_s);
    QCOMPARE(editorOf(bench).composing, u"bei"_s);
    QTRY_VERIFY(bench.hasWords());
}

void SessionPinyinTest::language_switchedWhileComposing_keepsTheText() {
    Engine engine;
    Bench bench(engine);
    walkTo(bench, u"supplement"_s);
    bench.session->act(u"open.residence_address"_s);
    type(bench, u"bei"_s);
    QTRY_VERIFY(bench.hasWords());
    bench.session->switchLanguage();
    QCOMPARE(editorOf(bench).composing, u"bei"_s);
    QVERIFY(bench.hasWords());
    QCOMPARE(editorOf(bench).boards[0].label, u"Pinyin"_s);
}

} // namespace kaban::tests

QTEST_GUILESS_MAIN(kaban::tests::SessionPinyinTest)
#include "session_pinyin_test.moc"
