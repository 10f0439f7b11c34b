// Text that others wrote: what is shown of it cannot alter the look of anything else (SEC-49, SEC-59, SEC-60).
#include "app/base/secret.h"
#include "app/domain/foreign_text.h"
#include "tests/support/memory_scan.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class ForeignTextTest : public QObject {
    Q_OBJECT

    /// A mark as letters of a QString, and as the code points of one.
    static QByteArray wideMark(int seed) { return stretched(seed, 2); }
    static QByteArray widerMark(int seed) { return stretched(seed, 4); }
    static QByteArray stretched(int seed, int bytesPerLetter) {
        QByteArray all;
        for (const char c : invertedMark(seed)) {
            all.append(c).append(bytesPerLetter - 1, '\xFF');
        }
        return all;
    }

private Q_SLOTS:
    void controls_and_directions_are_removed() {
        REQUIRES("SEC-60");
        QString text = u"a"_s;
        for (char16_t c = 0; c < 0x20; ++c) {
            if (c != u'\t' && c != u'\n' && c != u'\r') {
                text += QChar(c);
            }
        }
        for (char16_t c = 0x200b; c <= 0x200f; ++c) {
            text += QChar(c);
        }
        for (char16_t c = 0x202a; c <= 0x202e; ++c) {
            text += QChar(c);
        }
        for (char16_t c = 0x2066; c <= 0x2069; ++c) {
            text += QChar(c);
        }
        text += QChar(0xfeff);
        text += QChar(0x7f);
        text += QChar(0x9b);
        text += QChar(0xfffe);
        QCOMPARE(cleanForeignText(text + u"b"_s), u"ab"_s);
    }

    void line_breaks_become_spaces_and_the_ends_are_trimmed() {
        QCOMPARE(cleanForeignText(u"  a\nb\tc\u2028d\r\n"_s), u"a b c d"_s);
        QCOMPARE(cleanForeignText(u" \n "_s), QString());
    }

    void towers_of_marks_are_cut() {
        REQUIRES("SEC-60");
        QCOMPARE(cleanForeignText(u"e"_s + QString(50, QChar(0x301)) + u"x"_s),
                 u"e"_s + QString(4, QChar(0x301)) + u"x"_s);
    }

    void broken_letters_are_replaced_and_rare_names_stay_whole() {
        REQUIRES("SEC-59");
        QCOMPARE(cleanForeignText(u"a"_s + QChar(0xd840) + u"b"_s), u"a\uFFFDb"_s);
        QCOMPARE(cleanForeignText(QString(QChar(0xdc0b))), u"\uFFFD"_s);
        const QString rare = u"张\U0002000B\U000E0100\uE863"_s;
        QCOMPARE(cleanForeignText(rare), rare);
    }

    void long_text_is_cut_where_it_shows() {
        REQUIRES("SEC-49");
        QCOMPARE(cutForeignText(u"abc"_s, 3), u"abc"_s);
        QCOMPARE(cutForeignText(u"abcd"_s, 3), u"ab\u2026"_s);
        QCOMPARE(cutForeignText(u"a\U0002000Bcd"_s, 3), u"a\u2026"_s); // no half letter
        QCOMPARE(cutForeignText(QString(10'000, u'a'), 200).size(), 200);
    }

    void clean_text_is_what_cleaning_leaves_alone() {
        REQUIRES("SEC-60");
        QVERIFY(isCleanForeignText(QString()) && isCleanForeignText(u" 张\U0002000B\uE863 测试\u3000"_s));
        QVERIFY(!isCleanForeignText(u"\t张"_s) && !isCleanForeignText(u"张\n"_s) && !isCleanForeignText(u"\u202E张"_s));
        QVERIFY(!isCleanForeignText(u"张"_s + QChar(0xd840)) && !isCleanForeignText(QString(5, QChar(0x301))));
    }

    void text_on_its_way_stays_nowhere_in_memory() {
        const QByteArray wide = wideMark(1);
        const auto clean = [&wide] {
            QString raw(200, u' ');
            raw.append(u"\u202E\t"_s);
            const qsizetype from = raw.size();
            raw.resize(from + wide.size() / 2);
            revealMark(wide, reinterpret_cast<char*>(raw.data() + from));
            QString made = cleanForeignText(raw);
            const bool good = made.size() == wide.size() / 2 && !isCleanForeignText(raw);
            wipe(made);
            wipe(raw);
            return good;
        };
        QVERIFY(clean());
        QVERIFY(!memoryHolds(wide));
        QVERIFY(!memoryHolds(widerMark(1)));
    }

    void characters_are_counted_as_the_contract_counts_them() {
        QCOMPARE(characterCount(u"张\U0002000Ba"_s), 3);
        QCOMPARE(characterCount(QString()), 0);
    }
};

QTEST_GUILESS_MAIN(ForeignTextTest)
#include "foreign_text_test.moc"
