#pragma once
// Purpose: one session's worth of what steps work on: the shipped service, texts and lists, scripted ports, a clock
// that stands still. Thread: the test's. Ownership: by the test; steps must go before it. Errors: a shipped file that
// does not parse ends the test program. Header only.

#include "app/domain/pinyin_initials.h"
#include "app/steps/profile_answers.h"
#include "app/steps/step_factory.h"
#include "tests/support/fake_camera.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_ports.h"
#include "tests/support/requires.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {

using namespace Qt::StringLiterals;

inline QByteArray stepBenchFile(const QString& path) {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QStringList stepBenchFiles(const QString& folder) {
    QStringList paths;
    for (const QString& name : QDir(QStringLiteral(KABAN_SOURCE_DIR "/") + folder).entryList({u"*.json"_s})) {
        paths.append(folder + u'/' + name);
    }
    return paths;
}

struct StepBench {
    StepBench() {
        clock.setWallMilliseconds(1'795'230'000'000); // 2026-11-21 in Beijing
        service = *parseService(stepBenchFile(u"resources/services/individual.json"_s));
        for (const QString& path : stepBenchFiles(u"resources/texts"_s)) {
            texts.append(*parseLegalText(stepBenchFile(path)));
        }
        for (const QString& path : stepBenchFiles(u"resources/code_lists"_s)) {
            const CodeList list = *CodeList::parse(stepBenchFile(path));
            codeLists.insert(list.id(), list);
        }
        initials = *PinyinInitials::parse(stepBenchFile(u"resources/pinyin/initials.tsv"_s));
        facts = {u"demo-01"_s, u"0.1.0"_s, 18, u"BOB"_s, u"BOB-XZM"_s};
    }

    StepContext context() {
        return {answers,   lastFailure, clock,  random, cards, faceCamera, documentCamera, pictures, outbox, signIn,
                authority, printer,     pinyin, clerks, faces, texts,      codeLists,      initials, facts,  service};
    }
    std::unique_ptr<Step> make(const QString& id) { return makeStep(*service.step(id), context()); }

    /// Runs a step, hands it the intents, leaves it; gives its outcome, or nothing when it did not finish.
    QString walk(const QString& id, const QStringList& intents) {
        const auto step = make(id);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        authority.answerPictures();
        for (const QString& intent : intents) {
            step->intent(intent);
            authority.answerPictures();
        }
        step->stop();
        return finished.value(0).value(0).toString();
    }
    QString answer(const QString& field) const { return answers.value(field); }
    LegalText& text(const QString& id) {
        return *std::find_if(texts.begin(), texts.end(), [&](const LegalText& text) { return text.id == id; });
    }

    // ---- the way through the service, each part by its own step ----

    void beSignedIn(const PersonProfile& profile = sampleProfile()) {
        setProfileAnswers(answers, profile);
        answers.set(u"sign_in.method"_s, u"jingtong-qr"_s, AnswerSource::Upstream);
        answers.set(u"sign_in.at"_s, QString::number(clock.wallMilliseconds()), AnswerSource::Upstream);
    }
    void beOffline() { answers.set(u"sign_in.method"_s, u"none"_s, AnswerSource::Typed); }
    void agree() {
        QCOMPARE(walk(u"disclaimer"_s, {u"read_to_end"_s, u"tick"_s, u"agree"_s}), u"agree"_s);
        QCOMPARE(walk(u"authorise"_s, {u"tick.required"_s, u"start"_s}), u"start"_s);
    }
    void beEligible() {
        answers.set(u"eligibility.outcome"_s, u"eligible"_s, AnswerSource::Upstream);
        answers.set(u"eligibility.at"_s, QString::number(clock.wallMilliseconds()), AnswerSource::Upstream);
        answers.set(u"eligibility.electronic_licence"_s, u"no"_s, AnswerSource::Upstream);
    }
    QString readCard(const ResidentCard& card = sampleCard()) {
        const auto step = make(u"place_card"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        Q_EMIT cards.cardRead(card);
        step->stop();
        return finished.value(0).value(0).toString();
    }
    /// Everything a signed-in person with a complete profile does until the review is left.
    void fillAndReview() {
        beSignedIn();
        agree();
        beEligible();
        QCOMPARE(readCard(), u"read"_s);
        QCOMPARE(walk(u"id_sides"_s, {u"capture"_s, u"next"_s, u"capture"_s, u"next"_s}), u"next"_s);
        QCOMPARE(walk(u"supplement"_s, {u"next"_s}), u"next"_s);
        QCOMPARE(walk(u"bank"_s, {u"next"_s}), u"next"_s);
        QCOMPARE(walk(u"card_photo"_s, {u"capture"_s, u"next"_s}), u"next"_s);
        QCOMPARE(walk(u"collection"_s, {u"next"_s}), u"next"_s);
        QCOMPARE(walk(u"review"_s, {u"next"_s}), u"next"_s);
    }
    void commit() { QCOMPARE(walk(u"commitment"_s, {u"read_to_end"_s, u"tick"_s, u"submit"_s}), u"submit"_s); }

    FakeClock clock;
    CountingRandom random;
    ScriptedCardSource cards;
    ScriptedCamera faceCamera;
    ScriptedCamera documentCamera;
    ScriptedPictureMaker pictures;
    ScriptedOutbox outbox;
    ScriptedSignIn signIn;
    ScriptedAuthority authority;
    ScriptedPrinter printer;
    ScriptedPinyin pinyin;
    ScriptedClerks clerks;
    ScriptedFaces faces;
    CodeLists codeLists;
    PinyinInitials initials;
    ServiceDefinition service;
    QList<LegalText> texts;
    KioskFacts facts;
    Answers answers;
    std::optional<StepFailure> lastFailure;
};

inline Branch sampleBranch(const QString& code, const QString& chinese, bool postal = true) {
    Branch branch;
    branch.code = code;
    branch.bankCode = u"BOB"_s;
    branch.chinese = chinese;
    branch.english = code;
    branch.address = u"西城区样例大街1号"_s;
    branch.openingHours = u"周一至周五 9:00-17:00"_s;
    branch.postal = postal;
    return branch;
}

inline BranchList sampleBranches() {
    return {u"BOB"_s,
            u"1"_s,
            {sampleBranch(u"BOB-XZM"_s, u"西直门支行"_s), sampleBranch(u"BOB-XZMB"_s, u"西直门北支行"_s, false),
             sampleBranch(u"BOB-XZJ"_s, u"新中街支行"_s), sampleBranch(u"BOB-CY"_s, u"朝阳支行"_s)}};
}

/// A step that runs.
template <class T>
struct StepVisit {
    StepVisit(StepBench& bench, const QString& id) : step(bench.make(id)), finished(step.get(), &Step::finished) {
        step->run();
    }
    T& deed() { return static_cast<T&>(*step); }
    QString outcome() const { return finished.value(0).value(0).toString(); }

    std::unique_ptr<Step> step;
    QSignalSpy finished;
};

} // namespace kaban::tests
