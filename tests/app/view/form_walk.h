#pragma once
// Purpose: filling the pages of a session by the ids that their models hold. Thread: the test's. Errors: a field that
// the page does not have is nothing; a walk that does not come where it means to fails the test.

#include "tests/support/session_bench.h"

#include <QTest>

namespace kaban::tests {

/// Empty when the sections have no such field.
inline std::optional<FormField> fieldOf(const QList<FormSection>& sections, const QString& id) {
    for (const FormSection& section : sections) {
        for (const FormField& field : section.fields) {
            if (field.id == id) {
                return field;
            }
        }
    }
    return std::nullopt;
}

/// Of a form, or of the postal block.
inline QList<FormSection> sectionsOf(const PageModel& page) {
    if (const auto* form = std::get_if<FormContent>(&page.content)) {
        return form->sections;
    }
    return std::get<CollectionContent>(page.content).postal;
}

/// Of the page that is shown.
inline std::optional<FormField> formField(const SessionBench& bench, const QString& id) {
    return fieldOf(sectionsOf(bench.session->page()), id);
}

inline const EditorModel& editorOf(const SessionBench& bench) {
    return *bench.session->page().editor;
}

inline void type(SessionBench& bench, const QString& keys) {
    for (const QChar key : keys) {
        bench.session->act(u"key."_s + key);
    }
}

inline void walkTo(SessionBench& bench, const QString& step) {
    bench.readCard();
    for (int pages = 0; pages < 7 && bench.step() != step; ++pages) {
        bench.act(u"capture"_s); // heard by the photo only
        bench.act(u"next"_s);
    }
    QCOMPARE(bench.step(), step);
}

inline void chooseDelivery(SessionBench& bench) {
    walkTo(bench, u"collection"_s);
    bench.session->act(u"method.post"_s);
    bench.session->act(u"open.postal.postcode"_s);
    type(bench, u"100080"_s);
    bench.session->act(u"confirm"_s);
}

inline void toDoneByPost(SessionBench& bench) {
    chooseDelivery(bench);
    bench.act(u"next"_s);
    bench.act(u"next"_s);
    bench.session->act(u"read_to_end"_s);
    bench.session->act(u"tick"_s);
    bench.act(u"submit"_s);
    bench.act(u"submit"_s);
    bench.show();
    ItemStatus item;
    item.key = bench.outbox.asked.at(0).key.text();
    item.state = ItemState::Accepted;
    bench.outbox.say(item);
    bench.show();
    QCOMPARE(std::get<DoneContent>(bench.session->page().content).facts.last().value, u"银行寄给我"_s);
}

} // namespace kaban::tests
