#include "kiosk_places.h"

#include <algorithm>

namespace kaban::tests {

using namespace Qt::StringLiterals;

namespace kiosk_places {

using Content = KioskPlace::Content;
using Use = KioskPlace::Use;

QRegularExpression whole(const QString& pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

KioskPlace kiosk(const QString& what, const QString& path, Content content = Content::Searched,
                 Use use = Use::Possible) {
    return {what, whole(u"kaban"_s), whole(path), content, use};
}

KioskPlace always(const QString& what, const QString& path, Content content = Content::Searched) {
    return kiosk(what, path, content, Use::Expected);
}

KioskPlace sandbox(const QString& program, const QString& path) {
    return {u"the sandbox's own"_s, whole(program), whole(path), Content::Apart, Use::Expected};
}

// QSaveFile writes into a file without a name, or where the file system has none, into one with a random ending.
const QString unnamed = u"#\\d+ \\(deleted\\)"_s;
const QString random = u"(\\.[A-Za-z]{6})?"_s;

QList<KioskPlace> product() {
    return {
        always(u"folders"_s, u"~/out/kiosk(/log|/store|/lists|/receipts)"_s),
        always(u"the log"_s, u"~/out/kiosk/log/kaban\\.log"_s),
        always(u"sealed applications"_s, u"~/out/kiosk/store/outbox\\.sqlite"_s),
        always(u"SQLite's own"_s, u"~/out/kiosk/store/outbox\\.sqlite-(wal|shm|journal)"_s),
        always(u"who has the store open"_s, u"~/out/kiosk/store/outbox\\.sqlite\\.lock"_s),
        always(u"copies of the authority's lists"_s,
               u"~/out/kiosk/lists/(banks|branches-JAB|districts|occupations)\\.list"_s + random),
        kiosk(u"the same while written"_s, u"~/out/kiosk/lists/"_s + unnamed),
        always(u"receipts for the print queue"_s,
               u"~/out/kiosk/receipts/receipt-\\d{8}T\\d{6}Z-\\d{4}\\.pdf"_s + random),
        kiosk(u"the same while written"_s, u"~/out/kiosk/receipts/"_s + unnamed),
        always(u"how many seconds finished cases took"_s, u"~/out/kiosk/case-statistics\\.json"_s + random),
        kiosk(u"the same while written"_s, u"~/out/kiosk/"_s + unnamed),
        always(u"the control socket"_s, u"~/out/kiosk/engine\\.sock"_s),
        kiosk(u"the same before it has its name"_s, u"~/out/kiosk/\\.[A-Za-z]{6}(/s)?"_s),
        kiosk(u"who has the serial port open; the second clears away what a dead program left"_s,
              u"(/var|/run)/lock/LCK\\.\\.pts_\\d+(\\.rmlock)?"_s),
        always(u"the serial port"_s, u"/dev/pts/\\d+"_s, Content::Apart),
        always(u"where the picture decoder's errors go: nowhere"_s, u"/dev/null"_s, Content::Apart),
        kiosk(u"where fonts are"_s, u"(/var/cache|~/home/\\.cache)/fontconfig(/.*)?"_s),
        kiosk(u"the same, its folder"_s, u"~/home/\\.cache"_s),
    };
}

/// Written by the kiosk's program too, but by the robot and the sandbox inside it.
QList<KioskPlace> walkthrough() {
    return {
        always(u"folders"_s, u"~/out(/kiosk|/authority|/devices)?"_s),
        always(u"its configuration"_s, u"~/out/kiosk/kiosk\\.toml"_s),
        always(u"the device's identity"_s, u"~/out/kiosk/keys(/device\\.(key|cert)\\.pem(\\.new)?)?"_s),
        always(u"pictures"_s, u"~/out/\\d\\d-[a-z_]+(-(final|live|taken|away|unwanted|photo|enlarged|text))?\\.png"_s,
               Content::Apart),
        always(u"the verdict"_s, u"~/out/result\\.json"_s + random),
        kiosk(u"the same while written"_s, u"~/out/"_s + unnamed),
        always(u"the card to lay down"_s, u"~/out/devices/card\\.json"_s, Content::Apart),
        sandbox(u"kaban-authority"_s, u"~/out/authority/.*"_s),
        sandbox(u"kaban-simdev"_s, u"~/out/devices/.*|/dev/ptmx|/dev/pts/\\d+"_s),
    };
}

QList<KioskPlace> everyPlace() {
    QList<KioskPlace> places = product() + walkthrough();
#ifdef KABAN_COVERAGE
    places.append({u"counts of an instrumented build"_s, whole(u"kaban.*"_s), whole(u".*\\.gcda"_s), Content::Apart});
#endif
    return places;
}

} // namespace kiosk_places

const QList<KioskPlace>& kioskPlaces() {
    static const QList<KioskPlace> places = kiosk_places::everyPlace();
    return places;
}

const KioskPlace* kioskPlace(const QString& program, const QString& path) {
    const QList<KioskPlace>& places = kioskPlaces();
    const auto found = std::find_if(places.begin(), places.end(), [&](const KioskPlace& place) {
        return place.program.match(program).hasMatch() && place.path.match(path).hasMatch();
    });
    return found == places.end() ? nullptr : &*found;
}

} // namespace kaban::tests
