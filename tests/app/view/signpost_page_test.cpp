// Every way that ends has words of its own in both languages, says what to do instead, and never ends on an empty page.

#include "app/ports/authority_port.h"
#include "app/view/signpost_page.h"
#include "app/view/translations.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class SignpostPageTest : public QObject {
    Q_OBJECT
    Translations translations_;

private Q_SLOTS:
    void initTestCase() { QVERIFY(translations_.load(u":/translations"_s)); }

    void everyOutcome_butEligible_hasASignpost() {
        REQUIRES("ELG-07");
        REQUIRES("GAP-34");
        const QStringList keys = pages::signpostKeys();
        for (const Eligibility outcome : {Eligibility::HasCard, Eligibility::InProgress, Eligibility::Collective,
                                          Eligibility::Minor, Eligibility::Adult, Eligibility::NotFound,
                                          Eligibility::Mismatch, Eligibility::ExpiredId, Eligibility::Unavailable}) {
            QVERIFY2(keys.contains(eligibilityName(outcome).toLower()), qPrintable(eligibilityName(outcome)));
        }
    }

    void outcome_namesItsOwnNextAction_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("ways");
        QTest::newRow("has a card") << u"has_card"_s << QStringList{u"电子社保卡"_s};
        QTest::newRow("application runs") << u"in_progress"_s << QStringList{u"办理进度"_s};
        QTest::newRow("employer's") << u"collective"_s << QStringList{u"职工个人信息确认"_s};
        QTest::newRow("under 18") << u"minor"_s << QStringList{u"18周岁以下代办"_s};
        QTest::newRow("18 or older") << u"adult"_s << QStringList{u"本人申领"_s};
        QTest::newRow("not found") << u"not_found"_s << QStringList{u"96066"_s, u"工作人员"_s};
        QTest::newRow("mismatch") << u"mismatch"_s << QStringList{u"工作人员"_s};
        QTest::newRow("expired") << u"expired_id"_s << QStringList{u"换新身份证"_s};
        QTest::newRow("unavailable") << u"eligibility_unavailable"_s << QStringList{u"先存在本机"_s, u"再查一次"_s};
    }
    void outcome_namesItsOwnNextAction() {
        REQUIRES("ELG-07");
        QFETCH(QString, key);
        QFETCH(QStringList, ways);
        translations_.use(u"zh"_s);
        QString words;
        for (const WayOut& way : pages::signpost(key).content.ways) {
            words += way.title + u'|' + way.sentence + u'|';
        }
        for (const QString& way : ways) {
            QVERIFY2(words.contains(way), qPrintable(words));
        }
    }

    void everySignpost_inBothLanguages_saysWhyAndWhatToDo() {
        REQUIRES("GEN-15");
        REQUIRES("GAP-34");
        QSet<QString> titles;
        for (const QString& language : Translations::languages()) {
            translations_.use(language);
            for (const QString& key : pages::signpostKeys()) {
                const pages::Signpost post = pages::signpost(key);
                QVERIFY2(!post.title.startsWith(u"signpost."_s) && !post.title.isEmpty(), qPrintable(key));
                QVERIFY2(!post.sentence.startsWith(u"signpost."_s) && !post.sentence.isEmpty(), qPrintable(key));
                QVERIFY2(post.content.ways.size() >= 2, qPrintable(key));
                for (const WayOut& way : post.content.ways) {
                    QVERIFY2(!way.title.startsWith(u"signpost."_s) && !way.sentence.startsWith(u"signpost."_s),
                             qPrintable(key));
                }
                QVERIFY2(!titles.contains(post.title), qPrintable(post.title));
                titles.insert(post.title);
            }
        }
    }

    void wrongInformation_namesTheServiceLine() {
        REQUIRES("GEN-05");
        REQUIRES("GEN-14");
        translations_.use(u"zh"_s);
        QVERIFY(pages::signpost(u"info_wrong"_s).content.ways.first().title.contains(u"96066"_s));
    }

    void unknownKey_showsWordsAllTheSame() {
        translations_.use(u"zh"_s);
        QCOMPARE(pages::signpost(u"something-new"_s).title, pages::signpost(u"unavailable"_s).title);
    }
};

QTEST_GUILESS_MAIN(SignpostPageTest)
#include "signpost_page_test.moc"
