#include "app/domain/pinyin_initials.h"
#include "tests/support/requires.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<kaban::InitialsMatch>)

namespace {

using Match = std::optional<InitialsMatch>;

PinyinInitials shippedTable() {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/resources/pinyin/initials.tsv"));
    const auto table = PinyinInitials::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!table) {
        qFatal("%s", qPrintable(table.error()));
    }
    return *table;
}

} // namespace

class PinyinInitialsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void find_letters_meetTheName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<Match>("match");
        const Match none;
        QTest::newRow("whole") << u"西直门"_s << u"XZM"_s << Match({0, 3});
        QTest::newRow("beginning") << u"西直门支行"_s << u"XZM"_s << Match({0, 3});
        QTest::newRow("in the middle") << u"北京银行西直门支行"_s << u"XZM"_s << Match({4, 3});
        QTest::newRow("lower case") << u"新中街"_s << u"xzj"_s << Match({0, 3});
        QTest::newRow("new street") << u"新中街支行"_s << u"XZJ"_s << Match({0, 3});
        QTest::newRow("polyphone, C") << u"重庆路"_s << u"CQL"_s << Match({0, 3});
        QTest::newRow("polyphone, Z") << u"重庆路"_s << u"ZQL"_s << Match({0, 3});
        QTest::newRow("Chaoyang") << u"朝阳"_s << u"CY"_s << Match({0, 2});
        QTest::newRow("Zhaoyang") << u"朝阳"_s << u"ZY"_s << Match({0, 2});
        QTest::newRow("bank, H") << u"银行"_s << u"YH"_s << Match({0, 2});
        QTest::newRow("bank, X") << u"银行"_s << u"YX"_s << Match({0, 2});
        QTest::newRow("mansion, X") << u"大厦"_s << u"DX"_s << Match({0, 2});
        QTest::newRow("mansion, S") << u"大厦"_s << u"DS"_s << Match({0, 2});
        QTest::newRow("nothing typed") << u"西直门"_s << QString() << Match({0, 0});
        QTest::newRow("order counts") << u"西直门"_s << u"ZXM"_s << none;
        QTest::newRow("no letter left out") << u"西直门"_s << u"XM"_s << none;
        QTest::newRow("longer than the name") << u"西直门"_s << u"XZMZ"_s << none;
        QTest::newRow("Latin stands for itself") << u"CBD支行"_s << u"cbdz"_s << Match({0, 4});
        QTest::newRow("full-width Latin") << u"ＣＢＤ支行"_s << u"BDZ"_s << Match({1, 3});
        QTest::newRow("digit stands for itself") << u"东四10条"_s << u"S10T"_s << Match({1, 4});
        QTest::newRow("marks are skipped") << u"银行（西 直·门）"_s << u"HXZM"_s << Match({1, 7});
        QTest::newRow("no mark in front") << u"（西直门"_s << u"XZ"_s << Match({1, 2});
        QTest::newRow("outside the basic plane") << u"\U00031350西直门"_s << u"XZ"_s << Match({2, 2});
        QTest::newRow("unknown character in between") << u"西\U00031350直门"_s << u"XZ"_s << none;
        QTest::newRow("Cyrillic is not Latin") << u"СВД"_s << u"C"_s << none;
        QTest::newRow("typed mark") << u"西-直门"_s << u"X-Z"_s << none;
        QTest::newRow("half a pair") << u"西"_s + QChar(0xD842) + u"直"_s << u"XZ"_s << none;
        QTest::newRow("empty name") << QString() << u"X"_s << none;
    }
    void find_letters_meetTheName() {
        QFETCH(QString, name);
        QFETCH(QString, letters);
        QFETCH(Match, match);
        const Match found = table_.find(name, letters);
        QCOMPARE(found.has_value(), match.has_value());
        if (match) {
            QCOMPARE(found->from, match->from);
            QCOMPARE(found->length, match->length);
        }
    }

    void initials_polyphones_haveAllReadings_data() {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("letters");
        for (const auto& [character, letters] : QList<std::pair<QString, QString>>{{u"重"_s, u"CZ"_s},
                                                                                   {u"朝"_s, u"CZ"_s},
                                                                                   {u"长"_s, u"CZ"_s},
                                                                                   {u"行"_s, u"HX"_s},
                                                                                   {u"乐"_s, u"LY"_s},
                                                                                   {u"石"_s, u"DS"_s},
                                                                                   {u"厦"_s, u"SX"_s},
                                                                                   {u"大"_s, u"D"_s},
                                                                                   {u"单"_s, u"CDS"_s},
                                                                                   {u"曾"_s, u"CZ"_s},
                                                                                   {u"会"_s, u"HK"_s},
                                                                                   {u"市"_s, u"S"_s},
                                                                                   {u"薄"_s, u"BP"_s},
                                                                                   {u"中"_s, u"Z"_s},
                                                                                   {u"\U00031350"_s, QString()},
                                                                                   {u"A"_s, QString()}}) {
            QTest::newRow(qPrintable(character)) << character << letters;
        }
    }
    void initials_polyphones_haveAllReadings() {
        QFETCH(QString, character);
        QFETCH(QString, letters);
        QCOMPARE(table_.initialsOf(character.toUcs4().first()), letters);
    }

    void table_shipped_coversGb2312() {
        QFile list(QStringLiteral(KABAN_SOURCE_DIR "/resources/code_lists/districts.json"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        for (const QChar c : QString::fromUtf8(list.readAll())) {
            QVERIFY2(c.script() != QChar::Script_Han || !table_.initialsOf(c.unicode()).isEmpty(),
                     qPrintable(QString(c)));
        }
        // First, last and rare characters of both levels of GB 2312.
        for (const char32_t c : std::u32string_view(U"啊座亍齄鹾魑饕霭黢黹")) {
            QVERIFY(!table_.initialsOf(c).isEmpty());
        }
    }

    void lettersAfter_typed_areExactlyThoseThatStillFit() {
        const QStringList names = {u"西直门支行"_s, u"新中街支行"_s, u"朝阳门支行"_s, u"CBD支行"_s};
        QCOMPARE(table_.lettersAfter(names, u"X"_s), u"Z"_s);
        QCOMPARE(table_.lettersAfter(names, u"XZ"_s), u"JM"_s);
        QCOMPARE(table_.lettersAfter(names, u"C"_s), u"BY"_s);
        QCOMPARE(table_.lettersAfter(names, u"XZM"_s), u"Z"_s);
        QCOMPARE(table_.lettersAfter(names, u"Q"_s), QString());
        QCOMPARE(table_.lettersAfter({u"银行（西直门）"_s}, u"H"_s), u"X"_s);
        const QStringList onlyMarks = {u"（）"_s, QString()};
        QCOMPARE(table_.lettersAfter(onlyMarks, QString()), QString());
    }

    void lettersAfter_anyTypedWord_agreesWithFind() {
        const quint32 given = qEnvironmentVariable("KABAN_TEST_SEED").toUInt();
        const quint32 seed = given != 0 ? given : QRandomGenerator::global()->generate();
        qInfo("KABAN_TEST_SEED=%u", seed);
        QRandomGenerator random(seed);
        const QString alphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s;
        const QStringList names = {u"重庆路支行"_s, u"北京银行（长安街）"_s, u"乐石大厦"_s, u"SOHO现代城 3号"_s,
                                   u"𠮷祥里"_s};
        for (int i = 0; i < 300; ++i) {
            QString letters;
            for (QString live = table_.lettersAfter(names, letters); !live.isEmpty() && letters.size() < 9;
                 live = table_.lettersAfter(names, letters)) {
                for (const QChar key : alphabet) {
                    bool fits = false;
                    for (const QString& name : names) {
                        fits = fits || table_.find(name, letters + key).has_value();
                    }
                    QCOMPARE(live.contains(key), fits);
                }
                letters += live[random.bounded(int(live.size()))];
            }
        }
    }

    void parse_badTable_namesTheLine_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"no characters"_s;
        QTest::newRow("no tab") << QByteArray("# x\nA阿\n") << u"line 2"_s;
        QTest::newRow("small letter") << QByteArray("a\t阿\n") << u"line 1"_s;
        QTest::newRow("out of order") << QByteArray("BA\t阿\n") << u"line 1"_s;
        QTest::newRow("no characters") << QByteArray("A\t\n") << u"line 1"_s;
        QTest::newRow("twice") << QByteArray("A\t阿\nB\t阿\n") << u"line 2"_s;
        QTest::newRow("a space among them") << QByteArray("A\t阿 爱\n") << u"line 1"_s;
    }
    void parse_badTable_namesTheLine() {
        QFETCH(QByteArray, table);
        QFETCH(QString, words);
        const auto parsed = PinyinInitials::parse(table);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().contains(words), qPrintable(parsed.error()));
    }

private:
    const PinyinInitials table_ = shippedTable();
};

QTEST_GUILESS_MAIN(PinyinInitialsTest)
#include "pinyin_initials_test.moc"
