#include "app/domain/application.h"
#include "app/domain/code_list.h"
#include "app/domain/failure_code.h"
#include "app/domain/legal_text.h"
#include "tests/support/requires.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

QByteArray sourceFile(const char* path) {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Application sampleApplication() {
    ResidentCard card;
    card.name = SecretText(u"阿卜杜拉·𠮷田"_s);
    card.sex = Sex::Unstated;
    card.ethnicityCode = u"05"_s;
    card.birthDate = QDate(1949, 12, 31);
    card.address = SecretText(u"北京市海淀区样例路1号"_s);
    card.number = SecretText(u"11010519491231002X"_s);
    card.authority = u"北京市公安局样例分局"_s;
    card.validFrom = QDate(2010, 1, 1);
    card.validUntil = {true, {}};
    return {u"individual"_s,
            1,
            *SubmissionKey::parse(u"0196e1f2-7cb1-7abc-8def-0123456789ab"_s),
            u"demo-01"_s,
            u"0.1.0"_s,
            1'764'000'000'000,
            true,
            card,
            u"CHN"_s,
            {{u"commitment.individual"_s, u"v1"_s, u"ab"_s, 1'764'000'000'000}},
            {{u"name"_s, u"card"_s}}};
}

} // namespace

class DomainDataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void application_json_carriesEveryFieldAndBeijingTime() {
        REQUIRES("GEN-16");
        const QJsonObject root = QJsonDocument::fromJson(applicationJson(sampleApplication()).reveal()).object();
        QCOMPARE(root[u"submitted_at"_s].toString(), u"2025-11-25T00:00:00+08:00"_s);
        const QJsonObject applicant = root[u"applicant"_s].toObject();
        QCOMPARE(applicant[u"name"_s].toString(), u"阿卜杜拉·𠮷田"_s);
        QCOMPARE(applicant[u"sex"_s].toString(), u"unstated"_s);
        QCOMPARE(applicant[u"valid_to"_s].toString(), u"long-term"_s);
        QCOMPARE(applicant[u"birth_date"_s].toString(), u"1949-12-31"_s);
        QCOMPARE(root[u"key"_s].toString(), u"0196e1f2-7cb1-7abc-8def-0123456789ab"_s);
        QCOMPARE(root[u"consents"_s][0][u"version"_s].toString(), u"v1"_s);
    }

    void application_sameContent_givesSameBytes() {
        REQUIRES("INV-5");
        QCOMPARE(applicationJson(sampleApplication()).reveal(), applicationJson(sampleApplication()).reveal());
    }

    void ethnicGroups_shippedList_isWholeAndKnowsAliases() {
        const auto list = CodeList::parse(sourceFile("resources/code_lists/ethnic_groups.json"));
        QVERIFY2(list.has_value(), list ? "" : qPrintable(list.error()));
        QCOMPARE(list->entries().size(), 58);
        QCOMPARE(list->find(u"43"_s)->chinese, u"乌孜别克族"_s);
        QCOMPARE(list->find(u"57"_s)->code, u"97"_s);
        QVERIFY(list->find(u"60"_s) == nullptr);
    }

    void codeList_doubledCode_isRefused() {
        const auto list = CodeList::parse(
            R"({"id":"x","version":"1","source":"s","entries":[{"code":"1","zh":"a","en":"b"},{"code":"1","zh":"c","en":"d"}]})");
        QVERIFY(!list);
        QVERIFY(list.error().contains(u"entry 2"_s));
    }

    void legalText_shippedCommitment_hasHashOfItsBytesAndSampleMark() {
        const QByteArray bytes = sourceFile("resources/texts/commitment.individual.json");
        const auto text = parseLegalText(bytes);
        QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error()));
        QVERIFY(text->sample);
        QCOMPARE(text->sha256,
                 QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        QVERIFY(text->paragraphsChinese.join(QString()).contains(u"申领实体社保卡即同步生成电子社保卡"_s));
        QVERIFY(text->paragraphsChinese.join(QString()).contains(u"制卡周期为 30 个自然日"_s));
    }

    void legalText_languagesOfDifferentLength_areRefused() {
        const auto text = parseLegalText(
            R"({"id":"x","version":"1","effective":"2026-01-01","title":{"zh":"a","en":"b"},"paragraphs":{"zh":["a","b"],"en":["a"]}})");
        QVERIFY(!text);
    }

    void failureCodes_list_hasUniqueNumbersAndNames() {
        QSet<int> numbers;
        QSet<QByteArray> names;
        for (const FailureEntry& entry : failureEntries()) {
            QVERIFY(!numbers.contains(entry.number));
            QVERIFY(!names.contains(entry.name));
            numbers.insert(entry.number);
            names.insert(entry.name);
            QCOMPARE(failureEntry(entry.code).number, entry.number);
        }
        QCOMPARE(failureNumberText(FailureCode::CardUnreadable), u"E-204"_s);
    }

    void failureCodes_manual_listsExactlyTheSame() {
        const QString manual = QString::fromUtf8(sourceFile("installer/manual/failure-codes.md"));
        QSet<QString> inManual;
        for (const QString& line : manual.split(u'\n')) {
            if (line.startsWith(u"| E-"_s)) {
                inManual.insert(line.section(u'|', 1, 2).simplified());
            }
        }
        QSet<QString> inCode;
        for (const FailureEntry& entry : failureEntries()) {
            inCode.insert(u"%1 | %2"_s.arg(failureNumberText(entry.code), QLatin1String(entry.name)));
        }
        QCOMPARE(inManual, inCode);
    }

    void failureCodes_everyEntry_hasTextsInBothLanguages() {
        const QByteArray chinese = sourceFile("resources/translations/view_zh_CN.ts");
        const QByteArray english = sourceFile("resources/translations/view_en.ts");
        for (const FailureEntry& entry : failureEntries()) {
            for (const char* part : {"title", "what", "do", "who"}) {
                const QByteArray message = "<message id=\"" + failureTextId(entry.code, part) + "\">";
                QVERIFY2(chinese.contains(message), message.constData());
                QVERIFY2(english.contains(message), message.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(DomainDataTest)
#include "domain_data_test.moc"
