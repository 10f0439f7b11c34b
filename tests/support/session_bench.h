#pragma once
// Purpose: a session on scripted ports, walked by ids as a page would; what tests of pages share. Thread: the
// test's. Ownership: by the test.

#include "app/domain/pinyin_initials.h"
#include "app/view/session.h"
#include "app/view/session_parts.h"
#include "tests/support/fake_camera.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_ports.h"
#include "tests/support/fake_staff_call.h"
#include "tests/support/scripted_voice.h"

#include <QDir>
#include <QFile>

#include <memory>

namespace kaban::tests {

using namespace Qt::StringLiterals;

inline QByteArray sessionTestFile(const QString& path) {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/resources/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the product compiles in.
struct SessionData {
    QList<ServiceDefinition> services;
    QList<LegalText> texts;
    CodeLists lists;
};

inline SessionData sessionTestData() {
    const auto each = [](const QString& folder, const auto& take) {
        const QStringList names =
            QDir(QStringLiteral(KABAN_SOURCE_DIR "/resources/") + folder).entryList({u"*.json"_s});
        for (const QString& name : names) {
            take(sessionTestFile(folder + u'/' + name));
        }
    };
    SessionData data;
    each(u"services"_s, [&](const QByteArray& json) { data.services.append(*parseService(json)); });
    each(u"texts"_s, [&](const QByteArray& json) { data.texts.append(*parseLegalText(json)); });
    each(u"code_lists"_s, [&](const QByteArray& json) {
        const CodeList list = *CodeList::parse(json);
        data.lists.insert(list.id(), list);
    });
    return data;
}

inline KioskFacts sessionTestFacts(bool byFace = false) {
    return {u"demo-01"_s, u"0.1.0"_s, 18, u"BOB"_s, u"BOB-XZM"_s, u"西直门支行"_s, byFace, byFace};
}

/// A session on scripted ports; `Touch` stands for whatever shows the pages.
struct SessionBench {
    explicit SessionBench(const QString& language = u"zh"_s, const SessionData& data = sessionTestData(),
                          const KioskFacts& facts = sessionTestFacts(), PinyinEngine* pinyin = nullptr,
                          VoicePort* speech = nullptr, int attractSeconds = 0, bool offersLargeText = false,
                          CaseStatisticsPort* caseStatistics = nullptr) {
        clock.setWallMilliseconds(1'795'230'000'000); // 2026-11-21 in Beijing
        loaded = translations.load(u":/translations"_s);
        session = std::make_unique<Session>(SessionParts{clock,
                                                         random,
                                                         cards,
                                                         faceCamera,
                                                         documentCamera,
                                                         pictures,
                                                         outbox,
                                                         staff,
                                                         signIn,
                                                         authority,
                                                         printer,
                                                         pinyin ? *pinyin : scriptedPinyin,
                                                         clerks,
                                                         faces,
                                                         initials,
                                                         translations,
                                                         data.services,
                                                         data.texts,
                                                         data.lists,
                                                         facts,
                                                         u"1"_s,
                                                         u"京安银行 西直门支行"_s,
                                                         language,
                                                         120,
                                                         {},
                                                         speech ? speech : &voice,
                                                         attractSeconds,
                                                         offersLargeText,
                                                         caseStatistics});
    }
    QString step() const { return session->page().step; }
    void show() {
        session->shown(session->page().step, session->page().visit);
        if (answersPictures) {
            authority.answerPictures();
        }
    }
    void act(const QString& id) {
        session->act(id);
        show();
    }
    void toDisclaimer() {
        act(u"start.individual"_s);
        if (step() == u"sign_in_choice") { // this branch has several ways
            act(u"phone"_s);
        }
        Q_EMIT signIn.signedIn();
        Q_EMIT authority.profileReady(authority.last(u"profile"_s).ticket, profile);
        show();
    }
    void toAuthorise() {
        toDisclaimer();
        session->act(u"read_to_end"_s);
        session->act(u"tick"_s);
        act(u"agree"_s);
    }
    /// Asked, and not answered yet.
    void toEligibility() {
        toAuthorise();
        session->act(u"tick.required"_s);
        act(u"start"_s);
    }
    void answerEligibility(Eligibility outcome) {
        Q_EMIT authority.eligibilityReady(authority.last(u"eligibility"_s).ticket, {outcome, false});
        show();
    }
    /// Signed in, agreed, eligible: the reader waits for the card.
    void toPlaceCard() {
        toEligibility();
        answerEligibility(Eligibility::Eligible);
    }
    void readCard() {
        toPlaceCard();
        layCard();
    }
    void readCard(const PersonProfile& who, const ResidentCard& which = sampleCard()) {
        profile = who;
        card = which;
        readCard();
    }
    /// Read, and both sides photographed where that is asked for.
    void layCard() {
        Q_EMIT cards.cardRead(card);
        show();
        if (step() == u"id_sides") {
            photographSides();
        }
    }
    void photographSides() {
        for (int side = 0; side < 2; ++side) {
            act(u"capture"_s);
            act(u"next"_s);
        }
    }
    /// What the authority and this kiosk know needs no typing.
    void toCommitment() {
        readCard();
        for (int page = 0; page < 6; ++page) { // check, supplement, bank, photo, collection, review
            act(u"capture"_s);                 // heard by the photo only
            act(u"next"_s);
        }
    }
    void toConfirmation() {
        toCommitment();
        session->act(u"read_to_end"_s);
        session->act(u"tick"_s);
        act(u"submit"_s);
    }
    /// The answer about eligibility is fresh: the step that would ask again passes at once.
    void toSeal() {
        toConfirmation();
        act(u"submit"_s);
        show();
    }
    void toDone(ItemState state) {
        toSeal();
        ItemStatus item;
        item.key = outbox.asked.at(0).key.text();
        item.localNumber = u"K-1121-0001"_s;
        item.state = state;
        outbox.say(item);
        show();
    }
    ItemStatus doneItem() const { return outbox.items.begin().value(); }

    PersonProfile profile = sampleProfile(); ///< who comes, as the authority knows them
    ResidentCard card = sampleCard();        ///< and as the card does
    FakeClock clock;
    CountingRandom random;
    ScriptedCardSource cards;
    ScriptedCamera faceCamera;
    ScriptedCamera documentCamera;
    ScriptedPictureMaker pictures;
    ScriptedOutbox outbox;
    ScriptedStaffCall staff;
    ScriptedSignIn signIn;
    ScriptedAuthority authority;
    ScriptedPrinter printer;
    ScriptedPinyin scriptedPinyin;
    ScriptedClerks clerks;
    ScriptedVoice voice;
    ScriptedFaces faces;
    PinyinInitials initials = *PinyinInitials::parse(sessionTestFile(u"pinyin/initials.tsv"_s));
    Translations translations;
    bool loaded = false;
    bool answersPictures = true; ///< false: the test answers what is asked about pictures
    std::unique_ptr<Session> session;
};

/// The value of a row of the check page; empty when there is none.
inline QString valueOf(const PageModel& page, const QString& field) {
    for (const FieldGroup& group : std::get<CheckContent>(page.content).groups) {
        for (const FieldRow& row : group.rows) {
            if (row.id == field) {
                return row.value;
            }
        }
    }
    return {};
}

} // namespace kaban::tests
