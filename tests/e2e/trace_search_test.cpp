// The search on which the proof of SEC-26 rests: it finds what it should, and nothing by chance.

#include "trace_search.h"

#include "tests/support/requires.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"印记测试"_s;
const QString mobile = u"13971604825"_s;
const QString code = u"313991"_s;

const TraceSearch& search() {
    static const TraceSearch made({{u"name"_s, name},
                                   {u"mobile"_s, mobile},
                                   {u"code"_s, code},
                                   {u"serial"_s, {}, QByteArray::fromHex("5b1ec9d2f0a7463e")}});
    return made;
}

/// Which marks, whatever the encoding: in base64, UTF-16 of one byte order may look like the other.
QStringList marksIn(const QByteArray& bytes) {
    QStringList found;
    for (const QString& mark : search().in(bytes)) {
        found.append(mark.section(u' ', 0, 0));
    }
    found.removeDuplicates();
    return found;
}

QByteArray encoded(const QString& text, const char* encoding) {
    return QStringEncoder(encoding).encode(text);
}

} // namespace

class TraceSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void value_anyEncoding_isFoundWhereverItBegins_data() {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("value");
        for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
            for (const auto& [what, value] : {std::pair{"name", name}, {"mobile", mobile}, {"code", code}}) {
                QTest::addRow("%s in %s", what, encoding) << QByteArray(encoding) << QString::fromLatin1(what) << value;
            }
        }
    }
    void value_anyEncoding_isFoundWhereverItBegins() {
        REQUIRES("SEC-26");
        QFETCH(QByteArray, encoding);
        QFETCH(QString, what);
        QFETCH(QString, value);
        const QByteArray bytes = encoded(value, encoding.constData());
        for (const QByteArray& before : {QByteArray(), QByteArray("."), QByteArray(".."), QByteArray("...")}) {
            for (const QByteArray& after : {QByteArray(), QByteArray("."), QByteArray("..")}) {
                const QByteArray whole = before + bytes + after;
                QCOMPARE(marksIn(whole), QStringList(what));
                QCOMPARE(marksIn("x=" + whole.toBase64() + ";"), QStringList(what));
                QCOMPARE(marksIn(whole.toBase64(QByteArray::Base64UrlEncoding)), QStringList(what));
                QCOMPARE(marksIn(whole.toHex()), QStringList(what));
                QCOMPARE(marksIn(whole.toHex().toUpper()), QStringList(what));
            }
        }
        QCOMPARE(search().in(bytes.chopped(1)), QStringList());
    }

    void value_brokenIntoLines_isFound() {
        const QByteArray text = ("{\"mobile\":\"" + mobile.toUtf8() + "\"}").toBase64();
        const qsizetype middle = text.size() / 2;
        QCOMPARE(marksIn(text.first(middle) + "\n" + text.sliced(middle)), QStringList(u"mobile"_s));
        QCOMPARE(marksIn(text.first(middle) + "\r\n" + text.sliced(middle)), QStringList(u"mobile"_s));
        QCOMPARE(marksIn(text.first(middle) + "-" + text.sliced(middle)), QStringList());
    }

    void text_escaped_isFound() {
        QCOMPARE(marksIn("{\"a\":\"\\u5370\\u8bb0\\u6d4b\\u8bd5\"}"), QStringList(u"name"_s));
        QCOMPARE(marksIn("{\"a\":\"\\u5370\\u8BB0\\u6D4B\\u8BD5\"}"), QStringList(u"name"_s));
        QCOMPARE(marksIn("GET /?q=%E5%8D%B0%E8%AE%B0%E6%B5%8B%E8%AF%95 "), QStringList(u"name"_s));
    }

    void found_isNamedOnceWithItsEncoding() {
        const QByteArray twice = name.toUtf8() + mobile.toUtf8() + name.toUtf8();
        QCOMPARE(search().in(twice), QStringList({u"name as UTF-8"_s, u"mobile as UTF-8"_s}));
        QCOMPARE(search().in(QByteArray::fromHex("00005b1ec9d2f0a7463e00")), QStringList(u"serial as bytes"_s));
    }

    /// A short number is a leak as a number, not where a time or a digest happens to hold its digits.
    void shortNumber_insideALongerWord_isNotMeant_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("alone") << QByteArray("313991") << true;
        QTest::newRow("in JSON") << QByteArray("{\"code\":\"313991\"}") << true;
        QTest::newRow("in a sentence") << u"验证码313991，五分钟内有效"_s.toUtf8() << true;
        QTest::newRow("UTF-16") << encoded(u"码313991。"_s, "UTF-16LE") << true;
        QTest::newRow("inside a time") << QByteArray("1763139911234") << false;
        QTest::newRow("inside a digest") << QByteArray("9fa313991bc0") << false;
        QTest::newRow("inside a time, UTF-16LE") << encoded(u"1763139911234"_s, "UTF-16LE") << false;
        QTest::newRow("inside a time, UTF-16BE") << encoded(u"1763139911234"_s, "UTF-16BE") << false;
    }
    void shortNumber_insideALongerWord_isNotMeant() {
        QFETCH(QByteArray, text);
        QFETCH(bool, found);
        QCOMPARE(!search().in(text).isEmpty(), found);
    }

    void randomBytes_holdNothingByChance() {
        QByteArray bytes(4 * 1024 * 1024, Qt::Uninitialized);
        QRandomGenerator generator(20261121); // the same bytes in every run
        generator.fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
        QCOMPARE(search().in(bytes), QStringList());
        QCOMPARE(search().in(bytes.first(1024 * 1024).toBase64() + bytes.first(1024 * 1024).toHex()), QStringList());
    }

    void file_thatCannotBeRead_isNotTakenForEmpty() { QCOMPARE(search().inFile(u"/no/such/file"_s).size(), 1); }
};

QTEST_GUILESS_MAIN(TraceSearchTest)
#include "trace_search_test.moc"
