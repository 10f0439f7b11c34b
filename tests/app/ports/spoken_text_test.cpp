// What may be heard by everybody is made of the program's own texts and of nothing else (SEC-29).
#include "app/ports/spoken_text.h"
#include "app/view/translations.h"
#include "tests/support/requires.h"

#include <QTest>

#include <type_traits>

using namespace kaban;
using namespace Qt::StringLiterals;

// By construction: no string becomes a SpokenText, and nothing private ever is one.
static_assert(!std::is_constructible_v<SpokenText, QString>);
static_assert(!std::is_constructible_v<SpokenText, QString, QString>);
static_assert(!std::is_constructible_v<SpokenText, const char16_t*>);
static_assert(!std::is_convertible_v<PrivateSpokenText, SpokenText>);
static_assert(!std::is_constructible_v<SpokenText, PrivateSpokenText>);
static_assert(!std::is_constructible_v<SpokenText, SecretText>);

class SpokenTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(translations_.load(u":/translations"_s));
        translations_.use(u"zh"_s);
    }

    void textId_ofTheProgram_isSaidInTheLanguageOfNow() {
        QCOMPARE(spoken("voice.listen").text(), u"听"_s);
        QCOMPARE(spoken("voice.listen").textId(), u"voice.listen"_s);
        translations_.use(u"en"_s);
        QCOMPARE(spoken("voice.listen").text(), u"Listen"_s);
        translations_.use(u"zh"_s);
    }

    void valueOfAPerson_inPlaceOfAnId_isSilent_data() {
        QTest::addColumn<QString>("value");
        QTest::newRow("name") << u"张测试"_s;
        QTest::newRow("name in letters") << u"zhang"_s;
        QTest::newRow("ID number") << u"11010519491231002X"_s;
        QTest::newRow("mobile") << u"13412342456"_s;
        QTest::newRow("address") << u"北京市海淀区样例路1号院2号楼"_s;
        QTest::newRow("like an id") << u"zhang.ceshi"_s;
        QTest::newRow("nothing") << QString();
    }
    void valueOfAPerson_inPlaceOfAnId_isSilent() {
        REQUIRES("SEC-29");
        QFETCH(QString, value);
        QVERIFY(SpokenText::of(value).isEmpty());
        QVERIFY(spoken("editor.title.fill", {SpokenText::of(value)}).isEmpty());
    }

    void number_ofAPerson_isSilentAndACountIsNot() {
        REQUIRES("SEC-29");
        QCOMPARE(SpokenText::number(30).text(), u"30"_s);
        QCOMPARE(SpokenText::number(999).text(), u"999"_s);
        QVERIFY(SpokenText::number(1'000).isEmpty());
        QVERIFY(SpokenText::number(13412342456).isEmpty());
        QVERIFY(SpokenText::number(-1).isEmpty());
    }

    void places_filled_areSaidAndAnEmptyOneSilencesTheText() {
        QCOMPARE(spoken("voice.seconds_left", {SpokenText::number(20)}).text(), u"还有 20 秒"_s);
        QVERIFY(spoken("voice.seconds_left", {SpokenText::number(20)}).textId().isEmpty());
        QVERIFY(spoken("voice.seconds_left").isEmpty());
        QVERIFY(spoken("voice.listen", {SpokenText::number(20)}).isEmpty());
    }

    void privateText_masked_saysOnlyWhatTheMaskLeaves_data() {
        QTest::addColumn<QString>("masked");
        QTest::addColumn<QString>("heard");
        QTest::newRow("name") << u"张**"_s << u"张"_s;
        QTest::newRow("ID number") << u"110*****3407"_s << u"尾号 3 4 0 7"_s;
        QTest::newRow("mobile") << u"134****2456"_s << u"尾号 2 4 5 6"_s;
        QTest::newRow("address") << u"海淀区****"_s << u"海淀区"_s;
        QTest::newRow("name and document") << u"张** 110*****002X"_s << u"尾号 0 0 2 X"_s;
        QTest::newRow("word of a list") << u"汉族"_s << u"汉族"_s;
    }
    void privateText_masked_saysOnlyWhatTheMaskLeaves() {
        QFETCH(QString, masked);
        QFETCH(QString, heard);
        const PrivateSpokenText text(spoken("field.mobile"), masked);
        QCOMPARE(text.text().reveal(), u"%1，%2。"_s.arg(spoken("field.mobile").text(), heard));
    }

    void privateText_withoutAValue_isNothing() {
        QVERIFY(PrivateSpokenText(spoken("field.mobile"), {}).isEmpty());
        QVERIFY(PrivateSpokenText({}, u"张**"_s).isEmpty());
    }

private:
    Translations translations_;
};

QTEST_GUILESS_MAIN(SpokenTextTest)
#include "spoken_text_test.moc"
