#pragma once
// Purpose: an application of a made-up person that the authority would take: each number gives one with a key of its
// own. Thread: any. Ownership: by value. Units: milliseconds. Errors: none. The codes are those of the sandbox's lists.

#include "app/domain/application.h"
#include "tests/support/fake_clock.h"

namespace kaban::tests {

inline ResidentCard madeUpCard() {
    ResidentCard card;
    card.name = SecretText(QStringLiteral("张三测试"));
    card.sex = Sex::Female;
    card.ethnicityCode = QStringLiteral("01");
    card.birthDate = QDate(1949, 12, 31);
    card.address = SecretText(QStringLiteral("北京市海淀区样例路1号院2号楼"));
    card.number = SecretText(QStringLiteral("11010519491231002X"));
    card.authority = QStringLiteral("北京市公安局样例分局");
    card.validFrom = QDate(2010, 1, 1);
    card.validUntil.longTerm = true;
    return card;
}

inline ApplicationForm madeUpForm() {
    ApplicationForm form;
    form.occupationCode = QStringLiteral("90");
    form.districtCode = QStringLiteral("110108");
    form.residenceAddress = SecretText(QStringLiteral("海淀区样例路1号院2号楼"));
    form.mobile = SecretText(QStringLiteral("13412342456"));
    form.bankCode = QStringLiteral("JAB");
    form.branchCode = QStringLiteral("JAB-004");
    return form;
}

inline Application madeUpApplication(int number) {
    Application application{
        QStringLiteral("individual"),
        1,
        SubmissionKey::generate(FakeClock::startWallMilliseconds + number, QByteArray(10, static_cast<char>(number))),
        QStringLiteral("bj-test-01"),
        QStringLiteral("0.1.0"),
        FakeClock::startWallMilliseconds,
        true,
        madeUpCard(),
        QStringLiteral("CHN"),
        {{QStringLiteral("commitment.individual"), QStringLiteral("2026-01-sample"), QString(64, QLatin1Char('c')),
          FakeClock::startWallMilliseconds}},
        {{QStringLiteral("name"), QStringLiteral("card")}}};
    application.form = madeUpForm();
    return application;
}

} // namespace kaban::tests
