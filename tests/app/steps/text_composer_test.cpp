// Chinese text while it is typed, without an engine.
#include "app/steps/text_composer.h"
#include "tests/support/requires.h"

#include <QRandomGenerator>
#include <QTest>

namespace kaban::tests {

using namespace Qt::StringLiterals;

namespace text_composer_tests {

TextKeys addressKeys() {
    return {true, true, true, {u"号"_s, u"单元"_s, u"-"_s}, 20};
}

PinyinWords words(const QList<std::pair<QString, int>>& list) {
    PinyinWords made;
    for (const auto& [text, letters] : list) {
        made.append({SecretText(text), letters});
    }
    return made;
}

void type(TextComposer& composer, const QString& keys) {
    for (const QChar key : keys) {
        composer.press(QString(key));
    }
}

PinyinWords manyWords(int count) {
    PinyinWords made;
    for (int i = 0; i < count; ++i) {
        made.append({SecretText(QString(QChar(0x4E00 + i))), 2});
    }
    return made;
}

} // namespace text_composer_tests

using namespace text_composer_tests;

class TextComposerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letters_onThePinyinBoard_wait();
    void word_forAllLetters_endsTheComposition();
    void word_forSomeLetters_leavesTheRest();
    void space_whileComposing_takesTheFirstWord();
    void digit_whileComposing_takesThatWordOtherwiseItIsTyped();
    void sign_whileComposing_takesTheFirstWordAndFollowsIt();
    void sign_whileWordsAreNotHere_changesNothing();
    void backspace_takesLettersFirstThenWholeCharacters();
    void newLetter_afterWordsCame_takesThemAway();
    void pages_leadToEveryWordAndBack();
    void longWords_shareAPageByTheirWidth();
    void boardOfLetters_typesThemAsTheyAre();
    void boardOfLetters_whileComposing_keepsWhatWasTyped();
    void boardOfDigits_whileComposing_takesTheFirstWord();
    void keysOfAName_typeNoDigitNoLatinNoSpace();
    void textThatIsFull_takesNothingMore();
    void before_isTheChineseEndOfTheText();
    void keyAtRandom_neverBreaksIt();
};

void TextComposerTest::letters_onThePinyinBoard_wait() {
    TextComposer composer(addressKeys());
    type(composer, u"Xi'aN"_s);
    QCOMPARE(composer.letters(), u"xi'an"_s);
    QVERIFY(composer.text().isEmpty());
    QVERIFY(!composer.press(u"ü"_s));
    QVERIFY(!composer.press(u"雪"_s));
    QVERIFY(!composer.press({}));
}

void TextComposerTest::word_forAllLetters_endsTheComposition() {
    TextComposer composer(addressKeys(), u"北京市"_s);
    type(composer, u"lu"_s);
    composer.offer(words({{u"路"_s, 2}, {u"陆"_s, 2}}));
    QCOMPARE(composer.page(), QStringList({u"路"_s, u"陆"_s}));
    QVERIFY(composer.choose(1));
    QCOMPARE(composer.text(), u"北京市陆"_s);
    QVERIFY(!composer.composing() && composer.page().isEmpty());
    QVERIFY(!composer.choose(0));
}

void TextComposerTest::word_forSomeLetters_leavesTheRest() {
    TextComposer composer(addressKeys());
    type(composer, u"xi'anlu"_s);
    composer.offer(words({{u"西安路"_s, 7}, {u"西"_s, 2}}));
    QVERIFY(composer.choose(1));
    QCOMPARE(composer.text(), u"西"_s);
    QCOMPARE(composer.letters(), u"anlu"_s);
    QVERIFY(!composer.offered());
    QCOMPARE(composer.before(), u"西"_s);
}

void TextComposerTest::space_whileComposing_takesTheFirstWord() {
    TextComposer composer(addressKeys());
    QVERIFY2(!composer.press(u"space"_s), "a text does not begin with a space");
    type(composer, u"lu"_s);
    QVERIFY(!composer.press(u"space"_s));
    composer.offer(words({{u"路"_s, 2}}));
    QVERIFY(composer.press(u"space"_s));
    QVERIFY(composer.press(u"space"_s));
    QVERIFY(!composer.press(u"space"_s));
    QCOMPARE(composer.text(), u"路 "_s);
}

void TextComposerTest::digit_whileComposing_takesThatWordOtherwiseItIsTyped() {
    TextComposer composer(addressKeys());
    type(composer, u"lu"_s);
    composer.offer(words({{u"路"_s, 2}, {u"陆"_s, 2}}));
    QVERIFY(!composer.press(u"3"_s));
    QVERIFY(!composer.press(u"0"_s));
    QVERIFY(composer.press(u"2"_s));
    QVERIFY(composer.press(u"2"_s));
    QCOMPARE(composer.text(), u"陆2"_s);
}

void TextComposerTest::sign_whileComposing_takesTheFirstWordAndFollowsIt() {
    TextComposer composer(addressKeys());
    type(composer, u"lu"_s);
    composer.offer(words({{u"路"_s, 2}}));
    QVERIFY(composer.press(u"单元"_s));
    QCOMPARE(composer.text(), u"路单元"_s);
    QVERIFY2(!composer.press(u"/"_s), "none of the field's signs");
}

void TextComposerTest::sign_whileWordsAreNotHere_changesNothing() {
    TextComposer composer(addressKeys());
    type(composer, u"lu"_s);
    QVERIFY(!composer.press(u"号"_s));
    QCOMPARE(composer.letters(), u"lu"_s);
    composer.offer({});
    QVERIFY(composer.offered() && composer.page().isEmpty());
    QVERIFY(!composer.press(u"号"_s));
}

void TextComposerTest::backspace_takesLettersFirstThenWholeCharacters() {
    TextComposer composer(addressKeys(), u"\U00020BB7路"_s);
    type(composer, u"lu"_s);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(composer.press(u"backspace"_s));
    }
    QCOMPARE(composer.text(), u"\U00020BB7"_s);
    QVERIFY(composer.press(u"backspace"_s));
    QVERIFY(composer.text().isEmpty());
    QVERIFY(!composer.press(u"backspace"_s));
}

void TextComposerTest::newLetter_afterWordsCame_takesThemAway() {
    TextComposer composer(addressKeys());
    type(composer, u"l"_s);
    composer.offer(words({{u"了"_s, 1}}));
    type(composer, u"u"_s);
    QVERIFY(composer.page().isEmpty());
    QVERIFY2(!composer.choose(0), "a word for other letters");
}

void TextComposerTest::pages_leadToEveryWordAndBack() {
    TextComposer composer(addressKeys());
    type(composer, u"yi"_s);
    composer.offer(manyWords(30));
    QStringList seen = composer.page();
    QCOMPARE(seen.size(), TextComposer::mostOnAPage);
    QVERIFY(!composer.hasPreviousPage() && !composer.previousPage());
    while (composer.nextPage()) {
        seen += composer.page();
    }
    QCOMPARE(seen.size(), 30);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 30);
    QVERIFY(!composer.hasNextPage());
    while (composer.previousPage()) {
    }
    QCOMPARE(composer.page(), seen.mid(0, TextComposer::mostOnAPage));
}

void TextComposerTest::longWords_shareAPageByTheirWidth() {
    TextComposer composer(addressKeys());
    type(composer, u"chang"_s);
    composer.offer(words({{QString(31, u'长'), 5},
                          {QString(30, u'长'), 5},
                          {u"朝阳区建国路九十四号"_s, 5},
                          {u"朝阳区"_s, 5},
                          {u"朝阳区建国路就是丝毫"_s, 5}}));
    QCOMPARE(composer.page(), QStringList({QString(30, u'长')})); // longer ones are left out
    QVERIFY(composer.nextPage());
    QCOMPARE(composer.page(), QStringList({u"朝阳区建国路九十四号"_s, u"朝阳区"_s}));
    QVERIFY(composer.nextPage());
    QCOMPARE(composer.page(), QStringList({u"朝阳区建国路就是丝毫"_s}));
}

void TextComposerTest::boardOfLetters_typesThemAsTheyAre() {
    TextComposer composer(addressKeys());
    QCOMPARE(composer.boards(), QList<TextBoard>({TextBoard::Pinyin, TextBoard::Letters, TextBoard::Digits}));
    QVERIFY(composer.show(TextBoard::Letters));
    QVERIFY(!composer.show(TextBoard::Letters));
    type(composer, u"aB3"_s);
    QCOMPARE(composer.text(), u"AB3"_s);
    QVERIFY(!composer.composing());
}

void TextComposerTest::boardOfLetters_whileComposing_keepsWhatWasTyped() {
    TextComposer composer(addressKeys());
    type(composer, u"so'ho"_s);
    QVERIFY(composer.show(TextBoard::Letters));
    QCOMPARE(composer.text(), u"SOHO"_s);
    QVERIFY(!composer.composing());
}

void TextComposerTest::boardOfDigits_whileComposing_takesTheFirstWord() {
    TextComposer composer(addressKeys());
    type(composer, u"lu"_s);
    composer.offer(words({{u"路"_s, 2}}));
    QVERIFY(composer.show(TextBoard::Digits));
    type(composer, u"20"_s);
    QCOMPARE(composer.text(), u"路20"_s);
    // A keyboard's letter leads back.
    type(composer, u"l"_s);
    QCOMPARE(composer.board(), TextBoard::Pinyin);
    QCOMPARE(composer.letters(), u"l"_s);
    QVERIFY(composer.show(TextBoard::Digits));
    QVERIFY2(composer.composing(), "nothing was offered yet: the letters stay");
}

void TextComposerTest::keysOfAName_typeNoDigitNoLatinNoSpace() {
    REQUIRES("FLD-21");
    TextComposer composer(TextKeys{false, false, false, {u"·"_s}, 20}, u"阿"_s);
    QCOMPARE(composer.boards(), QList<TextBoard>({TextBoard::Pinyin}));
    QVERIFY(!composer.show(TextBoard::Digits) && !composer.show(TextBoard::Letters));
    QVERIFY(!composer.press(u"1"_s) && !composer.press(u"space"_s) && !composer.press(u"号"_s));
    QVERIFY(composer.press(u"·"_s));
    QCOMPARE(composer.text(), u"阿·"_s);
}

void TextComposerTest::textThatIsFull_takesNothingMore() {
    TextComposer composer(addressKeys(), QString(19, u'路'));
    type(composer, u"luhao"_s);
    composer.offer(words({{u"路号"_s, 5}, {u"路"_s, 2}}));
    QVERIFY(!composer.choose(0));
    QVERIFY(composer.choose(1));
    QCOMPARE(composer.letters(), u"hao"_s);
    QVERIFY(!composer.press(u"a"_s));
    TextComposer letters(addressKeys());
    type(letters, QString(100, u'a'));
    QCOMPARE(letters.letters().size(), PinyinEngine::mostLetters);
}

void TextComposerTest::before_isTheChineseEndOfTheText() {
    QCOMPARE(TextComposer(addressKeys(), u"20号\U00020BB7路"_s).before(), u"号\U00020BB7路"_s);
    QCOMPARE(TextComposer(addressKeys(), u"路20"_s).before(), QString());
    QCOMPARE(TextComposer(addressKeys(), QString(30, u'路')).before(), QString(16, u'路'));
}

void TextComposerTest::keyAtRandom_neverBreaksIt() {
    const QStringList keys{u"a"_s,     u"x"_s,         u"'"_s,         u"1"_s,  u"8"_s,
                           u"space"_s, u"backspace"_s, u"backspace"_s, u"号"_s, u"单元"_s};
    QRandomGenerator random(21);
    TextComposer composer(addressKeys());
    for (int i = 0; i < 20'000; ++i) {
        switch (random.bounded(6)) {
        case 0:
            composer.offer(manyWords(random.bounded(20)));
            break;
        case 1:
            composer.choose(random.bounded(10) - 1);
            break;
        case 2:
            random.bounded(2) ? composer.nextPage() : composer.previousPage();
            break;
        case 3:
            composer.show(TextBoard(random.bounded(3)));
            break;
        default:
            composer.press(keys[random.bounded(keys.size())]);
        }
        QVERIFY(composer.text().toUcs4().size() <= 20);
        QVERIFY(composer.letters().size() <= PinyinEngine::mostLetters && !composer.letters().startsWith(u'\''));
        QVERIFY(composer.composing() || composer.page().isEmpty());
    }
}

} // namespace kaban::tests

QTEST_GUILESS_MAIN(kaban::tests::TextComposerTest)
#include "text_composer_test.moc"
