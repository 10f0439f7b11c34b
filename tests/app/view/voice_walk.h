#pragma once
// Purpose: a whole visit in voice mode with everything shown, changed and typed wrong, and the values of its person,
// which nobody may hear on the loudspeaker (SEC-29). Thread: the test's. Errors: a walk that does not come where it
// means to fails the test.

#include "form_walk.h"

#include <functional>

namespace kaban::tests {

/// Everything that is the person's, as typed, stored and shown.
inline QStringList valuesOf(const SessionBench& bench) {
    QStringList values{bench.card.name.reveal(),
                       bench.card.number.reveal(),
                       bench.card.number.reveal().last(4),
                       bench.card.address.reveal(),
                       bench.card.birthDate.toString(Qt::ISODate),
                       bench.card.validFrom.toString(Qt::ISODate),
                       bench.card.validUntil.lastDay.toString(Qt::ISODate),
                       bench.card.authority,
                       bench.profile.name.reveal(),
                       bench.profile.idNumber.reveal(),
                       bench.profile.mobile.reveal(),
                       bench.profile.mobile.reveal().last(4),
                       bench.profile.address.reveal(),
                       u"海淀区"_s,
                       u"Haidian"_s,
                       u"汉族"_s,
                       u"010-66554433"_s,
                       u"66554433"_s,
                       u"100080"_s,
                       u"尾号"_s,
                       u"ending in"_s,
                       u"K-1121-0001"_s,
                       bench.scriptedPinyin.available() ? u"学院路20号"_s : QString()};
    values.removeAll(QString());
    return values;
}

inline void typeLandline(SessionBench& bench) {
    bench.session->act(u"open.landline"_s);
    while (bench.session->page().editor && !editorOf(bench).typed.isEmpty()) {
        bench.session->act(u"key.backspace"_s);
    }
    type(bench, u"66554433"_s);
    bench.session->act(u"confirm"_s); // wrong: the area code is missing
    for (int i = 0; i < 8; ++i) {
        bench.session->act(u"key.backspace"_s);
    }
    type(bench, u"01066554433"_s);
    bench.session->act(u"confirm"_s);
}

/// Every page of a whole visit, with 听 pressed on each, values shown in clear, changed, and typed wrong.
inline void walkEverywhere(SessionBench& bench, const std::function<void()>& heardOut) {
    const auto listen = [&] {
        heardOut();
        bench.session->act(u"listen"_s);
        heardOut();
    };
    bench.toAuthorise();
    bench.session->act(u"ask.stay"_s); // to the headset, where there is one
    listen();
    bench.session->act(u"tick.required"_s);
    bench.act(u"start"_s);
    bench.answerEligibility(Eligibility::Eligible);
    listen();
    bench.layCard();
    QCOMPARE(bench.step(), u"check_data"_s);
    bench.session->act(u"reveal.0"_s);
    bench.session->act(u"reveal.1"_s);
    listen();
    bench.act(u"next"_s);
    QCOMPARE(bench.step(), u"supplement"_s);
    typeLandline(bench);
    listen();
    for (int pages = 0; pages < 12 && bench.step() != u"collection"; ++pages) {
        bench.act(u"capture"_s);
        listen();
        bench.act(u"next"_s);
    }
    QCOMPARE(bench.step(), u"collection"_s);
    bench.session->act(u"method.post"_s);
    bench.session->act(u"open.postal.postcode"_s);
    type(bench, u"100080"_s);
    bench.session->act(u"confirm"_s);
    listen();
    for (int pages = 0; pages < 8 && bench.step() != u"review"; ++pages) {
        bench.act(u"next"_s);
    }
    QCOMPARE(bench.step(), u"review"_s);
    listen();
    bench.act(u"next"_s);
    bench.session->act(u"read_to_end"_s);
    bench.session->act(u"tick"_s);
    listen();
    bench.act(u"submit"_s);
    QCOMPARE(bench.step(), u"confirm_submit"_s);
    listen();
    bench.act(u"submit"_s);
    bench.show();
    ItemStatus item;
    item.key = bench.outbox.asked.at(0).key.text();
    item.localNumber = u"K-1121-0001"_s;
    item.state = ItemState::Accepted;
    bench.outbox.say(item);
    bench.show();
    QCOMPARE(bench.step(), u"done"_s);
    listen();
}

/// Values of the person in what was said, each with the text it stands in.
inline QStringList valuesIn(const QStringList& heard, const SessionBench& bench) {
    QStringList found;
    for (const QString& value : valuesOf(bench)) {
        for (const QString& text : heard) {
            if (text.contains(value) || QString(text).remove(u' ').contains(value)) {
                found.append(value + u" in "_s + text);
            }
        }
    }
    return found;
}

} // namespace kaban::tests
