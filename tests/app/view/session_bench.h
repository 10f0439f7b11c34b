#pragma once
// Purpose: a session on scripted ports, walked by ids as a page would; what tests of app/view share. Thread: the
// test's. Ownership: by the test.

#include "app/domain/pinyin_initials.h"
#include "app/view/session.h"
#include "app/view/session_parts.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_ports.h"
#include "tests/support/fake_staff_call.h"

#include <QFile>

#include <memory>

namespace kaban::tests {

using namespace Qt::StringLiterals;

inline QByteArray sessionTestFile(const char* path) {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A session on scripted ports; `Touch` stands for whatever shows the pages.
struct SessionBench {
    explicit SessionBench(const QString& language = u"zh"_s,
                          const KioskFacts& facts = {u"demo-01"_s, u"0.1.0"_s, 18, u"BOB"_s, u"BOB-XZM"_s,
                                                     u"西直门支行"_s}) {
        clock.setWallMilliseconds(1'795'230'000'000); // 2026-11-21 in Beijing
        loaded = translations.load(u":/translations"_s);
        session = std::make_unique<Session>(SessionParts{
            clock,
            random,
            cards,
            outbox,
            staff,
            signIn,
            authority,
            printer,
            initials,
            translations,
            {*parseService(sessionTestFile("resources/services/individual.json"))},
            {*parseLegalText(sessionTestFile("resources/texts/disclaimer.individual.json")),
             *parseLegalText(sessionTestFile("resources/texts/authorisation.eligibility.json")),
             *parseLegalText(sessionTestFile("resources/texts/authorisation.electronic_licence.json")),
             *parseLegalText(sessionTestFile("resources/texts/commitment.individual.json"))},
            {{u"ethnic_groups"_s, *CodeList::parse(sessionTestFile("resources/code_lists/ethnic_groups.json"))},
             {u"nationalities"_s, *CodeList::parse(sessionTestFile("resources/code_lists/nationalities.json"))}},
            facts,
            u"1"_s,
            u"京安银行 西直门支行"_s,
            language});
    }
    QString step() const { return session->page().step; }
    void show() { session->shown(session->page().step, session->page().visit); }
    void act(const QString& id) {
        session->act(id);
        show();
    }
    /// Signed in, agreed, eligible: the reader waits for the card.
    void toPlaceCard(const PersonProfile& profile = sampleProfile()) {
        act(u"start.individual"_s);
        Q_EMIT signIn.signedIn();
        Q_EMIT authority.profileReady(authority.last(u"profile"_s).ticket, profile);
        show();
        session->act(u"read_to_end"_s);
        session->act(u"tick"_s);
        act(u"agree"_s);
        session->act(u"tick.required"_s);
        act(u"start"_s);
        Q_EMIT authority.eligibilityReady(authority.last(u"eligibility"_s).ticket, {Eligibility::Eligible, false});
        show();
    }
    void readCard(const PersonProfile& profile = sampleProfile(), const ResidentCard& card = sampleCard()) {
        toPlaceCard(profile);
        Q_EMIT cards.cardRead(card);
        show();
    }
    /// What the authority and this kiosk know needs no typing.
    void toCommitment() {
        readCard();
        for (int page = 0; page < 5; ++page) { // check, supplement, bank, collection, review
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

    FakeClock clock;
    CountingRandom random;
    ScriptedCardSource cards;
    ScriptedOutbox outbox;
    ScriptedStaffCall staff;
    ScriptedSignIn signIn;
    ScriptedAuthority authority;
    ScriptedPrinter printer;
    PinyinInitials initials;
    Translations translations;
    bool loaded = false;
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
