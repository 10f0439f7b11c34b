#pragma once
// Purpose: ports of the steps that answer when a test says so; nothing real stands behind them. They fake time and
// faults for tests of steps and sessions; the real parts are tested with real devices, stores and servers elsewhere.
// Thread: the test's. Ownership: by the test. No Q_OBJECT: they add no signals, and header-only they need no moc.

#include "app/base/random_source.h"
#include "app/ports/authority_port.h"
#include "app/ports/case_statistics_port.h"
#include "app/ports/clerk_accounts.h"
#include "app/ports/face_sign_in.h"
#include "app/ports/id_card_source.h"
#include "app/ports/outbox_port.h"
#include "app/ports/pinyin_engine.h"
#include "app/ports/receipt_printer.h"
#include "app/ports/sign_in.h"
#include "tests/support/made_up_application.h"

#include <algorithm>

namespace kaban::tests {

class ScriptedCardSource : public IdCardSource {
public:
    void start() override {
        ++starts;
        watching = true;
    }
    void stop() override { watching = false; }
    bool available() const override { return availableNow; }
    bool cardPresent() const override { return present; }
    bool look() override {
        ++looks;
        return lookAnswers && !present;
    }

    int starts = 0;
    bool watching = false;
    bool availableNow = true;
    bool present = false;
    int looks = 0;
    bool lookAnswers = false; ///< the test owes looked()
};

class ScriptedOutbox : public OutboxPort {
public:
    void seal(const Application& application) override { asked.append(application); }
    std::optional<FailureCode> refusal() const override { return refused; }
    bool online() const override { return onlineNow; }
    std::optional<ItemStatus> status(const QString& key) const override {
        return items.contains(key) ? std::optional(items.value(key)) : std::nullopt;
    }
    void say(const ItemStatus& item) {
        const bool first = !items.contains(item.key);
        items.insert(item.key, item);
        if (first) {
            Q_EMIT sealed(item);
        } else {
            Q_EMIT itemChanged(item);
        }
    }

    QList<Application> asked;
    QHash<QString, ItemStatus> items;
    std::optional<FailureCode> refused;
    bool onlineNow = true;
};

class ScriptedSignIn : public SignInPort {
public:
    void start() override {
        ++starts;
        watching = true;
    }
    void stop() override { watching = false; }
    void signOut() override { ++signOuts; }

    int starts = 0;
    int signOuts = 0;
    bool watching = false;
};

/// Keeps every question; a test answers by emitting the signal with the question's ticket.
class ScriptedAuthority : public AuthorityPort {
public:
    struct Question {
        quint64 ticket = 0;
        QString what; ///< "profile", "eligibility", "list", "branches", "sms", "check", "photo", "verdict"
        QString about;
        bool electronicLicence = false;
        QString code;
        SecretBytes jpeg; ///< of "verdict", whose slot is `about`
    };

    quint64 requestProfile() override { return ask({0, QStringLiteral("profile"), {}, false, {}, {}}); }
    quint64 requestEligibility(const QString& service, bool electronicLicence) override {
        return ask({0, QStringLiteral("eligibility"), service, electronicLicence, {}, {}});
    }
    quint64 requestList(const QString& list) override { return ask({0, QStringLiteral("list"), list, false, {}, {}}); }
    quint64 requestBranches(const QString& bank) override {
        return ask({0, QStringLiteral("branches"), bank, false, {}, {}});
    }
    quint64 requestSmsCode(const SecretText& mobile) override {
        return ask({0, QStringLiteral("sms"), mobile.reveal(), false, {}, {}});
    }
    quint64 checkSmsCode(const QString& challenge, const SecretText& code) override {
        return ask({0, QStringLiteral("check"), challenge, false, code.reveal(), {}});
    }
    quint64 requestPhoto() override { return ask({0, QStringLiteral("photo"), {}, false, {}, {}}); }
    quint64 requestVerdict(const QString& slot, const SecretBytes& jpeg) override {
        return ask({0, QStringLiteral("verdict"), slot, false, {}, jpeg});
    }
    void cancelAll() override { ++cancels; }

    int count(const QString& what) const {
        return static_cast<int>(
            std::count_if(questions.begin(), questions.end(), [&](const Question& q) { return q.what == what; }));
    }
    /// The newest question of that kind; ticket 0 when there was none.
    Question last(const QString& what) const {
        for (auto it = questions.rbegin(); it != questions.rend(); ++it) {
            if (it->what == what) {
                return *it;
            }
        }
        return {};
    }

    /// What was asked about pictures and not answered yet: there is no photo, and every picture is accepted.
    void answerPictures() {
        while (answeredPictures_ < questions.size()) {
            const Question question = questions.at(answeredPictures_++);
            if (question.what == QStringLiteral("photo")) {
                Q_EMIT photoReady(question.ticket, SecretBytes());
            } else if (question.what == QStringLiteral("verdict")) {
                Q_EMIT verdictReady(question.ticket, {true, {}});
            }
        }
    }

    QList<Question> questions;
    int cancels = 0;

private:
    quint64 ask(Question question) {
        question.ticket = ++tickets_;
        questions.append(question);
        return question.ticket;
    }

    quint64 tickets_ = 0;
    qsizetype answeredPictures_ = 0;
};

class ScriptedPrinter : public ReceiptPrinterPort {
public:
    bool available() const override { return availableNow; }
    void print(const ReceiptPaper& receipt) override { printed.append(receipt); }

    QList<ReceiptPaper> printed;
    bool availableNow = true;
};

/// Knows the words that a test gives it; answers at once unless told to wait.
class ScriptedPinyin : public PinyinEngine {
public:
    quint64 ask(const SecretText& letters, const SecretText& before) override {
        asked.append(letters.reveal());
        lastBefore = before.reveal();
        ++tickets;
        if (!waits) {
            answer();
        }
        return tickets;
    }
    void forget() override { ++forgotten; }
    bool available() const override { return availableNow; }

    /// As the real one, after ask() has returned.
    void answer() {
        QMetaObject::invokeMethod(
            this, [this, question = tickets, found = words.value(asked.last())] { Q_EMIT answered(question, found); },
            waits ? Qt::DirectConnection : Qt::QueuedConnection);
    }
    void setAvailable(bool available) {
        availableNow = available;
        Q_EMIT availableChanged();
    }

    QHash<QString, PinyinWords> words = {
        {QStringLiteral("xueyuanlu"),
         {{SecretText(QStringLiteral("学院路")), 9}, {SecretText(QStringLiteral("学院")), 7}}},
        {QStringLiteral("lu"), {{SecretText(QStringLiteral("路")), 2}, {SecretText(QStringLiteral("陆")), 2}}},
        {QStringLiteral("hao"), {{SecretText(QStringLiteral("好")), 3}, {SecretText(QStringLiteral("号")), 3}}},
    };
    QStringList asked;
    QString lastBefore;
    quint64 tickets = 0;
    int forgotten = 0;
    bool waits = false;
    bool availableNow = true;
};

/// Keeps every question; a test answers.
class ScriptedClerks : public ClerkAccountsPort {
public:
    bool any() const override { return anyNow; }
    void look() override { ++looks; }
    quint64 check(const QString& number, const SecretBytes& pin, const SecretBytes& code) override {
        numbers.append(number);
        pins.append(pin);
        codes.append(code);
        return static_cast<quint64>(numbers.size());
    }
    void say(const ClerkAnswer& answer) { Q_EMIT answered(static_cast<quint64>(numbers.size()), answer); }

    bool anyNow = false;
    int looks = 0;
    QStringList numbers;
    QList<SecretBytes> pins;
    QList<SecretBytes> codes;
};

/// Keeps every question; a test answers.
class ScriptedFaces : public FaceSignInPort {
public:
    quint64 ask(const FaceEvidence& evidence) override {
        asked.append(evidence);
        return static_cast<quint64>(asked.size());
    }
    void cancel() override { ++cancels; }
    void say(FaceVerdict verdict, int triesLeft = -1) {
        Q_EMIT judged(static_cast<quint64>(asked.size()), verdict, triesLeft);
    }

    QList<FaceEvidence> asked;
    int cancels = 0;
};

class CountingRandom : public RandomSource {
public:
    QByteArray bytes(int count) override { return QByteArray(count, static_cast<char>(++calls)); }
    int calls = 0;
};

/// 11010519491231002X, born 1949-12-31, long-term.
inline ResidentCard sampleCard() {
    ResidentCard card = madeUpCard();
    card.name = SecretText(QStringLiteral("张测试"));
    return card;
}

/// What the authority knows of the same person.
inline PersonProfile sampleProfile() {
    PersonProfile profile;
    profile.name = SecretText(QStringLiteral("张测试"));
    profile.idNumber = SecretText(QStringLiteral("11010519491231002X"));
    profile.occupationCode = QStringLiteral("20");
    profile.districtCode = QStringLiteral("110108");
    profile.address = SecretText(QStringLiteral("北京市海淀区样例路1号院2号楼"));
    profile.mobile = SecretText(QStringLiteral("13412342456"));
    profile.cardFunctions = {QStringLiteral("social_security"), QStringLiteral("medical_settlement")};
    return profile;
}

/// As a kiosk on which many have finished already; a test may want it new.
struct ScriptedCaseStatistics : CaseStatisticsPort {
    ScriptedCaseStatistics() {
        for (int i = 0; i < 20; ++i) {
            known.add(QStringLiteral("individual"), 620);
        }
    }
    const CaseStatistics& statistics() const override { return known; }
    void finished(const QString& service, int seconds, const QString& photoRelease) override {
        kept.append({service, seconds});
        releases.append(photoRelease);
        known.add(service, seconds);
    }

    CaseStatistics known;
    QList<std::pair<QString, int>> kept;
    QStringList releases; ///< of the same cases
};

} // namespace kaban::tests
