// Answers that begin as the agreed ones and are then bent at random: nothing breaks, and what passes still has its
// form.
#include "app/domain/foreign_text.h"
#include "app/upstream/authority_answers.h"
#include "app/upstream/code_text.h"
#include "app/upstream/form_bounds.h"
#include "app/upstream/list_answers.h"
#include "app/upstream/picture_answers.h"
#include "tests/support/requires.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace authority_answer_fuzz_detail {

const QList<QByteArray> seeds{
    R"({"name":"张测试","id_type":"resident","id_number":"11010519491231002X","ethnicity_code":"01","district_code":"110108",
        "address":"样例路1号","mobile":"13800000000","card_functions":["social_security"],"fixed_bank_code":"BOB"})",
    R"({"outcome":"ELIGIBLE","electronic_licence":true})",
    R"({"challenge":"c1","valid_seconds":300,"resend_after_seconds":60})",
    R"({"verified":true})",
    R"({"accepted":false,"reasons":["BLUR","GLARE"]})",
    R"({"type":"urn:kaban:problem:wrong-code","attempts_left":4})",
    R"({"list":"banks","version":"1","entries":[{"code":"BOB","zh":"北京银行","en":"Bank of Beijing"}]})",
    R"({"list":"branches-BOB","version":"1","entries":[{"code":"B1","zh":"支行","en":"Branch","address":"样例路","district_code":
        "110108","distance_metres":20,"here":true,"postal":false,"opening_hours":"9-17"}]})",
};
const QList<QByteArray> pieces{"null",
                               "true",
                               "-1",
                               "1e999",
                               "\"\"",
                               "[]",
                               "{}",
                               "[",
                               "}",
                               "\\u202e",
                               "\\ud800",
                               "\xff",
                               "\"",
                               ",",
                               "0.5",
                               "9223372036854775808",
                               "\"__proto__\":1,",
                               QByteArray(300, 'x')};
const QList<int> statuses{200, 200, 200, 201, 204, 304, 401, 409, 410, 422, 423, 429, 500, 0};

QByteArray bent(QRandomGenerator& random) {
    QByteArray text = seeds[random.bounded(seeds.size())];
    const int times = random.bounded(4);
    for (int i = 0; i < times && !text.isEmpty(); ++i) {
        const auto at = random.bounded(text.size());
        const auto size = std::min<qsizetype>(random.bounded(12), text.size() - at);
        switch (random.bounded(4)) {
        case 0:
            text[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            text.remove(at, size);
            break;
        case 2:
            text.replace(at, size, pieces[random.bounded(pieces.size())]);
            break;
        default:
            text.insert(at, text.mid(random.bounded(text.size()), 40));
        }
    }
    return text;
}

bool isClean(const QString& text, qsizetype longest) {
    return text.size() <= longest && cleanForeignText(text) == text;
}

} // namespace authority_answer_fuzz_detail

using namespace authority_answer_fuzz_detail;

class AuthorityAnswerFuzzTest : public QObject {
    Q_OBJECT

    int taken_ = 0;
    int refused_ = 0;

    void count(bool taken) { ++(taken ? taken_ : refused_); }

    void checkPerson(const HttpAnswer& answer) {
        const auto profile = profileOf(answer);
        count(profile.has_value());
        if (profile) {
            QVERIFY(isClean(profile->name.reveal(), 100) && !profile->name.reveal().isEmpty());
            QVERIFY(profile->idNumber.reveal().size() == 18 && isDigits(profile->idNumber.reveal().first(17), 17));
            QVERIFY(isClean(profile->address.reveal(), 200) &&
                    (profile->mobile.reveal().isEmpty() || isFormMobile(profile->mobile.reveal())));
            QVERIFY(profile->districtCode.isEmpty() || isDistrictCode(profile->districtCode));
            QVERIFY(profile->fixedBankCode.isEmpty() || isBankCode(profile->fixedBankCode));
        }
        count(eligibilityOf(answer).has_value());
        const auto sent = smsSentOf(answer);
        count(sent.has_value());
        const auto* challenge = sent ? std::get_if<SmsChallenge>(&*sent) : nullptr;
        QVERIFY(!challenge || (isChallengeId(challenge->id) && challenge->validMilliseconds > 0));
        const auto check = smsCheckOf(answer);
        count(check.has_value());
        const auto verdict = verdictOf(answer);
        count(verdict.has_value());
        QVERIFY(!verdict || verdict->accepted == verdict->reasons.isEmpty());
        count(photoOf(answer).has_value());
        QVERIFY(!check || (check->verdict == SmsVerdict::Wrong) == (check->attemptsLeft >= 0));
    }

    void checkLists(const QByteArray& body) {
        const auto banks = authorityListOf(u"banks"_s, body);
        count(banks.has_value());
        if (banks) {
            for (const CodeList::Entry& entry : std::get<CodeList>(*banks).entries()) {
                QVERIFY(isBankCode(entry.code) && isClean(entry.chinese, 200) && isClean(entry.english, 200));
            }
        }
        const auto branches = authorityListOf(u"branches-BOB"_s, body);
        count(branches.has_value());
        if (branches) {
            for (const Branch& branch : std::get<BranchList>(*branches).branches) {
                QVERIFY(isBranchCode(branch.code) && isClean(branch.chinese, 200) && isClean(branch.address, 200));
                QVERIFY(isDistrictCode(branch.districtCode) && branch.distanceMetres >= -1);
            }
        }
    }

private Q_SLOTS:
    void bent_answers_break_nothing() {
        REQUIRES("SEC-48");
        REQUIRES("SEC-60");
        QRandomGenerator random(20260105);
        for (int i = 0; i < 40'000; ++i) {
            HttpAnswer answer;
            answer.end = random.bounded(20) == 0 ? HttpEnd::Broken : HttpEnd::Complete;
            answer.status = statuses[random.bounded(statuses.size())];
            answer.headers.insert("content-type",
                                  answer.status > 400 ? "application/problem+json" : "application/json");
            answer.body = SecretBytes(bent(random));
            checkPerson(answer);
            checkLists(answer.body.reveal());
            if (QTest::currentTestFailed()) {
                qWarning() << "run" << i << answer.status << answer.body.reveal();
                return;
            }
        }
        QVERIFY2(taken_ > 2000 && refused_ > 50'000, qPrintable(u"%1 taken, %2 refused"_s.arg(taken_).arg(refused_)));
    }
};

QTEST_GUILESS_MAIN(AuthorityAnswerFuzzTest)
#include "authority_answer_fuzz_test.moc"
