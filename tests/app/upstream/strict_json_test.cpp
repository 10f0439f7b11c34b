#include "app/upstream/problem.h"
#include "app/upstream/strict_json.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

/// JSON with single quotes for double ones, for legibility (and moc 6.4 loses its way in raw strings).
QByteArray quoted(const char* text) {
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class StrictJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void object_is_read() {
        const auto object = parseStrictJsonObject(quoted(" {'a':'{\\'a\\':1,','b':[{'a':1},{'a':2}],'c':{'a':null}} "));
        QVERIFY(object.has_value());
        QCOMPARE(object->value(u"a"_s).toString(), u"{\"a\":1,"_s);
        QCOMPARE(object->size(), 3);
    }

    void hostile_text_is_refused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("string") << QByteArray("\"a\"");
        QTest::newRow("two objects") << QByteArray("{}{}");
        QTest::newRow("trailing text") << QByteArray("{}x");
        QTest::newRow("cut") << QByteArray(quoted("{'a':'b"));
        QTest::newRow("duplicate names") << QByteArray(quoted("{'state':'rejected','state':'accepted'}"));
        QTest::newRow("duplicate names inside") << QByteArray(quoted("{'x':[{'a':1,'b':2,'a':3}]}"));
        QTest::newRow("duplicate by escape") << QByteArray(quoted("{'state':'rejected','st\\u0061te':'accepted'}"));
        QTest::newRow("not a number") << QByteArray(quoted("{'a':NaN}"));
        QTest::newRow("infinite") << QByteArray(quoted("{'a':-Infinity}"));
        QTest::newRow("single quotes") << QByteArray("{'a':1}");
        QTest::newRow("comment") << QByteArray("{/**/}");
        QTest::newRow("trailing comma") << QByteArray(quoted("{'a':1,}"));
        QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
        QTest::newRow("overlong UTF-8") << QByteArray("{\"a\":\"\xc0\xaf\"}");
        QTest::newRow("UTF-16") << QByteArray("{\0\"\0a\0\"\0:\0"
                                              "1\0}\0",
                                              14);
        QTest::newRow("depth 17") << QByteArray(quoted("{'a':")) + QByteArray(16, '[') + QByteArray(16, ']') + '}';
        QTest::newRow("depth 100000") << QByteArray(quoted("{'a':")) + QByteArray(100000, '[') +
                                             QByteArray(100000, ']') + '}';
        QTest::newRow("closing only") << QByteArray(100000, '}');
        QTest::newRow("over 1 MiB") << QByteArray(quoted("{'a':'")) + QByteArray(1024 * 1024, 'a') + "\"}";
    }
    void hostile_text_is_refused() {
        REQUIRES("SEC-48");
        QFETCH(QByteArray, text);
        QVERIFY(!parseStrictJsonObject(text));
    }

    void limits_are_where_they_are_said_to_be() {
        QVERIFY(parseStrictJsonObject(quoted("{'a':") + QByteArray(15, '[') + QByteArray(15, ']') + '}').has_value());
        const QByteArray frame = quoted("{'a':''}");
        const QByteArray largest = quoted("{'a':'") + QByteArray(1024 * 1024 - frame.size(), 'a') + "\"}";
        QVERIFY(parseStrictJsonObject(largest).has_value());
        QByteArray many = "{";
        for (int i = 0; i < 60000; ++i) {
            many += '"' + QByteArray::number(i) + "\":0,";
        }
        many.back() = '}';
        QCOMPARE(parseStrictJsonObject(many)->size(), 60000);
    }

    void changed_letter_anywhere_never_crashes() {
        REQUIRES("SEC-48");
        const QByteArray good = quoted("{'state':'rejected','receipt':'a.b.c','problems':[{'code':'x','field':'y'}]}");
        int refused = 0;
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int value = 0; value < 256; ++value) {
                QByteArray changed = good;
                changed[at] = static_cast<char>(value);
                refused += parseStrictJsonObject(changed) ? 0 : 1;
            }
        }
        QVERIFY(refused > 1000);
    }

    void problem_is_read_data() {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected"); // empty: none
        const QByteArray json = quoted("{'type':'urn:kaban:problem:unknown-key','title':'t','status':404}");
        QTest::newRow("agreed") << QByteArray("application/problem+json") << json << u"urn:kaban:problem:unknown-key"_s;
        QTest::newRow("charset") << QByteArray("Application/Problem+JSON; charset=UTF-8") << json
                                 << u"urn:kaban:problem:unknown-key"_s;
        QTest::newRow("no type") << QByteArray("application/problem+json") << QByteArray("{}") << u"about:blank"_s;
        QTest::newRow("type is a number")
            << QByteArray("application/problem+json") << QByteArray(quoted("{'type':1}")) << QString();
        QTest::newRow("plain JSON") << QByteArray("application/json") << json << QString();
        QTest::newRow("other charset") << QByteArray("application/problem+json; charset=utf-16") << json << QString();
        QTest::newRow("HTML") << QByteArray("text/html") << QByteArray("<html>") << QString();
        QTest::newRow("no type, no body") << QByteArray() << QByteArray() << QString();
    }
    void problem_is_read() {
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        const auto problem = parseProblem(contentType, body);
        QCOMPARE(problem ? problem->type : QString(), expected);
    }
};

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "strict_json_test.moc"
