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
